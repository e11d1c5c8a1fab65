#include "app/timelinedesk.h"

#include "app/workkeeper.h"
#include "core/errortext.h"
#include "engine/campaignrun.h"
#include "exporting/exportfilename.h"
#include "exporting/formats.h"
#include "exporting/timelinejson.h"
#include "model/campaigndocument.h"
#include "model/runhistorymodel.h"
#include "model/timelinemodel.h"
#include "storage/filewriter.h"
#include "widgets/documentsfolder.h"
#include "widgets/mainwindow.h"
#include "widgets/timelinepane.h"
#include "widgets/timelinepicture.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

// As much of a campaign as a run has to do with: one that wrote a single post again lacks none of the others.
Campaign campaignOf(const RunRecord &run)
{
    const auto isPost = [](const CallRecord &call) { return call.call == CallRecord::Call::Post; };
    const auto posts = std::count_if(run.calls.cbegin(), run.calls.cend(), isPost);
    return {.input = {.numPosts = static_cast<int>(posts)}, .demo = run.demo, .model = run.model};
}

} // namespace

TimelineDesk::TimelineDesk(CampaignDocument &document, WorkKeeper &keeper, MainWindow &window, QObject *parent)
    : QObject(parent), m_document(document), m_keeper(keeper), m_window(window), m_pane(window.timeline())
{
    m_tick.setInterval(50ms);
    connect(&m_tick, &QTimer::timeout, this, &TimelineDesk::tick);
    // Queued: its row is known a moment later.
    connect(&document, &CampaignDocument::reset, this, &TimelineDesk::forget);
    connect(&document, &CampaignDocument::reset, this, &TimelineDesk::readRuns, Qt::QueuedConnection);
    connect(&m_pane, &TimelinePane::shown, this, &TimelineDesk::readRuns);
    // Posts that end one after the other are written one after the other.
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(1s);
    connect(&m_readAgain, &QTimer::timeout, this, &TimelineDesk::readRuns);
    connect(&keeper, &WorkKeeper::kept, this, [this] {
        if (m_running && m_pane.isVisible() && !m_readAgain.isActive())
            m_readAgain.start();
    });
    connect(&m_pane, &TimelinePane::runChosen, this, &TimelineDesk::showRun);
    connect(&m_pane, &TimelinePane::saveRequested, this, &TimelineDesk::save);
}

void TimelineDesk::forget()
{
    m_running = m_hasEnded = false;
    m_pane.setRunning(false);
    m_tick.stop();
    m_readAgain.stop();
    m_pane.history().setRuns({});
    m_pane.timeline().setRun({});
}

void TimelineDesk::follow(CampaignRun *run)
{
    TimelineModel &timeline = m_pane.timeline();
    timeline.setRun({.began = QDateTime::currentDateTimeUtc(), .demo = m_document.campaign().demo});
    m_running = true;
    m_hasEnded = false;
    m_pane.setRunning(true);
    m_clock.start();
    m_tick.start();
    connect(run, &CampaignRun::callMoved, &timeline, &TimelineModel::move);
    connect(run, &CampaignRun::callEnded, &timeline, &TimelineModel::add);
    connect(run, &CampaignRun::finished, this, &TimelineDesk::settle);
}

// What was written of it is in the library a moment later.
void TimelineDesk::settle()
{
    m_running = false;
    m_hasEnded = true;
    m_tick.stop();
    m_readAgain.stop();
    m_pane.timeline().end();
    m_pane.setRunning(false);
    m_pane.showSentence();
    QMetaObject::invokeMethod(this, &TimelineDesk::readRuns, Qt::QueuedConnection);
}

void TimelineDesk::tick()
{
    if (!m_pane.isVisible())
        return;
    m_pane.timeline().setNow(std::chrono::milliseconds(m_clock.elapsed()));
    m_pane.showSentence();
}

void TimelineDesk::readRuns()
{
    QStringList titles;
    for (const Post &post : m_document.campaign().posts)
        titles.append(post.topic.title);
    m_pane.timeline().setTitles(titles);
    const CampaignId id = m_keeper.campaign();
    if (!m_pane.isVisible() || !m_keeper.library() || id == CampaignId::None)
        return;
    const auto runs = m_keeper.library()->runs(id);
    if (!runs)
        return emit noticed(errorText(runs.error()));
    const RunHistoryModel &history = m_pane.history();
    m_pane.history().setRuns(*runs, m_running && !runs->isEmpty() && isPresent(runs->constFirst()));
    if (runs->isEmpty())
        return;
    const RunRecord &newest = history.run(0);
    const bool isNew = std::exchange(m_newest, newest.began) != newest.began;
    if (m_running)
        return;
    if (m_hasEnded && !isPresent(newest)) {
        m_pane.chooseNone();                                 // it may still be
    } else if (isNew || m_hasEnded || !m_pane.hasChoice()) { // what a person has chosen since stays chosen
        m_hasEnded = false;
        m_pane.chooseRun(0);
    }
}

// It is listed once something of it has ended; it was begun there a moment before it was shown.
bool TimelineDesk::isPresent(const RunRecord &run) const
{
    return run.began > m_pane.timeline().run().began.addSecs(-2);
}

void TimelineDesk::showRun(int row)
{
    if (m_running)
        return;
    m_hasEnded = false; // a person has chosen another one
    m_pane.timeline().setRun(m_pane.history().run(row));
}

void TimelineDesk::save()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save the timeline"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Data (*.json)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1)); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { write(dialog->selectedFiles().constFirst()); });
    const QString document = exportFileName(m_document.campaign(), exportFormats().front());
    //: The name of a file; %1 is the name of a business
    dialog->selectFile(tr("%1 timeline").arg(QFileInfo(document).completeBaseName()) + ".png"_L1);
    dialog->open();
}

// The dialog has asked whether a file that is there may go.
void TimelineDesk::write(const QString &path)
{
    TimelineModel &timeline = m_pane.timeline();
    const RunRecord &run = timeline.run();
    const RunTotals totals = totalsOf(run);
    const auto bytes = [&]() -> QByteArray {
        if (path.endsWith(u".json"_s, Qt::CaseInsensitive)) {
            const RunSummary summary{.done = totals.posts, .usage = totals.usage, .times = totals.times};
            return timelineToJson(campaignOf(run), run.calls, summary);
        }
        const QString moment = QLocale().toString(run.began.toLocalTime(), QLocale::ShortFormat);
        const QString name = m_keeper.name().isEmpty() ? m_document.campaign().input.businessName : m_keeper.name();
        //: %1 is the name of a campaign, %2 a date with the time of day
        const TimelinePicture picture(timeline, tr("%1, %2").arg(name, moment), runSentence(totals, run.demo));
        return path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? picture.svg() : picture.png();
    };
    const Status written = writeWholeFile(path, bytes());
    //: %1 is the path of a file
    emit noticed(
        written ? tr("The timeline is saved as %1.").arg(QDir::toNativeSeparators(path)) : errorText(written.error()));
}

} // namespace dopys
