#pragma once
#include "core/attempt.h"

#include <QJsonObject>

namespace dopys {

/// "brief", "repair", "post"
QString callName(CallRecord::Call call);
/// "done", or the word of docs/cli.md for the error.
QString outcomeKey(const std::optional<Error> &error);
/// {queued_ms, sent_ms, first_byte_ms, end_ms, http_status, outcome}; a time that never came is null.
QJsonObject attemptToJson(const AttemptRecord &attempt);

} // namespace dopys
