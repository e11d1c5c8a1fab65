#include "engine/attemptseries.h"

#include "core/log.h"
#include "engine/callgate.h"
#include "gemini/geminiclient.h"

#include <QRandomGenerator>
#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr int mostJitter = 2'000; ///< ms

} // namespace

AttemptSeries::AttemptSeries(
    RunContext &context, GeminiRequest request, CallRecord::Call call, int index, QObject *parent)
    : QObject(parent), m_context(context), m_request(std::move(request)), m_log(call, index)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // as in the gate
    connect(&m_wait, &QTimer::timeout, this, &AttemptSeries::queue);
}

AttemptSeries::~AttemptSeries()
{
    leaveGate();
}

void AttemptSeries::setJudge(Judge judge)
{
    m_judge = std::move(judge);
}

void AttemptSeries::setWilling(Willing willing)
{
    m_willing = std::move(willing);
}

void AttemptSeries::start()
{
    queue();
}

void AttemptSeries::end(const Error &reason)
{
    if (m_ended)
        return;
    const CallOutcome outcome = m_call ? endCall(reason) : CallOutcome{.error = reason};
    m_history.attempts += outcome.posted ? 1 : 0;
    finish(outcome);
}

// What the attempt itself has to tell (its times, what had arrived) comes with its own end, and that before cancel()
// returns: the reference is not used later.
CallOutcome AttemptSeries::endCall(const Error &reason)
{
    CallOutcome outcome;
    GeminiCall *call = std::exchange(m_call, nullptr);
    call->disconnect(this);
    connect(call, &GeminiCall::finished, this,
        [&outcome](const CallOutcome &last) { outcome = last; }); // clazy:exclude=lambda-in-connect
    call->cancel();
    call->disconnect(this);
    call->deleteLater();
    outcome.error = reason;
    noteAttempt(outcome);
    m_isOut = false;
    m_context.gate.noticeEnd(
        this, m_enteredGate, Error{.kind = Error::Kind::Cancelled}, outcome.connection); // it had no say
    return outcome;
}

void AttemptSeries::restart()
{
    if (!m_call)
        return;
    const Error reason{.kind = Error::Kind::ConnectionLost};
    const CallOutcome outcome = endCall(reason);
    m_forgiven += outcome.posted ? 1 : 0;
    if (m_willing && !m_willing())
        return finish(outcome);
    leaveGate();
    if (m_ended)
        return;
    // Not all in the same moment: the network is only just coming back.
    tellPause(reason, std::chrono::milliseconds(QRandomGenerator::global()->bounded(mostJitter)));
}

void AttemptSeries::tellPause(const Error &reason, std::chrono::milliseconds wait)
{
    m_wait.start(wait);
    m_log.begin(now());
    tellMoved(now() + wait);
    if (m_ended)
        return;
    emit pausing(Pausing{.reason = reason,
        .wait = wait,
        .nextAttempt = attempts() + 1,
        .attempts = attemptsInAll(m_history, reason) + m_forgiven,
        .until = now() + wait});
}

void AttemptSeries::tellMoved(AttemptRecord::Time waitsUntil)
{
    emit moved(m_log.standing(waitsUntil));
}

// A listener may end the series from inside every signal, its own or that of a series which the gate let in: nothing
// is sent or told after that.
void AttemptSeries::queue()
{
    if (m_ended)
        return;
    m_log.begin(now());
    if (m_context.refusal)
        return finish({.error = m_context.refusal});
    tellMoved();
    if (m_ended)
        return;
    m_context.gate.ask({.context = this,
        .mark = mark(),
        .inputTokens = inputTokens(),
        .enter = [this] { enter(); },
        .held = [this](Error::Kind reason, std::chrono::milliseconds wait) { tellHeld(reason, wait); },
        .freed = [this] { tellFreed(); }});
    if (!m_inside && !m_log.isHeld() && !m_ended && attempts() > 0)
        emit queued();
}

void AttemptSeries::tellHeld(Error::Kind reason, std::chrono::milliseconds wait)
{
    if (m_ended || m_inside)
        return;
    m_log.noteHeld(reason, now());
    tellMoved(now() + wait);
    if (m_ended)
        return;
    emit pausing(Pausing{.reason = Error{.kind = reason},
        .wait = wait,
        .nextAttempt = attempts() + 1,
        .attempts = (m_lastError ? attemptsInAll(m_history, *m_lastError) : maxAttempts) + m_forgiven,
        .until = now() + wait});
}

void AttemptSeries::tellFreed()
{
    if (m_ended || m_inside)
        return;
    m_log.noteFreed(now());
    tellMoved();
    if (!m_ended)
        emit queued();
}

// The calls of one kind say much the same: one is measured for all. Before the service has counted any, a token for
// each two bytes is more than any language takes.
qint64 AttemptSeries::inputTokens()
{
    int &tokens = m_context.inputTokens[m_log.record().call];
    if (tokens <= 0)
        tokens = static_cast<int>(wordBytes(m_request) / 2);
    return tokens;
}

void AttemptSeries::hurry()
{
    if (m_inside || m_ended) // a second click: it is under way already
        return;
    m_hurried = true;
    if (m_wait.isActive()) {
        m_wait.stop();
        queue();
    }
    m_context.gate.hurry(this);
}

std::optional<AttemptMark> AttemptSeries::openAttempt() const
{
    return m_call ? std::optional(mark()) : std::nullopt;
}

AttemptMark AttemptSeries::mark() const
{
    return {.call = m_log.record().call, .index = m_log.record().index, .attempt = attempts() + 1};
}

void AttemptSeries::enter()
{
    m_inside = true;
    m_enteredGate = m_context.gate.now();
    m_wasHurried = std::exchange(m_hurried, false);
    m_log.noteAdmitted(now());
    m_firstEntry = m_firstEntry ? *m_firstEntry + m_log.waited(now()) : now();
    m_call = m_context.client.start(m_request, this);
    connect(m_call, &GeminiCall::sent, this, [this] {
        m_isOut = true;
        m_context.gate.noticeSent();
        m_log.noteSent(now());
        tellMoved();
    });
    connect(m_call, &GeminiCall::textArrived, this, &AttemptSeries::passOn);
    connect(m_call, &GeminiCall::finished, this, &AttemptSeries::settle);
    emit attemptStarted(attempts() + 1);
}

void AttemptSeries::passOn(const QString &piece)
{
    m_context.gate.noticeAnswer(m_enteredGate);
    if (m_ended) // it may let others in, who end this one
        return;
    if (!m_log.hasWords()) {
        m_log.noteFirstWords(now());
        tellMoved();
        if (m_ended)
            return;
    }
    emit textArrived(piece);
}

void AttemptSeries::settle(const CallOutcome &outcome)
{
    std::exchange(m_call, nullptr)->deleteLater();
    m_isOut = false;
    m_wentAhead = m_context.gate.isAhead(this);
    CallOutcome judged = outcome;
    if (!judged.error && m_judge)
        judged.error = m_judge(judged);
    if (!outcome.error && judged.error && outcome.broke)
        judged.error = outcome.broke;
    noteAttempt(judged);
    const std::optional<std::chrono::milliseconds> delay = judged.error
        ? nextDelay(historyFor(*judged.error), *judged.error, QRandomGenerator::global()->generateDouble())
        : std::nullopt;
    // First the limit: the end of this attempt may let others in.
    if (judged.error)
        heed(*judged.error, delay.value_or(0ms));
    m_context.gate.noticeEnd(this, m_enteredGate, judged.error, judged.connection);
    if (m_ended)
        return;
    if (!judged.error) {
        ++m_history.attempts;
        m_context.inputTokens[m_log.record().call] = judged.usage.prompt;
        m_context.gate.noticeSuccess();
        return finish(judged);
    }
    // A field that this model does not take is left out from now on; that was no attempt.
    if (m_context.client.adapt(m_request.model, judged.shape, *judged.error)) {
        leaveGate();
        return queue();
    }
    tryAgainOrFinish(std::move(judged), delay);
}

// It was sent before its turn because a person said so: the limit has nothing against the call. Or it went ahead for
// all while the service was out: which of them that was is chance.
bool AttemptSeries::isForgiven(const Error &error) const
{
    if (error.kind == Error::Kind::QuotaPerMinute)
        return m_wasHurried;
    return m_wentAhead && concernsTheService(error.kind) && isFree(error);
}

// One that is forgiven uses up no room: there is always another.
AttemptHistory AttemptSeries::historyFor(const Error &error) const
{
    AttemptHistory history = m_history;
    if (isForgiven(error))
        history.attempts = std::min(history.attempts, maxAttempts - 2);
    return history;
}

// This computer is off the network, or somebody stands in its way: that passes, and it goes on by itself. What was not
// sent is no attempt; what was, to a page that wants one to sign in, is one.
bool AttemptSeries::waitsForTheWay(const CallOutcome &outcome) const
{
    const Error::Kind kind = outcome.error->kind;
    const bool mayBeSentAgain = !outcome.posted || (isWayBarred(kind) && m_history.attempts + 1 < maxAttempts);
    const bool isAway
        = (isUnreachable(kind) || isWayBarred(kind)) && m_context.gate.isOutage() && !m_context.gate.isOutageLasting();
    return isAway && mayBeSentAgain && !m_context.refusal && (!m_willing || m_willing());
}

// What the service asks for is asked of all, also where this call gives up.
void AttemptSeries::heed(const Error &error, std::chrono::milliseconds delay)
{
    const auto wait = std::max(delay, error.retryAfter.value_or(0ms));
    if (error.kind == Error::Kind::QuotaPerMinute)
        m_context.gate.noticeLimit(wait, error.quota);
    else if (error.retryAfter)
        m_context.gate.pause(wait, error.kind);
}

void AttemptSeries::noteAttempt(const CallOutcome &outcome)
{
    m_log.noteEnd(outcome);
    if (outcome.posted)
        qCDebug(lcGemini) << "call" << int(mark().call) << "post" << mark().index + 1 << "attempt" << mark().attempt
                          << "HTTP" << outcome.httpStatus
                          << (outcome.error ? errorKindName(outcome.error->kind) : QString());
}

void AttemptSeries::tryAgainOrFinish(CallOutcome outcome, std::optional<std::chrono::milliseconds> delay)
{
    const Error error = *outcome.error;
    if (waitsForTheWay(outcome)) {
        m_history.attempts += outcome.posted ? 1 : 0;
        m_lastError = error;
        leaveGate();
        return queue();
    }
    if (isForgiven(error))
        ++m_forgiven;
    else
        m_history = counted(m_history, error);
    m_lastError = error;
    const bool inTime = delay && now() - *m_firstEntry + *delay < m_context.client.limits().post;
    const bool isInVain = concernsTheService(error.kind) && m_context.gate.isOutageLasting();
    const bool hasNoMoreRoom = error.kind == Error::Kind::CutByLength && m_request.maxOutputTokens >= mostOutputTokens;
    if (!inTime || isInVain || hasNoMoreRoom || m_context.refusal || (m_willing && !m_willing()))
        return finish(outcome);
    if (error.kind == Error::Kind::CutByLength)
        m_request.maxOutputTokens = std::min(2 * m_request.maxOutputTokens, mostOutputTokens);
    leaveGate();
    if (m_ended)
        return;
    // The gate knows better when: a wait of one's own before would only be one more.
    const bool gateKnows
        = error.kind == Error::Kind::QuotaPerMinute ? m_context.gate.hasPace() : m_context.gate.isOutage();
    if (gateKnows)
        return queue();
    tellPause(error, *delay);
}

void AttemptSeries::finish(const CallOutcome &outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_log.close(outcome.error, now(), !m_wait.isActive());
    m_wait.stop();
    m_context.gate.withdraw(this);
    leaveGate();
    emit finished(outcome, m_log.record());
}

void AttemptSeries::leaveGate()
{
    if (std::exchange(m_inside, false))
        m_context.gate.leave();
}

std::chrono::milliseconds AttemptSeries::now() const
{
    return std::chrono::milliseconds(m_context.clock.elapsed());
}

} // namespace dopys
