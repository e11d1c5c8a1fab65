#include "engine/briefjob.h"

#include "core/log.h"
#include "core/progress.h"
#include "core/prompts.h"
#include "engine/attemptseries.h"
#include "engine/requests.h"
#include "engine/runplan.h"

namespace dopys {

namespace {

/// Calls for what is missing, each of which has brought topics. The longest brief comes in four answers, and some of
/// them may break off.
constexpr int mostRepairs = 6;

/// The answer broke off and says nothing against another: what was under way can be asked for once more.
bool isBreak(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::ConnectionLost:
    case Error::Kind::Timeout:
    case Error::Kind::Truncated:
    case Error::Kind::CutByLength:
        return true;
    case Error::Kind::ServiceBusy:
    case Error::Kind::ServiceFailed:
        return true; // in mid-stream, since there are topics
    default:
        return false;
    }
}

} // namespace

BriefJob::BriefJob(const RunPlan &plan, RunContext &context, QObject *parent)
    : QObject(parent), m_plan(plan), m_context(context)
{
    const Brief standing = plan.brief.value_or(Brief{});
    m_reader.emplace(standing, plan.input.numPosts, !hasSummary(standing));
}

void BriefJob::start()
{
    if (m_plan.brief)
        startRepair();
    else
        startCall(briefRequest(m_plan), CallRecord::Call::Brief);
}

void BriefJob::end(const Error &reason)
{
    if (m_series)
        m_series->end(reason);
}

void BriefJob::hurry()
{
    if (m_series)
        m_series->hurry();
}

void BriefJob::restart()
{
    if (m_series)
        m_series->restart();
}

std::optional<AttemptMark> BriefJob::openAttempt() const
{
    return m_series ? m_series->openAttempt() : std::nullopt;
}

bool BriefJob::isUnderWay() const
{
    return m_series && m_series->isUnderWay();
}

void BriefJob::startCall(const GeminiRequest &request, CallRecord::Call call)
{
    m_series = new AttemptSeries(m_context, request, call, 0, this);
    // Once a topic stands, posts are being written from it: what is missing is asked for, nothing is begun anew.
    // A finish reason came, but not the whole: what broke the stream counts.
    m_series->setJudge([this](const CallOutcome &outcome) { return isWhole() ? std::nullopt : outcome.broke; });
    m_series->setWilling([this] { return !isWhole() && brief().topics.size() == m_standing; });
    m_standing = m_repairing ? brief().topics.size() : 0;
    const bool takesSummary = !m_reader->hasWholeSummary();
    m_fillsAll = request.maxOutputTokens >= mostOutputTokens;
    connect(m_series, &AttemptSeries::attemptStarted, this, [this, takesSummary](int attempt) {
        m_reader.emplace(m_repairing ? Brief(brief()) : Brief{}, m_plan.input.numPosts, takesSummary || !m_repairing);
        tellState(Thinking{attempt});
    });
    connect(m_series, &AttemptSeries::pausing, this, [this](const Pausing &pause) { tellState(pause); });
    connect(m_series, &AttemptSeries::queued, this, [this] { tellState(Waiting{}); });
    connect(m_series, &AttemptSeries::textArrived, this, &BriefJob::readOn);
    connect(m_series, &AttemptSeries::moved, this, &BriefJob::callMoved);
    connect(m_series, &AttemptSeries::finished, this, &BriefJob::settle);
    m_series->start();
}

void BriefJob::readOn(const QString &piece)
{
    m_reader->feed(piece);
    m_state = Writing{m_series->attempts() + 1};
    m_percent = std::max(m_percent, streamedPercent(m_reader->received(), usualBriefLength(m_plan.input.numPosts)));
    tell(false);
}

bool BriefJob::isWhole() const
{
    return m_reader->missing() == 0 && m_reader->hasWholeSummary();
}

void BriefJob::settle(const CallOutcome &outcome, const CallRecord &record)
{
    m_series->deleteLater();
    m_series = nullptr;
    emit callEnded(record);
    if (isWhole() && (!outcome.error || outcome.error->kind != Error::Kind::Cancelled))
        return finish({});
    Error reason = outcome.error.value_or(
        Error{.kind = Error::Kind::BadAnswer, .detail = QStringLiteral("topics or the summary are missing")});
    if (m_context.refusal && reason.kind != Error::Kind::Cancelled)
        reason = *m_context.refusal;
    const bool hopeless
        = reason.kind == Error::Kind::Cancelled || stopsTheRest(reason) || (outcome.error && brief().topics.isEmpty());
    // One repair. But one that broke off after some topics is not begun anew, which would bring those again; and what
    // is more than one answer can hold comes in several.
    const bool goesOn = brief().topics.size() > m_standing && m_repairs < mostRepairs
        && (outcome.error ? isBreak(*outcome.error) : m_fillsAll);
    if (hopeless || (m_repairing && !goesOn))
        return finish(reason);
    qCInfo(lcRun) << "brief: not whole," << errorKindName(reason.kind);
    startRepair();
}

void BriefJob::startRepair()
{
    qCInfo(lcRun) << "brief: asking for" << m_reader->missing() << "more topics";
    m_repairing = true;
    ++m_repairs;
    Brief standing = brief();
    if (!m_reader->hasWholeSummary())
        standing.summary.clear();
    startCall(repairRequest(m_plan, standing, m_reader->missing()), CallRecord::Call::Repair);
}

void BriefJob::finish(const std::optional<Error> &error)
{
    if (!error)
        m_percent = 100;
    tell(!error);
    emit finished(error);
}

void BriefJob::tell(bool complete)
{
    emit updated(BriefUpdate{.summary = brief().summary,
        .topics = brief().topics,
        .complete = complete,
        .percent = m_percent,
        .state = m_state});
}

void BriefJob::tellState(const PostState &state)
{
    m_state = state;
    tell(false);
}

} // namespace dopys
