#include "engine/callgate.h"

#include <algorithm>
#include <utility>

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

void CallGate::ask(QObject *context, const AttemptMark &mark, std::function<void()> enter)
{
    m_askers.push_back({context, mark, std::move(enter)});
    admit();
}

void CallGate::leave()
{
    --m_running;
    admit();
}

void CallGate::withdraw(const QObject *context)
{
    const auto isOurs = [context](const Asker &asker) { return asker.context == context; };
    std::erase_if(m_askers, isOurs);
    m_running -= static_cast<int>(std::erase_if(m_entering, isOurs));
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

void CallGate::pause(std::chrono::milliseconds wait)
{
    if (wait > m_pause.remainingTimeAsDuration() || !m_pause.isActive())
        m_pause.start(wait);
}

void CallGate::noticeLimit(std::chrono::milliseconds wait)
{
    pause(wait);
    if (!m_automatic || (m_lastHalving.isValid() && !m_lastHalving.hasExpired(betweenHalvings.count())))
        return;
    m_lastHalving.start();
    m_successes = 0;
    // The one that was refused still counts among the running.
    m_limit = std::max(1, (m_limit > 0 ? std::min(m_limit, m_running) : m_running) / 2);
}

// Whoever enters may ask, leave or withdraw others from inside: one loop at a time does it all.
void CallGate::admit()
{
    if (std::exchange(m_admitting, true))
        return;
    for (letIn(); !m_entering.empty(); letIn())
        enterAll();
    m_admitting = false;
}

void CallGate::letIn()
{
    while (!m_askers.empty() && isOpen()) {
        if (m_askers.front().context) {
            m_entering.push_back(std::move(m_askers.front()));
            ++m_running;
        }
        m_askers.pop_front();
    }
}

void CallGate::enterAll()
{
    QList<AttemptMark> marks;
    for (const Asker &asker : m_entering)
        marks.append(asker.mark);
    emit admitting(marks);
    while (!m_entering.empty()) {
        const Asker next = std::move(m_entering.front());
        m_entering.pop_front();
        if (next.context)
            next.enter();
        else
            --m_running;
    }
}

} // namespace dopys
