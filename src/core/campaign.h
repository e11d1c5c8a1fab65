#pragma once
#include "core/attempt.h"
#include "core/brief.h"
#include "core/campaigninput.h"
#include "core/post.h"

#include <QDateTime>
#include <QList>

namespace dopys {

/// When a run began and how long it took.
struct RunTimes
{
    QDateTime started = {}; ///< UTC
    std::chrono::milliseconds wall{0};
    std::chrono::milliseconds sequential{
        0}; ///< the sum of the successful calls' own times: one by one it would have taken this

    /// How many times faster than one by one; 0 while unknown.
    double speedup() const;
    /// It is worth telling: what is less reads as "1.0 times faster".
    bool isFaster() const { return speedup() >= 1.05; }
    bool operator==(const RunTimes &) const = default;
};

/// One campaign: what was asked, the brief, the posts. The whole truth of a window or of a run of the command line.
struct Campaign
{
    CampaignInput input = {};
    Brief brief = {};
    QList<Post> posts = {}; ///< one per topic of the brief, in its order
    bool demo = false;      ///< written by the demo, not by a model
    QString model = {};     ///< that was asked
    TokenUsage usage = {};  ///< of all calls, brief and repair included
    RunTimes times = {};
    bool inReview = false;                ///< no post is asked for before a person has looked at the brief and says so
    std::optional<Error> briefError = {}; ///< why the brief is missing or not whole

    bool operator==(const Campaign &) const = default;
};

/// What the engine says of the brief while it arrives.
struct BriefUpdate
{
    QString summary = {};     ///< as far as it came
    QList<Topic> topics = {}; ///< the complete ones, in order; only ever grows
    bool complete = false;
    int percent = 0;
    PostState state = Waiting{}; ///< of its call: thinking, writing, pausing before another attempt
};

/// What happened to the run as a whole when all of it has ended.
struct RunSummary
{
    int done = 0;
    int failed = 0;
    int stopped = 0;
    bool askedForBrief = false;           ///< or for what it lacked
    std::optional<Error> briefError = {}; ///< set when the brief itself could not be made, or not all of it
    bool waitsForApproval = false;        ///< the brief is there to be looked at first; no post was asked for
    TokenUsage usage = {};
    RunTimes times = {};
    QList<CallStart> recentStarts = {}; ///< of its last minute, where a quota is known: the next run counts them too
};

/// Put what the engine said into @p campaign: topics become posts, in order.
void apply(Campaign &campaign, const BriefUpdate &update);
/// An update for a post that is not there changes nothing.
void apply(Campaign &campaign, const PostUpdate &update);
/// The tokens of a call that ended, whether it came to something or not.
void apply(Campaign &campaign, const CallRecord &record);
/// The times of a run that wrote every post; those of a single post written again say nothing of the campaign.
/// Posts that still wait are stopped, for nothing will write them, unless the brief is there to be looked at first.
void apply(Campaign &campaign, const RunSummary &summary);

/// What a person made of the brief: posts become one per topic, waiting.
void takeBrief(Campaign &campaign, const Brief &brief);

/// What came from a file, made fit to be shown: a post for each topic, and posts without a platform are for all. A form
/// alone may have none.
void makeShowable(Campaign &campaign);

/// As many posts as were asked for: those that never got a topic stand at the end, with what became of the brief.
QList<Post> allPosts(const Campaign &campaign);

/// How many of how many, and how far in all.
struct RunProgress
{
    int posts = 0;
    int done = 0;
    int failed = 0;
    int stopped = 0;
    int active = 0;
    int begun = 0;                      ///< those that no longer, or not only, wait for their turn
    int writing = 0;                    ///< thinking included
    int pausing = 0;                    ///< before another attempt, or before what lets them not begin; of these:
    int waitingForLimit = 0;            ///< the service's quota is used up for now
    std::optional<Error> inTheWay = {}; ///< why there is no way to the service for one of them
    int percent = 0;                    ///< mean over the posts that were asked for
};
RunProgress progressOf(const Campaign &campaign);

/// Numbers, from 1, of posts with a text that is over the limit of its network together with its hashtags.
struct LongPosts
{
    QList<int> ready = {};
    QList<int> unfinished = {};
};
/// Links are looked for in every text: not to be asked with each piece that arrives.
LongPosts postsTooLong(const Campaign &campaign);

} // namespace dopys
