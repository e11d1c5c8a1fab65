#pragma once
#include "core/brief.h"
#include "core/campaigninput.h"
#include "core/schema.h"

namespace dopys {

/// Everything that one call is told, before the wire's own form. Parts are JSON objects: foreign text travels as data,
/// apart from the instruction. What is the same for all calls of a campaign comes first; only the order of the answer's
/// fields is the post's own.
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

/// The prompts of the posts of one campaign. What several are told alike is put together once.
class PostPrompts
{
public:
    explicit PostPrompts(const CampaignInput &input);

    /// parts: {"campaign"}, {"brief": {"campaign_summary", "topic_titles"}}, {"topic": {"number", …}}. topic_titles:
    /// the fifty around the post at most; once all topics are there, the same for each twenty-five in a row.
    /// The answer begins with the text for the network that the topic is meant for.
    Prompt prompt(const Brief &brief, int index);

private:
    Prompt m_common;
    QString m_summary = {}; ///< of the part that was put together last
    QStringList m_titles = {};
    QString m_briefPart = {};
};

/// @name Characters of the JSON answer as they usually are, for the progress bars
///@{
qsizetype usualBriefLength(int posts);
qsizetype usualPostLength(int platforms);
///@}

} // namespace dopys
