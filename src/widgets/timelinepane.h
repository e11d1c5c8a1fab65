#pragma once
#include "core/runrecord.h"

#include <QWidget>
#include <memory>

namespace dopys {

class RunHistoryModel;
class TimelineModel;
class TimelineView;

namespace Ui {
class TimelinePane;
}

/// What a run comes to, in one sentence: "5 posts in 7.1 s. One by one: 23.2 s. 3.3 times faster."
QString runSentence(const RunTotals &totals, bool demo);

/// When each call waited, thought and wrote, and the earlier runs of the campaign.
class TimelinePane final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(QWidget *parent = nullptr);
    ~TimelinePane() override;

    TimelineModel &timeline() { return *m_timeline; }
    RunHistoryModel &history() { return *m_history; }

    /// Choose a run of the history; runChosen() comes of it.
    void chooseRun(int row);
    void chooseNone();
    /// While a run goes on it is what is shown: none of the history can be chosen.
    void setRunning(bool running);
    bool hasChoice() const;
    /// The shown run is another, or has come further.
    void showSentence();

signals:
    void shown();
    void runChosen(int row); ///< of the history
    void saveRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHistory();
    void growColumns();
    void showZoom();
    void showHistoryTip();

    std::unique_ptr<Ui::TimelinePane> m_ui;
    TimelineModel *m_timeline;
    RunHistoryModel *m_history;
    TimelineView *m_view;
};

} // namespace dopys
