#pragma once
#include "core/attempt.h"
#include "core/campaign.h"
#include "core/libraryentry.h"
#include "storage/database.h"

#include <functional>

namespace dopys {

/// A run under way; 0: none.
enum class RunId : qint64 { None = 0 };

/// Runs and their attempts as rows. An attempt is there before its request is sent, so that after a crash it is known
/// what may have been paid for.
Result<RunId> addRun(Database &database, CampaignId id, const QString &owner);
Status addAttempts(Database &database, RunId run, const QList<AttemptMark> &attempts);
/// All attempts of a call, with usage and outcome.
Status closeAttempts(Database &database, RunId run, const CallRecord &call);
Status closeRun(Database &database, RunId run);
Status settleRuns(Database &database, CampaignId id);

/// Some program that is still there is writing into this campaign; None: into any.
Result<bool> hasLiveRun(
    const Database &database, CampaignId id, const std::function<bool(const QString &owner)> &ownerIsGone);

/// A run that was not ended, and what was sent in it without an answer.
struct OpenRun
{
    CampaignId campaign = CampaignId::None;
    QList<int> unanswered = {}; ///< posts, from 0
    bool briefUnanswered = false;
};
/// What a person is told of it.
InterruptedRun interruptedRun(const OpenRun &run, const CampaignSummary &summary, const Campaign &campaign);
/// Of campaigns that are not removed, newest run first, one per campaign.
Result<QList<OpenRun>> openRuns(const Database &database, const std::function<bool(const QString &owner)> &ownerIsGone);

} // namespace dopys
