#include "storage/libraryrows.h"

#include "core/campaignjson.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qsizetype longestTitle = 80;

QDateTime moment(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

/// What a campaign is called until a person names it.
QString titleOf(const CampaignInput &input)
{
    const QString business = input.businessName.simplified();
    const QString title = (business.isEmpty() ? input.productService.simplified() : business).left(longestTitle);
    return !title.isEmpty() && title.back().isHighSurrogate() ? title.chopped(1) : title; // half a letter is none
}

QString platformKeys(const QList<Platform> &platforms)
{
    QStringList keys;
    for (const Platform platform : platforms)
        keys.append(spec(platform).key);
    return keys.join(u',');
}

QList<Platform> platformsFromKeys(const QString &keys)
{
    QList<Platform> platforms;
    const QStringList parts = keys.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : parts) {
        if (const auto platform = platformFromKey(key))
            platforms.append(*platform);
    }
    return platforms;
}

QByteArray headOf(const Campaign &campaign)
{
    Campaign head = campaign;
    head.posts.clear();
    return campaignToJson(head);
}

} // namespace

int finishedOf(const Campaign &campaign)
{
    return static_cast<int>(std::count_if(campaign.posts.cbegin(), campaign.posts.cend(), isFinished));
}

QVariantList rowValues(const Campaign &campaign)
{
    const int asked = std::max(campaign.input.numPosts, static_cast<int>(campaign.posts.size()));
    return {titleOf(campaign.input), headOf(campaign), QDateTime::currentMSecsSinceEpoch(), asked, finishedOf(campaign),
        platformKeys(campaign.input.platforms), campaign.demo};
}

CampaignSummary summaryOf(const QSqlQuery &row)
{
    const QString own = row.value(1).toString();
    return {.id = static_cast<CampaignId>(row.value(0).toLongLong()),
        .name = own.isEmpty() ? row.value(2).toString() : own,
        .created = moment(row.value(3)),
        .changed = moment(row.value(4)),
        .posts = row.value(5).toInt(),
        .done = row.value(6).toInt(),
        .platforms = platformsFromKeys(row.value(7).toString()),
        .demo = row.value(8).toBool(),
        .pinned = row.value(9).toBool(),
        .archived = row.value(10).toBool(),
        .removed = moment(row.value(11))};
}

QString conditionOf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Archived:
        return u"removed IS NULL AND archived = 1"_s;
    case Shelf::Removed:
        return u"removed IS NOT NULL"_s;
    case Shelf::Current:
        break;
    }
    return u"removed IS NULL AND archived = 0"_s;
}

// Whoever has put something away looks for it where everything else is.
QString soughtOn(Shelf shelf)
{
    return shelf == Shelf::Current ? u"removed IS NULL"_s : conditionOf(shelf);
}

} // namespace dopys
