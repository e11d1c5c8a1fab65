#include "cli/generatecommand.h"

#include "cli/connection.h"
#include "cli/outputplan.h"
#include "core/errortext.h"
#include "core/inputjson.h"
#include "core/log.h"
#include "demo/demonetwork.h"
#include "engine/campaignrun.h"
#include "exporting/timelinejson.h"
#include "gemini/modellist.h"
#include "storage/filewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qint64 mostInputBytes = 4 << 20;

Result<QByteArray> inputBytes(const QString &path)
{
    if (path != "-"_L1)
        return readWholeFile(path, mostInputBytes);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::FileProblem,
            .detail = QCoreApplication::translate("dopys::cli", "Standard input cannot be read.")};
    return in.read(mostInputBytes);
}

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
    if (const Status prepared = prepare(); !prepared)
        return endWith(prepared.error());
    if (m_options.demo)
        return run();
    fetchKey(m_options, m_client->endpoint().base.host(), this, [this](const Result<QByteArray> &key) {
        if (!key)
            return endWith(key.error());
        Endpoint endpoint = m_client->endpoint();
        endpoint.key = *key;
        m_client->setEndpoint(endpoint);
        run();
    });
}

// Everything is checked before anything is sent.
Status GenerateCommand::prepare()
{
    const auto bytes = inputBytes(m_options.inputFile);
    if (!bytes)
        return Error{.kind = Error::Kind::BadInput, .detail = errorText(bytes.error())};
    const auto input = inputFromJson(*bytes);
    if (!input)
        return inFile(m_options.inputFile, input.error());
    for (const QString &key : input->ignoredKeys)
        qCWarning(lcInput).noquote() << "unknown key ignored:" << key;
    const auto endpoint = endpointFromOptions(m_options);
    if (!endpoint)
        return Error{.kind = Error::Kind::BadInput, .detail = errorText(endpoint.error())};
    if (const Status places = preparePlaces(m_options); !places)
        return places;

    const QString model = m_options.model.isEmpty() ? builtInModels().defaultId : m_options.model;
    m_campaign.input = input->input;
    m_campaign.demo = m_options.demo;
    m_campaign.model = m_options.demo ? QString(demoModel) : model;
    m_client = m_options.demo ? std::make_unique<GeminiClient>(
                   []() -> std::unique_ptr<QNetworkAccessManager> { return std::make_unique<DemoNetwork>(); })
                              : std::make_unique<GeminiClient>();
    m_client->setEndpoint(m_options.demo ? Endpoint{.key = "demo"} : *endpoint);
    return ok();
}

void GenerateCommand::run()
{
    const ModelEntry model = modelEntry(m_campaign.model);
    m_run = std::make_unique<CampaignRun>(RunPlan{.input = m_campaign.input,
                                              .model = model.id,
                                              .briefThinking = model.briefThinking,
                                              .postThinking = model.postThinking,
                                              .requestsAtOnce = m_options.requestsAtOnce},
        *m_client);
    connect(m_run.get(), &CampaignRun::briefUpdated, this, [this](const BriefUpdate &update) {
        apply(m_campaign, update);
        if (m_options.events)
            m_events.brief(update);
    });
    connect(m_run.get(), &CampaignRun::postUpdated, this, &GenerateCommand::settlePost);
    connect(m_run.get(), &CampaignRun::callEnded, this, [this](const CallRecord &record) {
        apply(m_campaign, record);
        m_calls.append(record);
    });
    connect(m_run.get(), &CampaignRun::finished, this, &GenerateCommand::settle);
    if (m_options.events)
        m_events.runStarted(m_campaign.input.numPosts, m_campaign.model);
    m_run->start();
}

void GenerateCommand::interrupt()
{
    m_interrupted = true;
    if (m_run && m_run->isRunning())
        m_run->stop();
    else
        emit ended(static_cast<int>(ExitCode::Interrupted));
}

void GenerateCommand::settlePost(const PostUpdate &update)
{
    apply(m_campaign, update);
    if (m_options.events)
        m_events.post(update, m_campaign.posts.at(update.index).topic.title);
}

std::optional<Error> GenerateCommand::firstError(const RunSummary &summary) const
{
    for (const Post &post : m_campaign.posts) {
        if (const auto *failed = std::get_if<Failed>(&post.state))
            return failed->error;
    }
    return summary.briefError;
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
    m_campaign.times = summary.times;
    const auto error = firstError(summary);
    const ExitCode code = m_interrupted ? ExitCode::Interrupted : exitCodeOf(summary, posts, error);
    if (m_options.events) {
        tellMissingPosts(summary);
        m_events.runDone(summary, posts);
    }
    if (const Status written = writeFiles(code, summary); !written)
        return endWith(Error{.kind = Error::Kind::BadInput, .detail = errorText(written.error())});
    if (code != ExitCode::AllDone && error)
        complain(*error);
    emit ended(static_cast<int>(code));
}

Status GenerateCommand::writeFiles(ExitCode code, const RunSummary &summary)
{
    if (!m_options.timelineFile.isEmpty()) {
        const Status written = writeWholeFile(m_options.timelineFile, timelineToJson(m_campaign, m_calls, summary));
        if (!written)
            return written;
    }
    const bool hasPosts = code == ExitCode::AllDone || code == ExitCode::SomeDone
        || (code == ExitCode::Interrupted && summary.done > 0);
    return hasPosts ? writeResults(m_options, m_campaign) : ok();
}

void GenerateCommand::endWith(const Error &error)
{
    complain(error);
    emit ended(static_cast<int>(exitCodeOf(error)));
}

} // namespace dopys
