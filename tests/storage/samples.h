#pragma once
#include "core/campaign.h"

namespace dopys::testing {

/// A post that says @p word on Facebook and X.
inline Post finishedPost(const QString &title, const QString &word)
{
    using namespace Qt::StringLiterals;
    Post post{.topic = {.title = title, .message = u"Message of "_s + title}, .state = Done{}, .percent = 100};
    post.content.texts = {{Platform::Facebook, u"Long: "_s + word}, {Platform::X, u"Short: "_s + word}};
    post.content.hashtags = {u"one"_s, u"two"_s};
    post.content.imagePrompt = u"A loaf of bread"_s;
    post.model = u"gemini-3.8-flash"_s;
    post.duration = std::chrono::milliseconds{4100};
    post.attempts = 1;
    post.usage = {.prompt = 10, .output = 20, .total = 30};
    return post;
}

/// Two finished posts and one that was stopped half-way.
inline Campaign sampleOf(const QString &business)
{
    using namespace Qt::StringLiterals;
    Campaign campaign{.input = {.businessName = business,
                          .productService = u"Sourdough bread"_s,
                          .targetAudience = u"Neighbours"_s,
                          .numPosts = 3,
                          .platforms = {Platform::Facebook, Platform::X},
                          .language = u"uk"_s},
        .model = u"gemini-3.8-flash"_s};
    campaign.brief.summary = u"A summary of it all"_s;
    campaign.posts = {finishedPost(u"First"_s, u"alpha"_s), finishedPost(u"Second"_s, u"beta"_s),
        Post{.topic = {.title = u"Third"_s}, .state = Stopped{}, .percent = 40}};
    campaign.posts[2].content.texts = {{Platform::Facebook, u"Half of a gamma"_s}};
    for (const Post &post : std::as_const(campaign.posts))
        campaign.brief.topics.append(post.topic);
    return campaign;
}

} // namespace dopys::testing
