#pragma once
#include "core/libraryentry.h"
#include "core/post.h"
#include "storage/database.h"

namespace dopys {

/// Every text of @p post that differs from its newest version becomes one. What a person types within five minutes
/// is one version.
Status keepVersions(Database &database, CampaignId id, int index, const Post &post, TextOrigin origin);
/// Newest first.
Result<QList<TextVersion>> versionsOf(const Database &database, CampaignId id, int index, const TextField &field);
Status forgetVersions(Database &database, CampaignId id, int firstPost);

} // namespace dopys
