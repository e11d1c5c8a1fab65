#pragma once
#include "gemini/geminievent.h"
#include "gemini/replyerror.h"

namespace dopys {

/// What the events of one stream have brought so far, and how it is to be judged when it has ended.
class GeminiAnswer
{
public:
    /// One event of the stream; the piece of text in it. @p isWhole: its end was seen; else it is what a stream broke
    /// off in, and counts only when it can be read.
    QString add(const QByteArray &json, bool isWhole = true);

    const QString &text() const { return m_text; }
    const TokenUsage &usage() const { return m_usage; }
    const QString &model() const { return m_model; }
    const QString &responseId() const { return m_responseId; }
    /// The service has said its last word: a finish reason, a block or an error.
    bool hasVerdict() const;
    /// The error that the stream itself tells of, or nothing: complete, with text and STOP. Without a verdict
    /// Truncated, or BadAnswer when events have come and none was an answer.
    std::optional<Error> error(const ErrorContext &context) const;

private:
    QString m_text;
    TokenUsage m_usage;
    QString m_model;
    QString m_responseId;
    QString m_finishReason;
    QString m_finishMessage;
    QString m_blockReason;
    QString m_blockMessage;
    QJsonObject m_error;
    bool m_hasEvents = false;
    bool m_hasCandidate = false;
    bool m_hasUnreadable = false; ///< a piece of the text may have stood in it
};

/// The error behind a finish reason (ai.google.dev/api/generate-content); nothing for STOP. An unknown reason is a bad
/// answer.
std::optional<Error::Kind> kindOfFinishReason(const QString &reason);

/// The end of @p text repeats one short unit for more than 4 kB: it will not come to an end by itself.
bool endsInRepetition(QStringView text);

} // namespace dopys
