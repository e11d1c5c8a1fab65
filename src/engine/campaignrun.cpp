#include "engine/campaignrun.h"

#include "core/log.h"
#include "engine/attemptseries.h"
#include "engine/briefjob.h"
#include "engine/callgate.h"
#include "engine/postjob.h"
#include "engine/requests.h"
#include "engine/sleepwatch.h"
#include "gemini/geminiclient.h"

#include <QMap>
#include <algorithm>

namespace dopys {

namespace {

/// Making the jobs of hundreds at once would keep the first from leaving until the last is made. Not fewer: those of a
/// turn are told of together, which is one commit for whoever keeps the run.
constexpr int postsInATurn = 50;

} // namespace

struct CampaignRun::Private
{
    Private(CampaignRun *run, RunPlan runPlan, GeminiClient &client)
        : q(run), plan(std::move(runPlan)),
          gate({.atOnce = plan.requestsAtOnce,
                   .perMinute = plan.requestsPerMinute,
                   .known = plan.quota,
                   .recent = plan.recentStarts},
              StartPace(client.limits().quotaWindow), Circuit(client.limits().outage, client.limits().post)),
          context{client, gate, {}}
    {
    }

    void startBrief();
    void startPosts(const Brief &brief);
    void startNext(qsizetype most);
    void takeTurn();
    void startPost(int index, const Brief &brief);
    void settleBrief(const std::optional<Error> &error);
    void settlePost(const PostUpdate &last, const CallRecord &record);
    void note(const CallRecord &record);
    void beginAgain();
    bool isHopeless(const Error &error) const;
    void endRest(const Error &error);
    template <typename Which> void endJobs(Which which, const Error &reason);
    void finishIfAllEnded();
    /// While it lives the run does not finish: whoever hears of its end may destroy it.
    class Hold
    {
    public:
        explicit Hold(Private &run) : m_run(run) { ++m_run.holds; }
        ~Hold() { --m_run.holds; }
        Q_DISABLE_COPY_MOVE(Hold)

    private:
        Private &m_run;
    };

    bool wants(int index) const { return !plan.posts || plan.posts->contains(index); }

    CampaignRun *q;
    RunPlan plan;
    PostPrompts prompts{plan.input};
    CallGate gate;
    RunContext context;
    BriefJob *briefJob = nullptr; ///< child of q, while the brief is made
    QMap<int, PostJob *> jobs;    ///< children of q, while they run
    QMap<int, PostState> ends;    ///< how each post ended
    QList<int> unstarted;         ///< their topics are complete, their turn comes
    Brief topics;                 ///< of those
    bool hasTurn = false;         ///< one stands in the event loop
    RunSummary summary;
    SleepWatch sleep;
    bool running = false;
    int holds = 0;
};

CampaignRun::CampaignRun(RunPlan plan, GeminiClient &client, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(plan), client))
{
    connect(&d->gate, &CallGate::admitting, this, &CampaignRun::attemptsStarting);
    connect(&d->sleep, &SleepWatch::woke, this, [this] { d->beginAgain(); });
    connect(&d->gate, &CallGate::taught, this, &CampaignRun::quotaTaught);
}

CampaignRun::~CampaignRun()
{
    // The jobs use the gate until they are gone, and none of them may enter it any more.
    d->gate.close();
    qDeleteAll(d->jobs);
    delete d->briefJob;
}

bool CampaignRun::isRunning() const
{
    return d->running;
}

QList<AttemptMark> CampaignRun::openAttempts() const
{
    QList<AttemptMark> open;
    const auto add = [&open](const std::optional<AttemptMark> &mark) {
        if (mark)
            open.append(*mark);
    };
    if (d->briefJob)
        add(d->briefJob->openAttempt());
    for (const PostJob *job : std::as_const(d->jobs))
        add(job->openAttempt());
    return open;
}

void CampaignRun::start()
{
    d->running = true;
    d->context.clock.start();
    d->sleep.start();
    d->context.client.refresh();
    d->gate.setBearable(d->context.client.mostAtOnce());
    d->summary.times.started = QDateTime::currentDateTimeUtc();
    const qsizetype posts = d->plan.brief ? d->plan.brief->topics.size() : d->plan.input.numPosts;
    qCInfo(lcRun).nospace() << "run started: posts=" << (d->plan.posts ? d->plan.posts->size() : posts)
                            << " model=" << d->plan.model << " brief=" << (d->plan.brief ? "given" : "asked for");
    if (!d->plan.brief)
        return d->startBrief();
    {
        const Private::Hold hold(*d);
        d->summary.waitsForApproval = d->plan.stopAfterBrief && !d->plan.brief->topics.isEmpty();
        if (!d->plan.stopAfterBrief)
            d->startPosts(*d->plan.brief);
        if (d->plan.completeBrief)
            d->startBrief();
    }
    d->finishIfAllEnded();
}

void CampaignRun::stop()
{
    const Error reason{.kind = Error::Kind::Cancelled};
    d->context.refusal = reason;
    d->endJobs([](const auto &) { return true; }, reason);
    d->finishIfAllEnded();
}

void CampaignRun::stopPost(int index)
{
    {
        const Private::Hold hold(*d);
        d->gate.close(); // one that has not begun gets no place first
        d->startNext(d->unstarted.size());
        if (PostJob *job = d->jobs.value(index))
            job->end(Error{.kind = Error::Kind::Cancelled});
        d->gate.open();
    }
    d->finishIfAllEnded();
}

void CampaignRun::noticeNetwork()
{
    d->gate.noticeNetwork();
}

void CampaignRun::hurryPost(int index)
{
    {
        const Private::Hold hold(*d);
        d->startNext(d->unstarted.size());
        if (PostJob *job = d->jobs.value(index))
            job->hurry();
    }
    d->finishIfAllEnded();
}

void CampaignRun::hurryBrief()
{
    if (d->briefJob)
        d->briefJob->hurry();
}

void CampaignRun::writePost(int index, const Brief &brief)
{
    if (!d->running || d->jobs.contains(index))
        return;
    {
        const Private::Hold hold(*d);
        d->startPost(index, brief);
    }
    d->finishIfAllEnded();
}

void CampaignRun::Private::startBrief()
{
    summary.askedForBrief = true;
    briefJob = new BriefJob(plan, context, q);
    connect(briefJob, &BriefJob::updated, q, [this](const BriefUpdate &update) {
        {
            const Hold hold(*this);
            emit q->briefUpdated(update);
            if (!plan.stopAfterBrief)
                startPosts(Brief{update.summary, update.topics});
        }
        finishIfAllEnded();
    });
    connect(briefJob, &BriefJob::callMoved, q, &CampaignRun::callMoved);
    connect(briefJob, &BriefJob::callEnded, q, [this](const CallRecord &record) { note(record); });
    connect(briefJob, &BriefJob::finished, q, [this](const std::optional<Error> &error) { settleBrief(error); });
    briefJob->start();
}

void CampaignRun::Private::startPosts(const Brief &brief)
{
    topics = brief;
    unstarted.clear();
    for (int index = 0; index < brief.topics.size(); ++index) {
        if (wants(index) && !jobs.contains(index) && !ends.contains(index))
            unstarted.append(index);
    }
    takeTurn();
}

void CampaignRun::Private::takeTurn()
{
    startNext(context.refusal ? unstarted.size() : postsInATurn); // what is refused ends at once
    if (unstarted.isEmpty() || std::exchange(hasTurn, true))
        return;
    const auto next = [this] {
        hasTurn = false;
        takeTurn();
        finishIfAllEnded();
    };
    QMetaObject::invokeMethod(q, next, Qt::QueuedConnection);
}

void CampaignRun::Private::startNext(qsizetype most)
{
    if (unstarted.isEmpty())
        return;
    const Hold hold(*this);
    gate.close(); // so that those of a turn leave together
    // Whoever hears of one may want another, or the end of all.
    for (; most > 0 && !unstarted.isEmpty(); --most) {
        const int index = unstarted.takeFirst();
        if (!jobs.contains(index) && !ends.contains(index))
            startPost(index, topics);
    }
    if (unstarted.isEmpty())
        topics = {};
    gate.open();
}

void CampaignRun::Private::startPost(int index, const Brief &brief)
{
    ends.remove(index);
    auto *job = new PostJob(index, plan.input.platforms, postRequest(plan, prompts.prompt(brief, index)), context, q);
    jobs.insert(index, job);
    connect(job, &PostJob::updated, q, &CampaignRun::postUpdated);
    connect(job, &PostJob::callMoved, q, &CampaignRun::callMoved);
    connect(job, &PostJob::finished, q,
        [this](const PostUpdate &last, const CallRecord &record) { settlePost(last, record); });
    job->start();
}

void CampaignRun::Private::settleBrief(const std::optional<Error> &error)
{
    // Also one that lacks topics can be worked on.
    summary.waitsForApproval = plan.stopAfterBrief && !briefJob->brief().topics.isEmpty();
    summary.briefError = error;
    std::exchange(briefJob, nullptr)->deleteLater();
    if (error)
        qCWarning(lcRun).noquote() << "brief failed:" << errorKindName(error->kind) << redacted(error->detail);
    if (error && isHopeless(*error))
        endRest(*error);
    finishIfAllEnded();
}

void CampaignRun::Private::settlePost(const PostUpdate &last, const CallRecord &record)
{
    jobs.take(last.index)->deleteLater();
    ends.insert(last.index, last.state);
    note(record);
    if (record.error) {
        qCWarning(lcRun).nospace().noquote()
            << "post " << last.index + 1 << " ended: " << errorKindName(record.error->kind)
            << " attempts=" << last.attempts << ' ' << redacted(record.error->detail);
        if (isHopeless(*record.error))
            endRest(*record.error);
    } else {
        qCInfo(lcRun).nospace() << "post " << last.index + 1 << " done in " << double(last.duration.count()) / 1000.0
                                << " s, attempts=" << last.attempts;
    }
    finishIfAllEnded();
}

void CampaignRun::Private::note(const CallRecord &record)
{
    summary.usage += record.usage();
    summary.times.sequential += record.ownTime();
    emit q->callEnded(record);
}

// After a sleep: connections are dead, and nobody says so.
void CampaignRun::Private::beginAgain()
{
    {
        const Hold hold(*this);
        qCInfo(lcRun) << "this computer has slept: what was under way begins again";
        context.client.leaveConnections();
        const QList<PostJob *> all = jobs.values();
        for (PostJob *job : all) {
            if (jobs.value(job->index()) == job)
                job->restart();
        }
        if (briefJob)
            briefJob->restart();
    }
    finishIfAllEnded();
}

// Nor does anybody wait for long until somebody else does something: about the way to a service that has never
// answered, or about one that has been out for a quarter of an hour. All end as one, not one after the other.
bool CampaignRun::Private::isHopeless(const Error &error) const
{
    return stopsTheRest(error) || (isWayBarred(error.kind) && !gate.hasAnswered())
        || (concernsTheService(error.kind) && gate.isOutageLasting());
}

// A key that is refused stops everything at once. With a quota used up, requests that are out have perhaps been let in
// before that: they are paid for and may end well.
void CampaignRun::Private::endRest(const Error &error)
{
    if (context.refusal)
        return;
    context.refusal = error;
    endJobs([&error](const auto &job) { return concernsTheKey(error.kind) || !job.isUnderWay(); }, error);
}

// Each end changes the map, and gives back a place that nobody may take.
template <typename Which> void CampaignRun::Private::endJobs(Which which, const Error &reason)
{
    const Hold hold(*this);
    gate.close();
    startNext(unstarted.size()); // they end like the others
    const QList<PostJob *> all = jobs.values();
    for (PostJob *job : all) {
        if (which(*job))
            job->end(reason);
    }
    if (briefJob && which(*briefJob))
        briefJob->end(reason);
    gate.open();
}

void CampaignRun::Private::finishIfAllEnded()
{
    if (!running || holds > 0 || briefJob || !jobs.isEmpty() || !unstarted.isEmpty())
        return;
    running = false;
    sleep.stop();
    for (const PostState &state : std::as_const(ends)) {
        summary.done += std::holds_alternative<Done>(state) ? 1 : 0;
        summary.failed += std::holds_alternative<Failed>(state) ? 1 : 0;
        summary.stopped += std::holds_alternative<Stopped>(state) ? 1 : 0;
    }
    summary.times.wall = std::chrono::milliseconds(context.clock.elapsed());
    summary.recentStarts = gate.recentStarts();
    qCInfo(lcRun).nospace() << "run completed: done=" << summary.done << " failed=" << summary.failed
                            << " stopped=" << summary.stopped
                            << " total=" << double(summary.times.wall.count()) / 1000.0 << " s, one by one "
                            << double(summary.times.sequential.count()) / 1000.0 << " s, speed-up "
                            << summary.times.speedup() << 'x';
    emit q->finished(summary);
}

} // namespace dopys
