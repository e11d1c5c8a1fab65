#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

namespace QKeychain {
class Job;
}

namespace dopys {

/// One question to the keychain, answered once: by what it says, or with nullptr when that takes longer than 10 s, for
/// it may wait for a person to unlock it, or never answer. What it says after that goes to @p late, if anybody wants to
/// hear it. The job deletes itself, the question too.
class KeychainQuestion final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(QKeychain::Job *)>;

    KeychainQuestion(QKeychain::Job *job, Answer answer, Answer late, QObject *parent);

    /// What @p job has read, trimmed; empty: nothing.
    static QByteArray readBy(const QKeychain::Job *job);
    /// It has done what it should; to forget what is not there is done as well.
    static bool isDone(const QKeychain::Job *job);
    /// To the log, without what was asked about: @p job, or the silence, could not @p what.
    static void logUnusable(const char *what, const QKeychain::Job *job);

private:
    void end(QKeychain::Job *job);

    Answer m_answer; ///< empty: it has been given
    Answer m_late;
    QTimer m_limit;
};

/// The name under which the program's entries stand.
QString keychainService();

} // namespace dopys
