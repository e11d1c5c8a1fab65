#include "exporting/jsonexport.h"

#include "core/campaignjson.h"
#include "core/errortext.h"
#include "core/inputjson.h"
#include "core/plaintext.h"
#include "exporting/takentext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

QJsonValue errorOf(const Post &post)
{
    const auto *failed = std::get_if<Failed>(&post.state);
    if (!failed && !std::holds_alternative<Stopped>(post.state))
        return QJsonValue::Null;
    const Error error = failed ? failed->error : Error{.kind = Error::Kind::Cancelled};
    return QJsonObject{{"kind"_L1, errorKey(error.kind)}, {"message"_L1, errorText(error)}};
}

QJsonObject postToJson(const Post &written, int number, const QList<Platform> &chosen, Unfinished unfinished)
{
    const Post post = standing(written);
    const TakenText taken = takenText(post, unfinished);
    QJsonObject json{{"image_prompt"_L1, plainText(taken.content.imagePrompt)}, {"image_url"_L1, QJsonValue::Null},
        {"suggested_hashtags"_L1, plainText(hashtagLine(taken.content.hashtags))}, {"index"_L1, number},
        {"topic"_L1, topicToJson(post.topic)}, {"status"_L1, taken.status}, {"error"_L1, errorOf(post)},
        {"model"_L1, post.model}, {"duration_ms"_L1, double(post.duration.count())}, {"attempts"_L1, post.attempts}};
    for (const PlatformSpec &row : platformSpecs()) {
        const bool wanted = chosen.contains(row.platform);
        json[row.textKey] = wanted ? plainText(taken.content.texts.value(row.platform)) : u""_s;
    }
    return json;
}

QJsonObject timesToJson(const RunTimes &times)
{
    return {{"started"_L1,
                times.started.isValid() ? QJsonValue(times.started.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()},
        {"wall_ms"_L1, double(times.wall.count())}, {"sequential_ms"_L1, double(times.sequential.count())},
        {"speedup"_L1, times.speedup()}};
}

} // namespace

QByteArray jsonExport(const Campaign &campaign, Unfinished unfinished)
{
    QJsonArray posts;
    for (const Post &post : allPosts(campaign))
        posts.append(postToJson(post, static_cast<int>(posts.size()) + 1, campaign.input.platforms, unfinished));
    const QJsonObject json{{"demo"_L1, campaign.demo}, {"model"_L1, campaign.model},
        {"input"_L1, inputToJson(campaign.input)}, {"strategy_summary"_L1, plainText(campaign.brief.summary)},
        {"posts"_L1, posts}, {"usage"_L1, usageToJson(campaign.usage)}, {"times"_L1, timesToJson(campaign.times)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace dopys
