#pragma once
#include "core/campaign.h"

#include <QByteArray>

namespace dopys {

/// When each call was queued, sent, answered and ended, as docs/cli.md describes it: milliseconds from the start of the
/// run, one attempt per POST on the wire.
QByteArray timelineToJson(const Campaign &campaign, const QList<CallRecord> &calls, const RunSummary &summary);

} // namespace dopys
