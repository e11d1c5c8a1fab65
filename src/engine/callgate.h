#pragma once
#include "core/attempt.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <deque>
#include <functional>

namespace dopys {

/// How many calls run at once, and when the next may start. Without a number of the person's own every call starts at
/// once; only a 429 of the service lowers that (policy: docs/architecture.md).
class CallGate : public QObject
{
    Q_OBJECT
public:
    /// @p atOnce 0: automatic.
    explicit CallGate(int atOnce, QObject *parent = nullptr);

    /// Ask for a place; @p enter is called when there is one, perhaps before ask() returns, and never once
    /// @p context is gone. Whoever entered must leave() once. @p mark is what will be sent.
    void ask(QObject *context, const AttemptMark &mark, std::function<void()> enter);
    void leave();
    /// Ask no longer.
    void withdraw(const QObject *context);

    /// Nobody enters until open(): a place that is given back while much is being ended must not let the next one in.
    void close();
    void open();

    /// A call came to a good end.
    void noticeSuccess();
    /// The service asked to come back later: nobody starts before @p wait.
    void pause(std::chrono::milliseconds wait);
    /// The same, and fewer at once from now on (at most one halving in 5 s): its limit is reached.
    void noticeLimit(std::chrono::milliseconds wait);

    int running() const { return m_running; }
    /// How many may run; 0: as many as ask.
    int limit() const { return m_limit; }

signals:
    /// These enter together as soon as this returns: the time to write down that they will be sent.
    void admitting(const QList<dopys::AttemptMark> &marks);

private:
    struct Asker
    {
        QPointer<QObject> context;
        AttemptMark mark;
        std::function<void()> enter;
    };
    void admit();
    void letIn();
    void enterAll();
    bool isOpen() const { return !m_closed && !m_pause.isActive() && !isFull(); }
    bool isFull() const { return m_limit > 0 && m_running >= m_limit; }

    const bool m_automatic;
    int m_limit = 0;
    bool m_closed = false;
    int m_running = 0;
    int m_successes = 0;
    std::deque<Asker> m_askers;
    std::deque<Asker> m_entering; ///< have a place, and will enter in a moment
    bool m_admitting = false;
    QTimer m_pause;
    QElapsedTimer m_lastHalving;
};

} // namespace dopys
