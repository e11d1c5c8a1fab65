#include "core/campaign.h"

#include <algorithm>

namespace dopys {

double RunTimes::speedup() const
{
    return wall.count() > 0 ? double(sequential.count()) / double(wall.count()) : 0.0;
}

void apply(Campaign &campaign, const BriefUpdate &update)
{
    campaign.brief.summary = update.summary;
    campaign.brief.topics = update.topics;
    campaign.briefError.reset();
    for (qsizetype i = 0; i < update.topics.size(); ++i) {
        if (i == campaign.posts.size())
            campaign.posts.append(Post{.topic = update.topics.at(i)});
    }
}

void apply(Campaign &campaign, const PostUpdate &update)
{
    if (update.index < 0 || update.index >= campaign.posts.size())
        return;
    Post &post = campaign.posts[update.index];
    post.state = update.state;
    post.content = update.content;
    post.percent = update.percent;
    if (isActive(update.state))
        return;
    if (!std::holds_alternative<Done>(update.state) && post.earlier) {
        giveBackEarlier(post);
        if (std::holds_alternative<Done>(post.state))
            return;
    }
    post.earlier.reset();
    post.attempts = update.attempts;
    post.model = update.model;
    post.duration = update.duration;
    post.usage = update.usage;
}

void apply(Campaign &campaign, const CallRecord &record)
{
    campaign.usage += record.usage();
}

void apply(Campaign &campaign, const RunSummary &summary)
{
    if (summary.done + summary.failed + summary.stopped == campaign.posts.size())
        campaign.times = summary.times;
    if (summary.askedForBrief)
        campaign.briefError = summary.briefError;
    campaign.inReview = summary.waitsForApproval;
    if (summary.waitsForApproval)
        return;
    for (Post &post : campaign.posts) {
        if (isActive(post.state))
            post.state = Stopped{};
    }
}

void takeBrief(Campaign &campaign, const Brief &brief)
{
    campaign.brief = brief;
    campaign.posts.clear();
    for (const Topic &topic : brief.topics)
        campaign.posts.append(Post{.topic = topic});
}

void makeShowable(Campaign &campaign)
{
    // A topic that is looked at, or whose post was never asked for, may have been kept alone.
    for (qsizetype index = campaign.posts.size(); index < campaign.brief.topics.size(); ++index)
        campaign.posts.append(Post{.topic = campaign.brief.topics.at(index), .state = Stopped{}});
    if (!campaign.posts.isEmpty() && campaign.input.platforms.isEmpty())
        campaign.input.platforms = allPlatforms();
}

QList<Post> allPosts(const Campaign &campaign)
{
    const PostState missing = campaign.briefError ? PostState(Failed{*campaign.briefError}) : PostState(Stopped{});
    QList<Post> posts = campaign.posts;
    while (posts.size() < campaign.input.numPosts)
        posts.append(Post{.state = missing});
    return posts;
}

namespace {

void countPause(RunProgress &progress, const Error &reason)
{
    ++progress.pausing;
    if (reason.kind == Error::Kind::QuotaPerMinute || reason.kind == Error::Kind::QuotaPerDay) {
        ++progress.waitingForLimit;
    } else if (isUnreachable(reason.kind) || isWayBarred(reason.kind)) {
        progress.inTheWay = reason;
    }
}

} // namespace

RunProgress progressOf(const Campaign &campaign)
{
    RunProgress progress;
    int sum = 0;
    for (const Post &post : campaign.posts) {
        sum += post.percent;
        progress.done += std::holds_alternative<Done>(post.state) ? 1 : 0;
        progress.failed += std::holds_alternative<Failed>(post.state) ? 1 : 0;
        progress.stopped += std::holds_alternative<Stopped>(post.state) ? 1 : 0;
        progress.begun += std::holds_alternative<Waiting>(post.state) ? 0 : 1;
        progress.writing += std::holds_alternative<Thinking>(post.state) || std::holds_alternative<Writing>(post.state);
        if (const auto *pausing = std::get_if<Pausing>(&post.state))
            countPause(progress, pausing->reason);
        progress.active += isActive(post.state) ? 1 : 0;
    }
    // While the brief is still arriving there are fewer posts than were asked for.
    progress.posts = qMax(static_cast<int>(campaign.posts.size()), campaign.input.numPosts);
    progress.percent = progress.posts > 0 ? sum / progress.posts : 0;
    return progress;
}

LongPosts postsTooLong(const Campaign &campaign)
{
    LongPosts numbers;
    int number = 0;
    for (const Post &written : campaign.posts) {
        ++number;
        const Post post = standing(written);
        const auto isOver = [&post](Platform platform) {
            return countedLength(platform, textWithHashtags(post.content, platform)) > spec(platform).limit;
        };
        const QList<Platform> &chosen = campaign.input.platforms;
        if (std::any_of(chosen.cbegin(), chosen.cend(), isOver))
            (std::holds_alternative<Done>(post.state) ? numbers.ready : numbers.unfinished).append(number);
    }
    return numbers;
}

} // namespace dopys
