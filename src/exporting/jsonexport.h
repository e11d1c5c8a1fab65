#pragma once
#include "core/campaign.h"

#include <QByteArray>

namespace dopys {

/// The old service's document, with what is known beyond it beside its keys.
QByteArray jsonExport(const Campaign &campaign);

} // namespace dopys
