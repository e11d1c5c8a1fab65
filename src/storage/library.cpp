#include "storage/library.h"

#include "core/campaignjson.h"
#include "core/excerpt.h"
#include "storage/librarybackups.h"
#include "storage/libraryfile.h"
#include "storage/libraryrows.h"
#include "storage/libraryupgrade.h"
#include "storage/libraryversions.h"
#include "storage/librarywords.h"

#include <QJsonDocument>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int narrow = 60; ///< characters: a list at the side has little more

qint64 rowOf(CampaignId id)
{
    return static_cast<qint64>(id);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QList<int> allOf(const Campaign &campaign)
{
    QList<int> all(campaign.posts.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QVariant noMoment()
{
    return QVariant(QMetaType(QMetaType::LongLong));
}

Error missing(CampaignId id)
{
    return Error{.kind = Error::Kind::LibraryMissing, .subject = QString::number(rowOf(id))};
}

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

Status Library::together(const std::function<Status()> &work)
{
    return m_database->together(work);
}

Result<CampaignId> Library::add(const Campaign &campaign, const QString &name)
{
    CampaignId id = CampaignId::None;
    const Status added = together([&]() -> Status {
        const Result<qint64> row = m_database->insert(
            u"INSERT INTO campaign (name, created, title, head, changed, posts, done, platforms, demo) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            QVariantList{name, now()} + rowValues(campaign));
        if (!row)
            return row.error();
        id = static_cast<CampaignId>(*row);
        if (const Status head = indexHead(*m_database, id, name, campaign); !head)
            return head;
        return savePosts(id, campaign, allOf(campaign), campaign.demo ? TextOrigin::Demo : TextOrigin::Model);
    });
    if (!added)
        return added.error();
    return id;
}

Result<CampaignId> Library::take(const CampaignSummary &row, const Campaign &campaign, bool complete)
{
    CampaignId id = CampaignId::None;
    const Status taken = together([&]() -> Status {
        const auto known = summaries(
            u"created = ? AND title = ?"_s, {row.created.toMSecsSinceEpoch(), rowValues(campaign).constFirst()});
        if (!known)
            return known.error();
        if (!known->isEmpty() && (!complete || known->constFirst().changed >= row.changed))
            return ok();
        const Result<CampaignId> written
            = known->isEmpty() ? add(campaign, row.name) : rewrite(known->constFirst().id, campaign);
        if (!written)
            return written.error();
        id = *written;
        const QVariant removed = row.removed.isValid() ? QVariant(row.removed.toMSecsSinceEpoch()) : noMoment();
        return m_database->run(
            u"UPDATE campaign SET created = ?, changed = ?, pinned = ?, archived = ?, removed = ? WHERE id = ?"_s,
            {row.created.toMSecsSinceEpoch(), row.changed.toMSecsSinceEpoch(), row.pinned, row.archived, removed,
                rowOf(id)});
    });
    if (!taken)
        return taken.error();
    return id;
}

Result<CampaignId> Library::rewrite(CampaignId id, const Campaign &campaign)
{
    if (const Status head = saveHead(id, campaign); !head)
        return head.error();
    const Status posts = savePosts(id, campaign, allOf(campaign), campaign.demo ? TextOrigin::Demo : TextOrigin::Model);
    return posts ? Result<CampaignId>(id) : posts.error();
}

Result<Campaign> Library::campaign(CampaignId id) const
{
    const Result<QVariant> head = m_database->value(u"SELECT head FROM campaign WHERE id = ?"_s, {rowOf(id)});
    if (!head)
        return head.error();
    if (!head->isValid())
        return missing(id);
    Result<Campaign> campaign = campaignFromJson(head->toByteArray());
    if (!campaign)
        return Error{.kind = Error::Kind::LibraryDamaged, .detail = campaign.error().detail};
    campaign->posts.clear(); // they have rows of their own
    const Status read = m_database->each(
        u"SELECT body FROM post WHERE campaign = ? ORDER BY idx"_s, {rowOf(id)}, [&campaign](const QSqlQuery &row) {
            campaign->posts.append(postFromJson(QJsonDocument::fromJson(row.value(0).toByteArray()).object()));
        });
    if (!read)
        return read.error();
    makeShowable(*campaign);
    return campaign;
}

Result<QList<CampaignSummary>> Library::summaries(const QString &condition, const QVariantList &values) const
{
    QList<CampaignSummary> all;
    const Status read = m_database->each(u"SELECT "_s + summaryColumns + u" FROM campaign WHERE "_s + condition
            + u" ORDER BY pinned DESC, changed DESC, id DESC"_s,
        values, [&all](const QSqlQuery &row) { all.append(summaryOf(row)); });
    if (!read)
        return read.error();
    return all;
}

Result<CampaignSummary> Library::summary(CampaignId id) const
{
    const auto found = summaries(u"id = ?"_s, {rowOf(id)});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return missing(id);
    return found->constFirst();
}

Result<QList<CampaignSummary>> Library::list(Shelf shelf) const
{
    return summaries(conditionOf(shelf), {});
}

Status Library::saveHead(CampaignId id, const Campaign &campaign)
{
    return together([&]() -> Status {
        const auto before = summary(id);
        if (!before)
            return before.error();
        const Status saved = m_database->run(u"UPDATE campaign SET title = ?, head = ?, changed = ?, posts = ?, "
                                             "done = ?, platforms = ?, demo = ? WHERE id = ?"_s,
            rowValues(campaign) + QVariantList{rowOf(id)});
        if (!saved)
            return saved;
        const int posts = static_cast<int>(campaign.posts.size());
        if (const Status gone
            = m_database->run(u"DELETE FROM post WHERE campaign = ? AND idx >= ?"_s, {rowOf(id), posts});
            !gone)
            return gone;
        if (const Status gone = forgetVersions(*m_database, id, posts); !gone)
            return gone;
        if (const Status gone = forgetPosts(*m_database, id, posts); !gone)
            return gone;
        const Result<QVariant> own = m_database->value(u"SELECT name FROM campaign WHERE id = ?"_s, {rowOf(id)});
        return own ? indexHead(*m_database, id, own->toString(), campaign) : Status(own.error());
    });
}

Status Library::savePosts(CampaignId id, const Campaign &campaign, const QList<int> &indexes, TextOrigin origin)
{
    return together([&]() -> Status {
        for (const int index : indexes) {
            const Post &post = campaign.posts.at(index);
            const QByteArray body = QJsonDocument(postToJson(post)).toJson(QJsonDocument::Compact);
            if (const Status saved = m_database->run(u"INSERT INTO post (campaign, idx, body) VALUES (?, ?, ?) "
                                                     "ON CONFLICT (campaign, idx) DO UPDATE SET body = excluded.body"_s,
                    {rowOf(id), index, body});
                !saved)
                return saved;
            // While it is written its words change all the time: they are found when it rests.
            if (isActive(post.state))
                continue;
            if (const Status indexed = indexPost(*m_database, id, index, post); !indexed)
                return indexed;
            if (!std::holds_alternative<Done>(post.state) && origin != TextOrigin::Person)
                continue;
            if (const Status kept = keepVersions(*m_database, id, index, post, origin); !kept)
                return kept;
        }
        return m_database->run(
            u"UPDATE campaign SET changed = ?, done = ? WHERE id = ?"_s, {now(), progressOf(campaign).done, rowOf(id)});
    });
}

Status Library::set(CampaignId id, QLatin1StringView column, const QVariant &value)
{
    const Status saved
        = m_database->run(u"UPDATE campaign SET "_s + column + u" = ? WHERE id = ?"_s, {value, rowOf(id)});
    if (!saved)
        return saved;
    const auto there = summary(id);
    return there ? ok() : Status(there.error());
}

Status Library::rename(CampaignId id, const QString &name)
{
    return together([&]() -> Status {
        const QString own = name.simplified();
        if (const Status saved = set(id, "name"_L1, own); !saved)
            return saved;
        const Result<Campaign> whole = campaign(id);
        return whole ? indexHead(*m_database, id, own, *whole) : Status(whole.error());
    });
}

Status Library::setPinned(CampaignId id, bool pinned)
{
    return set(id, "pinned"_L1, pinned);
}

Status Library::setArchived(CampaignId id, bool archived)
{
    return set(id, "archived"_L1, archived);
}

Status Library::remove(CampaignId id)
{
    return set(id, "removed"_L1, now());
}

Status Library::bringBack(CampaignId id)
{
    return set(id, "removed"_L1, noMoment());
}

Status Library::purge(const QDateTime &moment)
{
    return together([&]() -> Status {
        const auto old = summaries(u"removed < ?"_s, {moment.toMSecsSinceEpoch()});
        if (!old)
            return old.error();
        for (const CampaignSummary &each : *old) {
            if (const Status forgotten = forgetCampaign(*m_database, each.id); !forgotten)
                return forgotten;
            if (const Status gone = m_database->run(u"DELETE FROM campaign WHERE id = ?"_s, {rowOf(each.id)}); !gone)
                return gone;
        }
        return ok();
    });
}

Result<CampaignId> Library::duplicate(CampaignId id, bool withTexts)
{
    const Result<Campaign> original = campaign(id);
    if (!original)
        return original.error();
    const Result<QVariant> own = m_database->value(u"SELECT name FROM campaign WHERE id = ?"_s, {rowOf(id)});
    if (!own)
        return own.error();
    return add(withTexts ? *original : Campaign{.input = original->input}, own->toString());
}

Result<QList<SearchHit>> Library::search(const QString &text, int most) const
{
    const QStringList words = soughtWords(text);
    const auto found = matches(*m_database, words, most);
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

Result<QList<InterruptedRun>> Library::interruptedRuns(const OwnerIsGone &isGone) const
{
    const auto runs = openRuns(*m_database, isGone);
    if (!runs)
        return runs.error();
    QList<InterruptedRun> told;
    for (const OpenRun &run : *runs) {
        const auto row = summary(run.campaign);
        const auto whole = campaign(run.campaign);
        if (!row || !whole)
            return row ? whole.error() : row.error();
        if (const auto interrupted = interruptedRun(run, *row, *whole))
            told.append(*interrupted);
    }
    return told;
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

// The form travels as a campaign of its own: unlike an input file it may be unfinished.
Status Library::keepSession(const Session &session)
{
    return m_database->run(
        u"INSERT INTO session (id, open, form, brief_first) VALUES (1, ?, ?, ?) ON CONFLICT (id) DO "
        "UPDATE SET open = excluded.open, form = excluded.form, brief_first = excluded.brief_first"_s,
        {rowOf(session.open), campaignToJson(Campaign{.input = session.form}), session.briefFirst});
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

Status Library::copyTo(const QString &file) const
{
    return copyLibrary(m_database->file(), file);
}

Status Library::check() const
{
    return checkLibraryFile(*m_database);
}

} // namespace dopys
