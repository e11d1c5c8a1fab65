#include "engine/callgate.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr std::chrono::milliseconds betweenHalvings = 5s;
constexpr int successesForOneMore = 8;
constexpr std::chrono::milliseconds worthTelling = 1s; ///< a countdown that is off by less is left alone

} // namespace

CallGate::CallGate(const Rules &rules, StartPace pace, Circuit circuit, QObject *parent)
    : QObject(parent), m_rules(rules), m_pace(std::move(pace)), m_circuit(std::move(circuit)), m_taught(rules.known),
      m_limit(std::max(rules.atOnce, 0))
{
    m_clock.start();
    const QDateTime present = QDateTime::currentDateTimeUtc();
    for (const CallStart &start : rules.recent) {
        // A clock that was set back makes nothing wait for hours.
        if (const std::chrono::milliseconds age(start.at.msecsTo(present)); age >= 0ms)
            m_pace.noteStart(-age, start.inputTokens);
    }
    keepPace();
    for (QTimer *timer : {&m_pause, &m_turn}) {
        timer->setSingleShot(true);
        timer->setTimerType(
            Qt::PreciseTimer); // a coarse one may be early by a twentieth, and the service's hint is a minimum
    }
    connect(&m_pause, &QTimer::timeout, this, &CallGate::admit);
    connect(&m_turn, &QTimer::timeout, this, &CallGate::admit);
}

// Whoever has been refused goes before those that have not been sent yet: it has waited longest.
void CallGate::ask(Asker asker)
{
    const auto at = std::find_if(m_waiters.begin(), m_waiters.end(),
        [&asker](const Waiter &each) { return !each.hurried && each.asker.mark.attempt < asker.mark.attempt; });
    m_waiters.insert(at, {.asker = std::move(asker)});
    admit();
}

// The requests are the person's to set, the tokens nobody's but the service's.
void CallGate::keepPace()
{
    MinuteQuota quota = m_taught;
    if (m_rules.perMinute > 0)
        quota.requests = m_rules.perMinute;
    m_pace.setQuota(quota);
}

QList<CallStart> CallGate::recentStarts() const
{
    QList<CallStart> recent;
    const QDateTime present = QDateTime::currentDateTimeUtc();
    for (const StartPace::Start &start : m_pace.starts()) {
        if (hasPace())
            recent.append({.at = present.addMSecs((start.at - now()).count()), .inputTokens = start.inputTokens});
    }
    return recent;
}

void CallGate::leave()
{
    --m_running;
    if (!m_ahead) // also when it went without a word
        m_circuit.noticeStop();
    admit();
}

void CallGate::withdraw(const QObject *context)
{
    std::erase_if(m_waiters, [context](const Waiter &waiter) { return waiter.asker.context == context; });
    m_running -= static_cast<int>(
        std::erase_if(m_entering, [context](const Asker &asker) { return asker.context == context; }));
    admit(); // whoever stood behind it comes earlier
}

void CallGate::hurry(const QObject *context)
{
    const auto at = std::find_if(m_waiters.begin(), m_waiters.end(),
        [context](const Waiter &waiter) { return waiter.asker.context == context; });
    if (at == m_waiters.end())
        return;
    at->hurried = true;
    std::rotate(m_waiters.begin(), at, at + 1);
    admit();
}

void CallGate::close()
{
    ++m_closings;
}

void CallGate::open()
{
    if (--m_closings == 0)
        admit();
}

void CallGate::noticeAnswer(std::chrono::milliseconds began)
{
    const bool waits = m_circuit.isOpen();
    m_circuit.noticeAnswer(began);
    if (waits)
        admit();
}

void CallGate::noticeEnd(
    const QObject *context, std::chrono::milliseconds began, const std::optional<Error> &error, quint64 connection)
{
    const bool wentAhead = isAhead(context);
    if (wentAhead)
        m_ahead.clear();
    if (error && error->kind == Error::Kind::Cancelled) {
        if (wentAhead)
            m_circuit.noticeStop();
    } else if (error && concernsTheService(error->kind)) {
        m_circuit.noticeFailure(now(), error->kind, connection, wentAhead);
    } else {
        noticeAnswer(began);
    }
}

void CallGate::noticeNetwork()
{
    m_circuit.noticeWay(now());
    admit();
}

void CallGate::noticeSuccess()
{
    if (m_rules.atOnce > 0 || m_limit == 0 || ++m_successes < successesForOneMore)
        return;
    m_successes = 0;
    ++m_limit;
    admit();
}

void CallGate::pause(std::chrono::milliseconds wait, Error::Kind reason)
{
    if (wait > m_pause.remainingTimeAsDuration() || !m_pause.isActive()) {
        m_pause.start(wait);
        m_pauseReason = reason;
    }
    admit();
}

void CallGate::noticeLimit(std::chrono::milliseconds wait, const MinuteQuota &quota)
{
    MinuteQuota taught = m_taught;
    if (quota.requests > 0)
        taught.requests = quota.requests;
    if (quota.inputTokens > 0)
        taught.inputTokens = quota.inputTokens;
    const MinuteQuota paceBefore = m_pace.quota();
    if (std::exchange(m_taught, taught) != taught) {
        keepPace();
        emit this->taught(taught);
    }
    // A pace is the remedy, where there is a new one. Nor was a call one too many that ran alone (the one that was
    // refused still counts among the running).
    const bool isStorm = m_lastLimit.isValid() && !m_lastLimit.hasExpired(betweenHalvings.count());
    const int atOnce = m_limit > 0 ? std::min(m_limit, m_running) : m_running;
    if (!isStorm)
        m_lastLimit.start();
    if (m_rules.atOnce <= 0 && m_pace.quota() == paceBefore && !isStorm && atOnce > 1) {
        m_successes = 0;
        m_limit = atOnce / 2;
    }
    pause(wait, Error::Kind::QuotaPerMinute);
}

// Whoever enters may ask, leave or withdraw others from inside: one loop at a time does it all.
void CallGate::admit()
{
    if (std::exchange(m_admitting, true))
        return;
    for (letIn(); !m_entering.empty(); letIn())
        enterAll();
    m_admitting = false;
    tellHeld();
}

bool CallGate::mayEnter(const Waiter &waiter)
{
    if (m_closings > 0 || !isBearable())
        return false;
    if (waiter.hurried)
        return true;
    if (m_pause.isActive() || isFull())
        return false;
    const auto wait = std::max(m_circuit.wait(now()), m_pace.wait(now(), waiter.asker.inputTokens));
    if (wait > 0ms)
        m_turn.start(wait);
    return wait == 0ms && m_circuit.mayStart(now());
}

void CallGate::letIn()
{
    while (!m_waiters.empty()) {
        if (m_waiters.front().asker.context) {
            if (!mayEnter(m_waiters.front()))
                return;
            m_entering.push_back(std::move(m_waiters.front().asker));
            ++m_running;
            m_pace.noteStart(now(), m_entering.back().inputTokens);
            // Whoever is in a hurry goes for itself alone.
            if (!m_waiters.front().hurried) {
                if (m_circuit.isOpen())
                    m_ahead = m_entering.back().context.data();
                m_circuit.noteStart();
            }
        }
        m_waiters.pop_front();
    }
}

void CallGate::enterAll()
{
    QList<AttemptMark> marks;
    for (const Asker &asker : m_entering)
        marks.append(asker.mark);
    emit admitting(marks);
    while (!m_entering.empty()) {
        const Asker next = std::move(m_entering.front());
        m_entering.pop_front();
        if (next.context)
            next.enter();
        else
            --m_running;
    }
}

// Whoever hears it may withdraw: told is what stood in the queue before.
void CallGate::tellHeld()
{
    const bool holdsAll = m_pause.isActive() || isOutage(); // also while one goes ahead, who is waited for
    const auto isTold = [](const Waiter &waiter) { return waiter.told >= 0ms; };
    const bool holds = holdsAll || hasPace();
    if (m_waiters.empty() || m_closings > 0 || (!holds && std::none_of(m_waiters.cbegin(), m_waiters.cend(), isTold)))
        return;
    struct Held
    {
        Asker asker = {};
        Error::Kind reason = {};
        std::chrono::milliseconds wait{0}; ///< 0: no longer
    };
    std::vector<Held> all;
    const auto present = now();
    const auto pauseLeft = m_pause.isActive() ? m_pause.remainingTimeAsDuration() : 0ms;
    const auto outageLeft = m_circuit.wait(present);
    const Error::Kind pauseReason = outageLeft >= pauseLeft && isOutage() ? m_circuit.reason() : m_pauseReason;
    const auto resumed = present + std::max<std::chrono::milliseconds>(pauseLeft, outageLeft);
    auto at = resumed;
    StartPace pace = m_pace;
    for (Waiter &waiter : m_waiters) {
        at += pace.wait(at, waiter.asker.inputTokens);
        pace.noteStart(at, waiter.asker.inputTokens);
        if (at <= present) {
            if (!holdsAll && std::exchange(waiter.told, -1ms) >= 0ms)
                all.push_back({.asker = waiter.asker});
            continue;
        }
        const bool isKnown = waiter.told >= 0ms && std::chrono::abs(at - waiter.told) < worthTelling;
        if (!waiter.asker.held || isKnown)
            continue;
        waiter.told = at;
        const Error::Kind reason = at > resumed ? Error::Kind::QuotaPerMinute : pauseReason;
        all.push_back({.asker = waiter.asker, .reason = reason, .wait = at - present});
    }
    for (const Held &each : all) {
        if (!each.asker.context)
            continue;
        if (each.wait > 0ms)
            each.asker.held(each.reason, each.wait);
        else if (each.asker.freed)
            each.asker.freed();
    }
}

} // namespace dopys
