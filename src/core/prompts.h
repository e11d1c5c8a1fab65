#pragma once
#include "core/brief.h"
#include "core/campaigninput.h"
#include "core/schema.h"

namespace dopys {

/// Everything that one call is told, before the wire's own form. Parts are JSON objects: foreign text travels as data,
/// apart from the instruction. What is the same for all calls of a campaign comes first.
struct Prompt
{
    QString instruction = {};
    QStringList parts = {};
    Schema answer = {};
};

/// The instructions' version, as resources/prompts names it.
QString promptVersion();

/// parts: {"campaign": {…}}
Prompt briefPrompt(const CampaignInput &input);
/// Asks only for @p missing topics (none when negative) beside those that stand. parts: {"campaign"},
/// {"standing_topics": […], "missing": n} with "campaign_summary" in the second when a summary stands; without one the
/// answer brings it.
Prompt repairPrompt(const CampaignInput &input, const Brief &standing, int missing);
/// What every post of a campaign is told alike: without parts.
Prompt commonPostPrompt(const CampaignInput &input);
/// With parts: {"campaign", "brief": {"campaign_summary", "topic_titles"}}, {"topic": {"number", …}}. topic_titles: the
/// fifty around the post at most.
Prompt postPrompt(const Prompt &common, const CampaignInput &input, const Brief &brief, int index);

/// @name Characters of the JSON answer as they usually are, for the progress bars
///@{
qsizetype usualBriefLength(int posts);
qsizetype usualPostLength(int platforms);
///@}

} // namespace dopys
