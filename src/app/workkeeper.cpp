#include "app/workkeeper.h"

#include "core/campaignjson.h"
#include "core/errortext.h"
#include "engine/campaignrun.h"
#include "model/campaigndocument.h"
#include "storage/librarycampaigns.h"
#include "storage/settings.h"

#include <QDateTime>
#include <utility>

namespace dopys {

namespace {

constexpr int daysKept = 30; ///< in "Recently deleted"

} // namespace

WorkKeeper::WorkKeeper(CampaignDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_opener, &LibraryOpener::opened, this, &WorkKeeper::takeUpLibrary);
    connect(&m_opener, &LibraryOpener::closing, this, &WorkKeeper::letGo);
    connect(&m_opener, &LibraryOpener::failed, this, &WorkKeeper::problemChanged);
    connect(&m_opener, &LibraryOpener::isMissing, this, [this](const QString &file, const Error &reason) {
        //: %1 is a sentence that says what is wrong with a file, %2 where it is now
        emit noticed(tr("%1 It was set aside as %2.").arg(errorText(reason), file));
    });
    connect(&m_opener, &LibraryOpener::wasSetAside, this, [this](const QString &file, const Error &reason) {
        emit replaced();
        emit wasSetAside(file, reason);
    });
    connect(&m_watch, &LibraryWatch::written, this, &WorkKeeper::readWhatOthersWrote);
    const auto note = [this](auto what) {
        return [this, what](const auto &...of) {
            if (m_recorder)
                (*m_recorder.*what)(of...);
        };
    };
    connect(&document, &CampaignDocument::briefChanged, this, [head = note(&RunRecorder::noteHead)] { head(); });
    connect(&document, &CampaignDocument::briefEdited, this, [brief = note(&RunRecorder::noteBriefEdit)] { brief(); });
    connect(&document, &CampaignDocument::postChanged, this, note(&RunRecorder::notePost));
    connect(&document, &CampaignDocument::postChanged, this, [this](int index) { m_typed.remove(index); });
    connect(&document, &CampaignDocument::postEdited, this, [this](int index) {
        if (m_recorder)
            m_recorder->noteEdit(index);
        else
            m_typed.insert(index);
    });
    connect(&document, &CampaignDocument::reset, this, [this] { m_typed.clear(); });
    connect(&document, &CampaignDocument::callEnded, this, note(&RunRecorder::noteCall));
    connect(&document, &CampaignDocument::runEnded, this, [end = note(&RunRecorder::endRun)] { end(); });
}

WorkKeeper::~WorkKeeper() = default;

Session WorkKeeper::open()
{
    m_sessionWaits = !m_opener.open();
    return m_sessionWaits ? Session{} : readSession();
}

Session WorkKeeper::readSession()
{
    tell(library()->purge(QDateTime::currentDateTimeUtc().addDays(-daysKept)));
    const auto session = library()->session();
    if (!session) {
        tell(session.error());
        return {};
    }
    return *session;
}

// What has been written in the meantime goes in as a whole.
void WorkKeeper::takeUpLibrary()
{
    attach();
    emit problemChanged({});
    if (!m_document.isEmpty())
        takeUpCampaign();
    if (std::exchange(m_sessionWaits, false))
        emit openedLate(readSession());
}

void WorkKeeper::attach()
{
    m_owner = std::make_unique<RunOwner>(ownersFolder());
    m_recorder = std::make_unique<RunRecorder>(*library(), m_document.campaign(), *m_owner);
    connect(m_recorder.get(), &RunRecorder::problemChanged, this, &WorkKeeper::problemChanged);
    // Not from inside the recorder, which goes.
    connect(
        m_recorder.get(), &RunRecorder::problemChanged, &m_opener, &LibraryOpener::noticeDamage, Qt::QueuedConnection);
    connect(m_recorder.get(), &RunRecorder::kept, this, &WorkKeeper::noteRow);
    connect(m_recorder.get(), &RunRecorder::movedToNewRow, this, &WorkKeeper::tellMoved);
    connect(m_recorder.get(), &RunRecorder::overtaken, this, [this] {
        emit noticed(
            tr("Another program has finished posts of this campaign in the meantime. What you typed into their "
               "texts is kept among their versions; topics stay as the posts were written from them."));
    });
    m_watch.begin(*library());
}

void WorkKeeper::takeUpCampaign()
{
    // With the moment and the name that it had, so that what is salvaged of the old library knows it.
    if (m_row.id != CampaignId::None) {
        const auto taken = library()->take({.row = m_row, .campaign = m_document.campaign()});
        if (taken && *taken != CampaignId::None)
            m_recorder->follow(*taken);
    }
    const QSet<int> typed = std::exchange(m_typed, {});
    for (const int index : typed) {
        if (index < m_document.campaign().posts.size())
            m_recorder->noteEdit(index);
    }
    m_recorder->noteEveryPost();
    if (m_run && m_run->isRunning()) {
        m_recorder->beginRunAnyway();
        m_recorder->noteAttempts(m_run->openAttempts());
    }
    m_recorder->flush();
}

void WorkKeeper::tellMoved()
{
    m_watch.acceptReplacement();
    emit noticed(
        tr("Another program has restored a backup of the library. The campaign that is open here was kept as one "
           "more in the list."));
    emit replaced();
}

void WorkKeeper::noteRow(CampaignId id)
{
    const auto row = library()->summary(id);
    m_row = row ? *row : CampaignSummary{};
    // In a list the business stands where there is no name.
    const auto own = library()->ownName(id);
    m_row.name = own ? *own : QString();
    emit kept(id);
}

void WorkKeeper::rereadRow()
{
    if (campaign() != CampaignId::None)
        noteRow(campaign());
}

void WorkKeeper::letGo()
{
    if (m_row.id != campaign())
        m_row = {};
    m_recorder.reset();
    m_watch.end();
}

CampaignId WorkKeeper::campaign() const
{
    return m_recorder ? m_recorder->id() : CampaignId::None;
}

bool WorkKeeper::openCampaign(CampaignId id)
{
    // What was to be opened would be another campaign's row.
    if (!library() || noticeReplacement() || !flushOrRefuse())
        return false;
    // What is done in one that is deleted would go with it.
    if (const auto row = library()->summary(id); row && row->removed.isValid())
        return false;
    if (const auto busy = isWrittenByAnother(id); busy && *busy) {
        tell(Error{.kind = Error::Kind::CampaignBusy});
        return false;
    }
    // A program that is gone since the start may have left some.
    const bool isLeft = !interrupted(id).isEmpty();
    const Result<CampaignSummary> asRead = library()->summary(id);
    const Result<Campaign> campaign = library()->campaign(id);
    if (!asRead || !campaign) {
        tell(campaign ? asRead.error() : campaign.error());
        return false;
    }
    m_recorder->follow(*asRead);
    m_document.setCampaign(*campaign);
    noteRow(id);
    if (isLeft)
        emit rowsChanged();
    return true;
}

void WorkKeeper::beginReplacing()
{
    m_replacing = true;
    m_watch.setPaused(true);
}

void WorkKeeper::endReplacing(bool replaced)
{
    m_replacing = false;
    m_watch.setPaused(false);
    if (!replaced || !m_recorder)
        return;
    followNone();
    m_watch.acceptReplacement();
}

bool WorkKeeper::noticeReplacement()
{
    if (!m_watch.takeReplacement())
        return false;
    const CampaignId id = campaign();
    const auto same = id == CampaignId::None ? m_document.campaign() : library()->campaign(id);
    const bool isRunning = m_run && m_run->isRunning();
    // As it is written: of a failure the library keeps less than the window shows.
    if (isRunning || !same || campaignToObject(*same) != campaignToObject(m_document.campaign())) {
        // It was not in the backup, or was another there. The recorder says when it has a row of its own.
        m_recorder->noteEveryPost();
        m_recorder->flush();
        emit replaced();
        return true;
    }
    m_recorder->follow(id);
    emit noticed(tr("Another program has restored a backup of the library. The list shows what it holds now."));
    emit replaced();
    return true;
}

Result<bool> WorkKeeper::isWrittenByAnother(CampaignId id) const
{
    return library()->isBeingWritten(
        id, [this](const QString &owner) { return owner == m_owner->name() || m_owner->isGone(owner); });
}

WorkKeeper::CaughtUp WorkKeeper::catchUp()
{
    if (!m_recorder)
        return CaughtUp::AsShown;
    m_recorder->flush(); // where it cannot be kept, the window goes on with what it has
    if (noticeReplacement() || !m_recorder->isBehind())
        return CaughtUp::AsShown;
    if (!openCampaign(campaign()))
        return CaughtUp::BeingWritten;
    emit rowsChanged();
    return CaughtUp::ReadAnew;
}

void WorkKeeper::readWhatOthersWrote()
{
    if (m_run && m_run->isRunning())
        return;
    const auto busy = campaign() == CampaignId::None ? Result<bool>(false) : isWrittenByAnother(campaign());
    if (busy && *busy) // it is read when the other has ended; until then only its row changes
        return emit rowsChanged();
    m_watch.noteRead();
    if (catchUp() != CaughtUp::ReadAnew)
        emit rowsChanged();
}

bool WorkKeeper::showsWhatIsThere()
{
    const CaughtUp caughtUp = catchUp();
    if (caughtUp == CaughtUp::ReadAnew)
        emit noticed(tr("Another program has changed this campaign, and it is shown as it is now. Nothing was sent: "
                        "look at it, and ask again."));
    return caughtUp == CaughtUp::AsShown;
}

bool WorkKeeper::claimRun()
{
    if (!showsWhatIsThere())
        return false;
    if (!m_recorder)
        return true;
    const Status begun = m_recorder->beginRun();
    if (!m_recorder->refuses(begun))
        return true;
    if (begun.error().kind == Error::Kind::LibraryBusy)
        emit noticed(tr("Another program is writing into the library, so nothing was sent. Try again in a moment."));
    else if (showsWhatIsThere()) // where it has written since, that is what is said
        tell(begun);
    return false;
}

void WorkKeeper::beginRun()
{
    if (m_recorder)
        m_recorder->beginRunAnyway();
}

void WorkKeeper::beginAnother()
{
    if (m_recorder)
        m_recorder->flush();
    followNone();
}

// Also where there is no library: the one that comes must not take what is begun now for what was open before.
void WorkKeeper::followNone()
{
    if (m_recorder)
        m_recorder->follow(CampaignId::None);
    m_row = {};
    emit kept(CampaignId::None);
}

void WorkKeeper::keepRun(CampaignRun &run)
{
    m_run = &run;
    connect(&run, &CampaignRun::attemptsStarting, this, [this](const QList<AttemptMark> &attempts) {
        if (m_recorder)
            m_recorder->noteAttempts(attempts);
    });
    connect(&run, &CampaignRun::callMoved, this, [this](const CallUnderWay &standing) {
        if (m_recorder)
            m_recorder->noteMove(standing);
    });
    if (m_recorder)
        m_recorder->noteHead();
}

bool WorkKeeper::keepSession(const CampaignInput &form, bool briefFirst)
{
    noticeReplacement();
    if (!library() || m_replacing)
        return false;
    const Status kept = library()->keepSession({.open = campaign(), .form = form, .briefFirst = briefFirst});
    const bool passes = kept || kept.error().kind == Error::Kind::LibraryBusy;
    if (!std::exchange(m_sessionFails, !passes))
        tell(passes ? ok() : kept);
    return bool(kept);
}

bool WorkKeeper::flush()
{
    return m_recorder ? bool(m_recorder->flush()) : m_document.isEmpty();
}

bool WorkKeeper::flushOrRefuse()
{
    if (flush())
        return true;
    emit noticed(tr("The campaign that is open here cannot be saved just now, so nothing else was done. The line at "
                    "the top says why."));
    return false;
}

QList<InterruptedRun> WorkKeeper::interrupted(CampaignId only)
{
    if (!library())
        return {};
    auto runs = library()->interruptedRuns(
        [this](const QString &owner) { return owner != m_owner->name() && m_owner->isGone(owner); }, only);
    if (!runs) {
        tell(runs.error());
        return {};
    }
    for (const InterruptedRun &run : *runs) {
        tell(library()->markPerhapsPaid(run));
        if (!run.lacksPosts()) // the card says it; there is nothing to go on with
            settleInterrupted(run.campaign.id);
    }
    runs->removeIf([](const InterruptedRun &run) { return !run.lacksPosts(); });
    return *runs;
}

void WorkKeeper::settleInterrupted(CampaignId id)
{
    if (library() && !noticeReplacement())
        tell(library()->settleInterrupted(id));
}

// What could not be done once is said once; the bar that stays is for work that cannot be kept.
void WorkKeeper::tell(const Status &status)
{
    if (!status)
        emit noticed(errorText(status.error()));
}

} // namespace dopys
