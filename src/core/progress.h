#pragma once
#include <QtGlobal>

namespace dopys {

/// How far a stream has come, estimated from the characters that arrived against those that are usual.
/// From 1 with the first character to 95; only the end makes it 100.
int streamedPercent(qsizetype received, qsizetype expected);

} // namespace dopys
