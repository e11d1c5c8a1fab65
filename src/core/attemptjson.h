#pragma once
#include "core/attempt.h"

#include <QJsonObject>

namespace dopys {

/// "brief", "repair", "post"
QString callName(CallRecord::Call call);
/// An unknown one reads as a post.
CallRecord::Call callFromName(const QString &name);
/// "done", or the word of docs/cli.md for the error.
QString outcomeKey(const std::optional<Error> &error);
/// {queued_ms, admitted_ms, held_by, held_from_ms, held_until_ms, sent_ms, first_byte_ms, first_words_ms, end_ms,
/// http_status, outcome}; a time that never came is null, held_by the word of docs/cli.md for what the gate waited for.
QJsonObject attemptToJson(const AttemptRecord &attempt);
/// What attemptToJson() has kept, without held_by and outcome, which are words alone.
AttemptRecord attemptFromJson(const QJsonObject &json);

} // namespace dopys
