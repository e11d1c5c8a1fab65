#include "core/campaignfile.h"

#include "core/campaignjson.h"
#include "core/inputjson.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr auto mark = "dopys_campaign_file"_L1; ///< its value is the version
constexpr int version = 1;
constexpr int deepest = 64;
constexpr qsizetype mostValues = 1'000'000; ///< a thousand posts have a tenth of it
constexpr qsizetype longestText = 100'000;

struct File
{
    Q_DECLARE_TR_FUNCTIONS(dopys::files)
};

Error refused(const QString &reason)
{
    return Error{.kind = Error::Kind::FileProblem, .detail = reason};
}

Error notOurs()
{
    return refused(File::tr("it is damaged, or no campaign file of Dopys"));
}

/// What bytes would become. Qt's parser takes a thousand levels, and sixteen bytes of memory for each value.
struct Shape
{
    int depth = 0;
    qsizetype values = 0;
};

Shape shapeOf(const QByteArray &json)
{
    Shape shape;
    int depth = 0;
    bool inText = false;
    bool escaped = false;
    for (const char c : json) {
        if (escaped || (inText && c == '\\'))
            escaped = !escaped;
        else if (c == '"')
            inText = !inText;
        else if (inText)
            continue;
        else if (c == '[' || c == '{')
            shape.depth = std::max(shape.depth, ++depth);
        else if (c == ']' || c == '}')
            --depth;
        else if (c == ',')
            ++shape.values;
    }
    return shape;
}

/// Other texts of an error are a host or a file of the computer that it happened on, and would be shown as the
/// program's own words on another.
Error kindOnly(const Error &error)
{
    return Error{.kind = error.kind};
}

void forgetOrigin(Campaign &campaign)
{
    if (campaign.briefError)
        campaign.briefError = kindOnly(*campaign.briefError);
    for (Post &post : campaign.posts) {
        if (auto *failed = std::get_if<Failed>(&post.state))
            failed->error = kindOnly(failed->error);
        if (auto *stopped = std::get_if<Stopped>(&post.state))
            stopped->perhapsPaid = false;
        if (post.rewriteError)
            post.rewriteError = kindOnly(*post.rewriteError);
    }
}

/// A topic for each post, as there is a post for each topic already: what writes again relies on it.
void pairUp(Campaign &campaign)
{
    QList<Topic> &topics = campaign.brief.topics;
    for (qsizetype i = topics.size(); i < campaign.posts.size(); ++i)
        topics.append(campaign.posts.at(i).topic);
    campaign.inReview = campaign.inReview && !topics.isEmpty() && progressOf(campaign).done == 0;
}

bool hasLongText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().size() > longestText;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &each) { return hasLongText(each); });
    }
    const QJsonObject json = value.toObject();
    return std::any_of(json.begin(), json.end(), [](const QJsonValue &each) { return hasLongText(each); });
}

bool hasLongHashtags(const Campaign &campaign)
{
    return std::any_of(campaign.posts.cbegin(), campaign.posts.cend(),
        [](const Post &post) { return hashtagLine(post.content.hashtags).size() > longestText; });
}

bool isObjectOrAbsent(const QJsonValue &value)
{
    return value.isObject() || value.isUndefined();
}

bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return (value.isArray() || value.isUndefined())
        && std::all_of(list.begin(), list.end(), [](const QJsonValue &each) { return each.isObject(); });
}

/// The parts are there and are what they should be; what stands in them may be anything.
bool isWhole(const QJsonObject &campaign)
{
    return campaign["input"_L1].isObject() && isObjectOrAbsent(campaign["brief"_L1])
        && isListOfObjects(campaign["brief"_L1]["post_topics"_L1]) && isListOfObjects(campaign["posts"_L1]);
}

Result<ForeignCampaign> readCampaign(const QJsonObject &json)
{
    if (json[mark].toDouble() > double(version))
        return refused(File::tr("it was written by a newer version of Dopys; install that version to open it"));
    const QJsonObject campaign = json["campaign"_L1].toObject();
    if (json[mark].toInt() != version || !isWhole(campaign))
        return notOurs();
    if (std::max(campaign["posts"_L1].toArray().size(), campaign["brief"_L1]["post_topics"_L1].toArray().size())
        > maxPosts)
        return refused(File::tr("it has more than %n post(s)", nullptr, maxPosts));
    Result<Campaign> read = campaignFromJson(campaign);
    if (!read)
        return notOurs();
    forgetOrigin(*read);
    if (hasLongText(campaignToObject(*read)) || hasLongHashtags(*read))
        return refused(File::tr("a text in it has more than %n character(s)", nullptr, int(longestText)));
    pairUp(*read);
    const QString name = plainText(beginningOf(json["name"_L1].toString(), maxBusinessName)).simplified();
    const bool hasOwnName = name != read->input.businessName.simplified();
    return ForeignCampaign{.campaign = *read, .name = hasOwnName ? name : QString()};
}

Result<ForeignCampaign> readForm(const QByteArray &bytes)
{
    const Result<ReadInput> read = inputFromJson(bytes);
    if (!read)
        return refused(read.error().detail);
    return ForeignCampaign{.campaign = {.input = read->input}};
}

bool isForm(const QJsonObject &json)
{
    return json.contains("business_name"_L1) || json.contains("product_service"_L1)
        || json.contains("target_audience"_L1);
}

} // namespace

QByteArray campaignFile(const Campaign &campaign)
{
    Campaign told = campaign;
    forgetOrigin(told);
    const QJsonObject json{{mark, version}, {"program"_L1, u"Dopys " DOPYS_VERSION ""_s},
        {"name"_L1, campaign.input.businessName.simplified()}, {"campaign"_L1, campaignToObject(told)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<ForeignCampaign> campaignFromFile(const QByteArray &bytes)
{
    if (bytes.size() > mostCampaignFileBytes)
        return refused(File::tr("it is too large"));
    const Shape shape = shapeOf(bytes);
    if (shape.depth > deepest || shape.values > mostValues)
        return notOurs();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.contains(mark))
        return readCampaign(json);
    if (isForm(json))
        return readForm(bytes);
    if (json.contains("posts"_L1)) {
        return refused(File::tr(
            "it is a JSON document for other programs; ask for the campaign file instead, whose name ends in .dopys.json"));
    }
    return notOurs();
}

} // namespace dopys
