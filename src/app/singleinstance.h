#pragma once
#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>
#include <memory>

namespace dopys {

class FileLock;

/// One program per data folder and person. A lock that the kernel takes back decides who is first; a socket that only
/// this person can reach lets a second start call the first.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    bool isFirst() const { return m_isFirst; }
    /// By the second: the first shall show its window. Ends with answered().
    void callFirst();

signals:
    void called(); ///< to the first
    /// To the second; not @p heard when the first did not answer within 5 s.
    void answered(bool heard);

private:
    void listen();
    void answer();
    void tryToCall();
    void hear();
    void callLater();

    std::unique_ptr<FileLock> m_lock;
    QLocalServer m_server;
    QLocalSocket m_call;
    QTimer m_again;
    QDeadlineTimer m_end;
    bool m_isFirst = false;
};

} // namespace dopys
