#pragma once
#include "core/campaign.h"

namespace dopys {

/// One run of a campaign, as it is looked at while it goes on or afterwards.
struct RunRecord
{
    QDateTime began = {};         ///< UTC
    QString model = {};           ///< as the answers named it; empty before the first
    bool demo = false;            ///< its times are played
    QList<CallRecord> calls = {}; ///< brief, repair, posts in their order
};

/// One more call of @p run. One that is made again in the same run goes on with its attempts.
void addCall(RunRecord &run, const CallRecord &call);

/// What a run comes to.
struct RunTotals
{
    int posts = 0;   ///< that were written
    int asked = 0;   ///< posts that were begun, or waited for their turn
    int calls = 0;   ///< of which something was sent
    int retries = 0; ///< attempts beyond the first of each call
    TokenUsage usage = {};
    RunTimes times = {};
    std::chrono::milliseconds longestHeld{0}; ///< what one post has waited for limits at most
    std::chrono::milliseconds usualPost{0};   ///< the median of the posts' own times; 0 without one

    bool operator==(const RunTotals &) const = default;
};
RunTotals totalsOf(const RunRecord &run);

} // namespace dopys
