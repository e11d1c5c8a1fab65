#include "core/inputjson.h"

#include "core/language.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr auto businessNameKey = "business_name"_L1;
constexpr auto productServiceKey = "product_service"_L1;
constexpr auto targetAudienceKey = "target_audience"_L1;
constexpr auto goalField = "campaign_goal"_L1;
constexpr auto toneField = "desired_tone"_L1;
constexpr auto themeKey = "campaign_theme"_L1;
constexpr auto numPostsKey = "num_posts"_L1;
constexpr auto platformsKey = "platforms"_L1;
constexpr auto languageKey = "language"_L1;
constexpr std::array knownKeys{businessNameKey, productServiceKey, targetAudienceKey, goalField, toneField, themeKey,
    numPostsKey, platformsKey, languageKey};

QString keyList(const QStringList &keys)
{
    return keys.join(u", "_s);
}

QString goalKeys()
{
    return keyList({goalKey(Goal::Sales), goalKey(Goal::Engagement), goalKey(Goal::Traffic), goalKey(Goal::Awareness)});
}

QString toneKeys()
{
    return keyList({toneKey(Tone::Professional), toneKey(Tone::Friendly), toneKey(Tone::Sarcastic),
        toneKey(Tone::Inspirational), toneKey(Tone::Humorous)});
}

QString platformKeys()
{
    QStringList keys;
    for (const PlatformSpec &row : platformSpecs())
        keys.append(row.key);
    return keyList(keys);
}

QString languageCodes()
{
    QStringList codes;
    for (const PostLanguage &row : postLanguages())
        codes.append(row.code);
    return keyList(codes);
}

/// Reads the fields one by one and remembers the first that cannot stand.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(dopys::input)
public:
    explicit Reader(QJsonObject json) : m_json(std::move(json)) { }

    CampaignInput read();
    QStringList ignoredKeys() const;
    const QString &problem() const { return m_problem; }

private:
    QString text(QLatin1StringView key, int limit, bool required);
    template <typename Enum>
    Enum choice(QLatin1StringView key, std::optional<Enum> (*fromKey)(QStringView), const QString &keys, Enum usual);
    int numPosts(int usual);
    QList<Platform> platforms();
    QString language(const CampaignInput &input);

    QJsonValue value(QLatin1StringView key) const { return m_json.value(key); }
    bool isAbsent(QLatin1StringView key) const { return value(key).isUndefined() || value(key).isNull(); }
    void refuse(const QString &problem);

    QJsonObject m_json;
    QString m_problem = {};
};

void Reader::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString Reader::text(QLatin1StringView key, int limit, bool required)
{
    if (!required && isAbsent(key))
        return {};
    const QString text = plainText(value(key).toString());
    if (!value(key).isString() && !required)
        refuse(tr("%1: a text is expected").arg(key));
    else if (required && text.trimmed().isEmpty())
        refuse(tr("%1: a text is expected; this field is required").arg(key));
    else if (text.size() > limit)
        refuse(tr("%1: at most %n character(s) are expected", nullptr, limit).arg(key));
    return text;
}

template <typename Enum>
Enum Reader::choice(QLatin1StringView key, std::optional<Enum> (*fromKey)(QStringView), const QString &keys, Enum usual)
{
    if (isAbsent(key))
        return usual;
    const auto found = fromKey(value(key).toString());
    if (!found)
        refuse(tr("%1: one of these is expected: %2").arg(key, keys));
    return found.value_or(usual);
}

int Reader::numPosts(int usual)
{
    if (isAbsent(numPostsKey))
        return usual;
    const double number = value(numPostsKey).toDouble(0.0);
    if (number >= 1.0 && number <= double(maxPosts) && std::floor(number) >= number)
        return static_cast<int>(number);
    refuse(tr("%1: a whole number from 1 to %2 is expected").arg(numPostsKey, QString::number(maxPosts)));
    return usual;
}

QList<Platform> Reader::platforms()
{
    if (isAbsent(platformsKey))
        return allPlatforms();
    const QJsonArray names = value(platformsKey).toArray();
    QList<Platform> chosen;
    for (const QJsonValue &name : names) {
        const auto platform = platformFromKey(name.toString());
        if (!platform)
            refuse(tr("%1: a list with some of these is expected: %2").arg(platformsKey, platformKeys()));
        else if (!chosen.contains(*platform))
            chosen.append(*platform);
    }
    if (names.isEmpty())
        refuse(tr("%1: a list with some of these is expected: %2").arg(platformsKey, platformKeys()));
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

QString Reader::language(const CampaignInput &input)
{
    if (isAbsent(languageKey))
        return languageOfTexts(input);
    const PostLanguage *row = postLanguage(value(languageKey).toString());
    if (!row)
        refuse(tr("%1: one of these codes is expected: %2").arg(languageKey, languageCodes()));
    return row ? QString(row->code) : QString();
}

CampaignInput Reader::read()
{
    CampaignInput input;
    input.businessName = text(businessNameKey, maxBusinessName, true);
    input.productService = text(productServiceKey, maxLongText, true);
    input.targetAudience = text(targetAudienceKey, maxLongText, true);
    input.goal = choice<Goal>(goalField, goalFromKey, goalKeys(), input.goal);
    input.tone = choice<Tone>(toneField, toneFromKey, toneKeys(), input.tone);
    input.theme = text(themeKey, maxTheme, false);
    input.numPosts = numPosts(input.numPosts);
    input.platforms = platforms();
    input.language = language(input);
    return input;
}

QStringList Reader::ignoredKeys() const
{
    QStringList ignored;
    for (const QString &key : m_json.keys()) {
        if (std::find(knownKeys.begin(), knownKeys.end(), key) == knownKeys.end())
            ignored.append(key);
    }
    return ignored;
}

} // namespace

Result<ReadInput> inputFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        return Error{.kind = Error::Kind::BadInput,
            .detail
            = QCoreApplication::translate("dopys::input", "This is not JSON (near byte %1)").arg(parsing.offset)};
    }
    if (!document.isObject()) {
        return Error{.kind = Error::Kind::BadInput,
            .detail
            = QCoreApplication::translate("dopys::input", "A JSON object with the campaign's fields is expected")};
    }
    Reader reader(document.object());
    ReadInput read{.input = reader.read(), .ignoredKeys = reader.ignoredKeys()};
    if (!reader.problem().isEmpty())
        return Error{.kind = Error::Kind::BadInput, .detail = reader.problem()};
    return read;
}

QJsonObject inputToJson(const CampaignInput &input)
{
    QJsonArray platforms;
    for (const Platform platform : input.platforms)
        platforms.append(QString(spec(platform).key));
    QJsonObject json{{businessNameKey, input.businessName}, {productServiceKey, input.productService},
        {targetAudienceKey, input.targetAudience}, {goalField, goalKey(input.goal)}, {toneField, toneKey(input.tone)},
        {themeKey, input.theme}, {numPostsKey, input.numPosts}, {platformsKey, platforms}};
    if (!input.language.isEmpty())
        json[languageKey] = input.language;
    return json;
}

} // namespace dopys
