#include "app/application.h"

#include "core/errortext.h"
#include "demo/demonetwork.h"
#include "gemini/modellist.h"
#include "widgets/campaignform.h"
#include "widgets/librarypanel.h"
#include "widgets/recoverybar.h"
#include "widgets/samplecampaign.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

std::unique_ptr<QNetworkAccessManager> makeDemoNetwork()
{
    return std::make_unique<DemoNetwork>();
}

} // namespace

Application::Application(QObject *parent) : QObject(parent), m_demoClient(makeDemoNetwork)
{
    // The demo is never given the real key; the client wants one.
    m_demoClient.setEndpoint({.key = "demo"});
    m_language.setLanguage(m_settings.interfaceLanguage());
    m_window = std::make_unique<MainWindow>(m_document);
    m_service = std::make_unique<ServiceSetup>(m_settings, m_client, *m_window);
    m_exports = std::make_unique<ExportDesk>(m_document, *m_window);
    m_library = std::make_unique<LibraryDesk>(m_keeper, m_window->library());
    m_imports = std::make_unique<ImportDesk>(m_keeper, *m_window, [this](CampaignId id) { return openImported(id); });
    m_versions = std::make_unique<VersionsDesk>(m_keeper, m_document, *m_window);
    m_backups = std::make_unique<BackupDesk>(m_keeper, *m_window);
    connect(m_service.get(), &ServiceSetup::languageChosen, &m_language, &LanguageSwitcher::setLanguage);
    connect(m_service.get(), &ServiceSetup::becameReady, &m_window->form(), &CampaignForm::requestGenerate);
    connectWindow();
    connectLibrary();
    connectBackups();
}

Application::~Application() = default;

void Application::start(const QStringList &files)
{
    // At the first start the window fits the screen, also a small one.
    if (!m_window->restoreGeometry(m_settings.windowGeometry()))
        m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize() - QSize(16, 40)));
    reopenLast();
    m_window->show();
    importNamed(files);
}

void Application::comeToTheFront(const QStringList &files)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    importNamed(files);
}

void Application::importNamed(const QStringList &files)
{
    if (!files.isEmpty())
        m_imports->importFiles(files);
}

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::generateRequested, this, &Application::generate);
    connect(window, &MainWindow::demoRequested, this, &Application::runDemo);
    connect(window, &MainWindow::writeRequested, this, &Application::writeFromBrief);
    connect(window, &MainWindow::briefRetryRequested, this, &Application::retryBrief);
    connect(window, &MainWindow::againRequested, this, &Application::writeAgain);
    connect(window, &MainWindow::writeMissingRequested, this, [this] { writeMissing(); });
    connect(window, &MainWindow::stopRequested, this, [this] {
        if (m_run && m_run->isRunning())
            m_run->stop();
    });
    connect(window, &MainWindow::stopPostRequested, this, [this](int index) {
        if (m_run)
            m_run->stopPost(index);
    });
    connect(m_exports.get(), &ExportDesk::noticed, window, &MainWindow::showNotice);
    connect(window, &MainWindow::exportRequested, m_exports.get(), &ExportDesk::openDialog);
    connect(window, &MainWindow::importRequested, m_imports.get(), &ImportDesk::openDialog);
    connect(window, &MainWindow::settingsRequested, m_service.get(), &ServiceSetup::openDialog);
    connect(window, &MainWindow::newRequested, this, [this] { ifReplacingIsFine([this] { showEmpty(); }); });
    connect(window, &MainWindow::closing, this, &Application::endAndKeep);
    connect(window, &MainWindow::cameToTheFront, this, [this] {
        if (!m_run || !m_run->isRunning())
            m_keeper.catchUp();
    });
    m_formTyped.setSingleShot(true);
    m_formTyped.setInterval(1500ms);
    connect(&m_formTyped, &QTimer::timeout, this, &Application::keepForm);
    connect(&window->form(), &CampaignForm::edited, this, [this] {
        if (!m_formTyped.isActive())
            m_formTyped.start();
    });
}

void Application::connectLibrary()
{
    MainWindow *window = m_window.get();
    connect(&m_keeper, &WorkKeeper::problemChanged, window, &MainWindow::showSaveProblem);
    connect(&m_keeper, &WorkKeeper::noticed, window, &MainWindow::showNotice);
    RecoveryBar *recovery = &window->recovery();
    connect(&m_keeper, &WorkKeeper::kept, recovery, &RecoveryBar::setOpenCampaign);
    connect(recovery, &RecoveryBar::continueRequested, this, &Application::continueRun);
    connect(recovery, &RecoveryBar::showRequested, this, &Application::openCampaign);
    connect(recovery, &RecoveryBar::dismissed, &m_keeper, &WorkKeeper::settleInterrupted);
    connect(window, &MainWindow::versionsRequested, m_versions.get(), &VersionsDesk::openDialog);
    connect(m_imports.get(), &ImportDesk::imported, m_library.get(), &LibraryDesk::fill);
    connect(m_imports.get(), &ImportDesk::noticed, window, &MainWindow::showNotice);
    connect(m_library.get(), &LibraryDesk::openRequested, this, &Application::openCampaign);
    connect(m_library.get(), &LibraryDesk::openCampaignRemoved, this, &Application::showEmpty);
    connect(m_library.get(), &LibraryDesk::removed, recovery, &RecoveryBar::drop);
    connect(m_library.get(), &LibraryDesk::problemHappened, &m_keeper, &WorkKeeper::noticeDamage);
    connect(m_library.get(), &LibraryDesk::problemHappened, window,
        [window](const std::optional<Error> &problem) { window->showNotice(errorText(*problem)); });
}

void Application::connectBackups()
{
    connect(m_window.get(), &MainWindow::backupsRequested, m_backups.get(), &BackupDesk::openDialog);
    connect(m_backups.get(), &BackupDesk::replacing, &m_keeper, &WorkKeeper::flush);
    connect(m_backups.get(), &BackupDesk::replaced, this, [this] {
        m_keeper.forgetRow();
        m_document.setCampaign({});
        m_window->library().setOpenCampaign(CampaignId::None);
        m_window->recovery().setRuns(m_keeper.interrupted());
        m_library->fill();
    });
    connect(m_backups.get(), &BackupDesk::salvaged, m_library.get(), &LibraryDesk::fill);
    connect(m_backups.get(), &BackupDesk::damageFound, &m_keeper, &WorkKeeper::noticeDamage);
}

void Application::showEmpty()
{
    m_keeper.beginAnother();
    const CampaignInput before = m_document.campaign().input;
    m_document.setCampaign({});
    fillForm(CampaignInput{.language = QLocale().language() == QLocale::Ukrainian ? u"uk"_s : u"en"_s}, before);
    m_window->library().setOpenCampaign(CampaignId::None);
}

// What was typed and belongs to no campaign yet would be gone.
void Application::fillForm(const CampaignInput &input, const CampaignInput &kept)
{
    CampaignForm &form = m_window->form();
    const CampaignInput typed = form.input();
    form.setInput(input);
    const bool hasWords = !(typed.businessName + typed.productService + typed.targetAudience + typed.theme).isEmpty();
    if (hasWords && typed != kept && typed != form.input())
        m_window->offer(
            tr("The form has other words now."), tr("Bring mine back"), [&form, typed] { form.setInput(typed); });
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
    if (!m_service->isReady(m_document.isEmpty()))
        return;
    ifReplacingIsFine([this] { beginCampaign(false); });
}

void Application::runDemo()
{
    m_window->form().fillEmptyRequired(sampleCampaign());
    if (m_window->form().validate())
        ifReplacingIsFine([this] { beginCampaign(true); });
}

// In the open campaign.
bool Application::mayWrite()
{
    return (m_document.campaign().demo || m_service->isReady(false)) && m_keeper.catchUp();
}

// Posts that could not be kept would be gone: a person decides.
void Application::ifReplacingIsFine(const std::function<void()> &go)
{
    if (m_keeper.flush())
        return go();
    auto *box = new QMessageBox(QMessageBox::Question, tr("New campaign"), {}, QMessageBox::NoButton, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("The posts that are here now could not be saved, and will be lost when others take their place."));
    QPushButton *replace = box->addButton(tr("Replace them"), QMessageBox::DestructiveRole);
    QPushButton *save = box->addButton(tr("Export…"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(save);
    connect(replace, &QPushButton::clicked, this, go);
    connect(save, &QPushButton::clicked, m_exports.get(), &ExportDesk::openDialog);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Application::beginCampaign(bool demo)
{
    m_window->showNotice({});
    // One that came to nothing is tried again in its own place.
    if (!m_document.isEmpty())
        m_keeper.beginAnother();
    const bool briefFirst = m_window->form().looksAtBriefFirst();
    m_document.begin(m_window->form().input(), demo ? QString(demoModel) : planFor(false).model, demo, briefFirst);
    RunPlan plan = planFor(demo);
    plan.stopAfterBrief = briefFirst;
    startRun(plan);
}

void Application::writeFromBrief(const Brief &brief)
{
    if (!mayWrite())
        return;
    m_document.setBrief(brief);
    RunPlan plan = planFor(m_document.campaign().demo);
    plan.brief = brief;
    startRun(plan);
}

void Application::retryBrief()
{
    if (m_run && m_run->isRunning())
        return;
    const Campaign &campaign = m_document.campaign();
    if (campaign.brief.topics.isEmpty()) {
        if (m_window->form().validate())
            ifReplacingIsFine([this] { beginCampaign(m_document.campaign().demo); });
        return;
    }
    if (!mayWrite())
        return;
    RunPlan plan = planFor(campaign.demo);
    plan.completeBriefOf(campaign);
    startRun(plan);
}

void Application::continueRun(const InterruptedRun &run, bool alsoPaid)
{
    if (!run.campaign.demo && !m_service->isReady(false))
        return;
    if (m_keeper.campaign() != run.campaign.id && !openCampaign(run.campaign.id))
        return;
    writeMissing(alsoPaid ? QList<int>{} : run.perhapsPaid);
}

void Application::writeMissing(const QList<int> &without)
{
    if (!mayWrite())
        return;
    const Campaign &campaign = m_document.campaign();
    m_keeper.settleInterrupted(m_keeper.campaign());
    m_window->recovery().drop(m_keeper.campaign());
    RunPlan plan = planFor(campaign.demo);
    plan.continueWith(campaign, without);
    // What was written of them stays until there is something better.
    for (const int index : plan.posts.value_or(QList<int>{})) {
        if (index < campaign.posts.size())
            m_document.beginRewrite(index);
    }
    startRun(plan);
}

bool Application::openCampaign(CampaignId id)
{
    const CampaignInput before = m_document.campaign().input;
    if ((m_run && m_run->isRunning()) || !m_keeper.openCampaign(id))
        return false;
    fillForm(m_document.campaign().input, before);
    return true;
}

// A dialog that is open speaks of the campaign behind it: that one must stay there.
bool Application::openImported(CampaignId id)
{
    return !QApplication::activeModalWidget() && openCampaign(id);
}

void Application::writeAgain(int index)
{
    // What joins a run is written with the run's own address and key.
    const bool joins = m_run && m_run->isRunning();
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

void Application::startRun(const RunPlan &plan)
{
    m_run = std::make_unique<CampaignRun>(plan, m_document.campaign().demo ? m_demoClient : m_client);
    connect(
        m_run.get(), &CampaignRun::briefUpdated, &m_document, qOverload<const BriefUpdate &>(&CampaignDocument::apply));
    connect(
        m_run.get(), &CampaignRun::postUpdated, &m_document, qOverload<const PostUpdate &>(&CampaignDocument::apply));
    connect(m_run.get(), &CampaignRun::callEnded, &m_document, qOverload<const CallRecord &>(&CampaignDocument::apply));
    connect(m_run.get(), &CampaignRun::finished, this, &Application::settleRun);
    m_document.beginRun();
    m_keeper.keepRun(*m_run);
    m_service->setRunning(true);
    m_backups->setRunning(true);
    m_window->setRunning(true);
    m_window->showResults();
    keepForm(); // a crash from here on comes back to this campaign
    m_run->start();
}

void Application::settleRun(const RunSummary &summary)
{
    m_document.apply(summary);
    m_service->setRunning(false);
    m_backups->setRunning(false);
    m_window->setRunning(false);
    keepLast();
}

void Application::reopenLast()
{
    const Session session = m_keeper.open();
    const QList<InterruptedRun> interrupted = m_keeper.interrupted();
    const CampaignId open = session.open == CampaignId::None && !interrupted.isEmpty()
        ? interrupted.constFirst().campaign.id
        : session.open;
    m_window->form().setInput(session.form);
    m_window->form().setLooksAtBriefFirst(session.briefFirst);
    if (open != CampaignId::None && m_keeper.openCampaign(open) && session.open != open)
        m_window->form().setInput(m_document.campaign().input);
    m_window->recovery().setRuns(interrupted);
    m_window->setLibraryShown(m_settings.showsLibrary());
}

// What is under way reads as stopped when it comes back; its text stays. The end of a run keeps everything itself.
void Application::endAndKeep()
{
    if (m_run && m_run->isRunning())
        m_run->stop();
    else
        keepLast();
}

void Application::keepLast()
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    m_settings.setShowsLibrary(m_window->isLibraryShown());
    m_settings.sync();
    keepForm();
    m_keeper.flush();
}

void Application::keepForm()
{
    m_formTyped.stop();
    m_keeper.keepSession(m_window->form().input(), m_window->form().looksAtBriefFirst());
}

} // namespace dopys
