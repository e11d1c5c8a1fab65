#pragma once
#include "core/campaign.h"
#include "widgets/keypanel.h"

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>

namespace dopys {

class BriefPane;
class CampaignDocument;
class CampaignForm;
class LibraryPanel;
class PostBoard;
class ResultViews;
class RecoveryBar;
class RunFacts;
class TimelinePane;
class UndoActions;
struct Edit;
namespace Ui {
class MainWindow;
}

/// The program's window: the form on the left, on the right what will happen or what has been written, and the run's
/// status line below. It tells what a person wants and shows what it is told.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// @p document outlives the window.
    explicit MainWindow(CampaignDocument &document, QWidget *parent = nullptr);
    ~MainWindow() override;

    CampaignForm &form();
    void setKeyPlace(KeyPlace place);
    void askForKey();         ///< on the start page, as KeyPanel::ask()
    bool hasTypedKey() const; ///< on the start page, not kept yet
    bool commitKey();         ///< as KeyPanel::commit()
    /// A run begins or has ended.
    void setRunning(bool running);
    /// One sentence that stays until it is closed or another takes its place; empty: none.
    void showNotice(const QString &sentence);
    /// The same with a button that a person may press once.
    void offer(const QString &sentence, const QString &button, std::function<void()> take);
    /// Why work cannot be kept at the moment: stays until it can; nothing: it can.
    void showSaveProblem(const std::optional<Error> &problem);
    /// Over the results; empty: that of the business.
    void showCampaignName(const QString &name);
    TimelinePane &timeline();
    RecoveryBar &recovery();
    LibraryPanel &library();
    /// At the left, or not there.
    void setLibraryShown(bool shown);
    bool isLibraryShown() const;
    /// The side that asks for a key; the campaign's own results stay behind it.
    void showStartPage();
    bool isOnStartPage() const;
    void showResults();

    void showKeyCheck(const QByteArray &key, const std::optional<dopys::Error> &problem);

signals:
    void shown(); ///< painted for the first time
    void cameToTheFront();
    void generateRequested();
    void demoRequested();
    void writeRequested(const dopys::Brief &brief);
    void briefRetryRequested();
    void stopRequested();
    void writeMissingRequested(); ///< all posts that were stopped or have failed
    void stopPostRequested(int index);
    void hurryPostRequested(int index); ///< it shall wait no longer
    void hurryBriefRequested();
    void againRequested(int index);
    void versionsRequested(int index, dopys::Platform platform);
    void exportRequested();
    void importRequested();
    void backupsRequested();
    void settingsRequested();
    void changeKeyRequested(const dopys::Error &problem); ///< the one that there is was refused
    void newRequested();
    void checkKeyRequested(const QByteArray &key);
    void saveKeyRequested(const QByteArray &key);
    void removeKeyRequested();
    /// The window goes unless something is unsaved afterwards.
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void alignResults();
    void fitColumns();
    void connectIntents();
    void connectDocument();
    void showDocument();
    void showReview();
    void updateActions();
    void showStep(const Edit &edit, int caret);
    void focusResults();
    void focusOutcome();

    std::unique_ptr<Ui::MainWindow> m_ui;
    CampaignDocument &m_document;
    BriefPane *m_briefPane = nullptr; ///< in the results' layout, as the board is
    PostBoard *m_board = nullptr;
    TimelinePane *m_timeline = nullptr;
    ResultViews *m_views = nullptr; ///< brief and board, or the timeline
    UndoActions *m_undo = nullptr;
    RunFacts *m_facts = nullptr;
    bool m_losing = false; ///< a person has said that what cannot be kept may go
    bool m_running = false;
    bool m_shownBefore = false;
};

} // namespace dopys
