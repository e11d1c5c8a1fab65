#include "app/singleinstance.h"

#include "app/instancecall.h"
#include "core/log.h"
#include "storage/settings.h"
#include "system/filelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr auto longestCall = 5s;
constexpr auto longestSpeech = 2s; ///< that the first listens to
constexpr qint64 mostUnread = 64 << 10;
constexpr QByteArrayView confirmation = "ok\n";

QString lockFile()
{
    return QDir(dataFolder()).filePath(u"dopys.lock"_s);
}

// A path of its own, and short: a socket's may have 107 bytes, a data folder's can be longer.
QString socketName()
{
    const QByteArray place = QCryptographicHash::hash(dataFolder().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"dopys-%1-%2"_s.arg(QString::number(::getuid()), QString::fromLatin1(place.left(16)));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent), m_lock(FileLock::take(lockFile()))
{
    // Where no lock can be had at all, nothing can be written either: then there is nothing to guard.
    m_isFirst = m_lock != nullptr || !FileLock::isTaken(lockFile());
    if (m_lock)
        listen();
    m_again.setSingleShot(true);
    m_again.setInterval(20ms);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::tryToCall);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestCall);
    connect(&m_patience, &QTimer::timeout, this, [this] { endCall(false); });
    connect(&m_line, &QLocalSocket::connected, this, [this] { m_line.write(m_call); });
    connect(&m_line, &QLocalSocket::readyRead, this, &SingleInstance::hear);
    connect(&m_line, &QLocalSocket::errorOccurred, this, &SingleInstance::callLater);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(socketName()); // left by one that was killed: the lock says that it is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (!m_server.listen(socketName()))
        qCWarning(lcStorage).noquote() << "a second start cannot be heard:" << m_server.errorString();
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->setReadBufferSize(mostUnread);
        QTimer::singleShot(longestSpeech, socket, &QLocalSocket::abort);
        listenTo(*socket);
    }
}

void SingleInstance::listenTo(QLocalSocket &socket)
{
    connect(&socket, &QLocalSocket::readyRead, this, [this, &socket, reader = CallReader()]() mutable {
        if (reader.read(socket.readAll()) == CallReader::State::Arriving)
            return;
        socket.disconnect(this);
        if (reader.state() == CallReader::State::Foreign)
            return socket.abort();
        socket.write(confirmation.toByteArray());
        socket.flush();
        socket.disconnectFromServer();
        emit called(reader.paths());
    });
}

void SingleInstance::callFirst(const QByteArray &call)
{
    m_call = call;
    m_patience.start();
    tryToCall();
}

void SingleInstance::tryToCall()
{
    m_line.abort();
    // The first may be closing just now: then its place is free.
    m_lock = FileLock::take(lockFile());
    m_isFirst = m_lock != nullptr;
    if (!m_isFirst)
        return m_line.connectToServer(socketName());
    listen();
    endCall(false);
}

void SingleInstance::hear()
{
    if (m_line.bytesAvailable() < confirmation.size())
        return;
    endCall(m_line.readAll() == confirmation);
}

void SingleInstance::endCall(bool heard)
{
    m_patience.stop();
    m_again.stop();
    m_line.disconnect(this);
    emit answered(heard);
}

// It has the lock before it listens: a start at the same moment may have to wait for that.
void SingleInstance::callLater()
{
    m_again.start();
}

} // namespace dopys
