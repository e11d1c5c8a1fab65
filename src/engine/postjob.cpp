#include "engine/postjob.h"

#include "core/progress.h"
#include "core/prompts.h"
#include "engine/attemptseries.h"

namespace dopys {

PostJob::PostJob(
    int index, QList<Platform> platforms, const GeminiRequest &request, RunContext &context, QObject *parent)
    : QObject(parent), m_platforms(std::move(platforms)),
      m_series(new AttemptSeries(context, request, CallRecord::Call::Post, index, this)), m_update{.index = index}
{
    m_series->setJudge([this](const CallOutcome &outcome) { return judge(outcome); });
    connect(m_series, &AttemptSeries::attemptStarted, this, &PostJob::beginAttempt);
    connect(m_series, &AttemptSeries::textArrived, this, &PostJob::readOn);
    connect(m_series, &AttemptSeries::pausing, this, [this](const Pausing &pause) {
        m_update.state = pause;
        m_update.attempts = m_series->attempts();
        emit updated(m_update);
    });
    connect(m_series, &AttemptSeries::queued, this, [this] {
        m_update.state = Waiting{};
        emit updated(m_update);
    });
    connect(m_series, &AttemptSeries::moved, this, &PostJob::callMoved);
    connect(m_series, &AttemptSeries::finished, this, &PostJob::settle);
}

void PostJob::start()
{
    emit updated(m_update);
    m_series->start();
}

void PostJob::end(const Error &reason)
{
    m_series->end(reason);
}

void PostJob::hurry()
{
    m_series->hurry();
}

void PostJob::restart()
{
    m_series->restart();
}

std::optional<AttemptMark> PostJob::openAttempt() const
{
    return m_series->openAttempt();
}

bool PostJob::isUnderWay() const
{
    return m_series->isUnderWay();
}

void PostJob::beginAttempt(int attempt)
{
    keepTheLonger(); // of the attempt before
    m_reader.emplace();
    m_keepsEarlier = !m_update.content.isEmpty();
    m_update.attempts = attempt;
    m_update.state = Thinking{attempt};
    emit updated(m_update);
}

void PostJob::readOn(const QString &piece)
{
    m_reader->feed(piece);
    m_update.state = Writing{m_update.attempts};
    const int percent = streamedPercent(m_reader->received(), usualPostLength(static_cast<int>(m_platforms.size())));
    m_update.percent = std::max(m_update.percent, percent);
    // After a broken stream the earlier text stays to be read until the new one is whole.
    if (!m_keepsEarlier) {
        m_update.content = m_reader->content();
        m_shown = m_reader->received();
    }
    emit updated(m_update);
}

std::optional<Error> PostJob::judge(const CallOutcome &outcome)
{
    const Result<PostContent> content = postFromAnswer(outcome.text, m_platforms);
    if (!content)
        return content.error();
    m_whole = *content;
    return {};
}

// Of two unfinished texts a person gets the one that says more.
void PostJob::keepTheLonger()
{
    if (!m_reader || m_reader->received() <= m_shown)
        return;
    m_update.content = m_reader->content();
    m_shown = m_reader->received();
}

void PostJob::settle(const CallOutcome &outcome, const CallRecord &record)
{
    m_update.attempts = m_series->attempts();
    m_update.model = outcome.model;
    m_update.usage = record.usage();
    m_update.duration = record.ownTime();
    if (outcome.error)
        keepTheLonger();
    if (!outcome.error) {
        m_update.state = Done{};
        m_update.percent = 100;
        m_update.content = m_whole;
    } else if (outcome.error->kind == Error::Kind::Cancelled) {
        m_update.state = Stopped{};
    } else {
        m_update.state = Failed{*outcome.error};
    }
    emit updated(m_update);
    emit finished(m_update, record);
}

} // namespace dopys
