#include "cli/generatecommand.h"

#include "cli/connection.h"
#include "cli/inputfile.h"
#include "cli/outputplan.h"
#include "core/errortext.h"
#include "core/inputjson.h"
#include "core/log.h"
#include "demo/demonetwork.h"
#include "engine/campaignrun.h"
#include "exporting/timelinejson.h"
#include "gemini/modellist.h"
#include "storage/filewriter.h"
#include "storage/quotabook.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qint64 mostInputBytes = 4 << 20;

/// A message about what the file says names the file too.
Error inFile(const QString &path, Error error)
{
    if (error.kind == Error::Kind::BadInput && path != "-"_L1)
        error.detail = path + u": "_s + error.detail;
    return error;
}

} // namespace

GenerateCommand::GenerateCommand(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
}

GenerateCommand::~GenerateCommand() = default;

void GenerateCommand::start()
{
    if (const Status status = prepare(); !status)
        return endWith(status.error());
    // Reading standard input waits for whoever types the key: until then a signal ends the program at once.
    if (!m_options.keyFromStdin)
        emit prepared();
    if (m_options.demo)
        return run();
    fetchKey(m_options, m_client->endpoint().base.host(), this, [this](const Result<QByteArray> &key) {
        emit prepared();
        if (m_interrupted)
            return;
        if (!key)
            return endWith(key.error());
        Endpoint endpoint = m_client->endpoint();
        endpoint.key = *key;
        m_client->setEndpoint(endpoint);
        run();
    });
}

Status GenerateCommand::readInput()
{
    const auto bytes = readNamedInput(m_options.inputFile, mostInputBytes);
    if (!bytes)
        return Error{.kind = Error::Kind::BadInput, .detail = errorText(bytes.error())};
    const auto input = inputFromJson(*bytes);
    if (!input)
        return inFile(m_options.inputFile, input.error());
    for (const QString &key : input->ignoredKeys)
        qCWarning(lcInput) << "unknown key ignored:" << key;
    m_campaign.input = input->input;
    m_campaign.demo = m_options.demo;
    return ok();
}

// Everything is checked before anything is sent.
Status GenerateCommand::prepare()
{
    if (const Status input = m_options.continueCampaign > 0 ? ok() : readInput(); !input)
        return input;
    const auto endpoint = endpointFromOptions(m_options);
    if (!endpoint)
        return Error{.kind = Error::Kind::BadInput, .detail = errorText(endpoint.error())};
    if (const Status places = preparePlaces(m_options); !places)
        return places;
    if (m_options.save) {
        auto saved = SavedRun::open(m_campaign, static_cast<CampaignId>(m_options.continueCampaign));
        if (!saved)
            return saved.error();
        m_saved = std::move(*saved);
    }
    m_options.demo = m_campaign.demo;
    const QString model = m_options.model.isEmpty() ? builtInModels().defaultId : m_options.model;
    m_campaign.model = m_options.demo ? QString(demoModel) : model;
    m_client = m_options.demo ? std::make_unique<GeminiClient>(
                   []() -> std::unique_ptr<QNetworkAccessManager> { return std::make_unique<DemoNetwork>(); })
                              : std::make_unique<GeminiClient>();
    m_client->setEndpoint(m_options.demo ? Endpoint{.key = "demo"} : *endpoint);
    return ok();
}

RunPlan GenerateCommand::plan() const
{
    const ModelEntry model = modelEntry(m_campaign.model);
    RunPlan plan{.input = m_campaign.input,
        .model = model.id,
        .briefThinking = model.briefThinking,
        .postThinking = model.postThinking,
        .requestsAtOnce = m_options.requestsAtOnce,
        .requestsPerMinute = m_options.requestsPerMinute};
    if (!m_options.demo) {
        const QuotaBook book;
        plan.quota = book.quota(m_client->endpoint().key, plan.model, QDateTime::currentDateTimeUtc());
        plan.recentStarts = book.starts(m_client->endpoint().key, plan.model);
    }
    if (m_options.continueCampaign > 0)
        plan.continueWith(m_campaign);
    // Nobody can look at a brief here: asking for its posts is a person's word for it.
    plan.stopAfterBrief = false;
    return plan;
}

void GenerateCommand::run()
{
    const RunPlan plan = this->plan();
    // What was written of them stays until there is something better.
    for (const int index : plan.posts.value_or(QList<int>{})) {
        if (index < m_campaign.posts.size())
            beginRewriting(m_campaign.posts[index]);
    }
    m_run = std::make_unique<CampaignRun>(plan, *m_client);
    connect(m_run.get(), &CampaignRun::briefUpdated, this, [this](const BriefUpdate &update) {
        apply(m_campaign, update);
        if (m_saved)
            m_saved->recorder().noteHead();
        if (m_options.events)
            m_events.brief(update);
    });
    connect(m_run.get(), &CampaignRun::postUpdated, this, &GenerateCommand::settlePost);
    connect(m_run.get(), &CampaignRun::callEnded, this, [this](const CallRecord &record) {
        apply(m_campaign, record);
        m_calls.append(record);
        if (m_saved)
            m_saved->recorder().noteCall(record);
    });
    connect(m_run.get(), &CampaignRun::quotaTaught, this, [this, model = plan.model](const MinuteQuota &quota) {
        QuotaBook().keep(
            m_client->endpoint().key, {.model = model, .quota = quota, .told = QDateTime::currentDateTimeUtc()});
    });
    connect(m_run.get(), &CampaignRun::finished, this, [this, model = plan.model](const RunSummary &end) {
        if (!m_options.demo)
            QuotaBook().keepStarts(m_client->endpoint().key, model, end.recentStarts);
    });
    connect(m_run.get(), &CampaignRun::finished, this, &GenerateCommand::settle);
    if (m_saved) {
        if (const Status begun = m_saved->begin(*m_run); !begun)
            return endWith(begun.error());
        connect(&m_saved->recorder(), &RunRecorder::kept, this, &GenerateCommand::tellWhatIsKept);
    }
    if (m_options.events) {
        m_events.runStarted(
            m_campaign.input.numPosts, m_campaign.model, m_saved ? static_cast<qint64>(m_saved->id()) : 0);
    }
    // A campaign that lacks nothing keeps its times.
    if (plan.posts && plan.posts->isEmpty() && !plan.completeBrief)
        return settle(RunSummary{.times = m_campaign.times});
    m_run->start();
}

void GenerateCommand::interrupt()
{
    if (std::exchange(m_interrupted, true))
        return;
    if (m_run)
        m_run->stop();
    else
        endBeforeTheRun(ExitCode::Interrupted);
}

void GenerateCommand::settlePost(const PostUpdate &update)
{
    apply(m_campaign, update);
    if (m_saved)
        m_saved->recorder().notePost(update.index);
    if (m_saved && std::holds_alternative<Done>(update.state) && !m_saved->recorder().hasKept(update.index))
        m_untold.insert(update.index, update);
    else
        tell(update);
}

void GenerateCommand::tell(const PostUpdate &update)
{
    if (!m_options.events)
        return;
    m_events.post(update, m_campaign.posts.at(update.index).topic.title);
    // Nobody would ever see what is still being paid for.
    if (m_events.hasFailed() && m_options.output.isEmpty() && !m_saved)
        m_run->stop();
}

// Whoever reads post_done may rely on it.
void GenerateCommand::tellWhatIsKept()
{
    const QMap<int, PostUpdate> kept = std::exchange(m_untold, {});
    for (const PostUpdate &update : kept)
        tell(update);
}

void GenerateCommand::tellMissingPosts(const RunSummary &summary)
{
    const Error reason = summary.briefError.value_or(Error{});
    for (int index = static_cast<int>(m_campaign.posts.size()); index < m_campaign.input.numPosts; ++index)
        m_events.postWithoutTopic(index, reason);
}

void GenerateCommand::settle(const RunSummary &summary)
{
    const int posts = m_campaign.input.numPosts;
    apply(m_campaign, summary);
    // In a campaign that was continued some were done before.
    RunSummary whole = summary;
    whole.done = progressOf(m_campaign).done;
    const auto error = decisiveError(m_campaign, summary);
    const ExitCode code = saved(m_interrupted ? ExitCode::Interrupted : exitCodeOf(whole, posts, error));
    if (m_options.events) {
        tellMissingPosts(summary);
        m_events.runDone(whole, posts);
    }
    if (const Status written = writeFiles(code, whole); !written) {
        complain(Error{.kind = Error::Kind::BadInput, .detail = errorText(written.error())});
        return end(ExitCode::WrongUse);
    }
    if (code != ExitCode::AllDone && error)
        complain(*error);
    end(code);
}

ExitCode GenerateCommand::saved(ExitCode code)
{
    if (!m_saved)
        return code;
    m_saved->recorder().endRun();
    const Status kept = m_saved->recorder().flush();
    if (kept)
        return code;
    complain(kept.error());
    return code == ExitCode::AllDone ? ExitCode::NotSaved : code;
}

// One that cannot be written does not keep the others from it: all of it is paid for.
Status GenerateCommand::writeFiles(ExitCode code, const RunSummary &summary)
{
    const bool hasPosts = code == ExitCode::AllDone || code == ExitCode::NotSaved || code == ExitCode::SomeDone
        || (code == ExitCode::Interrupted && summary.done > 0);
    const Status document = hasPosts ? writeResults(m_options, m_campaign) : ok();
    const Status timeline = writeTimeline(summary);
    if (!document)
        return document;
    if (m_events.hasFailed())
        return cannotWriteToStandardOutput();
    return timeline;
}

Status GenerateCommand::writeTimeline(const RunSummary &summary) const
{
    if (m_options.timelineFile.isEmpty())
        return ok();
    return writeWholeFile(m_options.timelineFile, timelineToJson(m_campaign, m_calls, summary));
}

void GenerateCommand::endBeforeTheRun(ExitCode code)
{
    RunSummary summary;
    summary.times.started = QDateTime::currentDateTimeUtc();
    if (const Status written = writeTimeline(summary); !written) {
        complain(Error{.kind = Error::Kind::BadInput, .detail = errorText(written.error())});
        code = ExitCode::WrongUse;
    }
    end(code);
}

void GenerateCommand::endWith(const Error &error)
{
    complain(error);
    const ExitCode code = exitCodeOf(error);
    if (code == ExitCode::WrongUse)
        end(code);
    else
        endBeforeTheRun(code);
}

void GenerateCommand::end(ExitCode code)
{
    emit ended(static_cast<int>(code));
}

} // namespace dopys
