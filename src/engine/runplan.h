#pragma once
#include "core/campaign.h"
#include "core/quota.h"

#include <QList>
#include <QString>
#include <optional>

namespace dopys {

/// What a run is to do. A first run, a brief that was looked at, Again, Try again and Continue are the same plan with
/// other values.
struct RunPlan
{
    CampaignInput input = {};
    std::optional<Brief> brief = {}; ///< nothing: ask for one
    bool completeBrief = false;      ///< ask for the topics that @p brief lacks
    std::optional<QList<int>> posts
        = {};                    ///< which topics to write, from 0, also some that are yet to come; nothing: all
    bool stopAfterBrief = false; ///< let a person look at it first
    QString model = {};
    QString briefThinking = {};
    QString postThinking = {};
    int requestsAtOnce = 0;             ///< brief included; 0: automatic
    int requestsPerMinute = 0;          ///< the same
    MinuteQuota quota = {};             ///< taught by the service before, for the same key and model
    QList<CallStart> recentStarts = {}; ///< of the same key and model, in the run before

    /// Ask only for what @p campaign lacks: posts that are not done, but those of @p without, and topics.
    void continueWith(const Campaign &campaign, const QList<int> &without = {});
    /// Ask only for the topics (or the summary) that the brief of @p campaign lacks, and for their posts.
    void completeBriefOf(const Campaign &campaign);
    /// What both have in common: the form, and what its brief lacks.
    void takeOver(const Campaign &campaign);
};

} // namespace dopys
