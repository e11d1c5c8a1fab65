#include "core/attemptjson.h"

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

QJsonValue milliseconds(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue();
}

AttemptRecord::Time timeOf(const QJsonValue &value)
{
    return value.isDouble() ? AttemptRecord::Time(std::chrono::milliseconds(value.toInteger())) : AttemptRecord::Time();
}

} // namespace

QString callName(CallRecord::Call call)
{
    switch (call) {
    case CallRecord::Call::Brief:
        return u"brief"_s;
    case CallRecord::Call::Repair:
        return u"repair"_s;
    case CallRecord::Call::Post:
        break;
    }
    return u"post"_s;
}

CallRecord::Call callFromName(const QString &name)
{
    for (const CallRecord::Call call : {CallRecord::Call::Brief, CallRecord::Call::Repair}) {
        if (name == callName(call))
            return call;
    }
    return CallRecord::Call::Post;
}

QString outcomeKey(const std::optional<Error> &error)
{
    return error ? errorKey(error->kind) : u"done"_s;
}

QJsonObject attemptToJson(const AttemptRecord &attempt)
{
    return {{"queued_ms"_L1, qint64(attempt.queued.count())}, {"admitted_ms"_L1, milliseconds(attempt.admitted)},
        {"held_by"_L1, attempt.heldBy ? QJsonValue(errorKey(*attempt.heldBy)) : QJsonValue()},
        {"held_from_ms"_L1, milliseconds(attempt.heldFrom)}, {"held_until_ms"_L1, milliseconds(attempt.heldUntil)},
        {"sent_ms"_L1, milliseconds(attempt.sent)}, {"first_byte_ms"_L1, milliseconds(attempt.firstByte)},
        {"first_words_ms"_L1, milliseconds(attempt.firstWords)}, {"end_ms"_L1, qint64(attempt.end.count())},
        {"http_status"_L1, attempt.httpStatus}, {"outcome"_L1, outcomeKey(attempt.error)}};
}

AttemptRecord attemptFromJson(const QJsonObject &json)
{
    return {.queued = std::chrono::milliseconds(json["queued_ms"_L1].toInteger()),
        .admitted = timeOf(json["admitted_ms"_L1]),
        .heldFrom = timeOf(json["held_from_ms"_L1]),
        .heldUntil = timeOf(json["held_until_ms"_L1]),
        .sent = timeOf(json["sent_ms"_L1]),
        .firstByte = timeOf(json["first_byte_ms"_L1]),
        .firstWords = timeOf(json["first_words_ms"_L1]),
        .end = std::chrono::milliseconds(json["end_ms"_L1].toInteger()),
        .httpStatus = json["http_status"_L1].toInt()};
}

} // namespace dopys
