#pragma once
#include "core/campaign.h"

namespace dopys {

/// A campaign of seven posts, one in each state that a card can show.
inline Campaign sampleCampaign()
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    const QString ukrainian
        = u"Хліб, який чекає на вас до вечора 🥖\n\nМи печемо тричі на день, тож навіть о сьомій вечора буханець ще теплий. Заходьте після роботи: житній, пшеничний на заквасці та булочки з корицею.\n\n"
          u"Який ваш улюблений?"_s;
    const QString english
        = u"Fresh bread does not have to mean getting up at six.\n\nWe bake three times a day, so the loaf you pick up after work is still warm. Rye, sourdough, cinnamon buns."_s;
    const QStringList tags = {u"пекарня"_s, u"свіжийхліб"_s, u"Київ"_s};
    const auto content = [&](const QString &text) {
        return PostContent{{{Platform::Facebook, text}, {Platform::Instagram, text}, {Platform::X, text + text}}, tags,
            u"A warm loaf on a wooden counter in evening light, steam rising, shallow depth of field"_s};
    };
    Campaign campaign;
    campaign.input.platforms = allPlatforms();
    campaign.input.numPosts = 7;
    campaign.brief.summary = english;
    const QStringList titles = {u"Warm bread after work"_s,
        u"Три випічки на день: чому це важливо для тих, хто повертається пізно"_s, u"What our sourdough eats"_s,
        u"Булочки з корицею"_s, u"The baker's morning"_s, u"Житній чи пшеничний?"_s, u"Bread for the weekend"_s};
    for (const QString &title : titles)
        campaign.posts.append(Post{.topic = {.title = title, .message = u"Come in the evening"_s}});
    campaign.brief.topics.clear();
    for (const Post &post : std::as_const(campaign.posts))
        campaign.brief.topics.append(post.topic);
    campaign.posts[0].state = Done{};
    campaign.posts[0].content = content(english);
    campaign.posts[0].percent = 100;
    campaign.posts[0].duration = 4100ms;
    campaign.posts[1].state = Writing{};
    campaign.posts[1].content.texts = {{Platform::Facebook, ukrainian}};
    campaign.posts[1].percent = 42;
    campaign.posts[2].state = Thinking{};
    campaign.posts[3].state = Pausing{Error{.kind = Error::Kind::QuotaPerMinute}, 12s, 2, 4};
    campaign.posts[3].content.texts = {{Platform::Facebook, ukrainian.left(60)}};
    campaign.posts[3].percent = 20;
    campaign.posts[4].state
        = Failed{Error{.kind = Error::Kind::ConnectionLost, .detail = u"<b>connection reset</b>"_s}};
    campaign.posts[4].content.texts = {{Platform::Facebook, english.left(70)}};
    campaign.posts[4].percent = 37;
    campaign.posts[5].state = Done{};
    campaign.posts[5].topic.focus = Platform::X;
    campaign.posts[5].content = content(ukrainian);
    campaign.posts[5].percent = 100;
    campaign.posts[5].duration = 3700ms;
    campaign.posts[5].rewriteError = Error{.kind = Error::Kind::ServiceBusy, .httpStatus = 503};
    return campaign;
}

} // namespace dopys
