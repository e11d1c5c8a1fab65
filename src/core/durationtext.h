#pragma once
#include <QString>
#include <chrono>

namespace dopys {

/// "0:12", "1:05:00"; rounded up, so that it reaches 0:00 only at the end.
QString clockText(std::chrono::milliseconds time);
/// "4.1 s", "1 min 5 s", "2 h 3 min" in the locale's way.
QString durationText(std::chrono::milliseconds time);

} // namespace dopys
