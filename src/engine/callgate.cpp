#include "engine/callgate.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr std::chrono::milliseconds betweenHalvings = 5s;
constexpr int successesForOneMore = 8;

} // namespace

CallGate::CallGate(int atOnce, QObject *parent)
    : QObject(parent), m_automatic(atOnce <= 0), m_limit(std::max(atOnce, 0))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CallGate::admit);
}

void CallGate::ask(QObject *context, std::function<void()> enter)
{
    m_askers.push_back({context, std::move(enter)});
    admit();
}

void CallGate::leave()
{
    --m_running;
    admit();
}

void CallGate::withdraw(const QObject *context)
{
    m_askers.erase(std::remove_if(m_askers.begin(), m_askers.end(),
                       [context](const Asker &asker) { return asker.context == context; }),
        m_askers.end());
}

void CallGate::close()
{
    m_closed = true;
}

void CallGate::open()
{
    m_closed = false;
    admit();
}

void CallGate::noticeSuccess()
{
    if (!m_automatic || m_limit == 0 || ++m_successes < successesForOneMore)
        return;
    m_successes = 0;
    ++m_limit;
    admit();
}

void CallGate::noticeLimit(std::chrono::milliseconds wait)
{
    if (wait > m_pause.remainingTimeAsDuration() || !m_pause.isActive())
        m_pause.start(wait);
    if (!m_automatic || (m_lastHalving.isValid() && !m_lastHalving.hasExpired(betweenHalvings.count())))
        return;
    m_lastHalving.start();
    m_successes = 0;
    // The one that was refused still counts among the running.
    m_limit = std::max(1, (m_limit > 0 ? std::min(m_limit, m_running) : m_running) / 2);
}

void CallGate::admit()
{
    while (!m_closed && !m_askers.empty() && !isFull() && !m_pause.isActive()) {
        const Asker next = std::move(m_askers.front());
        m_askers.pop_front();
        if (!next.context)
            continue;
        ++m_running;
        next.enter();
    }
}

} // namespace dopys
