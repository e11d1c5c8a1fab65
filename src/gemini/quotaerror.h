#pragma once
#include "core/error.h"

#include <QJsonObject>

namespace dopys {

/// Which limit a 429 speaks of: of several the strictest (ai.google.dev/gemini-api/docs/rate-limits). Names are matched
/// by substring, since they are not documented.
Error::Kind kindOfQuota(const QJsonObject &error);
/// The limits per minute that a 429 names.
MinuteQuota minuteQuotaOf(const QJsonObject &error);

} // namespace dopys
