#include "engine/circuit.h"

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr int failuresToOpen = 5;

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
        return false;
    }
}

void Circuit::noticeAnswer()
{
    m_hasAnswered = true;
    m_failed.clear();
    m_openUntil.reset();
    m_probing = false;
    m_length = 0ms;
}

void Circuit::noticeFailure(Time now, Error::Kind kind, quint64 connection, bool wentAhead)
{
    m_failed.insert(connection);
    if (isOpen() && !wentAhead) // it was under way before, and is no news
        return;
    m_probing = false;
    // A host that has answered before and cannot be reached now: this computer is off the network.
    const bool isOffline = isUnreachable(kind) && m_hasAnswered;
    if (!isOpen() && !isOffline && m_failed.size() < failuresToOpen)
        return;
    if (!isOpen())
        m_openSince = now;
    m_reason = kind;
    m_length = m_length == 0ms ? m_firstWait : std::min(2 * m_length, 4 * m_firstWait);
    m_openUntil = now + m_length;
}

} // namespace dopys
