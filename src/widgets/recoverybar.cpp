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

/// How many of the missing posts were never asked for, or not answered before they left.
int neverSent(const InterruptedRun &run)
{
    return run.partly + run.notStarted - static_cast<int>(run.perhapsPaid.size());
}

} // namespace

RecoveryBar::RecoveryBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::RecoveryBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->alsoPaid, &QCheckBox::toggled, this, &RecoveryBar::updateButtons);
    connect(m_ui->continueButton, &QPushButton::clicked, this, [this] {
        const InterruptedRun run = m_runs.constFirst(); // a copy: whoever hears of it drops it from here
        emit continueRequested(run, m_ui->alsoPaid->isChecked());
    });
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

void RecoveryBar::setRuns(const QList<InterruptedRun> &runs)
{
    m_runs = runs;
    m_ui->alsoPaid->setChecked(false);
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

void RecoveryBar::updateTexts()
{
    if (m_runs.isEmpty())
        return;
    const InterruptedRun &run = m_runs.constFirst();
    //: %1 is the name of a campaign; %2 to %5 are numbers
    const QString told = tr("%1: %2 of %3 posts finished, %4 partly written, %5 not started.");
    m_ui->text->setText(told.arg(run.campaign.name, number(run.campaign.done), number(run.campaign.posts),
        number(run.partly), number(run.notStarted)));
    const int paid = static_cast<int>(run.perhapsPaid.size());
    m_ui->alsoPaid->setText(paid > 0
            ? tr("Also ask again for %n post(s) that had been sent and may have been paid for", nullptr, paid)
            : tr("Also ask again for the brief, which had been sent and may have been paid for"));
    updateButtons();
}

void RecoveryBar::updateButtons()
{
    if (m_runs.isEmpty())
        return;
    const InterruptedRun &run = m_runs.constFirst();
    const bool mayBePaid = !run.perhapsPaid.isEmpty() || run.briefPerhapsPaid;
    const bool freeOfDoubt = neverSent(run) > 0 && !run.briefPerhapsPaid;
    m_ui->alsoPaid->setVisible(mayBePaid);
    m_ui->continueButton->setEnabled(!m_running && (freeOfDoubt || m_ui->alsoPaid->isChecked()));
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
