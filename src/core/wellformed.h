#pragma once
#include <QString>

namespace dopys {

/// @p text without NUL and with U+FFFD for each lone surrogate: QJsonDocument lets both through, files and other
/// programs do not take them.
QString wellFormed(const QString &text);

} // namespace dopys
