#pragma once
#include "core/libraryentry.h"

#include <QFrame>
#include <memory>

namespace dopys {

namespace Ui {
class RecoveryBar;
}

/// What a crash left unfinished, one campaign at a time: how much of it is there, and what can be done. Hidden while
/// there is nothing to tell.
class RecoveryBar final : public QFrame
{
    Q_OBJECT
public:
    explicit RecoveryBar(QWidget *parent = nullptr);
    ~RecoveryBar() override;

    void setRuns(const QList<InterruptedRun> &runs);
    /// Nothing more has to be done about this one.
    void drop(CampaignId id);
    /// Which campaign the window shows: it need not be shown again.
    void setOpenCampaign(CampaignId id);
    /// Nothing can be begun while another run is under way.
    void setRunning(bool running);

signals:
    /// Ask for what is missing, and drop() it when that has begun; @p alsoPaid: also for posts whose request had been
    /// sent and may have been paid for.
    void continueRequested(const dopys::InterruptedRun &run, bool alsoPaid);
    void showRequested(dopys::CampaignId id);
    /// A person has seen it.
    void dismissed(dopys::CampaignId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString progressWords(const InterruptedRun &run);
    static QString doubtWords(const InterruptedRun &run);
    static QString askAgainWords(const InterruptedRun &run);
    void askToContinue(bool alsoPaid);
    void updateTexts();
    void updateButtons();

    std::unique_ptr<Ui::RecoveryBar> m_ui;
    QList<InterruptedRun> m_runs;
    CampaignId m_open = CampaignId::None;
    bool m_running = false;
};

} // namespace dopys
