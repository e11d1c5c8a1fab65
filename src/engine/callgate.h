#pragma once
#include "core/attempt.h"
#include "engine/circuit.h"
#include "engine/startpace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <deque>
#include <functional>

namespace dopys {

/// How many calls run at once, and when the next may start. Without numbers of the person's own every call starts at
/// once; only a 429 of the service lowers that, and teaches a pace (policy: docs/architecture.md).
class CallGate : public QObject
{
    Q_OBJECT
public:
    /// The person's numbers; 0: automatic, the service teaches them.
    struct Rules
    {
        int atOnce = 0;
        int perMinute = 0;
        MinuteQuota known = {};       ///< taught before, by the same key and model
        QList<CallStart> recent = {}; ///< by the same key and model, in the run before
    };
    /// Somebody who wants in.
    struct Asker
    {
        QPointer<QObject> context = {}; ///< once it is gone nothing is called
        AttemptMark mark = {};          ///< what will be sent
        qint64 inputTokens = 0;         ///< as far as that can be told beforehand
        std::function<void()> enter = {};
        /// It will take so long, as far as can be told; again when that changes. Only where a limit of the service, not
        /// the number of those inside, is the reason.
        std::function<void(Error::Kind reason, std::chrono::milliseconds wait)> held = {};
        /// What held it does so no longer: it waits for a place alone.
        std::function<void()> freed = {};
    };

    explicit CallGate(
        const Rules &rules, StartPace pace = StartPace(), Circuit circuit = Circuit(), QObject *parent = nullptr);

    /// More than @p most at once the computer does not carry, whoever allows them; 0: no such number.
    void setBearable(int most) { m_bearable = most; }

    /// Ask for a place; Asker::enter is called when there is one, perhaps before ask() returns. Whoever entered must
    /// leave() once.
    void ask(Asker asker);
    void leave();
    /// Ask no longer.
    void withdraw(const QObject *context);
    /// A person does not want to wait: it enters now, whatever the limits of the service are.
    void hurry(const QObject *context);

    /// Nobody enters until open() has been called as often: a place that is given back while much is being ended must
    /// not let the next one in.
    void close();
    void open();

    /// A request has left this computer.
    void noticeSent() { m_circuit.noticeSent(); }
    /// Words arrive, or another answer, of a call that entered at @p began: the service is there.
    void noticeAnswer(std::chrono::milliseconds began);
    /// The attempt of @p context, which entered at @p began, has ended so; nothing: well. Failures that blame the
    /// service or the way to it let everybody wait after a few, and one goes ahead then.
    void noticeEnd(
        const QObject *context, std::chrono::milliseconds began, const std::optional<Error> &error, quint64 connection);
    /// Of the gate's own clock.
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    /// The computer is on a network again, as far as it knows: whoever waits for that tries now.
    void noticeNetwork();
    /// A call came to a good end.
    void noticeSuccess();
    /// The service asked to come back later: nobody starts before @p wait.
    void pause(std::chrono::milliseconds wait, Error::Kind reason);
    /// The same: its limit is reached. What it has told of that is the pace from now on. Where that is nothing new,
    /// fewer run at once (at most one halving in 5 s).
    void noticeLimit(std::chrono::milliseconds wait, const MinuteQuota &quota = {});

    /// What began within the last window; nothing where no pace is kept.
    QList<CallStart> recentStarts() const;

    int running() const { return m_running; }
    /// How many may run; 0: as many as ask.
    int limit() const { return m_limit; }
    bool hasPace() const { return !m_pace.quota().isEmpty(); }
    /// Nobody may start because the service does not answer.
    bool isOutage() const { return m_circuit.isOpen(); }
    bool isOutageLasting() const { return m_circuit.isLasting(now()); }
    /// @p context has gone ahead while the others wait for the service.
    bool isAhead(const QObject *context) const { return m_ahead && m_ahead == context; }
    /// The service has answered in this run.
    bool hasAnswered() const { return m_circuit.hasAnswered(); }

signals:
    /// These enter together as soon as this returns: the time to write down that they will be sent.
    void admitting(const QList<dopys::AttemptMark> &marks);
    /// The service has told its limits.
    void taught(const dopys::MinuteQuota &quota);

private:
    struct Waiter
    {
        Asker asker = {};
        bool hurried = false;
        std::chrono::milliseconds told{-1}; ///< when it was told that it would enter
    };
    void admit();
    void keepPace();
    void letIn();
    void enterAll();
    void tellHeld();
    bool mayEnter(const Waiter &waiter);
    bool isBearable() const { return m_bearable == 0 || m_running < m_bearable; }
    bool isFull() const { return m_limit > 0 && m_running >= m_limit; }

    const Rules m_rules;
    StartPace m_pace;
    Circuit m_circuit;
    QPointer<const QObject> m_ahead; ///< whoever went ahead while the others wait
    MinuteQuota m_taught;
    int m_limit = 0;
    int m_bearable = 0;
    int m_closings = 0;
    int m_running = 0;
    int m_successes = 0;
    std::deque<Waiter> m_waiters;
    std::deque<Asker> m_entering; ///< have a place, and will enter in a moment
    bool m_admitting = false;
    QElapsedTimer m_clock;
    QTimer m_pause; ///< the service has asked for it
    Error::Kind m_pauseReason = Error::Kind::QuotaPerMinute;
    QTimer m_turn;             ///< until the pace lets the next one start
    QElapsedTimer m_lastLimit; ///< since the first refusal of a storm
};

} // namespace dopys
