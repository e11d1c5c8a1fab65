#include "storage/librarywords.h"

#include "storage/libraryfile.h"

#include <QSet>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

enum Part { Name, Form, BriefPart, FirstPost };

/// More words than that are a quotation, which stands in one part or nowhere.
constexpr int mostApart = 6;

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
QString together(const QStringList &words)
{
    QStringList prefixes;
    for (QString word : words)
        prefixes.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\" *"_s);
    return prefixes.join(u' ');
}

QStringList apart(const QStringList &words)
{
    QStringList each;
    for (const QString &word : words)
        each.append(together({word}));
    return each;
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

// The index alone tells which campaigns match; where in them is asked of those that are shown. Where each of the
// texts stands somewhere, the last of these parts says most: the name, which comes first, is shown in any case.
Result<QList<WordMatch>> newest(const Database &database, const QStringList &texts, const QString &condition, int most)
{
    const QString campaigns = u" AND id IN (SELECT rowid / %1 FROM words WHERE words MATCH ?)"_s;
    const QString parts = u"SELECT rowid / %1 AS campaign, min(rowid % %1) AS part FROM words WHERE words MATCH ? "
                          "AND rowid / %1 IN (SELECT id FROM newest) GROUP BY rowid / %1"_s;
    const QString sql = u"WITH newest AS MATERIALIZED (SELECT id, changed FROM campaign WHERE %2"_s
        + campaigns.repeated(texts.size())
        + u" ORDER BY changed DESC, id DESC LIMIT ?), "
          "hit AS (SELECT campaign, max(part) AS part FROM ("_s
        + QStringList(texts.size(), parts).join(u" UNION ALL "_s)
        + u") GROUP BY campaign) SELECT newest.id, hit.part, words.text FROM newest "
          "JOIN hit ON hit.campaign = newest.id JOIN words ON words.rowid = newest.id * %1 + hit.part "
          "ORDER BY newest.changed DESC, newest.id DESC"_s;
    const QVariantList values(texts.cbegin(), texts.cend());
    QList<WordMatch> found;
    const Status read = database.each(sql.arg(QString::number(partsPerCampaign), condition),
        values + QVariantList{most} + values, [&found](const QSqlQuery &row) { found.append(matchOf(row)); });
    if (!read)
        return read.error();
    return found;
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

// Words that stand together are found first: that takes less time, and where there are enough, nobody misses
// the others.
Result<QList<WordMatch>> matches(const Database &database, const QStringList &words, const QString &condition, int most)
{
    if (words.isEmpty())
        return QList<WordMatch>();
    auto found = newest(database, {together(words)}, condition, most);
    if (!found || found->size() >= most || words.size() < 2 || words.size() > mostApart)
        return found;
    auto others = newest(database, apart(words), condition, most);
    if (!others)
        return others;
    QSet<CampaignId> known;
    for (const WordMatch &match : std::as_const(*found))
        known.insert(match.campaign);
    others->removeIf([&known](const WordMatch &match) { return known.contains(match.campaign); });
    *found += others->first(std::min(others->size(), most - found->size()));
    return found;
}

} // namespace dopys
