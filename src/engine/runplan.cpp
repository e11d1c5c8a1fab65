#include "engine/runplan.h"

#include <algorithm>

namespace dopys {

// A person may have added topics.
void RunPlan::takeOver(const Campaign &campaign)
{
    input = campaign.input;
    input.numPosts = std::max(input.numPosts, static_cast<int>(campaign.brief.topics.size()));
    completeBrief = campaign.brief.topics.size() < input.numPosts || !hasSummary(campaign.brief);
    stopAfterBrief = campaign.inReview;
}

void RunPlan::continueWith(const Campaign &campaign, const QList<int> &without)
{
    takeOver(campaign);
    if (campaign.brief.topics.isEmpty())
        return;
    brief = campaign.brief;
    posts.emplace();
    for (int index = 0; index < input.numPosts; ++index) {
        const bool done = index < campaign.posts.size() && std::holds_alternative<Done>(campaign.posts.at(index).state);
        if (!done && !without.contains(index))
            posts->append(index);
    }
}

void RunPlan::completeBriefOf(const Campaign &campaign)
{
    takeOver(campaign);
    brief = campaign.brief;
    posts.emplace();
    for (int index = static_cast<int>(brief->topics.size()); index < input.numPosts; ++index)
        posts->append(index);
}

} // namespace dopys
