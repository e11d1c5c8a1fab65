#include "core/prompts.h"

#include "core/campaignjson.h"
#include "core/inputjson.h"
#include "core/language.h"
#include "core/promptschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// Every prompt carries this many titles at most: with all of them in each, what a run of hundreds sends would grow with
// the square of its posts.
constexpr qsizetype titlesAround = 50;
// So many posts in a row get the same ones: what begins alike, the service need not read each time anew
// (ai.google.dev/gemini-api/docs/caching, implicit caching).
constexpr qsizetype alikeTogether = 25;

QString resource(QLatin1StringView name)
{
    QFile file(u":/prompts/%1/%2.md"_s.arg(promptVersion(), name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A prompt is missing from the resources: %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).trimmed();
}

/// The resources are compressed; hundreds of posts that start together would each unpack them.
struct PromptTexts
{
    QString brief = resource("brief"_L1);
    QString repair = resource("repair"_L1);
    QString post = resource("post"_L1);
    QString strategy = resource("strategy"_L1);
    QString topics = resource("topics"_L1);
    QString honesty = resource("honesty"_L1);
    QString ukrainian = resource("ukrainian"_L1);
};

const PromptTexts &promptTexts()
{
    static const PromptTexts texts;
    return texts;
}

QString goalAdvice(Goal goal)
{
    switch (goal) {
    case Goal::Sales:
        return u"sales. The reader should want to buy: show the use and the gain, answer a doubt, ask for the order plainly."_s;
    case Goal::Engagement:
        return u"engagement. The reader should answer: tell something worth a reply and ask what people can answer from experience."_s;
    case Goal::Traffic:
        return u"traffic. The reader should go to the client's page: give part of the value, and a reason to see the rest there. Where the campaign names no address, speak of the page without one."_s;
    case Goal::Awareness:
        return u"awareness. The reader should remember what the business is and whom it helps: one clear picture, no pressure to buy."_s;
    }
    return {};
}

QString toneAdvice(Tone tone)
{
    switch (tone) {
    case Tone::Professional:
        return u"professional. Calm, exact and courteous, like an expert who respects the reader's time."_s;
    case Tone::Friendly:
        return u"friendly. Warm and simple, like a good neighbour who knows the trade; never gushing."_s;
    case Tone::Sarcastic:
        return u"sarcastic. Dry wit aimed at situations and habits, never at the reader or at any group of people."_s;
    case Tone::Inspirational:
        return u"inspirational. Encouraging through concrete pictures of what becomes possible, without pathos."_s;
    case Tone::Humorous:
        return u"humorous. Light, built on situations the reader knows; the offer stays clear and is not the joke."_s;
    }
    return {};
}

QString languageAdvice(const QString &code)
{
    const PostLanguage *row = postLanguage(code);
    const QString name = row ? QString(row->englishName) : u"English"_s;
    QString advice = u"# Language\nWrite in %1 as a native professional would, whatever language the campaign is "
                     "described in. Keep brand names as the client writes them."_s.arg(name);
    if (row && row->code == "uk"_L1)
        advice += u'\n' + promptTexts().ukrainian;
    return advice;
}

// Only our own values are put in: what a person typed stands in the parts.
QString filled(QString instruction, const QList<std::pair<QString, QString>> &values)
{
    for (const auto &[name, value] : values)
        instruction.replace(u"{{"_s + name + u"}}"_s, value);
    return instruction;
}

QList<std::pair<QString, QString>> commonValues(const CampaignInput &input)
{
    return {{u"goal"_s, goalAdvice(input.goal)}, {u"tone"_s, toneAdvice(input.tone)},
        {u"language"_s, languageAdvice(input.language)}, {u"honesty"_s, promptTexts().honesty}};
}

/// What a repair writes, under headings, with the demands that the brief made on it.
QString repairSections(int missing, bool wantsSummary)
{
    QStringList sections;
    if (wantsSummary)
        sections.append(promptTexts().strategy + u" It takes in the standing topics."_s);
    if (missing > 0) {
        sections.append(promptTexts().topics
            + u"\n\nThe new topics keep apart from the standing ones as they do from one another, and carry on the strategy."_s);
    }
    return sections.join(u"\n\n"_s);
}

QString repairTask(int missing, bool wantsSummary)
{
    const QString topics = missing == 1 ? u"exactly 1 more topic"_s : u"exactly %1 more topics"_s.arg(missing);
    if (!wantsSummary)
        return u"Write %1."_s.arg(topics);
    if (missing > 0)
        return u"Write the strategy and %1."_s.arg(topics);
    return u"Write the strategy alone: no topic is missing, so post_topics stays empty."_s;
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString platformRules(const QList<Platform> &platforms)
{
    QStringList rules;
    for (const Platform platform : platforms)
        rules.append(u"- %1 (%2): %3"_s.arg(spec(platform).textKey, spec(platform).name, platformAdvice(platform)));
    return rules.join(u'\n');
}

/// Its tab is the one that a person sees, and the model writes its fields in the order of the schema.
void putFirst(Schema &post, Platform platform)
{
    const auto isIts = [&](const Schema &field) { return field.name == spec(platform).textKey; };
    const auto at = std::find_if(post.fields.begin(), post.fields.end(), isIts);
    if (at != post.fields.end())
        std::rotate(post.fields.begin(), at, at + 1);
}

/// A view, not a copy: it is asked for with each of hundreds of posts.
std::span<const Topic> topicsAround(const Brief &brief, int index)
{
    const qsizetype last = std::max<qsizetype>(brief.topics.size() - titlesAround, 0);
    const qsizetype wanted = index - index % alikeTogether - (titlesAround - alikeTogether) / 2;
    const qsizetype first = std::clamp<qsizetype>(wanted, 0, last);
    const qsizetype count = std::min<qsizetype>(brief.topics.size() - first, titlesAround);
    return {brief.topics.constData() + first, static_cast<std::size_t>(count)};
}

} // namespace

QString promptVersion()
{
    return u"v1"_s;
}

Prompt briefPrompt(const CampaignInput &input)
{
    const auto values = commonValues(input)
        + QList<std::pair<QString, QString>>{{u"strategy"_s, promptTexts().strategy},
            {u"topics"_s, promptTexts().topics}, {u"count"_s, QString::number(input.numPosts)}};
    return {.instruction = filled(promptTexts().brief, values),
        .parts = {compact({{"campaign"_L1, inputToJson(input)}})},
        .answer = briefSchema(input.numPosts, true)};
}

Prompt repairPrompt(const CampaignInput &input, const Brief &standing, int missing)
{
    const bool wantsSummary = !hasSummary(standing);
    const int count = std::max(missing, 0);
    QJsonArray topics;
    for (const Topic &topic : standing.topics)
        topics.append(topicToJson(topic));
    QJsonObject rest{{"standing_topics"_L1, topics}, {"missing"_L1, count}};
    if (!wantsSummary)
        rest["campaign_summary"_L1] = standing.summary;
    const auto values = commonValues(input)
        + QList<std::pair<QString, QString>>{
            {u"sections"_s, repairSections(count, wantsSummary)}, {u"task"_s, repairTask(count, wantsSummary)}};
    return {.instruction = filled(promptTexts().repair, values),
        .parts = {compact({{"campaign"_L1, inputToJson(input)}}), compact(rest)},
        .answer = briefSchema(count, wantsSummary)};
}

PostPrompts::PostPrompts(const CampaignInput &input)
{
    const auto values = commonValues(input)
        + QList<std::pair<QString, QString>>{
            {u"platforms"_s, platformRules(input.platforms)}, {u"hashtags"_s, hashtagCount(input.platforms)}};
    m_common = {.instruction = filled(promptTexts().post, values),
        .parts = {compact({{"campaign"_L1, inputToJson(input)}})},
        .answer = postSchema(input.platforms)};
}

Prompt PostPrompts::prompt(const Brief &brief, int index)
{
    const std::span<const Topic> around = topicsAround(brief, index);
    const auto isTitle = [](const QString &title, const Topic &topic) { return title == topic.title; };
    const bool isTold = std::equal(m_titles.cbegin(), m_titles.cend(), around.begin(), around.end(), isTitle);
    if (m_briefPart.isEmpty() || !isTold || brief.summary != m_summary) {
        m_titles.clear();
        for (const Topic &topic : around)
            m_titles.append(topic.title);
        m_summary = brief.summary;
        const QJsonObject told{
            {"campaign_summary"_L1, m_summary}, {"topic_titles"_L1, QJsonArray::fromStringList(m_titles)}};
        m_briefPart = compact({{"brief"_L1, told}});
    }
    const Topic subject = brief.topics.value(index);
    QJsonObject topic = topicToJson(subject);
    topic["number"_L1] = index + 1;
    Prompt prompt = m_common;
    prompt.parts += {m_briefPart, compact({{"topic"_L1, topic}})};
    if (subject.focus)
        putFirst(prompt.answer, *subject.focus);
    return prompt;
}

qsizetype usualBriefLength(int posts)
{
    return 600 + 620 * qsizetype(posts);
}

qsizetype usualPostLength(int platforms)
{
    return 500 + 700 * qsizetype(platforms);
}

} // namespace dopys
