#pragma once
#include <QDateTime>
#include <QString>

namespace dopys {

/// When, to the second, in local time and as the language of the interface writes it: "25.11.26 10:15:42".
QString exactMoment(const QDateTime &moment);

} // namespace dopys
