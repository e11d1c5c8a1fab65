#include "widgets/mainwindow.h"

#include "model/campaigndocument.h"
#include "ui_mainwindow.h"
#include "widgets/briefpane.h"
#include "widgets/exportdialog.h"
#include "widgets/firmshortcut.h"
#include "widgets/librarypanel.h"
#include "widgets/messageboxes.h"
#include "widgets/postboard.h"
#include "widgets/postcard.h"
#include "widgets/resultviews.h"
#include "widgets/runfacts.h"
#include "widgets/timelinepane.h"
#include "widgets/undoactions.h"

#include <QCloseEvent>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {
constexpr int leastOfName = 16; ///< characters of the campaign's name in a line
}

MainWindow::MainWindow(CampaignDocument &document, QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_document(document)
{
    m_ui->setupUi(this);
    // After the head in whose column they stand: the Tab key goes in the order in which widgets are made.
    m_views = new ResultViews(this);
    m_ui->headLayout->insertWidget(m_ui->headLayout->indexOf(m_ui->exportButton), m_views->tabs());
    setTabOrder(m_views->tabs(), m_ui->exportButton);
    m_briefPane = new BriefPane(document, this);
    m_board = new PostBoard(document, this);
    m_timeline = new TimelinePane(this);
    m_views->postsLayout()->addWidget(m_briefPane);
    m_views->postsLayout()->addWidget(m_board, 1);
    m_views->addWidget(m_timeline);
    m_ui->resultsLayout->addWidget(m_views, 1);
    alignResults();
    m_ui->splitter->setStretchFactor(2, 1);
    m_ui->splitter->setSizes({260, 380, 640});
    m_ui->library->hide();
    m_ui->quitAction->setMenuRole(QAction::QuitRole);
    m_ui->undoAction->setShortcuts(QKeySequence::Undo);
    m_ui->redoAction->setShortcuts(QKeySequence::Redo);
    m_undo = new UndoActions(*m_ui->undoAction, *m_ui->redoAction, document, this);
    new FirmShortcut(*m_ui->exportAction, *this);
    m_facts = new RunFacts(document, *m_ui->runBar, this);
    connect(m_facts, &RunFacts::shown, this, &MainWindow::updateActions);
    connectIntents();
    connectDocument();
    showDocument();
    setRunning(false);
}

MainWindow::~MainWindow() = default;

// The board has a scroll bar: what stands above it ends where the cards end.
void MainWindow::alignResults()
{
    const int bar = m_board->verticalScrollBar()->sizeHint().width();
    QMargins head = m_ui->headLayout->contentsMargins();
    head.setRight(head.left() + bar);
    m_ui->headLayout->setContentsMargins(head);
    m_briefPane->setContentsMargins(0, 0, bar, 0);
    QFont bold = font();
    bold.setBold(true);
    m_ui->campaignName->setFont(bold);
    m_ui->campaignName->setMinimumWidth(fontMetrics().averageCharWidth() * leastOfName);
}

// Where three columns do not fit side by side, the library takes the form's place until it is closed.
void MainWindow::fitColumns()
{
    int needed = 2 * m_ui->splitter->handleWidth();
    for (const QWidget *column : std::initializer_list<const QWidget *>{m_ui->library, m_ui->form, m_ui->pages})
        needed += column->minimumSizeHint().width();
    m_ui->form->setVisible(!isLibraryShown() || needed <= width());
}

CampaignForm &MainWindow::form()
{
    return *m_ui->form;
}

void MainWindow::setKeyPlace(KeyPlace place)
{
    m_ui->startPage->setKeyPlace(place);
}

void MainWindow::askForKey()
{
    m_ui->startPage->askForKey();
}

bool MainWindow::hasTypedKey() const
{
    return m_ui->startPage->hasTypedKey();
}

bool MainWindow::commitKey()
{
    return m_ui->startPage->commitKey();
}

void MainWindow::setRunning(bool running)
{
    QWidget *before = focusWidget();
    const bool watching = before == m_board || m_ui->runBar->isAncestorOf(before);
    m_running = running;
    m_ui->form->setRunning(running);
    m_ui->startPage->setRunning(running);
    m_ui->recovery->setRunning(running);
    m_ui->library->setRunning(running);
    // While the brief is yet to be looked at, no post has anything to stop.
    m_board->setRunning(running && !m_document.campaign().inReview);
    showReview();
    m_facts->setRunning(running);
    if (running && before && !before->isEnabled())
        focusResults();
    else if (!running && watching)
        focusOutcome();
}

// While what the brief lacks is being asked for, it cannot be worked on.
void MainWindow::showReview()
{
    const bool reviewing = m_document.campaign().inReview && !m_running;
    m_briefPane->setReviewing(reviewing);
    m_board->setVisible(!reviewing);
    m_views->setTimelineOffered(!reviewing);
    // One button only is the next step.
    m_ui->form->setGenerateIsNext(!reviewing);
}

// A button that goes would hand the focus to whatever comes next, most often a field of the form. Not to Stop: the key
// that began the run, pressed once more, would end it.
void MainWindow::focusResults()
{
    if (m_running)
        m_board->setFocus(Qt::OtherFocusReason);
}

void MainWindow::focusOutcome()
{
    if (m_briefPane->isReviewing())
        m_briefPane->focusFirstTopic();
    else if (m_ui->exportButton->isEnabled())
        m_ui->exportButton->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showNotice(const QString &sentence)
{
    m_ui->notice->say(sentence);
}

void MainWindow::offer(const QString &sentence, const QString &button, std::function<void()> take)
{
    m_ui->notice->offer(sentence, button, std::move(take));
}

void MainWindow::showSaveProblem(const std::optional<Error> &problem)
{
    m_ui->saveProblem->setProblem(problem);
    m_ui->library->setKeeps(!problem);
}

TimelinePane &MainWindow::timeline()
{
    return *m_timeline;
}

RecoveryBar &MainWindow::recovery()
{
    return *m_ui->recovery;
}

LibraryPanel &MainWindow::library()
{
    return *m_ui->library;
}

void MainWindow::setLibraryShown(bool shown)
{
    m_ui->libraryAction->setChecked(shown);
}

bool MainWindow::isLibraryShown() const
{
    return m_ui->libraryAction->isChecked();
}

void MainWindow::showStartPage()
{
    m_ui->pages->setCurrentWidget(m_ui->startPage);
}

bool MainWindow::isOnStartPage() const
{
    return m_ui->pages->currentWidget() == m_ui->startPage;
}

void MainWindow::showResults()
{
    m_ui->pages->setCurrentWidget(m_ui->results);
}

void MainWindow::showKeyCheck(const QByteArray &key, const std::optional<Error> &problem)
{
    m_ui->startPage->showKeyCheck(key, problem);
}

void MainWindow::connectIntents()
{
    connect(m_ui->form, &CampaignForm::generateRequested, this, &MainWindow::generateRequested);
    // Whoever works on the topics means these, with the same keys.
    m_ui->form->setKeysTaken([this] {
        const bool meansTopics = m_briefPane->isReviewing() && m_briefPane->isAncestorOf(focusWidget());
        if (meansTopics)
            m_briefPane->requestWrite();
        return meansTopics;
    });
    connect(m_ui->startPage, &StartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_ui->startPage, &StartPage::checkKeyRequested, this, &MainWindow::checkKeyRequested);
    connect(m_ui->startPage, &StartPage::saveKeyRequested, this, &MainWindow::saveKeyRequested);
    connect(m_ui->startPage, &StartPage::removeKeyRequested, this, &MainWindow::removeKeyRequested);
    connect(m_briefPane, &BriefPane::writeRequested, this, [this](const Brief &brief) {
        emit writeRequested(brief);
        focusResults();
    });
    connect(m_briefPane, &BriefPane::briefRetryRequested, this, [this] {
        emit briefRetryRequested();
        focusResults();
    });
    connect(m_briefPane, &BriefPane::hurryRequested, this, &MainWindow::hurryBriefRequested);
    connect(m_briefPane, &BriefPane::changeKeyRequested, this, &MainWindow::changeKeyRequested);
    connect(m_board, &PostBoard::stopRequested, this, &MainWindow::stopPostRequested);
    connect(m_board, &PostBoard::hurryRequested, this, &MainWindow::hurryPostRequested);
    connect(m_board, &PostBoard::againRequested, this, &MainWindow::againRequested);
    connect(m_board, &PostBoard::versionsRequested, this, &MainWindow::versionsRequested);
    connect(m_ui->runBar, &RunBar::stopRequested, this, &MainWindow::stopRequested);
    connect(m_ui->runBar, &RunBar::writeMissingRequested, this, [this] {
        emit writeMissingRequested();
        focusResults();
    });
    // The bar goes: the focus shall not fall on whatever comes next, and with it the next key.
    connect(
        m_ui->recovery, &RecoveryBar::continueRequested, m_board, [this] { m_board->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->library, &LibraryPanel::refused, this, &MainWindow::showNotice);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &MainWindow::exportRequested);
    connect(m_ui->exportAction, &QAction::triggered, this, &MainWindow::exportRequested);
    connect(m_ui->importAction, &QAction::triggered, this, &MainWindow::importRequested);
    connect(m_ui->libraryAction, &QAction::toggled, this, [this](bool shown) {
        fitColumns();
        m_ui->library->setVisible(shown);
        if (shown && isVisible()) // at the start nobody has asked for it
            m_ui->library->focusSearch();
    });
    connect(m_ui->timelineAction, &QAction::triggered, this, [this](bool shown) {
        showResults();
        shown ? m_views->showTimeline() : m_views->showPosts();
    });
    connect(
        m_views, &ResultViews::turned, this, [this] { m_ui->timelineAction->setChecked(m_views->showsTimeline()); });
    connect(m_ui->backupsAction, &QAction::triggered, this, &MainWindow::backupsRequested);
    connect(m_ui->settingsAction, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_ui->newAction, &QAction::triggered, this, [this] {
        if (m_ui->form->isHidden())
            setLibraryShown(false);
        emit newRequested();
    });
    connect(m_ui->demoAction, &QAction::triggered, this, &MainWindow::demoRequested);
    connect(m_ui->stopAction, &QAction::triggered, this, &MainWindow::stopRequested);
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] { showAboutBox(this); });
}

void MainWindow::connectDocument()
{
    connect(&m_document, &CampaignDocument::reset, this, &MainWindow::showDocument);
    connect(&m_document, &CampaignDocument::stepped, this, &MainWindow::showStep);
}

void MainWindow::showDocument()
{
    const Campaign &campaign = m_document.campaign();
    showReview();
    showCampaignName({});
    m_ui->demoMark->setVisible(campaign.demo);
    m_ui->demoMark->setText(PostCard::demoMark());
    if (m_document.isEmpty())
        showStartPage();
    else
        showResults();
    m_facts->show();
}

void MainWindow::showCampaignName(const QString &name)
{
    m_ui->campaignName->setTitle(name.isEmpty() ? m_document.campaign().input.businessName : name);
}

void MainWindow::updateActions()
{
    // A brief alone is nothing to take away, nor are posts that are half written.
    const bool ready = ExportContents::of(m_document.campaign()).isThere();
    m_ui->exportAction->setEnabled(ready);
    m_ui->exportButton->setEnabled(ready);
    m_ui->exportButton->setToolTip(ready ? QString() : tr("As soon as a post is ready it can be exported."));
    m_ui->exportButton->setAccessibleDescription(m_ui->exportButton->toolTip());
    m_ui->timelineAction->setEnabled(!m_document.isEmpty() && !m_briefPane->isReviewing());
    m_ui->stopAction->setEnabled(m_running);
    m_ui->demoAction->setEnabled(!m_running);
    m_ui->newAction->setEnabled(!m_running);
    m_undo->update();
}

// Whoever is filling in the form goes on doing so.
void MainWindow::showStep(const Edit &edit, int caret)
{
    const QWidget *before = focusWidget();
    showResults();
    m_views->showPosts();
    QWidget *field = edit.isOfTopics() ? m_briefPane->showEdit(edit, caret) : m_board->showEdit(edit, caret);
    if (field && (!before || m_ui->results->isAncestorOf(before)))
        field->setFocus(Qt::OtherFocusReason);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->demoMark->setText(PostCard::demoMark());
        m_undo->update();
        updateActions();
    } else if (event->type() == QEvent::FontChange && m_board) {
        alignResults();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitColumns();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    const bool loses = m_ui->saveProblem->hasProblem() && !m_document.isEmpty() && !m_losing;
    event->setAccepted(!loses);
    if (!loses)
        return;
    const auto lose = [this] {
        m_losing = true;
        close();
    };
    const auto take = [this] { emit exportRequested(); };
    askToLose(this, lose, m_ui->exportAction->isEnabled() ? std::function<void()>(take) : nullptr);
}

bool MainWindow::event(QEvent *event)
{
    // What a column needs changes with its texts; before the layout makes the window wider than its screen.
    if (event->type() == QEvent::LayoutRequest)
        fitColumns();
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::WindowActivate)
        emit cameToTheFront();
    if (event->type() == QEvent::Paint && !std::exchange(m_shownBefore, true))
        QMetaObject::invokeMethod(this, &MainWindow::shown, Qt::QueuedConnection);
    return handled;
}

} // namespace dopys
