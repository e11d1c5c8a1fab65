#include "storage/librarywords.h"

#include "storage/libraryfile.h"

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

enum Part { Name, Form, BriefPart, FirstPost };

qint64 rowOf(CampaignId id, int part)
{
    return static_cast<qint64>(id) * partsPerCampaign + part;
}

Status index(Database &database, CampaignId id, int part, const QStringList &texts)
{
    const qint64 row = rowOf(id, part);
    const QString text = texts.join(u'\n');
    const Result<QVariant> before = database.value(u"SELECT text FROM words WHERE rowid = ?"_s, {row});
    if (!before)
        return before.error();
    if (before->isValid() && before->toString() == text)
        return ok();
    if (before->isValid())
        return database.run(u"UPDATE words SET text = ? WHERE rowid = ?"_s, {text, row});
    return database.run(u"INSERT INTO words (rowid, text) VALUES (?, ?)"_s, {row, text});
}

Status forget(Database &database, qint64 first, qint64 end)
{
    return database.run(u"DELETE FROM words WHERE rowid >= ? AND rowid < ?"_s, {first, end});
}

// Each word is a string of FTS5, in which nothing is an operator, and a prefix.
QString fullTextQuery(const QStringList &words)
{
    QStringList prefixes;
    for (QString word : words)
        prefixes.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\" *"_s);
    return prefixes.join(u' ');
}

WordMatch matchOf(const QSqlQuery &row)
{
    const int part = row.value(1).toInt();
    return {.campaign = static_cast<CampaignId>(row.value(0).toLongLong()),
        .place = part >= FirstPost ? SearchHit::Place::Post
            : part == BriefPart    ? SearchHit::Place::Brief
            : part == Form         ? SearchHit::Place::Form
                                   : SearchHit::Place::Name,
        .post = std::max(part - FirstPost, 0),
        .text = row.value(2).toString()};
}

} // namespace

Status indexHead(Database &database, CampaignId id, const QString &name, const Campaign &campaign)
{
    const CampaignInput &input = campaign.input;
    if (const Status named = index(database, id, Name, {name}); !named)
        return named;
    if (const Status form
        = index(database, id, Form, {input.businessName, input.productService, input.targetAudience, input.theme});
        !form)
        return form;
    QStringList brief{campaign.brief.summary};
    for (const Topic &topic : campaign.brief.topics)
        brief += {topic.title, topic.message};
    return index(database, id, BriefPart, brief);
}

Status indexPost(Database &database, CampaignId id, int index, const Post &post)
{
    QStringList texts{post.topic.title, post.topic.message};
    texts += post.content.texts.values();
    texts += {hashtagLine(post.content.hashtags), post.content.imagePrompt};
    return dopys::index(database, id, FirstPost + index, texts);
}

Status forgetPosts(Database &database, CampaignId id, int first)
{
    return forget(database, rowOf(id, FirstPost + first), rowOf(id, 0) + partsPerCampaign);
}

Status forgetCampaign(Database &database, CampaignId id)
{
    return forget(database, rowOf(id, 0), rowOf(id, 0) + partsPerCampaign);
}

// The index alone tells which campaigns match; texts are read of those that are shown.
Result<QList<WordMatch>> matches(const Database &database, const QStringList &words, const QString &condition, int most)
{
    QList<WordMatch> found;
    if (words.isEmpty())
        return found;
    const QString sql = u"WITH hit AS (SELECT rowid / %1 AS campaign, min(rowid % %1) AS part FROM words "
                        "WHERE words MATCH ? GROUP BY rowid / %1), "
                        "newest AS (SELECT hit.campaign, hit.part, campaign.changed FROM hit "
                        "JOIN campaign ON campaign.id = hit.campaign WHERE %2 "
                        "ORDER BY campaign.changed DESC, campaign.id DESC LIMIT ?) "
                        "SELECT newest.campaign, newest.part, words.text FROM newest "
                        "JOIN words ON words.rowid = newest.campaign * %1 + newest.part "
                        "ORDER BY newest.changed DESC, newest.campaign DESC"_s.arg(partsPerCampaign)
                            .arg(condition);
    const Status read = database.each(
        sql, {fullTextQuery(words), most}, [&found](const QSqlQuery &row) { found.append(matchOf(row)); });
    if (!read)
        return read.error();
    return found;
}

} // namespace dopys
