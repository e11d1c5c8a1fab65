#pragma once
#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace dopys {

class CampaignDocument;
class CampaignRun;
class MainWindow;
struct RunRecord;
class TimelinePane;
class WorkKeeper;

/// Shows when each call of the open campaign did what: of the run that goes on, and of those that the library has.
class TimelineDesk : public QObject
{
    Q_OBJECT
public:
    /// All outlive the desk.
    TimelineDesk(CampaignDocument &document, WorkKeeper &keeper, MainWindow &window, QObject *parent = nullptr);

    /// @p run is about to start.
    void follow(CampaignRun *run);

signals:
    /// One sentence that a person should read once.
    void noticed(const QString &sentence);

private:
    void forget();
    void settle();
    void tick();
    void readRuns();
    bool isPresent(const RunRecord &run) const;
    void showRun(int row);
    void save();
    void write(const QString &path);

    CampaignDocument &m_document;
    WorkKeeper &m_keeper;
    MainWindow &m_window;
    TimelinePane &m_pane;
    QElapsedTimer m_clock;
    QTimer m_tick;      ///< runs while a run goes on
    QTimer m_readAgain; ///< until what the library has of that is read again
    bool m_running = false;
    bool m_hasEnded = false; ///< the run, and its end has not been read yet
    QDateTime m_newest;      ///< when the first of the runs that are listed began
};

} // namespace dopys
