#pragma once
#include "core/libraryentry.h"
#include "core/post.h"
#include "storage/database.h"

namespace dopys {

/// Every text of @p post that differs from its newest version becomes one. What a person types within five minutes
/// is one version.
Status keepVersions(Database &database, CampaignId id, int index, const Post &post, TextOrigin origin);
/// What a person wrote into @p post becomes versions of the post at @p index, which says @p now and goes on doing so.
Status keepVersionsBefore(Database &database, CampaignId id, int index, const Post &post, const Post &now);
/// Newest first.
Result<QList<TextVersion>> versionsOf(const Database &database, CampaignId id, int index, const TextField &field);
/// One version as it stands in its row.
struct VersionRow
{
    int post = 0;
    QString field = {};
    QString origin = {};
    qint64 made = 0; ///< ms since 1970, UTC
    QString text = {};
};
/// Of all posts, oldest first; as many as can be read.
QList<VersionRow> versionRows(const Database &database, CampaignId id);
/// The campaign's versions become @p versions.
Status replaceVersions(Database &database, CampaignId id, const QList<VersionRow> &versions);

/// Of the posts from @p firstPost on.
Status forgetVersions(Database &database, CampaignId id, int firstPost);

} // namespace dopys
