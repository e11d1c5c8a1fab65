#include "model/timelinewords.h"

#include "core/durationtext.h"
#include "core/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(dopys::TimelineWords)
};

constexpr std::chrono::milliseconds shownTime{50}; ///< what is shorter reads as "0.0 s"

QString attempted(const QString &words, qsizetype attempts)
{
    //: %1 is an outcome such as "Done in 4.1 s", %2 a number
    return attempts > 1 ? Words::tr("%1, attempt %2").arg(words, QLocale().toString(attempts)) : words;
}

QList<TimelineSpan> ofAttempt(const QList<TimelineSpan> &spans, int attempt)
{
    QList<TimelineSpan> own;
    for (const TimelineSpan &span : spans) {
        if (span.attempt == attempt)
            own.append(span);
    }
    return own;
}

} // namespace

QString callText(const CallRecord &call)
{
    switch (call.call) {
    case CallRecord::Call::Brief:
        return Words::tr("Brief");
    case CallRecord::Call::Repair:
        return Words::tr("Rest of the brief");
    case CallRecord::Call::Post:
        break;
    }
    return Words::tr("Post %1").arg(QLocale().toString(call.index + 1));
}

QString spanText(TimelineSpan::Kind kind)
{
    switch (kind) {
    case TimelineSpan::Kind::Waiting:
        return Words::tr("Waiting");
    case TimelineSpan::Kind::Held:
        return Words::tr("Limit");
    case TimelineSpan::Kind::Away:
        return Words::tr("Gemini unavailable");
    case TimelineSpan::Kind::Thinking:
        return Words::tr("Thinking");
    case TimelineSpan::Kind::Writing:
        return Words::tr("Writing");
    case TimelineSpan::Kind::Pausing:
        break;
    }
    return Words::tr("Pause before another attempt");
}

QString laneText(const QList<TimelineSpan> &spans)
{
    QStringList parts;
    for (const TimelineSpan &span : spans) {
        if (span.length() < shownTime)
            continue;
        //: %1 is what a call did, such as "Writing", %2 a time such as "4.1 s"
        parts.append(Words::tr("%1 %2").arg(spanText(span.kind), durationText(span.length())));
    }
    return parts.join(u", "_s);
}

QString outcomeText(const CallRecord &call)
{
    if (!call.error)
        //: %1 is a time such as "4.1 s"
        return attempted(Words::tr("Done in %1").arg(durationText(call.ownTime())), call.attempts.size());
    const bool stopped = call.error->kind == Error::Kind::Cancelled;
    return attempted(stopped ? Words::tr("Stopped") : Words::tr("Failed"), call.attempts.size());
}

QString standingText(const CallUnderWay &call, std::chrono::milliseconds now)
{
    const qsizetype attempt = call.record.attempts.size() + 1;
    if (call.waitsUntil && *call.waitsUntil > now) {
        const auto kind = call.open.heldBy ? waitFor(*call.open.heldBy) : TimelineSpan::Kind::Pausing;
        //: %1 is what a call does, such as "Limit", %2 a countdown such as "0:12"
        return attempted(
            Words::tr("%1 %2", "countdown").arg(spanText(kind), clockText(*call.waitsUntil - now)), attempt);
    }
    if (!call.open.sent)
        return attempted(Words::tr("Waiting", "where a call stands"), attempt);
    return attempted(call.open.firstWords ? Words::tr("Writing…") : Words::tr("Thinking…"), attempt);
}

QString factsText(const CallRecord &call, const QList<TimelineSpan> &spans)
{
    QStringList lines;
    for (int attempt = 1; attempt <= call.attempts.size(); ++attempt) {
        const AttemptRecord &record = call.attempts.at(attempt - 1);
        //: %1 is a number, %2 what the attempt did: "Waiting 0.2 s, Thinking 0.8 s"
        lines.append(Words::tr("Attempt %1: %2").arg(QLocale().toString(attempt), laneText(ofAttempt(spans, attempt))));
        if (record.httpStatus > 0)
            lines.append(Words::tr("Answer: HTTP %1").arg(record.httpStatus));
        if (record.usage.total > 0)
            lines.append(Words::tr("%Ln token(s)", nullptr, record.usage.total));
        if (record.error)
            lines.append(errorText(*record.error));
    }
    const int unsent = static_cast<int>(call.attempts.size()) + 1;
    if (const QString wait = laneText(ofAttempt(spans, unsent)); !wait.isEmpty())
        //: %1 is what the call did instead, such as "Limit 12.0 s"
        lines.append(Words::tr("Not sent: %1").arg(wait));
    return lines.join(u'\n');
}

} // namespace dopys
