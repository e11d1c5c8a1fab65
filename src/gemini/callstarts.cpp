#include "gemini/callstarts.h"

#include <utility>

namespace dopys {

namespace {

constexpr int startsInATurn = 8;

} // namespace

void CallStarts::add(QObject *call, std::function<void()> begin)
{
    m_starts.push_back({.call = call, .begin = std::move(begin)});
    askForTurn();
}

// Behind what stands in the event loop's queue by then: the bodies of those that began before.
void CallStarts::askForTurn()
{
    if (!m_starts.empty() && !std::exchange(m_hasAsked, true))
        QMetaObject::invokeMethod(this, &CallStarts::takeTurn, Qt::QueuedConnection);
}

void CallStarts::takeTurn()
{
    const QPointer<CallStarts> alive(this); // a call that begins may end, and whoever hears of that delete anything
    for (int taken = 0; alive && taken < startsInATurn && !m_starts.empty(); ++taken) {
        const Start next = std::move(m_starts.front());
        m_starts.pop_front();
        if (next.call)
            next.begin();
    }
    if (!alive)
        return;
    m_hasAsked = false;
    askForTurn();
}

} // namespace dopys
