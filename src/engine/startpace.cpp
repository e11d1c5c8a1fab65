#include "engine/startpace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dopys {

StartPace::StartPace(std::chrono::milliseconds window) : m_window(window)
{
}

std::chrono::milliseconds StartPace::wait(std::chrono::milliseconds now, qint64 inputTokens) const
{
    std::chrono::milliseconds free = now;
    const auto requests = static_cast<std::size_t>(std::max(m_quota.requests, 0));
    if (requests > 0 && m_starts.size() >= requests)
        free = std::max(free, whenGone(m_starts.at(m_starts.size() - requests)));
    qint64 tokens = inputTokens;
    for (auto start = m_starts.crbegin(); m_quota.inputTokens > 0 && start != m_starts.crend(); ++start) {
        tokens += start->inputTokens;
        if (tokens > m_quota.inputTokens) { // this one and all before it must be out of the window
            free = std::max(free, whenGone(*start));
            break;
        }
    }
    return free - now;
}

void StartPace::noteStart(std::chrono::milliseconds now, qint64 inputTokens)
{
    std::erase_if(m_starts, [&](const Start &start) { return whenGone(start) <= now; });
    m_starts.push_back({now, inputTokens});
}

} // namespace dopys
