#pragma once
#include <QLocalServer>
#include <QObject>
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
    /// By the second: the first shows its window. False when it does not answer within 5 s.
    bool callFirst() const;

signals:
    void called();

private:
    void answer();

    std::unique_ptr<FileLock> m_lock;
    QLocalServer m_server;
    bool m_isFirst = false;
};

} // namespace dopys
