#include "app/application.h"

#include "core/errortext.h"
#include "demo/demonetwork.h"
#include "exporting/formats.h"
#include "gemini/modellist.h"
#include "storage/filewriter.h"
#include "storage/lastcampaign.h"
#include "widgets/campaignform.h"
#include "widgets/exportdialog.h"
#include "widgets/samplecampaign.h"
#include "widgets/settingsdialog.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

std::unique_ptr<QNetworkAccessManager> makeDemoNetwork()
{
    return std::make_unique<DemoNetwork>();
}

KeyPlace placeOf(SecretStore::Origin origin)
{
    switch (origin) {
    case SecretStore::Origin::Keychain:
        return KeyPlace::Keychain;
    case SecretStore::Origin::Environment:
        return KeyPlace::Environment;
    case SecretStore::Origin::Memory:
        return KeyPlace::Session;
    case SecretStore::Origin::None:
        break;
    }
    return KeyPlace::None;
}

} // namespace

Application::Application(QObject *parent) : QObject(parent), m_demoClient(makeDemoNetwork)
{
    // The demo is never given the real key; the client wants one.
    m_demoClient.setEndpoint({.key = "demo"});
    m_language.setLanguage(m_settings.interfaceLanguage());
    m_window = std::make_unique<MainWindow>(m_document);
    connectWindow();
    connectSecrets();
    applySettings();
}

Application::~Application() = default;

void Application::start()
{
    // At the first start the window fits the screen, also a small one.
    if (!m_window->restoreGeometry(m_settings.windowGeometry()))
        m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize() - QSize(16, 40)));
    reopenLast();
    m_window->show();
}

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    // The keychain may take its time; the window is there first.
    connect(window, &MainWindow::shown, &m_secrets, &SecretStore::load);
    connect(window, &MainWindow::generateRequested, this, &Application::generate);
    connect(window, &MainWindow::demoRequested, this, &Application::runDemo);
    connect(window, &MainWindow::writeRequested, this, &Application::writeFromBrief);
    connect(window, &MainWindow::briefRetryRequested, this, &Application::retryBrief);
    connect(window, &MainWindow::againRequested, this, &Application::writeAgain);
    connect(window, &MainWindow::stopRequested, this, [this] {
        if (m_run && m_run->isRunning())
            m_run->stop();
    });
    connect(window, &MainWindow::stopPostRequested, this, [this](int index) {
        if (m_run)
            m_run->stopPost(index);
    });
    connect(window, &MainWindow::exportRequested, this, &Application::openExport);
    connect(window, &MainWindow::settingsRequested, this, &Application::openSettings);
    connect(window, &MainWindow::newRequested, this, [this] {
        ifReplacingIsFine([this] {
            m_document.setCampaign({});
            m_window->form().setInput(
                CampaignInput{.language = QLocale().language() == QLocale::Ukrainian ? u"uk"_s : u"en"_s});
        });
    });
    connect(window, &MainWindow::checkKeyRequested, this, &Application::checkKey);
    connect(window, &MainWindow::saveKeyRequested, &m_secrets, &SecretStore::store);
    connect(window, &MainWindow::removeKeyRequested, &m_secrets, &SecretStore::remove);
    connect(window, &MainWindow::closing, this, [this] {
        // What is under way reads as stopped when it comes back; its text stays.
        if (m_run && m_run->isRunning())
            m_run->stop();
        keepLast();
    });
}

void Application::connectSecrets()
{
    connect(&m_secrets, &SecretStore::loaded, this, &Application::tellKeyPlace);
    connect(&m_secrets, &SecretStore::stored, this, &Application::tellKeyPlace);
}

void Application::tellKeyPlace()
{
    applySettings();
    if (!m_secrets.key().isEmpty() && std::exchange(m_keyIsMissing, false))
        m_window->showNotice({});
    m_window->setKeyPlace(placeOf(m_secrets.origin()));
    if (m_settingsDialog)
        m_settingsDialog->setKeyPlace(placeOf(m_secrets.origin()));
    if (std::exchange(m_asksForKey, false) && m_secrets.key().isEmpty())
        m_window->showNotice(tr("The service is at another address now. A key goes to one host only: add yours for %1.")
                                 .arg(m_secrets.host()));
}

void Application::applySettings()
{
    Endpoint endpoint;
    const QString address
        = m_settings.endpoint().isEmpty() ? qEnvironmentVariable("GOOGLE_GEMINI_BASE_URL") : m_settings.endpoint();
    if (!address.isEmpty()) {
        const auto url = endpointFromText(address);
        if (url)
            endpoint.base = *url;
        else
            m_window->showNotice(errorText(url.error()));
    }
    if (!m_settings.caFile().isEmpty()) {
        endpoint.extraCertificates = QSslCertificate::fromPath(m_settings.caFile());
        if (endpoint.extraCertificates.isEmpty())
            m_window->showNotice(
                tr("The certificate file %1 could not be read. Check it in the settings.").arg(m_settings.caFile()));
    }
    // A key goes to the host that it was given for, and to no other.
    m_secrets.setHost(endpoint.base.host());
    endpoint.key = m_secrets.key();
    m_client.setEndpoint(endpoint);
}

RunPlan Application::planFor(bool demo) const
{
    const QString wanted = m_settings.model().isEmpty() ? builtInModels().defaultId : m_settings.model();
    const ModelEntry model = modelEntry(demo ? QString(demoModel) : wanted);
    return RunPlan{.input = m_document.campaign().input,
        .model = model.id,
        .briefThinking = model.briefThinking,
        .postThinking = model.postThinking,
        .requestsAtOnce = m_settings.requestsAtOnce()};
}

void Application::generate()
{
    if (m_secrets.key().isEmpty())
        return askForKey();
    ifReplacingIsFine([this] { beginCampaign(false); });
}

void Application::askForKey()
{
    if (!m_document.isEmpty()) {
        openSettings();
        return m_settingsDialog->askForKey();
    }
    m_keyIsMissing = true;
    m_window->showNotice(tr("To write with Gemini, the program needs your key. Add it on the right, or try the demo."));
    m_window->askForKey();
}

void Application::runDemo()
{
    m_window->form().fillEmptyRequired(sampleCampaign());
    if (m_window->form().validate())
        ifReplacingIsFine([this] { beginCampaign(true); });
}

// Posts that were never taken away would be gone: a person decides.
void Application::ifReplacingIsFine(std::function<void()> go)
{
    if (m_document.isEmpty() || m_document.isExported())
        return go();
    auto *box = new QMessageBox(QMessageBox::Question, tr("New campaign"), {}, QMessageBox::NoButton, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setText(tr(
        "The posts that are here now will be replaced, and they have not been exported since they were last changed."));
    QPushButton *replace = box->addButton(tr("Replace them"), QMessageBox::DestructiveRole);
    QPushButton *save = box->addButton(tr("Export…"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(save);
    connect(replace, &QPushButton::clicked, this, go);
    connect(save, &QPushButton::clicked, this, &Application::openExport);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Application::beginCampaign(bool demo)
{
    m_window->showNotice({});
    m_document.begin(m_window->form().input(), demo ? QString(demoModel) : planFor(false).model, demo);
    RunPlan plan = planFor(demo);
    plan.stopAfterBrief = m_window->form().looksAtBriefFirst();
    startRun(plan);
}

void Application::writeFromBrief(const Brief &brief)
{
    m_document.setBrief(brief);
    RunPlan plan = planFor(m_document.campaign().demo);
    plan.brief = brief;
    startRun(plan);
}

void Application::retryBrief()
{
    beginCampaign(m_document.campaign().demo);
}

void Application::writeAgain(int index)
{
    m_document.beginRewrite(index);
    const Brief brief = m_document.campaign().brief;
    if (m_run && m_run->isRunning())
        return m_run->writePost(index, brief);
    RunPlan plan = planFor(m_document.campaign().demo);
    plan.brief = brief;
    plan.posts = {index};
    startRun(plan);
}

void Application::startRun(RunPlan plan)
{
    m_run = std::make_unique<CampaignRun>(plan, m_document.campaign().demo ? m_demoClient : m_client);
    connect(
        m_run.get(), &CampaignRun::briefUpdated, &m_document, qOverload<const BriefUpdate &>(&CampaignDocument::apply));
    connect(
        m_run.get(), &CampaignRun::postUpdated, &m_document, qOverload<const PostUpdate &>(&CampaignDocument::apply));
    connect(m_run.get(), &CampaignRun::callEnded, &m_document, qOverload<const CallRecord &>(&CampaignDocument::apply));
    connect(m_run.get(), &CampaignRun::finished, this, &Application::settleRun);
    m_window->setRunning(true);
    m_window->setReviewing(false);
    m_window->showResults();
    m_run->start();
}

void Application::settleRun(const RunSummary &summary)
{
    m_document.apply(summary);
    m_window->setReviewing(summary.waitsForApproval);
    m_window->setRunning(false);
    keepLast();
}

void Application::checkKey(const QByteArray &key)
{
    Endpoint endpoint = m_client.endpoint();
    const QByteArray checked = key.isEmpty() ? m_secrets.key() : key;
    endpoint.key = checked;
    auto *client = new GeminiClient(this);
    client->setEndpoint(endpoint);
    client->fetchModels(this, [this, client, key](const Result<QList<ModelEntry>> &models) {
        const std::optional<Error> problem = models ? std::nullopt : std::optional(models.error());
        m_window->showKeyCheck(key, problem);
        if (m_settingsDialog)
            m_settingsDialog->showKeyCheck(key, problem);
        client->deleteLater();
    });
}

void Application::openSettings()
{
    const SettingsValues values{.model = m_settings.model(),
        .endpoint = m_settings.endpoint(),
        .caFile = m_settings.caFile(),
        .interfaceLanguage = m_settings.interfaceLanguage(),
        .requestsAtOnce = m_settings.requestsAtOnce()};
    const auto addressProblem = [](const QString &address) {
        const auto url = endpointFromText(address);
        return url || address.isEmpty() ? QString() : errorText(url.error());
    };
    auto *dialog = new SettingsDialog(values, addressProblem, m_window.get());
    m_settingsDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKeyPlace(placeOf(m_secrets.origin()));
    QList<ModelChoice> choices;
    for (const ModelEntry &model : builtInModels().models)
        choices.append({model.id, model.name});
    dialog->setModels(choices);
    connect(dialog, &SettingsDialog::checkKeyRequested, this, &Application::checkKey);
    connect(dialog, &SettingsDialog::saveKeyRequested, &m_secrets, &SecretStore::store);
    connect(dialog, &SettingsDialog::removeKeyRequested, &m_secrets, &SecretStore::remove);
    connect(dialog, &SettingsDialog::refreshModelsRequested, this, &Application::refreshModels);
    connect(dialog, &SettingsDialog::valuesAccepted, this, [this](const SettingsValues &accepted) {
        m_settings.setModel(accepted.model);
        m_settings.setEndpoint(accepted.endpoint);
        m_settings.setCaFile(accepted.caFile);
        m_settings.setInterfaceLanguage(accepted.interfaceLanguage);
        m_settings.setRequestsAtOnce(accepted.requestsAtOnce);
        m_settings.sync();
        m_language.setLanguage(accepted.interfaceLanguage);
        // What it said is settled now, or is said anew in the language that was chosen.
        m_window->showNotice({});
        const QString hostBefore = m_secrets.host();
        applySettings();
        m_asksForKey = m_secrets.host() != hostBefore;
        if (m_asksForKey)
            m_secrets.load();
    });
    dialog->open();
}

void Application::openExport()
{
    const Campaign &campaign = m_document.campaign();
    if (campaign.posts.isEmpty())
        return;
    QList<ExportChoice> choices;
    for (const ExportFormat &format : exportFormats())
        choices.append({format.key, format.name(), format.description(), exportFileName(campaign, format)});
    const RunProgress progress = progressOf(campaign);
    const ExportContents contents{
        .posts = static_cast<int>(campaign.posts.size()), .done = progress.done, .demo = campaign.demo};
    auto *dialog = new ExportDialog(choices, contents,
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), freeFilePath, m_window.get());
    m_exportDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this, &Application::exportTo);
    dialog->open();
}

void Application::exportTo(const QString &formatKey, const QString &path, bool replace)
{
    if (!replace && QFileInfo::exists(path))
        return m_exportDialog->askToReplace();
    const ExportFormat *format = exportFormat(formatKey);
    const Status written = writeWholeFile(path, format->write(m_document.campaign()));
    if (!written)
        return m_exportDialog->showProblem(errorText(written.error()));
    m_document.markExported();
    m_exportDialog->accept();
}

void Application::refreshModels()
{
    m_client.fetchModels(m_settingsDialog, [this](const Result<QList<ModelEntry>> &models) {
        if (!models)
            return m_settingsDialog->showModelsProblem(models.error());
        QList<ModelChoice> choices;
        for (const ModelEntry &model : *models)
            choices.append({model.id, model.name});
        m_settingsDialog->setModels(choices);
    });
}

void Application::reopenLast()
{
    const auto last = loadLastCampaign();
    if (!last) {
        m_window->showNotice(errorText(last.error()));
        return;
    }
    m_window->form().setInput(last->form);
    m_window->form().setLooksAtBriefFirst(last->briefFirst);
    m_document.setCampaign(last->campaign);
}

void Application::keepLast()
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    m_settings.sync();
    const Status kept = saveLastCampaign({.form = m_window->form().input(),
        .briefFirst = m_window->form().looksAtBriefFirst(),
        .campaign = m_document.campaign()});
    if (!kept)
        m_window->showNotice(errorText(kept.error()));
}

} // namespace dopys
