#pragma once
#include "core/campaign.h"
#include "core/libraryentry.h"
#include "storage/database.h"
#include "storage/libraryversions.h"

namespace dopys {

/// Campaigns and their posts as rows of the library, with all that follows from them: versions and what can be found.
/// What each of these functions writes is one commit, or belongs to that of its caller.

/// A new row with everything that @p campaign holds; its finished texts get a first version, and those of the posts
/// @p typed are a person's.
Result<CampaignId> addCampaign(
    Database &database, const Campaign &campaign, const QString &name, const QList<int> &typed = {});

/// A campaign as another library file had it.
struct CampaignCopy
{
    CampaignSummary row = {}; ///< its id is of that file; its name is the person's own, or none
    Campaign campaign = {};
    QList<VersionRow> versions = {};
    bool complete = true; ///< none of its posts is missing
};
/// As a new row, with name, times, pin and shelf. Where there is one of the same moment and title, it becomes @p copy
/// if that is complete and newer; else nothing happens, and the answer is None.
Result<CampaignId> takeCampaign(Database &database, const CampaignCopy &copy);

/// LibraryMissing: there is none.
Result<Campaign> readCampaign(const Database &database, CampaignId id);
Result<CampaignSummary> readSummary(const Database &database, CampaignId id);
/// Pinned ones first, then newest first.
Result<QList<CampaignSummary>> readSummaries(
    const Database &database, const QString &condition, const QVariantList &values = {});
/// The person's own, or none.
Result<QString> ownName(const Database &database, CampaignId id);

/// All but the posts. Rows of posts that are not there any more go.
Status writeHead(Database &database, CampaignId id, const Campaign &campaign);
Status writePosts(
    Database &database, CampaignId id, const Campaign &campaign, const QList<int> &indexes, TextOrigin origin);
/// Those that are finished in the library and not in @p campaign stay; what @p campaign says of them becomes versions.
/// @return all that are finished there alone, of whatever index.
Result<QList<int>> writePostsBeside(
    Database &database, CampaignId id, const Campaign &campaign, const QList<int> &indexes);
/// The posts of @p run that may have been paid for say so.
Status markPerhapsPaid(Database &database, const InterruptedRun &run);
Status writeName(Database &database, CampaignId id, const QString &name);
/// LibraryMissing: there is no such row.
Status writeColumn(Database &database, CampaignId id, QLatin1StringView column, const QVariant &value);
/// What was removed before @p moment goes for good.
Status purgeRemoved(Database &database, const QDateTime &moment);

/// As a column keeps it; nothing for one that is not valid.
QVariant momentValue(const QDateTime &moment);

} // namespace dopys
