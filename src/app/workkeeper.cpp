#include "app/workkeeper.h"

#include "core/errortext.h"
#include "core/log.h"
#include "engine/campaignrun.h"
#include "model/campaigndocument.h"
#include "storage/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr int daysKept = 30; ///< in "Recently deleted"

QString inDataFolder(const QString &name)
{
    return QDir(dataFolder()).filePath(name);
}

bool isNoLibrary(Error::Kind kind)
{
    return kind == Error::Kind::LibraryDamaged || kind == Error::Kind::LibraryForeign;
}

} // namespace

WorkKeeper::WorkKeeper(CampaignDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_retry.setInterval(3s);
    connect(&m_retry, &QTimer::timeout, this, &WorkKeeper::openLater);
    const auto note = [this](auto what) {
        return [this, what](const auto &...of) {
            if (m_recorder)
                (*m_recorder.*what)(of...);
        };
    };
    connect(&document, &CampaignDocument::briefChanged, this, [head = note(&RunRecorder::noteHead)] { head(); });
    connect(&document, &CampaignDocument::briefEdited, this, [brief = note(&RunRecorder::noteBriefEdit)] { brief(); });
    connect(&document, &CampaignDocument::postChanged, this, note(&RunRecorder::notePost));
    connect(&document, &CampaignDocument::postEdited, this, note(&RunRecorder::noteEdit));
    connect(&document, &CampaignDocument::callEnded, this, note(&RunRecorder::noteCall));
    connect(&document, &CampaignDocument::runEnded, this, [end = note(&RunRecorder::endRun)] { end(); });
}

WorkKeeper::~WorkKeeper() = default;

Session WorkKeeper::open()
{
    Status opened = tryToOpen();
    if (!opened && isNoLibrary(opened.error().kind))
        opened = setAside(opened.error());
    if (!opened) {
        emit problemChanged(opened.error());
        if (opened.error().kind != Error::Kind::LibraryNewer)
            m_retry.start();
        return {};
    }
    tell(m_library->purge(QDateTime::currentDateTimeUtc().addDays(-daysKept)));
    const auto session = m_library->session();
    if (!session) {
        tell(session.error());
        return {};
    }
    return *session;
}

Status WorkKeeper::tryToOpen()
{
    auto library = Library::open(libraryFile());
    if (!library)
        return library.error();
    m_library = std::move(*library);
    m_owner = std::make_unique<RunOwner>(ownersFolder());
    m_recorder = std::make_unique<RunRecorder>(*m_library, m_document.campaign(), *m_owner);
    connect(m_recorder.get(), &RunRecorder::problemChanged, this, &WorkKeeper::problemChanged);
    connect(m_recorder.get(), &RunRecorder::kept, this, &WorkKeeper::kept);
    return ok();
}

// What has been written in the meantime goes in as a whole.
void WorkKeeper::openLater()
{
    if (!tryToOpen())
        return;
    m_retry.stop();
    emit problemChanged({});
    if (m_document.isEmpty())
        return;
    m_recorder->noteEveryPost();
    m_recorder->flush();
}

// With its companions, so that whoever mends it has all of it.
Status WorkKeeper::setAside(const Error &reason)
{
    qCWarning(lcStorage).noquote() << "library set aside:" << errorKindName(reason.kind) << reason.detail;
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = inDataFolder(u"library.damaged-"_s + stamp + u".sqlite"_s);
    if (!QFile::rename(libraryFile(), aside))
        return reason;
    for (const QString &companion : {u"-wal"_s, u"-shm"_s})
        QFile::rename(libraryFile() + companion, aside + companion);
    const Status opened = tryToOpen();
    //: %1 is a sentence that says what is wrong with a file, %2 where it is now
    if (opened)
        emit noticed(tr("%1 It was set aside as %2, and a new one begins.").arg(errorText(reason), aside));
    return opened;
}

CampaignId WorkKeeper::campaign() const
{
    return m_recorder ? m_recorder->id() : CampaignId::None;
}

bool WorkKeeper::openCampaign(CampaignId id)
{
    if (!m_library || !flush())
        return false;
    const auto busy = m_library->isBeingWritten(id, [this](const QString &owner) { return m_owner->isGone(owner); });
    if (busy && *busy && id != this->campaign()) {
        emit noticed(tr("Another program is writing this campaign just now. Open it when that has ended."));
        return false;
    }
    const Result<Campaign> campaign = m_library->campaign(id);
    if (!campaign) {
        tell(campaign.error());
        return false;
    }
    m_recorder->follow(id);
    m_document.setCampaign(*campaign);
    emit kept(id);
    return true;
}

void WorkKeeper::beginAnother()
{
    if (!m_recorder)
        return;
    m_recorder->flush();
    m_recorder->follow(CampaignId::None);
}

void WorkKeeper::keepRun(CampaignRun &run)
{
    if (!m_recorder)
        return;
    // What a person typed is written as theirs before the run's beginning is.
    m_recorder->flush();
    m_recorder->noteEveryPost();
    m_recorder->beginRun();
    connect(&run, &CampaignRun::attemptsStarting, this, [this](const QList<AttemptMark> &attempts) {
        if (m_recorder)
            m_recorder->noteAttempts(attempts);
    });
}

void WorkKeeper::keepSession(const CampaignInput &form, bool briefFirst)
{
    if (m_library)
        tell(m_library->keepSession({.open = campaign(), .form = form, .briefFirst = briefFirst}));
}

bool WorkKeeper::flush()
{
    return m_recorder ? bool(m_recorder->flush()) : m_document.isEmpty();
}

QList<InterruptedRun> WorkKeeper::interrupted()
{
    if (!m_library)
        return {};
    const auto runs = m_library->interruptedRuns([this](const QString &owner) { return m_owner->isGone(owner); });
    if (!runs) {
        tell(runs.error());
        return {};
    }
    for (const InterruptedRun &run : *runs)
        markPerhapsPaid(run);
    return *runs;
}

void WorkKeeper::markPerhapsPaid(const InterruptedRun &run)
{
    Result<Campaign> campaign = m_library->campaign(run.campaign.id);
    if (!campaign)
        return tell(campaign.error());
    for (const int index : run.perhapsPaid)
        campaign->posts[index].state = Stopped{.perhapsPaid = true};
    tell(m_library->savePosts(run.campaign.id, *campaign, run.perhapsPaid, TextOrigin::Model));
}

void WorkKeeper::settleInterrupted(CampaignId id)
{
    if (m_library)
        tell(m_library->settleInterrupted(id));
}

// What could not be done once is said once; the bar that stays is for work that cannot be kept.
void WorkKeeper::tell(const Status &status)
{
    if (!status)
        emit noticed(errorText(status.error()));
}

} // namespace dopys
