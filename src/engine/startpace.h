#pragma once
#include "core/quota.h"

#include <chrono>
#include <deque>

namespace dopys {

/// When calls may start so that a quota per minute is kept: never more in any window than it allows. A value; its
/// times count from any moment that stays the same, and do not fall.
class StartPace
{
public:
    /// @p window: the service's minute, and a little for what requests gain on each other on their way.
    explicit StartPace(std::chrono::milliseconds window = std::chrono::milliseconds{61'000});

    void setQuota(const MinuteQuota &quota) { m_quota = quota; }
    const MinuteQuota &quota() const { return m_quota; }

    /// How long a call with so much input has to wait at @p now. One that is larger than the quota goes alone: what
    /// becomes of it is for the service to say.
    std::chrono::milliseconds wait(std::chrono::milliseconds now, qint64 inputTokens) const;
    /// Also of one that is refused: whether the service counts those is not documented.
    void noteStart(std::chrono::milliseconds now, qint64 inputTokens);

    struct Start
    {
        std::chrono::milliseconds at{0};
        qint64 inputTokens = 0;
    };
    /// Those of the last window, the oldest first.
    const std::deque<Start> &starts() const { return m_starts; }

private:
    std::chrono::milliseconds whenGone(const Start &start) const { return start.at + m_window; }

    std::chrono::milliseconds m_window;
    MinuteQuota m_quota;
    std::deque<Start> m_starts;
};

} // namespace dopys
