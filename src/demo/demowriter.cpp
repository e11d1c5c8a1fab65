#include "demo/demowriter.h"

#include "demo/formwords.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// '|' starts a paragraph; words name what stands there. Every text has its call to action. A paragraph of several
// sentences has one that is its topic's alone, or two from lists in step whose lengths share no factor (7 for cta; 8
// for tone; 8, 10, 16 or 18 for about, by what the form gives): fifty posts have no such paragraph twice.
constexpr std::array facebookLayouts{u"opening|story|message|tone|question|about cta",
    u"opening story|message|question|about cta", u"opening|story message|tone|question|cta"};
constexpr std::array instagramLayouts{
    u"emoji opening|lines|message|about cta", u"emoji title|message|lines|tone|cta", u"opening emoji|lines|tone|cta"};
constexpr std::array linkedinLayouts{
    u"message|thought|tone|about cta", u"opening message|thought|tone cta", u"message|thought|tone|question|about cta"};
constexpr std::array xLayouts{u"message cta", u"opening message", u"message tone", u"message who"};
// The last resorts, in falling length; the very last is a sentence of our own.
constexpr std::array shorterLayouts{u"message", u"opening cta", u"opening", u"title", u"cta"};

/// Of X's 280, the rest is for hashtags.
constexpr int roomOnX = 230;

/// Never less than what X counts, links aside.
qsizetype weight(const QString &text)
{
    return text.size() + std::count_if(text.begin(), text.end(), [](QChar c) { return c > QChar(0x10ff); });
}

QStringView layout(Platform platform, int turn)
{
    const auto pick = [turn](const auto &layouts) {
        return QStringView(layouts.at(static_cast<std::size_t>(turn) % layouts.size()));
    };
    switch (platform) {
    case Platform::Facebook:
        return pick(facebookLayouts);
    case Platform::Instagram:
        return pick(instagramLayouts);
    case Platform::LinkedIn:
        return pick(linkedinLayouts);
    case Platform::X:
        return pick(xLayouts);
    }
    return {};
}

int seedOf(const QJsonObject &campaign)
{
    const QByteArray hash
        = QCryptographicHash::hash(QJsonDocument(campaign).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    return (static_cast<quint8>(hash.at(0)) << 8) | static_cast<quint8>(hash.at(1));
}

QString turned(const QStringList &list, int turn)
{
    return list.isEmpty() ? QString() : list.at(turn % list.size());
}

bool isTaken(const QStringList &titles, const Topic &topic)
{
    return std::any_of(titles.begin(), titles.end(),
        [&](const QString &title) { return topicKey(Topic{.title = title}) == topicKey(topic); });
}

} // namespace

/// Where a topic stands in the texts; nowhere once a person has given it a title of their own.
struct DemoWriter::Place
{
    const DemoArchetype *archetype = nullptr;
    const DemoTopic *topic = nullptr;
};

DemoWriter::DemoWriter(const QJsonObject &campaign)
    : m_campaign(campaign), m_texts(demoTexts(campaign["language"_L1].toString())), m_words(formWords(campaign)),
      m_seed(seedOf(campaign))
{
}

QString DemoWriter::summary() const
{
    const QStringList parts{filled(sentence(u"summary.lead"_s, m_seed)),
        sentence(u"summary.goal."_s + m_campaign["campaign_goal"_L1].toString(), m_seed),
        sentence(u"summary.tone."_s + m_campaign["desired_tone"_L1].toString(), m_seed),
        sentence(u"summary.product"_s, m_seed), sentence(u"summary.audience"_s, m_seed),
        sentence(u"summary.theme"_s, m_seed), sentence(u"summary.plan"_s, m_seed)};
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u' ');
}

QList<Topic> DemoWriter::topics(int count, const QStringList &taken) const
{
    QList<Topic> list;
    for (int index = 0; list.size() < count; ++index) {
        const Topic topic = topicAt(index);
        if (!isTaken(taken, topic))
            list.append(topic);
    }
    return list;
}

/// Neighbours come from different archetypes; once all topics are told, the series goes on in further parts.
Topic DemoWriter::topicAt(int index) const
{
    const int archetypes = static_cast<int>(m_texts.archetypes.size());
    const int round = index / archetypes;
    // 5 shares no factor with the number of archetypes, so each comes once a round.
    const DemoArchetype &archetype = m_texts.archetypes.at((m_seed + index * 5) % archetypes);
    const int topics = static_cast<int>(archetype.topics.size());
    const DemoTopic &told = archetype.topics.at((m_seed / archetypes + index % archetypes + round) % topics);
    const int part = round / topics + 1;
    const QString suffix = part > 1 ? turned(m_texts.sentences[u"part"_s], 0) + QString::number(part) : QString();
    const QJsonArray platforms = m_campaign["platforms"_L1].toArray();
    const QString focus = platforms.isEmpty() ? QString() : platforms.at(index % platforms.size()).toString();
    return {.title = told.title + suffix,
        .message = told.message,
        .focus = platformFromKey(focus),
        .angle = archetype.angle,
        .opening = told.opening,
        .callToAction = sentence(u"cta."_s + m_campaign["campaign_goal"_L1].toString(), m_seed + index)};
}

QString DemoWriter::text(Platform platform, const Topic &topic, int number) const
{
    const int turn = m_seed + number;
    const Place place = placeOf(topic);
    return platform == Platform::X
        ? shortLine(topic, place, turn)
        : laidOut(platform, layout(platform, turn), topic, place, turn + 2 * static_cast<int>(platform));
}

QStringList DemoWriter::hashtags(const Topic &topic, int number) const
{
    const Place place = placeOf(topic);
    QStringList tags{m_words[u"tag"_s]};
    if (place.archetype)
        tags += place.archetype->hashtags;
    tags.append(sentence(u"hashtags"_s, m_seed + number));
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

QString DemoWriter::imagePrompt(const Topic &topic, int number) const
{
    const Place place = placeOf(topic);
    const int turn = m_seed + number;
    const QString scene = place.archetype ? turned(place.archetype->images, turn) : sentence(u"images"_s, turn);
    return scene + u' ' + sentence(u"image.light"_s, turn + 1) + u' ' + sentence(u"image.frame"_s, turn);
}

DemoWriter::Place DemoWriter::placeOf(const Topic &topic) const
{
    const QString part = turned(m_texts.sentences[u"part"_s], 0);
    for (const DemoArchetype &archetype : m_texts.archetypes) {
        for (const DemoTopic &told : archetype.topics) {
            if (topic.title == told.title || topic.title.startsWith(told.title + part))
                return {&archetype, &told};
        }
    }
    return {};
}

/// A sentence of that name that has all its words, or nothing.
QString DemoWriter::sentence(const QString &name, int turn) const
{
    QStringList fitting = m_texts.sentences[name];
    fitting.removeIf([this](const QString &each) { return filled(each).isEmpty(); });
    return filled(turned(fitting, turn));
}

/// The topic's step in the words of that network; what a person wrote stays as it is.
QString DemoWriter::callToAction(Platform platform, const Topic &topic) const
{
    const QString name = u"cta."_s + m_campaign["campaign_goal"_L1].toString();
    const qsizetype place = m_texts.sentences[name].indexOf(topic.callToAction);
    const QStringList said = m_texts.sentences[name + u'.' + spec(platform).key];
    return said.value(place, topic.callToAction);
}

QString DemoWriter::slot(Platform platform, QStringView name, const Topic &topic, const Place &place, int turn) const
{
    if (name == "title"_L1)
        return topic.title;
    if (name == "message"_L1)
        return topic.message;
    if (name == "opening"_L1)
        return topic.opening.isEmpty() ? topic.title : topic.opening;
    if (name == "cta"_L1)
        return callToAction(platform, topic);
    if (name == "tone"_L1)
        return sentence(u"tone."_s + m_campaign["desired_tone"_L1].toString(), turn);
    if (name == "question"_L1 && place.archetype)
        return turned(place.archetype->questions, turn);
    if (name == "emoji"_L1)
        return place.archetype ? place.archetype->emoji : u"✨"_s;
    if (name == "story"_L1)
        return place.topic ? place.topic->story : QString();
    if (name == "lines"_L1)
        return place.topic ? place.topic->lines : QString();
    if (name == "thought"_L1)
        return place.topic ? place.topic->thought : QString();
    return sentence(name.toString(), turn);
}

QString DemoWriter::laidOut(
    Platform platform, QStringView layout, const Topic &topic, const Place &place, int turn) const
{
    QStringList paragraphs;
    for (const QStringView part : layout.split(u'|')) {
        QStringList said;
        for (const QStringView name : part.split(u' '))
            said.append(slot(platform, name, topic, place, turn));
        said.removeAll(QString());
        paragraphs.append(said.join(u' '));
    }
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

/// Shorter by another choice, never by cutting.
QString DemoWriter::shortLine(const Topic &topic, const Place &place, int turn) const
{
    const auto fits = [](const QString &text) { return !text.isEmpty() && weight(text) <= roomOnX; };
    QString line = laidOut(Platform::X, layout(Platform::X, turn), topic, place, turn);
    for (std::size_t i = 0; !fits(line) && i < shorterLayouts.size(); ++i)
        line = laidOut(Platform::X, shorterLayouts.at(i), topic, place, turn);
    return fits(line) ? line : sentence(u"tone."_s + m_campaign["desired_tone"_L1].toString(), turn);
}

/// One pass, so that braces in foreign words stay what they are. A word that ends with a stop of its own («Inc.») takes
/// no second one. Empty when a word is missing.
QString DemoWriter::filled(const QString &sentence) const
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', from)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        const QString word = m_words[sentence.mid(open + 1, close - open - 1)];
        if (word.isEmpty())
            return {};
        result += sentence.mid(from, open - from) + word;
        from = close + 1;
        if (from < sentence.size() && sentence.at(from) == u'.' && QStringView(u".!?…").contains(word.back()))
            ++from;
    }
    return result + sentence.mid(from);
}

} // namespace dopys
