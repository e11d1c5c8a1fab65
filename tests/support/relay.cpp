#include "support/relay.h"

namespace dopys::testing {

Relay::Relay(quint16 to, QObject *parent) : QTcpServer(parent), m_to(to)
{
    connect(this, &QTcpServer::newConnection, this, &Relay::accept);
    listen(QHostAddress::LocalHost);
}

void Relay::freeze()
{
    m_frozen = m_connections;
}

void Relay::goDown()
{
    m_port = serverPort();
    close();
    breakAll();
}

void Relay::breakAll()
{
    const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool Relay::comeUp()
{
    return listen(QHostAddress::LocalHost, m_port);
}

void Relay::leadTo(quint16 port)
{
    m_to = port;
    breakAll();
}

void Relay::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        const int number = m_connections++;
        auto *server = new QTcpSocket(client);
        client->setProperty("number", number);
        server->setProperty("number", number);
        pass(client, server);
        pass(server, client);
        server->connectToHost(QHostAddress::LocalHost, m_to);
    }
}

void Relay::pass(QTcpSocket *from, QTcpSocket *to)
{
    const auto move = [this, from, to] {
        const bool frozen = from->property("number").toInt() < m_frozen;
        if (!frozen && to->state() == QAbstractSocket::ConnectedState)
            to->write(from->readAll());
    };
    connect(from, &QTcpSocket::readyRead, to, move);
    connect(to, &QTcpSocket::connected, from, move);
    connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

} // namespace dopys::testing
