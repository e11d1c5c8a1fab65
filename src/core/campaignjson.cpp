#include "core/campaignjson.h"

#include "core/inputjson.h"
#include "core/language.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace dopys {

namespace {

constexpr int version = 1;
// A file with more is damaged or made to harm: no campaign has more posts.
constexpr qsizetype mostTopics = maxPosts;

QString textOf(const QJsonValue &value)
{
    return plainText(value.toString());
}

// Sums of what files count must fit into an int as well.
constexpr double mostCounted = 1e9;

// Out of range and not-a-number must not reach a cast: both are undefined behaviour there.
double numberOf(const QJsonValue &value, double most)
{
    const double number = value.toDouble(0.0);
    return number >= 0.0 ? std::min(number, most) : 0.0;
}

int countOf(const QJsonValue &value)
{
    return static_cast<int>(numberOf(value, mostCounted));
}

milliseconds timeOf(const QJsonValue &value)
{
    return milliseconds(static_cast<qint64>(numberOf(value, 1e12)));
}

double jsonOf(milliseconds time)
{
    return double(time.count());
}

// How long the service asks to wait counts from the moment when it asks.
QJsonObject errorToJson(const Error &error)
{
    return {{"kind"_L1, errorKindName(error.kind)}, {"detail"_L1, error.detail}, {"subject"_L1, error.subject},
        {"http_status"_L1, error.httpStatus}};
}

Error errorFromJson(const QJsonObject &json)
{
    return {.kind = errorKindFromName(json["kind"_L1].toString()),
        .detail = textOf(json["detail"_L1]),
        .subject = textOf(json["subject"_L1]),
        .httpStatus = countOf(json["http_status"_L1])};
}

QJsonObject contentToJson(const PostContent &content)
{
    QJsonObject texts;
    for (auto it = content.texts.cbegin(); it != content.texts.cend(); ++it)
        texts[spec(it.key()).key] = it.value();
    return {{"texts"_L1, texts}, {"hashtags"_L1, QJsonArray::fromStringList(content.hashtags)},
        {"image_prompt"_L1, content.imagePrompt}};
}

PostContent contentFromJson(const QJsonObject &json)
{
    PostContent content;
    const QJsonObject texts = json["texts"_L1].toObject();
    for (const PlatformSpec &row : platformSpecs()) {
        if (texts[row.key].isString())
            content.texts.insert(row.platform, textOf(texts[row.key]));
    }
    const QJsonArray hashtags = json["hashtags"_L1].toArray();
    for (const QJsonValue &tag : hashtags) {
        if (tag.isString())
            content.hashtags.append(textOf(tag));
    }
    content.imagePrompt = textOf(json["image_prompt"_L1]);
    return content;
}

PostState stateFromJson(const QJsonObject &json)
{
    const QString state = json["state"_L1].toString();
    if (state == "done"_L1)
        return Done{};
    if (state == "failed"_L1)
        return Failed{errorFromJson(json["error"_L1].toObject())};
    return Stopped{.perhapsPaid = json["perhaps_paid"_L1].toBool()};
}

// Unlike an input file, a form that was left half filled in must come back as it was.
CampaignInput formFromJson(const QJsonObject &json)
{
    CampaignInput input{.businessName = textOf(json["business_name"_L1]),
        .productService = textOf(json["product_service"_L1]),
        .targetAudience = textOf(json["target_audience"_L1]),
        .goal = goalFromKey(json["campaign_goal"_L1].toString()).value_or(Goal::Awareness),
        .tone = toneFromKey(json["desired_tone"_L1].toString()).value_or(Tone::Professional),
        .theme = textOf(json["campaign_theme"_L1])};
    if (json["num_posts"_L1].isDouble())
        input.numPosts = std::clamp(countOf(json["num_posts"_L1]), 1, maxPosts);
    if (json["platforms"_L1].isArray()) {
        const QJsonArray names = json["platforms"_L1].toArray();
        // Copied, not removed from: an emptied list keeps its memory, and Qt 6.4 compares it with an empty one by way
        // of a null pointer.
        QList<Platform> chosen;
        std::copy_if(input.platforms.cbegin(), input.platforms.cend(), std::back_inserter(chosen),
            [&](Platform platform) { return names.contains(QString(spec(platform).key)); });
        input.platforms = chosen;
    }
    if (const PostLanguage *row = postLanguage(json["language"_L1].toString()))
        input.language = row->code;
    return input;
}

Brief briefFromJson(const QJsonObject &json)
{
    Brief brief{.summary = textOf(json["campaign_summary"_L1])};
    const QJsonArray topics = json["post_topics"_L1].toArray();
    for (const QJsonValue &topic : topics) {
        if (brief.topics.size() < mostTopics)
            brief.topics.append(topicFromJson(topic.toObject()));
    }
    return brief;
}

QJsonObject briefToJson(const Brief &brief)
{
    QJsonArray topics;
    for (const Topic &topic : brief.topics)
        topics.append(topicToJson(topic));
    return {{"campaign_summary"_L1, brief.summary}, {"post_topics"_L1, topics}};
}

Error damaged(const QString &detail)
{
    return Error{.kind = Error::Kind::BadInput, .detail = detail};
}

} // namespace

QJsonObject postToJson(const Post &post)
{
    QJsonObject json{{"topic"_L1, topicToJson(post.topic)},
        {"state"_L1, isActive(post.state) ? u"stopped"_s : statusKey(post.state)},
        {"content"_L1, contentToJson(post.content)}, {"percent"_L1, post.percent}, {"model"_L1, post.model},
        {"duration_ms"_L1, jsonOf(post.duration)}, {"attempts"_L1, post.attempts},
        {"usage"_L1, usageToJson(post.usage)}};
    if (const auto *failed = std::get_if<Failed>(&post.state))
        json["error"_L1] = errorToJson(failed->error);
    if (const auto *stopped = std::get_if<Stopped>(&post.state); stopped && stopped->perhapsPaid)
        json["perhaps_paid"_L1] = true;
    if (post.earlier)
        json["earlier"_L1] = contentToJson(*post.earlier);
    if (post.earlier)
        json["earlier_done"_L1] = post.earlierWasDone;
    if (post.rewriteError)
        json["rewrite_error"_L1] = errorToJson(*post.rewriteError);
    return json;
}

Post postFromJson(const QJsonObject &json)
{
    Post post{.topic = topicFromJson(json["topic"_L1].toObject()),
        .state = stateFromJson(json),
        .content = contentFromJson(json["content"_L1].toObject()),
        .percent = std::min(countOf(json["percent"_L1]), 99),
        .model = textOf(json["model"_L1]),
        .duration = timeOf(json["duration_ms"_L1]),
        .attempts = countOf(json["attempts"_L1]),
        .usage = usageFromJson(json["usage"_L1].toObject())};
    if (std::holds_alternative<Done>(post.state))
        post.percent = 100;
    if (json["earlier"_L1].isObject())
        post.earlier = contentFromJson(json["earlier"_L1].toObject());
    post.earlierWasDone = json["earlier_done"_L1].toBool(true);
    // Nobody goes on with a rewriting that was under way when this was saved.
    if (!std::holds_alternative<Done>(post.state))
        giveBackEarlier(post);
    if (json["rewrite_error"_L1].isObject())
        post.rewriteError = errorFromJson(json["rewrite_error"_L1].toObject());
    return post;
}

QJsonObject usageToJson(const TokenUsage &usage)
{
    return {{"prompt"_L1, usage.prompt}, {"cached"_L1, usage.cached}, {"output"_L1, usage.output},
        {"thinking"_L1, usage.thinking}, {"total"_L1, usage.total}};
}

TokenUsage usageFromJson(const QJsonObject &json)
{
    return {.prompt = countOf(json["prompt"_L1]),
        .cached = countOf(json["cached"_L1]),
        .output = countOf(json["output"_L1]),
        .thinking = countOf(json["thinking"_L1]),
        .total = countOf(json["total"_L1])};
}

QJsonObject topicToJson(const Topic &topic)
{
    return {{"topic_title"_L1, topic.title}, {"primary_message"_L1, topic.message},
        {"target_platform_focus"_L1, focusKey(topic.focus)}, {"angle"_L1, topic.angle}, {"opening"_L1, topic.opening},
        {"call_to_action"_L1, topic.callToAction}};
}

Topic topicFromJson(const QJsonObject &json)
{
    return {.title = textOf(json["topic_title"_L1]),
        .message = textOf(json["primary_message"_L1]),
        .focus = focusFromKey(json["target_platform_focus"_L1].toString()),
        .angle = textOf(json["angle"_L1]),
        .opening = textOf(json["opening"_L1]),
        .callToAction = textOf(json["call_to_action"_L1])};
}

QJsonObject campaignToObject(const Campaign &campaign)
{
    QJsonArray posts;
    for (const Post &post : campaign.posts)
        posts.append(postToJson(post));
    const QJsonObject times{{"started"_L1, campaign.times.started.toUTC().toString(Qt::ISODateWithMs)},
        {"wall_ms"_L1, jsonOf(campaign.times.wall)}, {"sequential_ms"_L1, jsonOf(campaign.times.sequential)}};
    QJsonObject json{{"version"_L1, version}, {"input"_L1, inputToJson(campaign.input)},
        {"brief"_L1, briefToJson(campaign.brief)}, {"posts"_L1, posts}, {"demo"_L1, campaign.demo},
        {"model"_L1, campaign.model}, {"usage"_L1, usageToJson(campaign.usage)}, {"times"_L1, times}};
    if (campaign.inReview)
        json["in_review"_L1] = true;
    if (campaign.briefError)
        json["brief_error"_L1] = errorToJson(*campaign.briefError);
    return json;
}

QByteArray campaignToJson(const Campaign &campaign)
{
    return QJsonDocument(campaignToObject(campaign)).toJson(QJsonDocument::Indented);
}

Result<Campaign> campaignFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return damaged(
            QCoreApplication::translate("dopys::input", "The saved campaign is damaged and cannot be read."));
    return campaignFromJson(document.object());
}

Result<Campaign> campaignFromJson(const QJsonObject &json)
{
    if (countOf(json["version"_L1]) != version) {
        return damaged(QCoreApplication::translate(
            "dopys::input", "The saved campaign was written by another version of the program and cannot be read."));
    }
    const QJsonObject times = json["times"_L1].toObject();
    Campaign campaign{.input = formFromJson(json["input"_L1].toObject()),
        .brief = briefFromJson(json["brief"_L1].toObject()),
        .demo = json["demo"_L1].toBool(),
        .model = textOf(json["model"_L1]),
        .usage = usageFromJson(json["usage"_L1].toObject()),
        .times = {.started = QDateTime::fromString(times["started"_L1].toString(), Qt::ISODateWithMs).toUTC(),
            .wall = timeOf(times["wall_ms"_L1]),
            .sequential = timeOf(times["sequential_ms"_L1])},
        .inReview = json["in_review"_L1].toBool()};
    if (json["brief_error"_L1].isObject())
        campaign.briefError = errorFromJson(json["brief_error"_L1].toObject());
    const QJsonArray posts = json["posts"_L1].toArray();
    for (const QJsonValue &post : posts) {
        if (campaign.posts.size() < mostTopics)
            campaign.posts.append(postFromJson(post.toObject()));
    }
    makeShowable(campaign);
    return campaign;
}

} // namespace dopys
