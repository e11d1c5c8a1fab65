#include "engine/circuit.h"

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr int failuresToOpen = 5;
constexpr int mostProbes = 9;

} // namespace

bool concernsTheService(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::ProxyUnreachable:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Timeout:
    case Error::Kind::ServiceBusy:
    case Error::Kind::ServiceFailed:
        return true;
    default:
        return isWayBarred(kind);
    }
}

void Circuit::noticeAnswer(Time began)
{
    m_hasAnswered = true;
    const bool isWayMissing = isUnreachable(m_reason) || isWayBarred(m_reason);
    if (isOpen() && isWayMissing && began < m_openSince)
        return;
    m_failed.clear();
    m_openUntil.reset();
    m_probing = false;
    m_length = 0ms;
    m_probes = 0;
}

bool Circuit::isLasting(Time now) const
{
    return isOpen() && (m_probes >= mostProbes || now - m_openSince >= m_longest);
}

void Circuit::noticeFailure(Time now, Error::Kind kind, quint64 connection, bool wentAhead)
{
    if (isWayBarred(kind) && !m_hasAnswered && !isOpen())
        return;
    m_failed.insert(connection);
    if (isOpen() && !wentAhead) // it was under way before, and is no news
        return;
    m_probing = false;
    m_probes += isOpen() && !isUnreachable(kind) && !isWayBarred(kind) ? 1 : 0;
    // A host that was there before and cannot be reached now: this computer is off the network, or on another one.
    const bool isAway = isUnreachable(kind) ? m_hasReached || m_hasAnswered : isWayBarred(kind) && m_hasAnswered;
    if (!isOpen() && !isAway && m_failed.size() < failuresToOpen)
        return;
    if (!isOpen())
        m_openSince = now;
    m_reason = kind;
    // Where nothing is sent nobody is asked too much, and a person who has the network back does not like to wait.
    if (isUnreachable(kind))
        m_length = m_firstWait / 3;
    else
        m_length = m_length == 0ms ? m_firstWait : std::min(2 * m_length, 4 * m_firstWait);
    m_openUntil = now + m_length;
}

} // namespace dopys
