#include "core/timeline.h"

#include <algorithm>

namespace dopys {

namespace {

using Kind = TimelineSpan::Kind;

// Of records that are older than the moment of the first words, those of the first byte stand for it.
AttemptRecord::Time wordsOf(const AttemptRecord &attempt)
{
    return attempt.firstWords ? attempt.firstWords : attempt.firstByte;
}

class Lane
{
public:
    void add(const AttemptRecord &attempt)
    {
        ++m_attempt;
        if (m_attempt > 1)
            addSpan(Kind::Pausing, attempt.queued, m_lastError);
        m_at = std::max(m_at.value_or(attempt.queued), attempt.queued);
        const auto left = attempt.sent.value_or(attempt.end);
        if (attempt.heldBy) {
            addSpan(Kind::Waiting, attempt.heldFrom.value_or(attempt.queued));
            addSpan(
                waitFor(*attempt.heldBy), attempt.heldUntil.value_or(attempt.admitted.value_or(left)), attempt.heldBy);
        }
        addSpan(Kind::Waiting, left);
        if (attempt.sent) {
            const auto words = wordsOf(attempt);
            addSpan(Kind::Thinking, words.value_or(attempt.end));
            if (words)
                addSpan(Kind::Writing, attempt.end);
        }
        m_lastError = attempt.error ? std::optional(attempt.error->kind) : std::nullopt;
    }

    const QList<TimelineSpan> &spans() const { return m_spans; }

private:
    void addSpan(Kind kind, std::chrono::milliseconds to, std::optional<Error::Kind> reason = {})
    {
        const auto from = m_at.value_or(to);
        if (to > from)
            m_spans.append({.kind = kind, .from = from, .to = to, .attempt = m_attempt, .reason = reason});
        m_at = std::max(from, to);
    }

    QList<TimelineSpan> m_spans;
    AttemptRecord::Time m_at;
    std::optional<Error::Kind> m_lastError;
    int m_attempt = 0;
};

} // namespace

TimelineSpan::Kind waitFor(Error::Kind reason)
{
    return reason == Error::Kind::QuotaPerMinute || reason == Error::Kind::QuotaPerDay ? Kind::Held : Kind::Away;
}

QList<TimelineSpan> spansOf(const CallRecord &call)
{
    Lane lane;
    for (const AttemptRecord &attempt : call.attempts)
        lane.add(attempt);
    if (call.unsent)
        lane.add(*call.unsent);
    return lane.spans();
}

QList<TimelineSpan> spansOf(const CallUnderWay &call, std::chrono::milliseconds now)
{
    CallRecord record = call.record;
    AttemptRecord open = call.open;
    open.end = now;
    // Between two attempts the next one has not been asked for yet.
    const bool pauses = call.waitsUntil && !open.heldBy && !record.attempts.isEmpty();
    if (pauses)
        open.queued = now;
    record.unsent.reset();
    record.attempts.append(open);
    return spansOf(record);
}

} // namespace dopys
