#include "widgets/runbar.h"

#include "core/durationtext.h"
#include "core/errortext.h"
#include "ui_runbar.h"
#include "widgets/tintedicon.h"

#include <QEvent>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

RunFigures RunFigures::of(const Campaign &campaign, bool running)
{
    RunFigures figures{.progress = progressOf(campaign), .times = campaign.times, .running = running};
    if (!campaign.demo)
        figures.usage = campaign.usage;
    // Topics that a person is looking at are no posts yet, and have a button of their own.
    if (campaign.inReview && !running) {
        figures.progress.begun = 0;
        return figures;
    }
    // Those that never got a topic as well: the same button asks for it.
    if (!running && !campaign.posts.isEmpty())
        figures.missing = std::max(0, campaign.input.numPosts - static_cast<int>(campaign.posts.size()));
    for (const Post &post : campaign.posts) {
        const auto *stopped = std::get_if<Stopped>(&post.state);
        if (!running && (stopped || std::holds_alternative<Failed>(post.state)))
            ++figures.missing;
        figures.missingMayBePaid |= stopped && stopped->perhapsPaid;
    }
    return figures;
}

RunBar::RunBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RunBar>())
{
    m_ui->setupUi(this);
    m_ui->stop->setIcon(tintedIcon(u":/icons/lucide/square.svg"_s, palette()));
    // Neither height nor places change when a part leaves.
    setMinimumHeight(sizeHint().height());
    QSizePolicy policy = m_ui->progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_ui->progress->setSizePolicy(policy);
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, &RunBar::updateElapsed);
    connect(m_ui->stop, &QPushButton::clicked, this, &RunBar::stopRequested);
    connect(m_ui->writeMissing, &QPushButton::clicked, this, &RunBar::writeMissingRequested);
    updateTexts();
}

RunBar::~RunBar() = default;

void RunBar::setFigures(const RunFigures &figures)
{
    const bool begins = figures.running && !m_figures.running;
    m_figures = figures;
    if (begins) {
        m_since.start();
        m_soFar = {};
        m_hasWaited = false;
        m_tick.start();
    } else if (!figures.running) {
        m_tick.stop();
    }
    m_hasWaited |= figures.running && (figures.progress.waitingForLimit > 0 || allWait());
    // A bar that began anew may fall; one that runs may not.
    const int least = begins || !figures.running ? 0 : m_ui->progress->value();
    const bool complete = figures.progress.posts > 0 && figures.progress.done == figures.progress.posts;
    m_ui->progress->setValue(complete ? 100 : qMin(99, qMax(least, figures.progress.percent)));
    updateTexts();
}

// Between two ends the figure would only sink while all goes well.
void RunBar::addCall(const CallRecord &record)
{
    if (!m_figures.running)
        return;
    m_soFar.sequential += record.ownTime();
    m_soFar.wall = std::chrono::milliseconds(m_since.elapsed());
    updateTexts();
}

QString RunBar::runningWords() const
{
    const RunProgress &progress = m_figures.progress;
    // All that were begun may have ended while the rest of the brief is still being asked for.
    if (progress.begun == 0 || (progress.active == 0 && progress.done == 0))
        return m_figures.briefWaits ? tr("The brief is waiting") : tr("Writing the brief");
    const int written = progress.posts - progress.done - progress.failed - progress.stopped - progress.pausing;
    QString words = tr("Writing %n post(s)", nullptr, written);
    if (allWait() || progress.active == 0)
        words = readyWords();
    else if (progress.done > 0 && written == 1)
        //: %1 of %n posts are ready
        words = tr("%1 of %n post(s) ready, one is being written", nullptr, progress.posts).arg(progress.done);
    else if (progress.done > 0)
        //: %1 of %n posts are ready
        words = tr("%1 of %n post(s) ready, others are being written", nullptr, progress.posts).arg(progress.done);
    if (allWait() && progress.inTheWay)
        return wayWords(*progress.inTheWay).arg(words);
    if (progress.waitingForLimit > 0)
        //: %1 is a sentence such as "Writing 5 posts", %n how many posts wait
        return tr("%1 · %n waiting for the limit", nullptr, progress.waitingForLimit).arg(words);
    if (progress.pausing > 0)
        //: %1 is a sentence such as "Writing 5 posts", %n how many posts wait
        return tr("%1 · %n waiting for another attempt", nullptr, progress.pausing).arg(words);
    return words;
}

bool RunBar::allWait() const
{
    return m_figures.running && m_figures.progress.pausing > 0 && m_figures.progress.writing == 0;
}

QString RunBar::wayWords(const Error &reason)
{
    if (isWayBarred(reason.kind))
        //: %1 is a sentence such as "Writing 5 posts"
        return tr("%1 · something stands between us and Gemini; goes on by itself");
    //: %1 is a sentence such as "Writing 5 posts"
    return tr("%1 · no connection; goes on by itself");
}

QString RunBar::stateWords() const
{
    const RunProgress &progress = m_figures.progress;
    if (m_figures.running)
        return runningWords();
    return progress.begun == 0 ? QString() : readyWords();
}

QString RunBar::readyWords() const
{
    //: %1 of %n posts are ready; nothing is being written
    return tr("%1 of %n post(s) ready", nullptr, m_figures.progress.posts).arg(m_figures.progress.done);
}

void RunBar::updateElapsed()
{
    const auto running = std::chrono::milliseconds(m_since.isValid() ? m_since.elapsed() : 0);
    const auto time = m_figures.running ? running : m_figures.times.wall;
    m_ui->elapsed->setText(time.count() > 0 ? durationText(time) : QString());
}

void RunBar::updateTexts()
{
    const QLocale locale;
    const RunProgress &progress = m_figures.progress;
    const RunTimes &times = m_figures.running ? m_soFar : m_figures.times;
    m_ui->state->setText(stateWords());
    m_ui->state->setToolTip(allWait() && progress.inTheWay ? errorText(*progress.inTheWay) : QString());
    m_ui->speedup->setVisible(times.isFaster() && m_figures.missing == 0 && !(m_figures.running && m_hasWaited));
    //: %1 is a number such as 3.3
    m_ui->speedup->setText(tr("%1× faster than one by one").arg(locale.toString(times.speedup(), 'f', 1)));
    m_ui->tokens->setVisible(m_figures.usage.total > 0);
    // %Ln groups the digits as the locale does.
    m_ui->tokens->setText(tr("%Ln token(s)", nullptr, m_figures.usage.total));
    m_ui->stop->setVisible(m_figures.running);
    m_ui->writeMissing->setVisible(m_figures.missing > 0);
    m_ui->writeMissing->setText(m_figures.missingMayBePaid
            ? tr("Write the %n missing post(s) (may be paid twice)", nullptr, m_figures.missing)
            : tr("Write the %n missing post(s)", nullptr, m_figures.missing));
    m_ui->progress->setVisible(m_figures.progress.begun > 0); // the brief has a bar of its own
    updateElapsed();
}

void RunBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    } else if (event->type() == QEvent::PaletteChange) {
        m_ui->stop->setIcon(tintedIcon(u":/icons/lucide/square.svg"_s, palette()));
    }
}

} // namespace dopys
