#include "storage/librarycampaigns.h"

#include "core/campaignjson.h"
#include "storage/libraryrows.h"
#include "storage/librarywords.h"

#include <QJsonDocument>
#include <numeric>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

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

TextOrigin writerOf(const Campaign &campaign)
{
    return campaign.demo ? TextOrigin::Demo : TextOrigin::Model;
}

Error missing(CampaignId id)
{
    return Error{.kind = Error::Kind::LibraryMissing, .subject = QString::number(rowOf(id))};
}

QList<int> finishedOnlyThere(const Campaign &there, const Campaign &here)
{
    QList<int> finished;
    for (int index = 0; index < there.posts.size(); ++index) {
        if (isFinished(there.posts.at(index)) && !isFinished(here.posts.value(index)))
            finished.append(index);
    }
    return finished;
}

// The others are still there to be read, and this one's earlier texts are among its versions.
Post unreadable(const Campaign &campaign, qsizetype index)
{
    return {.topic = campaign.brief.topics.value(index), .state = Failed{Error{.kind = Error::Kind::LibraryDamaged}}};
}

Status writePost(Database &database, CampaignId id, int index, const Post &post, TextOrigin origin)
{
    const QByteArray body = QJsonDocument(postToJson(post)).toJson(QJsonDocument::Compact);
    if (const Status saved = database.run(u"INSERT INTO post (campaign, idx, body) VALUES (?, ?, ?) "
                                          "ON CONFLICT (campaign, idx) DO UPDATE SET body = excluded.body"_s,
            {rowOf(id), index, body});
        !saved)
        return saved;
    // While it is written its words change all the time: they are found when it rests.
    if (isActive(post.state))
        return ok();
    if (const Status indexed = indexPost(database, id, index, post); !indexed)
        return indexed;
    const bool counts = isFinished(post) || origin == TextOrigin::Person;
    return counts ? keepVersions(database, id, index, post, origin) : ok();
}

Status rewrite(Database &database, CampaignId id, const Campaign &campaign)
{
    const Status head = writeHead(database, id, campaign);
    return head ? writePosts(database, id, campaign, allOf(campaign), writerOf(campaign)) : head;
}

// The texts of now come after the earlier ones, and are versions of their own where they differ from the last of them.
Status takeVersions(Database &database, CampaignId id, const Campaign &campaign, const QList<VersionRow> &versions)
{
    if (versions.isEmpty())
        return ok();
    if (const Status replaced = replaceVersions(database, id, versions); !replaced)
        return replaced;
    for (int index = 0; index < campaign.posts.size(); ++index) {
        const Post &post = campaign.posts.at(index);
        const Status kept = isFinished(post) ? keepVersions(database, id, index, post, writerOf(campaign)) : ok();
        if (!kept)
            return kept;
    }
    return ok();
}

bool hasMore(const CampaignCopy &copy, const CampaignSummary &known)
{
    return known.changed < copy.row.changed && (copy.complete || finishedOf(copy.campaign) > known.done);
}

// One that is as new may have been written anew out of a window, which knows no earlier texts.
Status takeMoreVersions(Database &database, const CampaignSummary &known, const QList<VersionRow> &versions)
{
    if (versionRows(database, known.id).size() >= versions.size())
        return ok();
    const Result<Campaign> campaign = readCampaign(database, known.id);
    return campaign ? takeVersions(database, known.id, *campaign, versions) : Status(campaign.error());
}

} // namespace

QVariant momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

Result<CampaignId> addCampaign(
    Database &database, const Campaign &campaign, const QString &name, const QList<int> &typed)
{
    CampaignId id = CampaignId::None;
    const Status added = database.together([&]() -> Status {
        const Result<qint64> row = database.insert(
            u"INSERT INTO campaign (name, created, title, head, changed, posts, done, platforms, demo) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            QVariantList{name, now()} + rowValues(campaign));
        if (!row)
            return row.error();
        id = static_cast<CampaignId>(*row);
        if (const Status head = indexHead(database, id, name, campaign); !head)
            return head;
        QList<int> written = allOf(campaign);
        written.removeIf([&typed](int index) { return typed.contains(index); });
        if (const Status posts = writePosts(database, id, campaign, written, writerOf(campaign)); !posts)
            return posts;
        return writePosts(database, id, campaign, typed, TextOrigin::Person);
    });
    return added ? Result<CampaignId>(id) : added.error();
}

Result<CampaignId> takeCampaign(Database &database, const CampaignCopy &copy)
{
    const CampaignSummary &row = copy.row;
    CampaignId id = CampaignId::None;
    const Status taken = database.together([&]() -> Status {
        const auto known = readSummaries(database, u"created = ? AND title = ?"_s,
            {momentValue(row.created), rowValues(copy.campaign).constFirst()});
        if (!known)
            return known.error();
        if (!known->isEmpty() && !hasMore(copy, known->constFirst()))
            return takeMoreVersions(database, known->constFirst(), copy.versions);
        // One that lacks something takes nobody's place: a person sees both.
        if (known->isEmpty() || !copy.complete) {
            const auto added = addCampaign(database, copy.campaign, row.name);
            if (!added)
                return added.error();
            id = *added;
        } else {
            id = known->constFirst().id;
            if (const Status written = rewrite(database, id, copy.campaign); !written)
                return written;
        }
        if (const Status versions = takeVersions(database, id, copy.campaign, copy.versions); !versions)
            return versions;
        return database.run(
            u"UPDATE campaign SET created = ?, changed = ?, pinned = ?, archived = ?, removed = ? WHERE id = ?"_s,
            {momentValue(row.created), momentValue(row.changed), row.pinned, row.archived, momentValue(row.removed),
                rowOf(id)});
    });
    return taken ? Result<CampaignId>(id) : taken.error();
}

Result<Campaign> readCampaign(const Database &database, CampaignId id)
{
    const Result<QVariant> head = database.value(u"SELECT head FROM campaign WHERE id = ?"_s, {rowOf(id)});
    if (!head)
        return head.error();
    if (!head->isValid())
        return missing(id);
    Result<Campaign> campaign = campaignFromJson(head->toByteArray());
    if (!campaign)
        return Error{.kind = Error::Kind::LibraryDamaged, .detail = campaign.error().detail};
    campaign->posts.clear(); // they have rows of their own
    const Status read = database.each(
        u"SELECT body FROM post WHERE campaign = ? ORDER BY idx"_s, {rowOf(id)}, [&campaign](const QSqlQuery &row) {
            const QJsonDocument body = QJsonDocument::fromJson(row.value(0).toByteArray());
            campaign->posts.append(
                body.isObject() ? postFromJson(body.object()) : unreadable(*campaign, campaign->posts.size()));
        });
    if (!read)
        return read.error();
    makeShowable(*campaign);
    return campaign;
}

Result<QList<CampaignSummary>> readSummaries(
    const Database &database, const QString &condition, const QVariantList &values)
{
    QList<CampaignSummary> all;
    const Status read = database.each(u"SELECT "_s + summaryColumns + u" FROM campaign WHERE "_s + condition
            + u" ORDER BY pinned DESC, changed DESC, id DESC"_s,
        values, [&all](const QSqlQuery &row) { all.append(summaryOf(row)); });
    if (!read)
        return read.error();
    return all;
}

Result<CampaignSummary> readSummary(const Database &database, CampaignId id)
{
    const auto found = readSummaries(database, u"id = ?"_s, {rowOf(id)});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return missing(id);
    return found->constFirst();
}

Result<QString> ownName(const Database &database, CampaignId id)
{
    const Result<QVariant> name = database.value(u"SELECT name FROM campaign WHERE id = ?"_s, {rowOf(id)});
    return name ? Result<QString>(name->toString()) : name.error();
}

Status writeHead(Database &database, CampaignId id, const Campaign &campaign)
{
    return database.together([&]() -> Status {
        if (const auto before = readSummary(database, id); !before)
            return before.error();
        const Status saved = database.run(u"UPDATE campaign SET title = ?, head = ?, changed = ?, posts = ?, "
                                          "done = ?, platforms = ?, demo = ? WHERE id = ?"_s,
            rowValues(campaign) + QVariantList{rowOf(id)});
        if (!saved)
            return saved;
        const int posts = static_cast<int>(campaign.posts.size());
        if (const Status gone = database.run(u"DELETE FROM post WHERE campaign = ? AND idx >= ?"_s, {rowOf(id), posts});
            !gone)
            return gone;
        if (const Status gone = forgetVersions(database, id, posts); !gone)
            return gone;
        if (const Status gone = forgetPosts(database, id, posts); !gone)
            return gone;
        const Result<QString> own = ownName(database, id);
        return own ? indexHead(database, id, *own, campaign) : Status(own.error());
    });
}

Status writePosts(
    Database &database, CampaignId id, const Campaign &campaign, const QList<int> &indexes, TextOrigin origin)
{
    return database.together([&]() -> Status {
        for (const int index : indexes) {
            if (const Status saved = writePost(database, id, index, campaign.posts.at(index), origin); !saved)
                return saved;
        }
        return database.run(
            u"UPDATE campaign SET changed = ?, done = ? WHERE id = ?"_s, {now(), finishedOf(campaign), rowOf(id)});
    });
}

Result<QList<int>> writePostsBeside(
    Database &database, CampaignId id, const Campaign &campaign, const QList<int> &indexes)
{
    QList<int> finished;
    const Status written = database.together([&]() -> Status {
        const Result<Campaign> there = readCampaign(database, id);
        if (!there)
            return there.error();
        finished = finishedOnlyThere(*there, campaign);
        QList<int> others;
        for (const int index : indexes) {
            const Status kept = finished.contains(index)
                ? keepVersionsBefore(database, id, index, campaign.posts.at(index), there->posts.at(index))
                : ok();
            if (!kept)
                return kept;
            if (!finished.contains(index))
                others.append(index);
        }
        if (const Status saved = writePosts(database, id, campaign, others, TextOrigin::Person); !saved)
            return saved;
        const Result<Campaign> now = readCampaign(database, id);
        return now ? writeColumn(database, id, "done"_L1, finishedOf(*now)) : Status(now.error());
    });
    return written ? Result<QList<int>>(finished) : written.error();
}

// Once: each writing moves the campaign to the top of the list.
Status markPerhapsPaid(Database &database, const InterruptedRun &run)
{
    if (run.perhapsPaid.isEmpty() && run.rewritesPerhapsPaid.isEmpty())
        return ok();
    return database.together([&]() -> Status {
        Result<Campaign> campaign = readCampaign(database, run.campaign.id);
        if (!campaign)
            return campaign.error();
        QList<int> marked;
        const PostState perhapsPaid = Stopped{.perhapsPaid = true};
        for (const int index : run.perhapsPaid) {
            if (std::exchange(campaign->posts[index].state, perhapsPaid) != perhapsPaid)
                marked.append(index);
        }
        const std::optional<Error> interrupted = Error{.kind = Error::Kind::Interrupted};
        for (const int index : run.rewritesPerhapsPaid) {
            if (std::exchange(campaign->posts[index].rewriteError, interrupted) != interrupted)
                marked.append(index);
        }
        return marked.isEmpty() ? ok() : writePosts(database, run.campaign.id, *campaign, marked, TextOrigin::Model);
    });
}

Status writeName(Database &database, CampaignId id, const QString &name)
{
    return database.together([&]() -> Status {
        const QString own = name.simplified();
        if (const Status saved = writeColumn(database, id, "name"_L1, own); !saved)
            return saved;
        const Result<Campaign> whole = readCampaign(database, id);
        return whole ? indexHead(database, id, own, *whole) : Status(whole.error());
    });
}

Status writeColumn(Database &database, CampaignId id, QLatin1StringView column, const QVariant &value)
{
    const Status saved = database.run(u"UPDATE campaign SET "_s + column + u" = ? WHERE id = ?"_s, {value, rowOf(id)});
    if (!saved)
        return saved;
    const auto there = readSummary(database, id);
    return there ? ok() : Status(there.error());
}

Status purgeRemoved(Database &database, const QDateTime &moment)
{
    return database.together([&]() -> Status {
        const auto old = readSummaries(database, u"removed < ?"_s, {momentValue(moment)});
        if (!old)
            return old.error();
        for (const CampaignSummary &each : *old) {
            if (const Status forgotten = forgetCampaign(database, each.id); !forgotten)
                return forgotten;
            if (const Status gone = database.run(u"DELETE FROM campaign WHERE id = ?"_s, {rowOf(each.id)}); !gone)
                return gone;
        }
        return ok();
    });
}

} // namespace dopys
