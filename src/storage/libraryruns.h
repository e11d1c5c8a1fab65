#pragma once
#include "core/attempt.h"
#include "core/campaign.h"
#include "core/libraryentry.h"
#include "core/runrecord.h"
#include "storage/database.h"

#include <functional>
#include <optional>

namespace dopys {

/// A run under way; 0: none.
enum class RunId : qint64 { None = 0 };

/// Whether the program that holds the lock of this name is gone.
using OwnerIsGone = std::function<bool(const QString &owner)>;

/// Runs and their attempts as rows. An attempt is there before its request is sent, so that after a crash it is known
/// what may have been paid for.
/// CampaignBusy while another program writes into the campaign. Earlier runs of it are settled.
Result<RunId> addRun(Database &database, CampaignId id, const QString &owner, const OwnerIsGone &isGone);
Status addAttempts(Database &database, RunId run, const QList<AttemptMark> &attempts);
/// Attempts of a call that have ended, with usage and outcome; nothing of it is out. Those that were announced and
/// never left go.
Status closeAttempts(Database &database, RunId run, const CallRecord &call);
Status closeRun(Database &database, RunId run);
Status settleRuns(Database &database, CampaignId id);

/// The runs of a campaign, newest first: those in which anything was asked for. Of a campaign of the demo, the demo's.
Result<QList<RunRecord>> readRuns(const Database &database, CampaignId id, bool demo);

/// Some program that is still there is writing into this campaign; None: into any.
Result<bool> hasLiveRun(const Database &database, CampaignId id, const OwnerIsGone &isGone);

/// A run that was not ended, and what was sent in it without an answer.
struct OpenRun
{
    CampaignId campaign = CampaignId::None;
    QList<int> unanswered = {}; ///< posts, from 0
    bool briefUnanswered = false;
};
/// What a person is told of it; nothing when the campaign lacks nothing all the same.
std::optional<InterruptedRun> interruptedRun(
    const OpenRun &run, const CampaignSummary &summary, const Campaign &campaign);
/// Of campaigns that are not removed, newest run first, one per campaign.
Result<QList<OpenRun>> openRuns(const Database &database, const OwnerIsGone &isGone);

} // namespace dopys
