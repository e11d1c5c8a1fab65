#pragma once
#include "core/error.h"

#include <QJsonObject>

namespace dopys {

/// Which limit a 429 speaks of: of several the strictest (gemini-api.md 4.3). Names are matched by substring,
/// since they are not documented.
Error::Kind kindOfQuota(const QJsonObject &error);

} // namespace dopys
