#pragma once
#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace dopys::testing {

/// Passes bytes on to a port of this machine, and can let connections die as a network does: nobody is told.
class Relay : public QTcpServer
{
    Q_OBJECT
public:
    explicit Relay(quint16 to, QObject *parent = nullptr);

    /// Nothing moves any more on the connections that are there; new ones work.
    void freeze();
    /// The network is gone: connections break, and no new one is taken, until comeUp().
    void goDown();
    bool comeUp();
    /// What is there breaks, and new connections lead to another port, as on another network.
    void leadTo(quint16 port);
    int connections() const { return m_connections; }

private:
    void accept();
    void breakAll();
    void pass(QTcpSocket *from, QTcpSocket *to);

    quint16 m_to;
    quint16 m_port = 0;
    int m_connections = 0;
    int m_frozen = 0; ///< how many of them are
};

} // namespace dopys::testing
