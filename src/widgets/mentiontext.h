#pragma once
#include "core/platform.h"

#include <QString>

namespace dopys {

struct CampaignInput;
struct PostContent;

/// What a person should look at before the post is published: "Check: example.com and @marta (X) are not in your
/// form." What stands in the text of @p shown comes first; behind the rest is the network whose text has it. Empty when
/// there is nothing to look at.
QString mentionsText(const PostContent &content, Platform shown, const CampaignInput &input);

} // namespace dopys
