#pragma once
#include "core/campaign.h"

namespace dopys::testing {

/// Every field has a value of its own, so that none can be forgotten on the way through a file unseen.
inline Campaign richCampaign()
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    const PostContent content{.texts = {{Platform::X, u"Кава 💙"_s}, {Platform::Facebook, u"<b>Так</b>"_s}},
        .hashtags = {u"кава"_s},
        .imagePrompt = u"A cup"_s};
    const TokenUsage usage{.prompt = 1, .cached = 2, .output = 3, .thinking = 4, .total = 8};
    const Topic topic{.title = u"t"_s,
        .message = u"m"_s,
        .focus = Platform::LinkedIn,
        .angle = u"a"_s,
        .opening = u"o"_s,
        .callToAction = u"c"_s};
    const Error busy{.kind = Error::Kind::ServiceBusy};
    Campaign campaign{.input = {.businessName = u"Кав’ярня"_s,
                          .productService = u"кава"_s,
                          .targetAudience = u"сусіди"_s,
                          .numPosts = 3,
                          .platforms = {Platform::Facebook, Platform::X},
                          .language = u"uk"_s},
        .brief = {.summary = u"s"_s, .topics = {topic, Topic{.title = u"u"_s}, Topic{}}},
        .demo = true,
        .model = u"a model that nobody knows"_s,
        .usage = usage,
        .times = {.started = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC), .wall = 5s, .sequential = 9s}};
    campaign.posts = {Post{.topic = topic,
                          .state = Done{},
                          .content = content,
                          .percent = 100,
                          .model = u"m1"_s,
                          .duration = 4s,
                          .attempts = 2,
                          .usage = usage,
                          .rewriteError = busy},
        Post{.state = Failed{busy}, .content = content, .percent = 40}, Post{.state = Stopped{}, .percent = 12}};
    return campaign;
}

} // namespace dopys::testing
