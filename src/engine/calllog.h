#pragma once
#include "core/attempt.h"

namespace dopys {

struct CallOutcome;

/// What a call has done so far, written down as it happens: the attempts that have ended, and the one that is open.
/// Every time counts from the start of the run.
class CallLog
{
public:
    CallLog(CallRecord::Call call, int index) : m_record{.call = call, .index = index} { }

    const CallRecord &record() const { return m_record; }
    /// As far as the call has come. @p waitsUntil: nothing is sent before that.
    CallUnderWay standing(AttemptRecord::Time waitsUntil) const;
    /// A limit of the service, or an outage, lets the open attempt not go.
    bool isHeld() const { return m_open.heldFrom && !m_open.heldUntil; }
    bool hasWords() const { return m_open.firstWords.has_value(); }
    /// How long the open attempt has waited to be let go.
    std::chrono::milliseconds waited(std::chrono::milliseconds now) const { return now - m_open.queued; }

    /// @name The open attempt
    ///@{
    void begin(std::chrono::milliseconds queued); ///< in place of the one that was open
    /// Held more than once, it is recorded as held for all of that together.
    void noteHeld(Error::Kind reason, std::chrono::milliseconds now);
    void noteFreed(std::chrono::milliseconds now) { m_open.heldUntil = now; }
    void noteAdmitted(std::chrono::milliseconds now) { m_open.admitted = now; }
    void noteSent(std::chrono::milliseconds now) { m_open.sent = now; }
    void noteFirstWords(std::chrono::milliseconds now) { m_open.firstWords = now; }
    /// It has ended and joins the others; one of which nothing was sent does not, and stays open.
    void noteEnd(const CallOutcome &outcome);
    ///@}

    /// The call has ended. What was open then was never sent; @p wasAsked: it had been asked for, and did not merely
    /// wait for its time.
    void close(const std::optional<Error> &error, std::chrono::milliseconds now, bool wasAsked);

private:
    CallRecord m_record;
    AttemptRecord m_open = {};
    bool m_hasEnded = false; ///< the open attempt, and is in the record
};

} // namespace dopys
