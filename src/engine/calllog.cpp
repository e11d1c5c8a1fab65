#include "engine/calllog.h"

#include "gemini/geminicall.h"

using namespace std::chrono_literals;

namespace dopys {

CallUnderWay CallLog::standing(AttemptRecord::Time waitsUntil) const
{
    return {.record = m_record, .open = m_open, .waitsUntil = waitsUntil};
}

void CallLog::begin(std::chrono::milliseconds queued)
{
    m_open = {.queued = queued};
    m_hasEnded = false;
}

void CallLog::noteHeld(Error::Kind reason, std::chrono::milliseconds now)
{
    if (!isHeld())
        m_open.heldFrom = now - (m_open.heldUntil ? *m_open.heldUntil - *m_open.heldFrom : 0ms);
    m_open.heldBy = reason;
    m_open.heldUntil.reset();
}

void CallLog::noteEnd(const CallOutcome &outcome)
{
    if (!outcome.posted)
        return;
    const auto posted = m_open.admitted.value_or(m_open.queued);
    const auto since = [posted](const AttemptRecord::Time &time) {
        return time ? AttemptRecord::Time(posted + *time) : AttemptRecord::Time();
    };
    AttemptRecord attempt = m_open;
    attempt.sent = since(outcome.sent);
    attempt.firstByte = since(outcome.firstByte);
    attempt.end = posted + outcome.end;
    attempt.httpStatus = outcome.httpStatus;
    attempt.error = outcome.error;
    attempt.model = outcome.model;
    attempt.usage = outcome.usage;
    m_record.attempts.append(attempt);
    m_hasEnded = true;
}

void CallLog::close(const std::optional<Error> &error, std::chrono::milliseconds now, bool wasAsked)
{
    m_record.error = error;
    if (m_hasEnded)
        return;
    m_record.unsent = m_open;
    m_record.unsent->end = now;
    m_record.unsent->error = error;
    if (!wasAsked)
        m_record.unsent->queued = now;
}

} // namespace dopys
