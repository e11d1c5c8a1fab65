#include "gemini/lanes.h"

#include <algorithm>
#include <utility>

namespace dopys {

// Qt writes the head and the body of a request in two pieces and leaves Nagle's algorithm on: the body waits until the
// head is acknowledged. A connection that has answered acknowledges late (40 ms on Linux), a new one at once. So what
// follows the first call of a run, its posts, leaves over a second connection (measured by scripts/bench: 40 ms less).
constexpr std::size_t prepared = 2;

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
    std::shared_ptr<Lane> lane = unanswered();
    if (!lane && m_lanes.size() >= prepared)
        lane = anyWithRoom();
    return std::make_unique<LaneLease>(lane ? std::move(lane) : addLane());
}

std::unique_ptr<LaneLease> LanePool::leaseFresh()
{
    std::shared_ptr<Lane> lane = unanswered();
    return std::make_unique<LaneLease>(lane ? std::move(lane) : addLane());
}

std::shared_ptr<Lane> LanePool::unanswered() const
{
    return firstOf([](const Lane &lane) { return !lane.hasServed; });
}

std::shared_ptr<Lane> LanePool::anyWithRoom() const
{
    return firstOf([](const Lane &) { return true; });
}

template <typename Condition> std::shared_ptr<Lane> LanePool::firstOf(Condition condition) const
{
    const auto at = std::find_if(m_lanes.cbegin(), m_lanes.cend(),
        [&](const std::shared_ptr<Lane> &lane) { return lane->live < room() && condition(*lane); });
    return at == m_lanes.cend() ? nullptr : *at;
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
    lane->number = ++m_lastNumber;
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

void LanePool::retireAll()
{
    while (!m_lanes.empty())
        retire(*m_lanes.back());
}

bool LanePool::doubt(const Lane &lane, Trust::Store store)
{
    if (store == m_trust.store()) // whoever comes next must not be given a connection that is about to fail
        retireAll();
    retire(lane);
    return m_trust.doubt(store);
}

void LanePool::reset(const QList<QSslCertificate> &added)
{
    retireAll();
    m_http2.reset();
    m_trust = Trust(added);
}

void LanePool::shutDown()
{
    retireAll();
    for (const std::weak_ptr<Lane> &each : std::exchange(m_retired, {})) {
        if (const std::shared_ptr<Lane> lane = each.lock())
            lane->manager.reset();
    }
}

} // namespace dopys
