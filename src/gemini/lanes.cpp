#include "gemini/lanes.h"

#include <algorithm>
#include <utility>

namespace dopys {

LaneLease::LaneLease(std::shared_ptr<Lane> lane) : m_lane(std::move(lane))
{
    ++m_lane->live;
}

LaneLease::~LaneLease()
{
    --m_lane->live;
}

LanePool::LanePool(ManagerFactory factory) : m_factory(std::move(factory))
{
}

std::unique_ptr<LaneLease> LanePool::lease()
{
    const auto free = std::find_if(
        m_lanes.cbegin(), m_lanes.cend(), [this](const std::shared_ptr<Lane> &lane) { return lane->live < room(); });
    return std::make_unique<LaneLease>(free == m_lanes.cend() ? addLane() : *free);
}

std::unique_ptr<LaneLease> LanePool::leaseFresh()
{
    const auto unused = std::find_if(m_lanes.cbegin(), m_lanes.cend(),
        [this](const std::shared_ptr<Lane> &lane) { return !lane->hasServed && lane->live < room(); });
    return std::make_unique<LaneLease>(unused == m_lanes.cend() ? addLane() : *unused);
}

// Six is what Qt opens per host over HTTP/1.1; over HTTP/2 services take 100 streams on one connection, and
// the one too many would wait unseen.
int LanePool::room() const
{
    return m_http2.value_or(false) ? 90 : 6;
}

std::shared_ptr<Lane> LanePool::addLane()
{
    auto lane = std::make_shared<Lane>();
    lane->manager = m_factory();
    m_lanes.push_back(lane);
    return lane;
}

void LanePool::retire(const Lane &lane)
{
    const auto at = std::find_if(
        m_lanes.begin(), m_lanes.end(), [&lane](const std::shared_ptr<Lane> &each) { return each.get() == &lane; });
    if (at == m_lanes.end())
        return;
    std::erase_if(m_retired, [](const std::weak_ptr<Lane> &each) { return each.expired(); });
    m_retired.push_back(*at);
    m_lanes.erase(at);
}

void LanePool::dropIdle()
{
    std::erase_if(m_lanes, [](const std::shared_ptr<Lane> &lane) { return lane->live == 0; });
}

void LanePool::reset()
{
    while (!m_lanes.empty())
        retire(*m_lanes.back());
    m_http2.reset();
}

void LanePool::shutDown()
{
    reset();
    for (const std::weak_ptr<Lane> &each : std::exchange(m_retired, {})) {
        if (const std::shared_ptr<Lane> lane = each.lock())
            lane->manager.reset();
    }
}

} // namespace dopys
