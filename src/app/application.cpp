#include "app/application.h"

#include "core/errortext.h"
#include "engine/campaignrun.h"
#include "widgets/campaignform.h"
#include "widgets/librarypanel.h"
#include "widgets/recoverybar.h"

#include <QApplication>
#include <QScreen>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

bool hasWords(const CampaignInput &input)
{
    return !(input.businessName + input.productService + input.targetAudience + input.theme).isEmpty();
}

// The number of posts is not a person's alone: topics that were added have changed it in the campaign.
bool saysTheSame(CampaignInput one, const CampaignInput &other)
{
    one.numPosts = other.numPosts;
    if (one.language.isEmpty() || other.language.isEmpty()) // files of others may name none, the form always does
        one.language = other.language;
    return one == other;
}

} // namespace

Application::Application(QObject *parent) : QObject(parent)
{
    m_language.setLanguage(m_settings.interfaceLanguage());
    m_window = std::make_unique<MainWindow>(m_document);
    m_service = std::make_unique<ServiceSetup>(m_settings, m_quotas, m_client, *m_window);
    m_runs = std::make_unique<RunDesk>(m_settings, m_quotas, m_client, m_document, m_keeper, *m_service, *m_window);
    m_timeline = std::make_unique<TimelineDesk>(m_document, m_keeper, *m_window);
    m_exports = std::make_unique<ExportDesk>(m_document, *m_window);
    m_library = std::make_unique<LibraryDesk>(m_keeper, m_window->library());
    m_reading = std::make_unique<ReadingDesk>(m_keeper);
    m_imports = std::make_unique<ImportDesk>(m_keeper, *m_window, [this](CampaignId id) { return openImported(id); });
    m_versions = std::make_unique<VersionsDesk>(m_keeper, m_document, *m_window);
    m_backups = std::make_unique<BackupDesk>(m_keeper, *m_imports, *m_window);
    connect(m_service.get(), &ServiceSetup::languageChosen, &m_language, &LanguageSwitcher::setLanguage);
    connect(&m_document, &CampaignDocument::reset, m_service.get(), &ServiceSetup::stopWaiting);
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
    reopen(m_keeper.open());
    m_window->setLibraryShown(m_settings.showsLibrary());
    m_window->form().setFocus(Qt::OtherFocusReason);
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
    m_toImport += files;
    // What came into the library now would go with what is replaced.
    if (!m_toImport.isEmpty() && !m_backups->isRestoring())
        m_imports->importFiles(std::exchange(m_toImport, {}));
}

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(m_runs.get(), &RunDesk::runningChanged, this, &Application::followRun);
    connect(m_runs.get(), &RunDesk::exportRequested, m_exports.get(), &ExportDesk::openDialog);
    connect(m_runs.get(), &RunDesk::runStarting, m_timeline.get(), &TimelineDesk::follow);
    connect(m_timeline.get(), &TimelineDesk::noticed, window, &MainWindow::showNotice);
    connect(m_exports.get(), &ExportDesk::noticed, window, &MainWindow::showNotice);
    connect(window, &MainWindow::exportRequested, m_exports.get(), &ExportDesk::openDialog);
    connect(window, &MainWindow::importRequested, m_imports.get(), &ImportDesk::openDialog);
    connect(window, &MainWindow::settingsRequested, m_service.get(), &ServiceSetup::openDialog);
    connect(window, &MainWindow::changeKeyRequested, m_service.get(), &ServiceSetup::askForAnotherKey);
    connect(window, &MainWindow::newRequested, this, [this] {
        m_runs->ifReplacingIsFine([this] {
            showEmpty();
            m_window->form().setFocus(Qt::OtherFocusReason);
        });
    });
    connect(window, &MainWindow::closing, this, &Application::endAndKeep);
    connect(window, &MainWindow::cameToTheFront, this, [this] {
        if (!m_runs->isRunning())
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
    connect(&m_keeper, &WorkKeeper::kept, this, [this] { m_window->showCampaignName(m_keeper.name()); });
    connect(&m_keeper, &WorkKeeper::rowsChanged, this, &Application::listAnew);
    connect(&m_keeper, &WorkKeeper::replaced, this, &Application::listOthers);
    connect(&m_keeper, &WorkKeeper::openedLate, this, &Application::reopenLate);
    RecoveryBar *recovery = &window->recovery();
    connect(&m_keeper, &WorkKeeper::kept, recovery, &RecoveryBar::setOpenCampaign);
    connect(recovery, &RecoveryBar::continueRequested, this, &Application::continueRun);
    connect(recovery, &RecoveryBar::showRequested, this, &Application::openCampaign);
    connect(recovery, &RecoveryBar::dismissed, &m_keeper, &WorkKeeper::settleInterrupted);
    connect(window, &MainWindow::versionsRequested, m_versions.get(), &VersionsDesk::openDialog);
    connect(m_imports.get(), &ImportDesk::imported, m_library.get(), &LibraryDesk::fill);
    connect(m_imports.get(), &ImportDesk::noticed, window, &MainWindow::showNotice);
    connect(m_library.get(), &LibraryDesk::openRequested, this, &Application::openCampaign);
    connect(&window->library(), &LibraryPanel::readRequested, m_reading.get(), &ReadingDesk::open);
    connect(m_reading.get(), &ReadingDesk::openRequested, this, [this](CampaignId id) {
        openCampaign(id);
        comeToTheFront({}); // there it stands, or why it cannot be opened
    });
    connect(m_library.get(), &LibraryDesk::openCampaignRemoved, this, &Application::showEmpty);
    connect(m_library.get(), &LibraryDesk::removed, recovery, &RecoveryBar::drop);
    connect(m_library.get(), &LibraryDesk::removed, m_reading.get(), &ReadingDesk::rereadRow);
    connect(m_library.get(), &LibraryDesk::changed, this, &Application::listAnew);
    connect(m_library.get(), &LibraryDesk::noticed, window, &MainWindow::showNotice);
    const auto hearProblemsOf = [this, window](auto *desk, auto problemHappened) {
        // Queued: it may come while the recorder, which goes with a damaged library, is still writing.
        connect(desk, problemHappened, &m_keeper, &WorkKeeper::noticeDamage, Qt::QueuedConnection);
        connect(desk, problemHappened, window,
            [window](const std::optional<Error> &problem) { window->showNotice(errorText(*problem)); });
    };
    hearProblemsOf(m_library.get(), &LibraryDesk::problemHappened);
    hearProblemsOf(m_reading.get(), &ReadingDesk::problemHappened);
    hearProblemsOf(m_versions.get(), &VersionsDesk::problemHappened);
}

void Application::connectBackups()
{
    connect(m_window.get(), &MainWindow::backupsRequested, m_backups.get(), &BackupDesk::openDialog);
    connect(m_backups.get(), &BackupDesk::replaced, this, [this] {
        m_document.setCampaign({});
        listOthers();
        keepForm();
    });
    connect(m_backups.get(), &BackupDesk::restoreEnded, this, [this] { importNamed({}); });
    connect(m_backups.get(), &BackupDesk::salvaged, m_library.get(), &LibraryDesk::fill);
    connect(m_backups.get(), &BackupDesk::damageFound, &m_keeper, &WorkKeeper::noticeDamage);
}

void Application::listAnew()
{
    m_window->recovery().setRuns(m_keeper.interrupted());
    m_library->fill();
    m_reading->rereadRow();
}

void Application::listOthers()
{
    m_window->library().forgetIds();
    m_reading->close();
    listAnew();
}

void Application::showEmpty()
{
    m_keeper.beginAnother();
    const CampaignInput before = m_document.campaign().input;
    m_document.setCampaign({});
    fillForm(CampaignInput{.language = QLocale().language() == QLocale::Ukrainian ? u"uk"_s : u"en"_s}, before);
    keepForm(); // a crash from here on comes back to this
}

// What was typed and belongs to no campaign yet would be gone.
void Application::fillForm(const CampaignInput &input, const CampaignInput &kept)
{
    CampaignForm &form = m_window->form();
    const CampaignInput typed = form.input();
    form.setInput(input);
    if (hasWords(typed) && !saysTheSame(typed, kept) && !saysTheSame(typed, form.input()))
        m_window->offer(
            tr("What you had typed into the form was replaced."), tr("Bring it back"), [this, &form, typed] {
                form.setInput(typed);
                keepForm();
            });
}

void Application::continueRun(const InterruptedRun &run, bool alsoPaid)
{
    if (!run.campaign.demo && !m_service->isReady(false))
        return;
    if (m_keeper.campaign() != run.campaign.id && !openCampaign(run.campaign.id))
        return;
    m_runs->writeMissing(alsoPaid ? QList<int>{} : run.perhapsPaid);
}

bool Application::openCampaign(CampaignId id)
{
    const CampaignInput before = m_document.campaign().input;
    if (m_runs->isRunning() || !m_keeper.openCampaign(id))
        return false;
    fillForm(m_document.campaign().input, before);
    keepForm();
    return true;
}

// A dialog that is open speaks of the campaign behind it: that one must stay there. So must words that stand in the
// form alone.
bool Application::openImported(CampaignId id)
{
    const CampaignInput typed = m_window->form().input();
    const bool hasOwnWords = hasWords(typed) && !saysTheSame(typed, m_document.campaign().input);
    return !QApplication::activeModalWidget() && !hasOwnWords && openCampaign(id);
}

void Application::reopen(const Session &session)
{
    const QList<InterruptedRun> interrupted = m_keeper.interrupted();
    const CampaignId open = session.open == CampaignId::None && !interrupted.isEmpty()
        ? interrupted.constFirst().campaign.id
        : session.open;
    m_window->form().setInput(session.form);
    m_window->form().setLooksAtBriefFirst(session.briefFirst);
    if (open != CampaignId::None && m_keeper.openCampaign(open) && session.open != open)
        m_window->form().setInput(m_document.campaign().input);
    m_window->recovery().setRuns(interrupted);
}

// What has been begun since the start stays, and what was typed before it can be had.
void Application::reopenLate(const Session &session)
{
    CampaignForm &form = m_window->form();
    if (m_document.isEmpty() && !hasWords(form.input())) {
        reopen(session);
    } else {
        m_window->recovery().setRuns(m_keeper.interrupted());
        if (hasWords(session.form) && !saysTheSame(session.form, form.input()))
            m_window->offer(
                tr("The campaign library can be opened now. What the form held when Dopys was last closed can be "
                   "brought back."),
                tr("Bring it back"), [this, session] { fillForm(session.form, m_document.campaign().input); });
    }
    m_library->fill();
    keepForm();
}

// What is under way reads as stopped when it comes back; its text stays. The end of a run keeps everything itself.
void Application::endAndKeep()
{
    if (m_runs->isRunning())
        m_runs->stop();
    else
        keepLast();
}

void Application::followRun(bool running)
{
    m_backups->setRunning(running);
    m_reading->setRunning(running);
    if (running)
        keepForm(); // a crash from here on comes back to this campaign
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
    if (!m_keeper.keepSession(m_window->form().input(), m_window->form().looksAtBriefFirst()))
        m_formTyped.start();
}

} // namespace dopys
