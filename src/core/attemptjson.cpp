#include "core/attemptjson.h"

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

QJsonValue milliseconds(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue();
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

QString outcomeKey(const std::optional<Error> &error)
{
    return error ? errorKey(error->kind) : u"done"_s;
}

QJsonObject attemptToJson(const AttemptRecord &attempt)
{
    return {{"queued_ms"_L1, qint64(attempt.queued.count())}, {"sent_ms"_L1, milliseconds(attempt.sent)},
        {"first_byte_ms"_L1, milliseconds(attempt.firstByte)}, {"end_ms"_L1, qint64(attempt.end.count())},
        {"http_status"_L1, attempt.httpStatus}, {"outcome"_L1, outcomeKey(attempt.error)}};
}

} // namespace dopys
