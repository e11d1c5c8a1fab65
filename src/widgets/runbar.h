#pragma once
#include "core/campaign.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>

namespace dopys {

namespace Ui {
class RunBar;
}

/// What the status line shows.
struct RunFigures
{
    RunProgress progress = {};
    RunTimes times = {};   ///< of the last run that ended
    TokenUsage usage = {}; ///< none of the demo, whose numbers are made up
    int missing = 0;       ///< posts that were stopped or have failed, while nothing runs
    bool missingMayBePaid = false;
    bool running = false;
    bool briefWaits = false; ///< for another attempt

    /// Those of a campaign as it stands.
    static RunFigures of(const Campaign &campaign, bool running);
};

/// The status line: how many of how many, how far, how long, how much faster, how many tokens, Stop for all; when some
/// are missing at the end, a button that writes them.
class RunBar final : public QWidget
{
    Q_OBJECT
public:
    explicit RunBar(QWidget *parent = nullptr);
    ~RunBar() override;

    /// The clock starts when `running` becomes true and stands still otherwise.
    void setFigures(const RunFigures &figures);
    /// A call of the present run has ended: it counts for how much faster the run is so far.
    void addCall(const CallRecord &record);

signals:
    void stopRequested();
    void writeMissingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    void updateElapsed();
    QString stateWords() const;
    QString readyWords() const;
    bool allWait() const;
    static QString wayWords(const Error &reason);
    QString runningWords() const;

    std::unique_ptr<Ui::RunBar> m_ui;
    RunFigures m_figures;
    QElapsedTimer m_since;
    bool m_hasWaited = false; ///< in this run: what it saved is known at its end
    RunTimes m_soFar;         ///< of the present run, up to the last call that ended
    QTimer m_tick{this};      ///< runs during a run only
};

} // namespace dopys
