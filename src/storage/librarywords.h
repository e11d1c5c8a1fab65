#pragma once
#include "core/campaign.h"
#include "core/libraryentry.h"
#include "storage/database.h"

namespace dopys {

/// What can be found by its words: the library's full text.

/// Name, form and brief.
Status indexHead(Database &database, CampaignId id, const QString &name, const Campaign &campaign);
Status indexPost(Database &database, CampaignId id, int index, const Post &post);
/// Posts from @p first on are no longer found.
Status forgetPosts(Database &database, CampaignId id, int first);
Status forgetCampaign(Database &database, CampaignId id);

/// A campaign in which all words stand, and the part of it that says most about that.
struct WordMatch
{
    CampaignId campaign = CampaignId::None;
    SearchHit::Place place = SearchHit::Place::Name;
    int post = 0;
    QString text = {}; ///< the whole part
};
/// Those first in which one part has all words, each newest first; of those that fit @p condition, which is SQL. The
/// part is the first that has all words, else one that has some of them.
Result<QList<WordMatch>> matches(
    const Database &database, const QStringList &words, const QString &condition, int most);

} // namespace dopys
