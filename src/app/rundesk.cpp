#include "app/rundesk.h"

#include "app/servicesetup.h"
#include "app/workkeeper.h"
#include "demo/demonetwork.h"
#include "engine/campaignrun.h"
#include "gemini/modellist.h"
#include "model/campaigndocument.h"
#include "storage/quotabook.h"
#include "storage/settings.h"
#include "widgets/campaignform.h"
#include "widgets/mainwindow.h"
#include "widgets/recoverybar.h"
#include "widgets/samplecampaign.h"

#include <QMessageBox>
#include <QNetworkInformation>
#include <QPushButton>
#include <QTimer>
#include <utility>

namespace dopys {

namespace {

GeminiClient::ManagerFactory demoNetworks()
{
    return [takes = std::make_shared<DemoTakes>()] { return std::make_unique<DemoNetwork>(DemoPace{}, takes); };
}

} // namespace

RunDesk::RunDesk(const Settings &settings, QuotaBook &quotas, GeminiClient &client, CampaignDocument &document,
    WorkKeeper &keeper, ServiceSetup &service, MainWindow &window, QObject *parent)
    : QObject(parent), m_settings(settings), m_quotas(quotas), m_client(client), m_demoClient(demoNetworks()),
      m_document(document), m_keeper(keeper), m_service(service), m_window(window)
{
    // The demo is never given the real key; the client wants one.
    m_demoClient.setEndpoint({.key = "demo"});
    connect(&window, &MainWindow::generateRequested, this, &RunDesk::generate);
    connect(&window, &MainWindow::demoRequested, this, &RunDesk::runDemo);
    connect(&window, &MainWindow::writeRequested, this, &RunDesk::writeFromBrief);
    connect(&window, &MainWindow::briefRetryRequested, this, &RunDesk::retryBrief);
    connect(&window, &MainWindow::againRequested, this, &RunDesk::writeAgain);
    connect(&window, &MainWindow::writeMissingRequested, this, [this] { writeMissing(); });
    connect(&window, &MainWindow::stopRequested, this, &RunDesk::stop);
    connect(&window, &MainWindow::stopPostRequested, this, [this](int index) {
        if (m_run)
            m_run->stopPost(index);
    });
    connect(&window, &MainWindow::hurryPostRequested, this, [this](int index) {
        if (m_run)
            m_run->hurryPost(index);
    });
    connect(&window, &MainWindow::hurryBriefRequested, this, [this] {
        if (m_run)
            m_run->hurryBrief();
    });
}

RunDesk::~RunDesk() = default;

bool RunDesk::isRunning() const
{
    return m_run && m_run->isRunning();
}

// From the first run on: before that nobody waits for a network.
void RunDesk::watchNetwork()
{
    if (std::exchange(m_watchesNetwork, true)
        || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (isRunning() && reachability == QNetworkInformation::Reachability::Online)
                m_run->noticeNetwork();
        });
}

void RunDesk::stop()
{
    if (isRunning())
        m_run->stop();
}

void RunDesk::generate()
{
    // A key that let itself be waited for may come while something else has begun.
    if (isRunning() || !m_service.isReady(m_window.isOnStartPage()))
        return;
    ifReplacingIsFine([this] { beginCampaign(false); });
}

void RunDesk::runDemo()
{
    m_window.form().fillEmptyRequired(sampleCampaign());
    if (m_window.form().validate())
        ifReplacingIsFine([this] { beginCampaign(true); });
}

// In the open campaign, as it is shown.
bool RunDesk::mayWrite()
{
    return (m_document.campaign().demo || m_service.isReady(false)) && m_keeper.claimRun();
}

// Posts that could not be kept would be gone: a person decides.
void RunDesk::ifReplacingIsFine(const std::function<void()> &go)
{
    if (m_keeper.flush())
        return go();
    auto *box = new QMessageBox(QMessageBox::Question, tr("New campaign"), {}, QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("What is here now could not be saved, and will be lost when something else takes its place."));
    QPushButton *replace = box->addButton(tr("Replace it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(replace, &QPushButton::clicked, this, go);
    if (!m_document.campaign().posts.isEmpty()) { // a brief alone is no file
        QPushButton *save = box->addButton(tr("Export…"), QMessageBox::ActionRole);
        box->setDefaultButton(save);
        connect(save, &QPushButton::clicked, this, &RunDesk::exportRequested);
    }
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void RunDesk::beginCampaign(bool demo)
{
    m_window.showNotice({});
    // One that came to nothing is tried again in its own place, where another program may be first.
    const bool hasRow = m_document.isEmpty() && m_keeper.campaign() != CampaignId::None;
    if (hasRow && !m_keeper.claimRun())
        return;
    if (!m_document.isEmpty())
        m_keeper.beginAnother();
    const bool briefFirst = m_window.form().looksAtBriefFirst();
    m_document.begin(m_window.form().input(), planFor(demo).model, demo, briefFirst);
    if (!hasRow)
        m_keeper.beginRun();
    RunPlan plan = planFor(demo);
    plan.stopAfterBrief = briefFirst;
    startRun(plan);
}

void RunDesk::writeFromBrief(const Brief &brief)
{
    if (!mayWrite())
        return;
    m_document.setBrief(brief);
    RunPlan plan = planFor(m_document.campaign().demo);
    plan.brief = brief;
    startRun(plan);
}

void RunDesk::retryBrief()
{
    if (isRunning())
        return;
    const Campaign &campaign = m_document.campaign();
    if (campaign.brief.topics.isEmpty()) {
        if (m_window.form().validate() && (campaign.demo || m_service.isReady(false)))
            ifReplacingIsFine([this] { beginCampaign(m_document.campaign().demo); });
        return;
    }
    RunPlan plan = planFor(campaign.demo);
    plan.completeBriefOf(campaign);
    if (plan.completeBrief) {
        if (mayWrite())
            startRun(plan);
    } else if (m_keeper.showsWhatIsThere()) {
        // A person has filled in what was missing.
        m_document.apply(RunSummary{.askedForBrief = true, .waitsForApproval = campaign.inReview});
    }
}

void RunDesk::writeMissing(const QList<int> &without)
{
    if (!mayWrite())
        return;
    const Campaign &campaign = m_document.campaign();
    RunPlan plan = planFor(campaign.demo);
    plan.continueWith(campaign, without);
    // What was written of them stays until there is something better.
    for (const int index : plan.posts.value_or(QList<int>{})) {
        if (index < campaign.posts.size())
            m_document.beginRewrite(index);
    }
    startRun(plan);
}

void RunDesk::writeAgain(int index)
{
    // What joins a run is written with the run's own address and key.
    const bool joins = isRunning();
    if (!joins && !mayWrite())
        return;
    m_keeper.flush(); // what was typed a moment ago is a version of its own
    m_document.beginRewrite(index);
    const Brief brief = m_document.campaign().brief;
    if (joins)
        return m_run->writePost(index, brief);
    RunPlan plan = planFor(m_document.campaign().demo);
    plan.brief = brief;
    plan.posts = QList{index};
    startRun(plan);
}

RunPlan RunDesk::planFor(bool demo) const
{
    const QString wanted = m_settings.model().isEmpty() ? builtInModels().defaultId : m_settings.model();
    const ModelEntry model = modelEntry(demo ? QString(demoModel) : wanted);
    return RunPlan{.input = m_document.campaign().input,
        .model = model.id,
        .briefThinking = model.briefThinking,
        .postThinking = model.postThinking,
        .requestsAtOnce = m_settings.requestsAtOnce(),
        .requestsPerMinute = demo ? 0 : m_settings.requestsPerMinute(),
        .quota = demo ? MinuteQuota{} : m_quotas.quota(key(), model.id, QDateTime::currentDateTimeUtc()),
        .recentStarts = demo ? QList<CallStart>{} : m_quotas.starts(key(), model.id)};
}

QByteArray RunDesk::key() const
{
    return m_client.endpoint().key;
}

void RunDesk::startRun(const RunPlan &plan)
{
    m_run = std::make_unique<CampaignRun>(plan, m_document.campaign().demo ? m_demoClient : m_client);
    connect(
        m_run.get(), &CampaignRun::briefUpdated, &m_document, qOverload<const BriefUpdate &>(&CampaignDocument::apply));
    connect(
        m_run.get(), &CampaignRun::postUpdated, &m_document, qOverload<const PostUpdate &>(&CampaignDocument::apply));
    connect(m_run.get(), &CampaignRun::callEnded, &m_document, qOverload<const CallRecord &>(&CampaignDocument::apply));
    connect(m_run.get(), &CampaignRun::callEnded, this,
        [this, asked = plan.model](const CallRecord &record) { noticeModel(asked, record); });
    connect(m_run.get(), &CampaignRun::quotaTaught, this,
        [this, key = key(), model = plan.model](const MinuteQuota &quota) {
            if (!m_document.campaign().demo)
                m_quotas.keep(key, {.model = model, .quota = quota, .told = QDateTime::currentDateTimeUtc()});
        });
    connect(m_run.get(), &CampaignRun::finished, this, [this, key = key(), model = plan.model](const RunSummary &end) {
        if (!m_document.campaign().demo)
            m_quotas.keepStarts(key, model, end.recentStarts);
    });
    connect(m_run.get(), &CampaignRun::finished, this, &RunDesk::settleRun);
    m_document.beginRun();
    m_window.recovery().drop(m_keeper.campaign());
    m_keeper.keepRun(*m_run);
    m_service.setRunning(true);
    emit runningChanged(true);
    m_window.setRunning(true);
    m_window.showResults();
    emit runStarting(m_run.get());
    m_run->start();
    QTimer::singleShot(0, this, &RunDesk::watchNetwork);
}

// Once for a model: it will be the same of every post.
void RunDesk::noticeModel(const QString &asked, const CallRecord &record)
{
    for (const AttemptRecord &attempt : record.attempts) {
        if (isAnotherModel(asked, attempt.model)
            && std::exchange(m_answeredBy, {asked, attempt.model}) != std::pair(asked, attempt.model))
            //: %1 and %2 are names of models
            m_window.showNotice(tr("Google let %2 answer instead of %1: its prices and limits count. The settings have "
                                   "the models there are.")
                                    .arg(asked, attempt.model));
    }
}

void RunDesk::settleRun(const RunSummary &summary)
{
    m_document.apply(summary);
    m_service.setRunning(false);
    m_window.setRunning(false);
    emit runningChanged(false);
}

} // namespace dopys
