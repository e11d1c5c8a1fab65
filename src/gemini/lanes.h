#pragma once
#include "gemini/trust.h"

#include <QNetworkAccessManager>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dopys {

/// One network manager: one connection over HTTP/2, up to six over HTTP/1.1.
struct Lane
{
    std::unique_ptr<QNetworkAccessManager> manager = {};
    quint64 number = 0;
    int live = 0;           ///< calls that have it
    bool hasServed = false; ///< a reply has come over it: its connection may be an old one
};

/// A place on a lane. Given back when it goes; a lane that the pool has let go goes with the last place.
class LaneLease
{
public:
    explicit LaneLease(std::shared_ptr<Lane> lane);
    ~LaneLease();
    Q_DISABLE_COPY_MOVE(LaneLease)

    Lane &lane() const { return *m_lane; }

private:
    std::shared_ptr<Lane> m_lane;
};

/// Spreads calls over lanes so that none waits inside Qt, where its clock would run and where a connection
/// that the service is closing never lets go of it.
class LanePool
{
public:
    using ManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    explicit LanePool(ManagerFactory factory);

    /// On a lane that has not answered yet if there can be one among the first two, else wherever there is room.
    std::unique_ptr<LaneLease> lease();
    /// On a manager of its own, whatever room there is elsewhere.
    std::unique_ptr<LaneLease> leaseFresh();
    /// What a reply has shown to be negotiated.
    void learn(bool http2) { m_http2 = http2; }
    /// A call takes a connection that others have; over HTTP/1.1 it may need one more.
    bool sharesConnections() const { return m_http2.value_or(false); }
    /// A number that calls have in common where they went over one connection: those of a lane over HTTP/2. Over
    /// HTTP/1.1 each has one of its own, and so has a call that was @p answered: that says nothing of its connection.
    quint64 connectionOf(const Lane &lane, bool answered)
    {
        return sharesConnections() && !answered ? lane.number : ++m_lastNumber;
    }
    /// Give no more places on @p lane.
    void retire(const Lane &lane);
    void retireAll();
    void dropIdle();
    /// Whose certificates the next connection believes.
    const Trust &trust() const { return m_trust; }
    /// A connection on @p lane found nobody in @p store who vouches for the service. True: another store may, on a new
    /// connection.
    bool doubt(const Lane &lane, Trust::Store store);
    /// Forget all: another endpoint, for which @p added vouches beside the system.
    void reset(const QList<QSslCertificate> &added);
    /// End every connection now, also those that calls still have.
    void shutDown();

private:
    int room() const;
    std::shared_ptr<Lane> unanswered() const;
    std::shared_ptr<Lane> anyWithRoom() const;
    template <typename Condition> std::shared_ptr<Lane> firstOf(Condition condition) const;
    std::shared_ptr<Lane> addLane();

    ManagerFactory m_factory;
    std::vector<std::shared_ptr<Lane>> m_lanes;
    std::vector<std::weak_ptr<Lane>> m_retired;
    std::optional<bool> m_http2;
    Trust m_trust;
    quint64 m_lastNumber = 0; ///< of a lane or a connection
};

} // namespace dopys
