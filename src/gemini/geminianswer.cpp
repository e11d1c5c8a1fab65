#include "gemini/geminianswer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

struct Row
{
    QLatin1StringView reason = {};
    Error::Kind kind = {};
};

using enum Error::Kind;

constexpr std::array finishReasons{
    Row{"MAX_TOKENS"_L1, CutByLength},
    Row{"SAFETY"_L1, AnswerBlocked},
    Row{"RECITATION"_L1, Recitation},
    Row{"LANGUAGE"_L1, AnswerBlocked},
    Row{"BLOCKLIST"_L1, AnswerBlocked},
    Row{"PROHIBITED_CONTENT"_L1, AnswerBlocked},
    Row{"SPII"_L1, AnswerBlocked},
    Row{"IMAGE_SAFETY"_L1, AnswerBlocked},
    Row{"IMAGE_PROHIBITED_CONTENT"_L1, AnswerBlocked},
    Row{"IMAGE_RECITATION"_L1, Recitation},
};

constexpr auto stop = "STOP"_L1;
constexpr auto unspecified = "FINISH_REASON_UNSPECIFIED"_L1;

QString joined(const QString &reason, const QString &message)
{
    return message.isEmpty() ? reason : reason + u": "_s + message;
}

void keepFirst(QString &value, const QString &next)
{
    if (value.isEmpty())
        value = next;
}

} // namespace

std::optional<Error::Kind> kindOfFinishReason(const QString &reason)
{
    if (reason == stop)
        return std::nullopt;
    for (const Row &row : finishReasons) {
        if (reason == row.reason)
            return row.kind;
    }
    return BadAnswer;
}

QString GeminiAnswer::add(const QByteArray &json, bool isWhole)
{
    // Ends the streams of other services that speak like this one; it says nothing about the answer.
    if (json.trimmed() == "[DONE]")
        return {};
    const std::optional<GeminiEvent> event = eventFromJson(json);
    m_hasUnreadable = m_hasUnreadable || !event;
    m_hasEvents = m_hasEvents || isWhole || event;
    if (!event)
        return {};
    m_hasCandidate = m_hasCandidate || event->hasCandidate;
    // Some services write STOP on every event: any other word weighs more.
    const bool saysLittle = m_finishReason == stop || m_finishReason == unspecified;
    const bool saysMore = !event->finishReason.isEmpty() && event->finishReason != unspecified;
    if (m_finishReason.isEmpty() || (saysLittle && saysMore)) {
        m_finishReason = event->finishReason;
        m_finishMessage = event->finishMessage;
    }
    keepFirst(m_blockReason, event->blockReason);
    keepFirst(m_blockMessage, event->blockMessage);
    keepFirst(m_model, event->model);
    keepFirst(m_responseId, event->responseId);
    if (m_error.isEmpty())
        m_error = event->error;
    update(m_usage, event->usage);
    m_text += event->text;
    return event->text;
}

bool GeminiAnswer::hasVerdict() const
{
    return !m_finishReason.isEmpty() || !m_blockReason.isEmpty() || !m_error.isEmpty();
}

std::optional<Error> GeminiAnswer::error(const ErrorContext &context) const
{
    const auto made = [&context](Error::Kind kind, const QString &detail) {
        return Error{.kind = kind, .detail = safeDetail(detail, context.key), .httpStatus = 200};
    };
    if (!m_error.isEmpty())
        return errorFromStream(m_error, context);
    if (!m_blockReason.isEmpty() || (!m_hasCandidate && !m_blockMessage.isEmpty()))
        return made(PromptBlocked, joined(m_blockReason, m_blockMessage));
    if (const auto kind = kindOfFinishReason(m_finishReason); kind && !m_finishReason.isEmpty())
        return made(*kind, joined(m_finishReason, m_finishMessage));
    if (m_finishReason == stop && !m_hasUnreadable)
        return m_text.trimmed().isEmpty() ? std::optional(made(BadAnswer, u"STOP without text"_s)) : std::nullopt;
    if (m_hasEvents && !m_hasCandidate)
        return made(BadAnswer, u"no candidate in the answer"_s);
    return made(Truncated, u"no finish reason"_s);
}

bool endsInRepetition(QStringView text)
{
    constexpr qsizetype least = 4096;
    constexpr qsizetype longestUnit = 256;
    if (text.size() < least + longestUnit)
        return false;
    for (qsizetype unit = 1; unit <= longestUnit; ++unit) {
        if (text.last(least) == text.sliced(text.size() - least - unit, least))
            return true;
    }
    return false;
}

} // namespace dopys
