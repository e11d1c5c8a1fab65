#include "storage/library.h"

#include "core/campaignjson.h"
#include "core/excerpt.h"
#include "storage/librarybackups.h"
#include "storage/librarycampaigns.h"
#include "storage/libraryfile.h"
#include "storage/libraryrows.h"
#include "storage/libraryupgrade.h"
#include "storage/libraryversions.h"
#include "storage/librarywords.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int narrow = 60; ///< characters: a list at the side has little more

} // namespace

Library::Library(std::unique_ptr<Database> database) : m_database(std::move(database))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &file, std::chrono::milliseconds patience)
{
    if (const Status upgraded = upgradeLibrary(file, backupsFolder(file)); !upgraded)
        return upgraded.error();
    auto database = openLibraryFile(file, {.patience = patience});
    if (!database)
        return database.error();
    return std::unique_ptr<Library>(new Library(std::move(*database)));
}

// SQLite makes a log and locks even to read. Where there is no log, nobody has the file open who could write.
Result<std::unique_ptr<Library>> Library::openToRead(const QString &file, std::chrono::milliseconds patience)
{
    auto library = open(file, patience);
    if (library || library.error().kind != Error::Kind::LibraryReadOnly || QFileInfo::exists(file + u"-wal"_s))
        return library;
    const auto version = libraryVersion(file, true);
    if (!version || *version != currentSchema().version)
        return library;
    auto database = openLibraryFile(file, {.readOnly = true, .patience = patience, .isUnchanging = true});
    if (!database)
        return database.error();
    return std::unique_ptr<Library>(new Library(std::move(*database)));
}

QString Library::file() const
{
    return m_database->file();
}

Status Library::together(const std::function<Status()> &work)
{
    return m_database->together(work);
}

Result<CampaignId> Library::add(const Campaign &campaign, const QString &name, const QList<int> &typed)
{
    return addCampaign(*m_database, campaign, name, typed);
}

Result<CampaignId> Library::take(const CampaignCopy &copy)
{
    return takeCampaign(*m_database, copy);
}

Result<Campaign> Library::campaign(CampaignId id) const
{
    return readCampaign(*m_database, id);
}

Result<CampaignSummary> Library::summary(CampaignId id) const
{
    return readSummary(*m_database, id);
}

bool Library::isEmpty() const
{
    const auto any = m_database->value(u"SELECT EXISTS (SELECT 1 FROM campaign)"_s);
    return any && !any->toBool();
}

Result<QList<CampaignSummary>> Library::list(Shelf shelf) const
{
    return readSummaries(*m_database, conditionOf(shelf));
}

Status Library::saveHead(CampaignId id, const Campaign &campaign)
{
    return writeHead(*m_database, id, campaign);
}

Status Library::savePosts(CampaignId id, const Campaign &campaign, const QList<int> &indexes, TextOrigin origin)
{
    return writePosts(*m_database, id, campaign, indexes, origin);
}

Result<QList<int>> Library::savePostsBeside(CampaignId id, const Campaign &campaign, const QList<int> &indexes)
{
    return writePostsBeside(*m_database, id, campaign, indexes);
}

Status Library::rename(CampaignId id, const QString &name)
{
    return writeName(*m_database, id, name);
}

Status Library::setPinned(CampaignId id, bool pinned)
{
    return writeColumn(*m_database, id, "pinned"_L1, pinned);
}

Status Library::setArchived(CampaignId id, bool archived)
{
    return writeColumn(*m_database, id, "archived"_L1, archived);
}

Status Library::remove(CampaignId id)
{
    return writeColumn(*m_database, id, "removed"_L1, momentValue(QDateTime::currentDateTimeUtc()));
}

Status Library::bringBack(CampaignId id)
{
    return writeColumn(*m_database, id, "removed"_L1, momentValue({}));
}

Status Library::purge(const QDateTime &moment)
{
    return purgeRemoved(*m_database, moment);
}

Result<QString> Library::ownName(CampaignId id) const
{
    return dopys::ownName(*m_database, id);
}

Result<CampaignId> Library::duplicate(CampaignId id, bool withTexts)
{
    const Result<Campaign> original = campaign(id);
    const Result<QString> own = ownName(id);
    if (!original || !own)
        return original ? own.error() : original.error();
    return add(withTexts ? *original : Campaign{.input = original->input}, *own);
}

Result<QList<SearchHit>> Library::search(const QString &text, Shelf shelf, int most) const
{
    const QStringList words = soughtWords(text);
    const auto found = matches(*m_database, words, soughtOn(shelf), most);
    if (!found)
        return found.error();
    QList<SearchHit> hits;
    for (const WordMatch &match : *found) {
        const auto row = summary(match.campaign);
        if (!row)
            return row.error();
        hits.append({.campaign = *row,
            .place = match.place,
            .post = match.post,
            .excerpt = excerptAround(match.text, words, narrow)});
    }
    std::stable_sort(hits.begin(), hits.end(),
        [](const SearchHit &one, const SearchHit &other) { return one.campaign.changed > other.campaign.changed; });
    return hits;
}

Result<QList<TextVersion>> Library::versions(CampaignId id, int post, const TextField &field) const
{
    return versionsOf(*m_database, id, post, field);
}

Result<RunId> Library::beginRun(CampaignId id, const QString &owner, const OwnerIsGone &isGone)
{
    Result<RunId> run = RunId::None;
    const Status begun = together([&] {
        run = addRun(*m_database, id, owner, isGone);
        return run ? ok() : Status(run.error());
    });
    return begun ? run : Result<RunId>(begun.error());
}

Status Library::beginAttempts(RunId run, const QList<AttemptMark> &attempts)
{
    return together([&] { return addAttempts(*m_database, run, attempts); });
}

Status Library::endCall(RunId run, const CallRecord &call)
{
    return together([&] { return closeAttempts(*m_database, run, call); });
}

Status Library::endRun(RunId run)
{
    return closeRun(*m_database, run);
}

Result<QList<RunRecord>> Library::runs(CampaignId id) const
{
    const auto row = summary(id);
    return row ? readRuns(*m_database, id, row->demo) : Result<QList<RunRecord>>(row.error());
}

Result<QList<InterruptedRun>> Library::interruptedRuns(const OwnerIsGone &isGone, CampaignId only) const
{
    const auto runs = openRuns(*m_database, isGone);
    if (!runs)
        return runs.error();
    QList<InterruptedRun> told;
    for (const OpenRun &run : *runs) {
        if (only != CampaignId::None && run.campaign != only)
            continue;
        const auto row = summary(run.campaign);
        const auto whole = campaign(run.campaign);
        if (!row || !whole)
            return row ? whole.error() : row.error();
        if (const auto interrupted = interruptedRun(run, *row, *whole))
            told.append(*interrupted);
    }
    return told;
}

Status Library::markPerhapsPaid(const InterruptedRun &run)
{
    return dopys::markPerhapsPaid(*m_database, run);
}

Result<bool> Library::isBeingWritten(CampaignId id, const OwnerIsGone &isGone) const
{
    return hasLiveRun(*m_database, id, isGone);
}

Status Library::settleInterrupted(CampaignId id)
{
    return settleRuns(*m_database, id);
}

Result<QString> Library::epoch() const
{
    const Result<QVariant> value = m_database->value(u"SELECT value FROM epoch"_s);
    if (!value)
        return value.error();
    return value->toString();
}

Result<qint64> Library::dataVersion() const
{
    const Result<QVariant> value = m_database->value(u"PRAGMA data_version"_s);
    if (!value)
        return value.error();
    return value->toLongLong();
}

// By a statement that would write and finds nothing to write; BEGIN IMMEDIATE is content with reading.
bool Library::isWritable()
{
    const Status writes = m_database->run(u"UPDATE session SET open = 0 WHERE id = 0"_s);
    return writes || writes.error().kind != Error::Kind::LibraryReadOnly;
}

// The form travels as a campaign of its own: unlike an input file it may be unfinished.
Status Library::keepSession(const Session &session)
{
    return m_database->run(
        u"INSERT INTO session (id, open, form, brief_first) VALUES (1, ?, ?, ?) ON CONFLICT (id) DO "
        "UPDATE SET open = excluded.open, form = excluded.form, brief_first = excluded.brief_first"_s,
        {static_cast<qint64>(session.open), campaignToJson(Campaign{.input = session.form}), session.briefFirst});
}

Result<Session> Library::session() const
{
    Session session;
    QByteArray form;
    const Status read = m_database->each(
        u"SELECT open, form, brief_first FROM session"_s, {}, [&session, &form](const QSqlQuery &row) {
            session.open = static_cast<CampaignId>(row.value(0).toLongLong());
            form = row.value(1).toByteArray();
            session.briefFirst = row.value(2).toBool();
        });
    if (!read)
        return read.error();
    if (form.isEmpty())
        return session;
    const Result<Campaign> kept = campaignFromJson(form);
    if (!kept)
        return Error{.kind = Error::Kind::LibraryDamaged, .detail = kept.error().detail};
    session.form = kept->input;
    return session;
}

Status Library::check() const
{
    return checkLibraryFile(*m_database);
}

} // namespace dopys
