#pragma once
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>
#include <memory>

namespace dopys {

class FileLock;

/// One program per data folder and person. A lock that the kernel takes back decides who is first; a socket that only
/// this person can reach lets a second start call the first: to show its window, and to open files.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    bool isFirst() const { return m_isFirst; }
    /// By the second: the first shall take this @p call of callFor(). Ends with answered().
    void callFirst(const QByteArray &call);

signals:
    /// To the first: it shall show its window, and open @p paths.
    void called(const QStringList &paths);
    /// To the second; not @p heard when the first did not answer within 5 s, or has gone: then isFirst().
    void answered(bool heard);

private:
    void listen();
    void answer();
    void listenTo(QLocalSocket &socket);
    void tryToCall();
    void hear();
    void callLater();
    void endCall(bool heard);

    std::unique_ptr<FileLock> m_lock;
    QLocalServer m_server;
    QLocalSocket m_line; ///< to the first
    QByteArray m_call;
    QTimer m_again;
    QTimer m_patience; ///< also with a first that takes the call and says nothing
    bool m_isFirst = false;
};

} // namespace dopys
