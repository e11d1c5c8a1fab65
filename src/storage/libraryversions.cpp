#include "storage/libraryversions.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qint64 oneSitting = 300'000; ///< ms: five minutes

struct OriginRow
{
    TextOrigin origin = {};
    QLatin1StringView key = {};
};
constexpr std::array origins{
    OriginRow{TextOrigin::Model, "model"_L1},
    OriginRow{TextOrigin::Person, "person"_L1},
    OriginRow{TextOrigin::Demo, "demo"_L1},
};

QString originKey(TextOrigin origin)
{
    return origins.at(static_cast<std::size_t>(origin)).key;
}

TextOrigin originFromKey(const QString &key)
{
    for (const OriginRow &row : origins) {
        if (key == row.key)
            return row.origin;
    }
    return TextOrigin::Model;
}

QString fieldKey(const TextField &field)
{
    switch (field.kind) {
    case TextField::Kind::Hashtags:
        return u"hashtags"_s;
    case TextField::Kind::ImagePrompt:
        return u"image_prompt"_s;
    case TextField::Kind::PlatformText:
        break;
    }
    return spec(field.platform).textKey;
}

struct Newest
{
    qint64 id = 0; ///< 0: there is none
    QString text = {};
    TextOrigin origin = TextOrigin::Model;
    qint64 made = 0;
};

Status keepVersion(
    Database &database, CampaignId id, int index, const TextField &field, const QString &text, TextOrigin origin)
{
    const QVariantList place{static_cast<qint64>(id), index, fieldKey(field)};
    Newest newest;
    const Status read
        = database.each(u"SELECT id, text, origin, made FROM version WHERE campaign = ? AND post = ? AND field = ? "
                        "ORDER BY id DESC LIMIT 1"_s,
            place, [&newest](const QSqlQuery &row) {
                newest = {.id = row.value(0).toLongLong(),
                    .text = row.value(1).toString(),
                    .origin = originFromKey(row.value(2).toString()),
                    .made = row.value(3).toLongLong()};
            });
    if (!read)
        return read;
    if (newest.text == text)
        return ok();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool sameSitting = newest.id > 0 && origin == TextOrigin::Person && newest.origin == TextOrigin::Person
        && now - newest.made < oneSitting && now >= newest.made;
    const auto known = database.value(
        u"SELECT EXISTS (SELECT 1 FROM version WHERE campaign = ? AND post = ? AND field = ? AND text = ?)"_s,
        place + QVariantList{text});
    if (!known)
        return known.error();
    // A row of its own for who wrote first, so that the model's text is never written over; and for an earlier text
    // that was brought back: what was typed before that is none that typing went on from.
    if (sameSitting && !known->toBool())
        return database.run(u"UPDATE version SET text = ? WHERE id = ?"_s, {text, newest.id});
    return database.run(u"INSERT INTO version (campaign, post, field, origin, made, text) VALUES (?, ?, ?, ?, ?, ?)"_s,
        place + QVariantList{originKey(origin), now, text});
}

} // namespace

Status keepVersions(Database &database, CampaignId id, int index, const Post &post, TextOrigin origin)
{
    for (auto text = post.content.texts.cbegin(); text != post.content.texts.cend(); ++text) {
        if (const Status kept
            = keepVersion(database, id, index, TextField{.platform = text.key()}, text.value(), origin);
            !kept)
            return kept;
    }
    if (const Status kept = keepVersion(database, id, index, TextField{.kind = TextField::Kind::Hashtags},
            hashtagLine(post.content.hashtags), origin);
        !kept)
        return kept;
    return keepVersion(
        database, id, index, TextField{.kind = TextField::Kind::ImagePrompt}, post.content.imagePrompt, origin);
}

Status keepVersionsBefore(Database &database, CampaignId id, int index, const Post &post, const Post &now)
{
    if (post.content.isEmpty())
        return ok();
    return database.together([&]() -> Status {
        const Status kept = keepVersions(database, id, index, post, TextOrigin::Person);
        return kept ? keepVersions(database, id, index, now, TextOrigin::Model) : kept;
    });
}

Result<QList<TextVersion>> versionsOf(const Database &database, CampaignId id, int index, const TextField &field)
{
    QList<TextVersion> versions;
    const Status read = database.each(
        u"SELECT text, origin, made FROM version WHERE campaign = ? AND post = ? AND field = ? ORDER BY id DESC"_s,
        {static_cast<qint64>(id), index, fieldKey(field)}, [&versions](const QSqlQuery &row) {
            versions.append({.text = row.value(0).toString(),
                .origin = originFromKey(row.value(1).toString()),
                .made = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), QTimeZone::utc())});
        });
    if (!read)
        return read.error();
    return versions;
}

// One by one: a page that cannot be read takes its own rows with it and no others. Their ids stand in the index.
QList<VersionRow> versionRows(const Database &database, CampaignId id)
{
    QList<qint64> ids;
    (void)database.each(u"SELECT id FROM version WHERE campaign = ?"_s, {static_cast<qint64>(id)},
        [&ids](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    std::sort(ids.begin(), ids.end());
    QList<VersionRow> versions;
    for (const qint64 each : std::as_const(ids)) {
        (void)database.each(u"SELECT post, field, origin, made, text FROM version WHERE id = ?"_s, {each},
            [&versions](const QSqlQuery &row) {
                versions.append({.post = row.value(0).toInt(),
                    .field = row.value(1).toString(),
                    .origin = row.value(2).toString(),
                    .made = row.value(3).toLongLong(),
                    .text = row.value(4).toString()});
            });
    }
    return versions;
}

Status replaceVersions(Database &database, CampaignId id, const QList<VersionRow> &versions)
{
    return database.together([&]() -> Status {
        if (const Status gone = forgetVersions(database, id, 0); !gone)
            return gone;
        for (const VersionRow &version : versions) {
            const Status added = database.run(
                u"INSERT INTO version (campaign, post, field, origin, made, text) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {static_cast<qint64>(id), version.post, version.field, version.origin, version.made, version.text});
            if (!added)
                return added;
        }
        return ok();
    });
}

Status forgetVersions(Database &database, CampaignId id, int firstPost)
{
    return database.run(
        u"DELETE FROM version WHERE campaign = ? AND post >= ?"_s, {static_cast<qint64>(id), firstPost});
}

} // namespace dopys
