#pragma once
#include "core/error.h"

#include <QSet>
#include <algorithm>
#include <chrono>
#include <optional>

namespace dopys {

/// Whether it makes sense to ask the service at all. After failures on several connections in a row nobody asks for a
/// while, then one goes ahead for all. A value; its times count from any moment that stays the same.
class Circuit
{
public:
    using Time = std::chrono::milliseconds;

    /// @p firstWait: before the first goes ahead. It doubles each time, up to four times as long; where the service
    /// cannot be reached it stays a third of it. @p longest: nobody should wait for the service any longer.
    explicit Circuit(Time firstWait = Time{15'000}, Time longest = Time{900'000})
        : m_firstWait(firstWait), m_longest(longest)
    {
    }

    /// The service has answered, be it that it refuses, a call that began at @p began. Where there is no way to it,
    /// that says something only of calls that have begun since: an old connection may go on where no new one is let
    /// through.
    void noticeAnswer(Time began);
    /// A request has left: there is a way, whatever comes of it.
    void noticeSent() { m_hasReached = true; }
    /// No answer came, or one that blames the service. Streams that die with one @p connection are one failure.
    /// @p wentAhead: it is the one that started while the others waited.
    void noticeFailure(Time now, Error::Kind kind, quint64 connection, bool wentAhead);
    /// There may be a way to the service again: the next may go ahead at once.
    void noticeWay(Time now)
    {
        if (isOpen() && (isUnreachable(m_reason) || isWayBarred(m_reason)))
            m_openUntil = std::min(*m_openUntil, now);
    }
    /// Whoever went ahead was stopped by a person.
    void noticeStop() { m_probing = false; }

    bool isOpen() const { return m_openUntil.has_value(); }
    /// The service itself has answered at least once.
    bool hasAnswered() const { return m_hasAnswered; }
    /// What the last failure was, while it is open.
    Error::Kind reason() const { return m_reason; }
    /// It has been open for so long, or so many requests have gone ahead in vain, that whoever waits should be told.
    bool isLasting(Time now) const;
    /// How long nobody may start; then one may, and the rest once there is an answer.
    Time wait(Time now) const { return isOpen() ? std::max(*m_openUntil - now, Time{0}) : Time{0}; }
    bool mayStart(Time now) const { return !isOpen() || (!m_probing && *m_openUntil <= now); }
    /// One has started.
    void noteStart() { m_probing = isOpen(); }

private:
    Time m_firstWait;
    Time m_longest;
    QSet<quint64> m_failed; ///< connections, since the last answer
    bool m_hasAnswered = false;
    bool m_hasReached = false;
    int m_probes = 0;       ///< that the service has seen, and did not answer well, since it is open
    bool m_probing = false; ///< one has gone ahead, and nothing is known of it yet
    std::optional<Time> m_openUntil;
    Time m_openSince{0};
    Time m_length{0}; ///< of the present wait
    Error::Kind m_reason = Error::Kind::Unreachable;
};

/// Failures that say something of the service or the way to it, and nothing of this one call. Those of a way that is
/// barred count only once there has been an answer: before that whoever set it up has to do something.
bool concernsTheService(Error::Kind kind);

} // namespace dopys
