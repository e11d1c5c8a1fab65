#include "app/singleinstance.h"

#include "core/log.h"
#include "storage/settings.h"
#include "system/filelock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr auto longestCall = 5s;
const QByteArray word = "show\n";
const QByteArray heard = "ok\n";

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

bool call(int milliseconds)
{
    QLocalSocket socket;
    socket.connectToServer(socketName());
    if (!socket.waitForConnected(milliseconds) || socket.write(word) != word.size())
        return false;
    while (socket.bytesAvailable() < heard.size()) {
        if (!socket.waitForReadyRead(milliseconds))
            return false;
    }
    return socket.readAll() == heard;
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent), m_lock(FileLock::take(lockFile()))
{
    // Where no lock can be had at all, nothing can be written either: then there is nothing to guard.
    m_isFirst = m_lock != nullptr || !FileLock::isTaken(lockFile());
    if (!m_lock)
        return;
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
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            // Anything else is none of ours, and is not waited for.
            const bool ours = socket->read(word.size()) == word;
            if (ours) {
                socket->write(heard);
                socket->flush();
            }
            socket->disconnectFromServer();
            if (ours)
                emit called();
        });
    }
}

// It has the lock before it listens: a start at the same moment may have to wait for that.
bool SingleInstance::callFirst() const
{
    const QDeadlineTimer end(longestCall);
    while (!end.hasExpired()) {
        if (call(static_cast<int>(end.remainingTime())))
            return true;
        QThread::msleep(20);
    }
    return false;
}

} // namespace dopys
