#include "widgets/recoverybar.h"

#include "ui_recoverybar.h"

#include <QEvent>
#include <QLocale>

namespace dopys {

namespace {

QString number(int count)
{
    return QLocale().toString(count);
}

int missing(const InterruptedRun &run)
{
    return run.campaign.posts - run.campaign.done;
}

int perhapsPaid(const InterruptedRun &run)
{
    return static_cast<int>(run.perhapsPaid.size());
}

int neverSent(const InterruptedRun &run)
{
    return missing(run) - perhapsPaid(run);
}

} // namespace

RecoveryBar::RecoveryBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::RecoveryBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->continueButton, &QPushButton::clicked, this, [this] { askToContinue(false); });
    connect(m_ui->askAgainButton, &QPushButton::clicked, this, [this] { askToContinue(true); });
    connect(
        m_ui->showButton, &QPushButton::clicked, this, [this] { emit showRequested(m_runs.constFirst().campaign.id); });
    connect(m_ui->dismissButton, &QPushButton::clicked, this, [this] {
        const CampaignId id = m_runs.constFirst().campaign.id;
        drop(id);
        emit dismissed(id);
    });
    setRuns({});
}

RecoveryBar::~RecoveryBar() = default;

void RecoveryBar::askToContinue(bool alsoPaid)
{
    const InterruptedRun run = m_runs.constFirst(); // a copy: whoever hears of it drops it from here
    emit continueRequested(run, alsoPaid);
}

void RecoveryBar::setRuns(const QList<InterruptedRun> &runs)
{
    m_runs = runs;
    setVisible(!m_runs.isEmpty());
    updateTexts();
}

void RecoveryBar::setOpenCampaign(CampaignId id)
{
    m_open = id;
    updateButtons();
}

void RecoveryBar::setRunning(bool running)
{
    m_running = running;
    updateButtons();
}

void RecoveryBar::drop(CampaignId id)
{
    QList<InterruptedRun> rest = m_runs;
    rest.removeIf([id](const InterruptedRun &run) { return run.campaign.id == id; });
    setRuns(rest);
}

QString RecoveryBar::progressWords(const InterruptedRun &run)
{
    const CampaignSummary &row = run.campaign;
    const int notStarted = missing(run) - run.partly;
    if (run.partly > 0 && notStarted > 0) {
        //: %1 is the name of a campaign; %2 of %n posts, %3 and %4 are numbers of posts too
        return tr(
            "%1 was interrupted: %2 of %n post(s) finished, %3 partly written, %4 not started.", nullptr, row.posts)
            .arg(row.name, number(row.done), number(run.partly), number(notStarted));
    }
    if (run.partly > 0) {
        //: %1 is the name of a campaign; %2 of %n posts, %3 is a number of posts too
        return tr("%1 was interrupted: %2 of %n post(s) finished, %3 partly written.", nullptr, row.posts)
            .arg(row.name, number(row.done), number(run.partly));
    }
    if (notStarted > 0) {
        //: %1 is the name of a campaign; %2 of %n posts, %3 is a number of posts too
        return tr("%1 was interrupted: %2 of %n post(s) finished, %3 not started.", nullptr, row.posts)
            .arg(row.name, number(row.done), number(notStarted));
    }
    //: %1 is the name of a campaign; %2 of %n posts
    return tr("%1 was interrupted: %2 of %n post(s) finished.", nullptr, row.posts).arg(row.name, number(row.done));
}

QString RecoveryBar::doubtWords(const InterruptedRun &run)
{
    if (!run.briefPerhapsPaid)
        return perhapsPaid(run) == 0
            ? QString()
            : tr("%n post(s) had been asked for and may have been paid for.", nullptr, perhapsPaid(run));
    return perhapsPaid(run) == 0
        ? tr("The brief had been asked for and may have been paid for.")
        : tr("The brief and %n post(s) had been asked for and may have been paid for.", nullptr, perhapsPaid(run));
}

QString RecoveryBar::askAgainWords(const InterruptedRun &run)
{
    if (run.briefPerhapsPaid)
        return tr("Ask again for the brief and all %n missing post(s) (some may be paid twice)", nullptr, missing(run));
    if (neverSent(run) > 0)
        return tr("Write all %n missing post(s) (some may be paid twice)", nullptr, missing(run));
    return tr("Ask again for %n post(s) (may be paid twice)", nullptr, perhapsPaid(run));
}

void RecoveryBar::updateTexts()
{
    if (m_runs.isEmpty())
        return;
    const InterruptedRun &run = m_runs.constFirst();
    const QString doubt = doubtWords(run);
    m_ui->text->setText(progressWords(run));
    m_ui->doubt->setText(doubt);
    m_ui->doubt->setVisible(!doubt.isEmpty());
    m_ui->continueButton->setText(
        doubt.isEmpty() ? tr("Continue") : tr("Write only the %n post(s) not asked for yet", nullptr, neverSent(run)));
    m_ui->askAgainButton->setText(askAgainWords(run));
    updateButtons();
}

void RecoveryBar::updateButtons()
{
    if (m_runs.isEmpty())
        return;
    const InterruptedRun &run = m_runs.constFirst();
    // Without a brief there is no post to ask for.
    m_ui->continueButton->setVisible(neverSent(run) > 0 && !run.briefPerhapsPaid);
    m_ui->continueButton->setEnabled(!m_running);
    m_ui->askAgainButton->setVisible(perhapsPaid(run) > 0 || run.briefPerhapsPaid);
    m_ui->askAgainButton->setEnabled(!m_running);
    m_ui->showButton->setVisible(run.campaign.id != m_open);
    m_ui->showButton->setEnabled(!m_running);
}

void RecoveryBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    }
}

} // namespace dopys
