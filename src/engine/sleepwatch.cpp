#include "engine/sleepwatch.h"

#include <utility>

#include <time.h>

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr std::chrono::milliseconds betweenLooks = 1s;
constexpr std::chrono::milliseconds longestSleep = 10s;
constexpr std::chrono::milliseconds latestLook = 5s;

std::chrono::milliseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

// Not by the wall clock: one that is set right would end streams that are paid for.
WakeMoment WakeMoment::now()
{
#ifdef CLOCK_BOOTTIME
    return {.awake = read(CLOCK_MONOTONIC), .all = read(CLOCK_BOOTTIME)};
#else
    return {.awake = read(CLOCK_MONOTONIC), .all = read(CLOCK_MONOTONIC)};
#endif
}

Rest restBetween(const WakeMoment &before, const WakeMoment &now)
{
    const auto awake = now.awake - before.awake;
    const auto asleep = now.all - before.all - awake;
    if (asleep > longestSleep)
        return Rest::Slept;
    return awake > betweenLooks + latestLook ? Rest::Stopped : Rest::None;
}

SleepWatch::SleepWatch(QObject *parent) : QObject(parent)
{
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &SleepWatch::look);
}

void SleepWatch::start()
{
    m_last = WakeMoment::now();
    m_wasStopped = false;
    m_look.start();
}

void SleepWatch::look()
{
    const WakeMoment now = WakeMoment::now();
    const Rest rest = restBetween(std::exchange(m_last, now), now);
    if (rest == Rest::Slept || (rest == Rest::Stopped && !std::exchange(m_wasStopped, true)))
        emit woke();
}

} // namespace dopys
