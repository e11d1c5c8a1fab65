#pragma once
#include "core/campaign.h"
#include "core/libraryentry.h"

#include <QSqlQuery>
#include <QVariantList>

namespace dopys {

/// How a campaign stands in the columns of its row.

/// Its finished posts, also those that are being written anew.
int finishedOf(const Campaign &campaign);
/// Values of title, head, changed, posts, done, platforms, demo.
QVariantList rowValues(const Campaign &campaign);

/// The columns that summaryOf() reads, in its order.
inline constexpr QLatin1StringView summaryColumns{
    "id, name, title, created, changed, posts, done, platforms, demo, pinned, archived, removed"};
CampaignSummary summaryOf(const QSqlQuery &row);

/// Which rows stand on a shelf, as a condition of SQL.
QString conditionOf(Shelf shelf);
/// The same for what is sought there.
QString soughtOn(Shelf shelf);

} // namespace dopys
