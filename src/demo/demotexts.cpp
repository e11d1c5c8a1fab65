#include "demo/demotexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        list.append(item.toString());
    return list;
}

DemoTopic topicFrom(const QJsonObject &json)
{
    return {.title = json["title"_L1].toString(),
        .message = json["message"_L1].toString(),
        .opening = json["opening"_L1].toString(),
        .story = json["story"_L1].toString(),
        .lines = strings(json["lines"_L1]).join(u'\n'),
        .thought = strings(json["thought"_L1]).join(u"\n\n"_s)};
}

DemoArchetype archetypeFrom(const QJsonObject &json)
{
    DemoArchetype archetype{.angle = json["angle"_L1].toString(),
        .emoji = json["emoji"_L1].toString(),
        .questions = strings(json["questions"_L1]),
        .hashtags = strings(json["hashtags"_L1]),
        .images = strings(json["images"_L1])};
    const QJsonArray topics = json["topics"_L1].toArray();
    for (const QJsonValue &topic : topics)
        archetype.topics.append(topicFrom(topic.toObject()));
    return archetype;
}

QJsonObject resource(const QString &path)
{
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

DemoTexts demoTexts(QStringView language)
{
    const QJsonObject json = resource(language == "uk"_L1 ? u":/demo/uk.json"_s : u":/demo/en.json"_s);
    DemoTexts texts;
    const QJsonArray archetypes = json["archetypes"_L1].toArray();
    for (const QJsonValue &archetype : archetypes)
        texts.archetypes.append(archetypeFrom(archetype.toObject()));
    const QJsonObject sentences = json["sentences"_L1].toObject();
    for (auto it = sentences.begin(); it != sentences.end(); ++it)
        texts.sentences.insert(it.key(), strings(it.value()));
    return texts;
}

} // namespace dopys
