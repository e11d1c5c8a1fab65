#include "demo/demoanswer.h"

#include "core/campaignjson.h"
#include "demo/demonetwork.h"
#include "demo/demowriter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

/// QJsonObject would sort the keys; a value of a schema is written from its field's name instead.
using Field = std::function<QString(const QString &name, const QJsonObject &schema)>;

QString literal(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString list(const QStringList &literals)
{
    return u'[' + literals.join(u", "_s) + u']';
}

QStringList literals(const QStringList &texts)
{
    QStringList done;
    for (const QString &text : texts)
        done.append(literal(text));
    return done;
}

QStringList orderedFields(const QJsonObject &schema)
{
    QStringList names;
    for (const auto key : {"propertyOrdering"_L1, "required"_L1}) {
        const QJsonArray fields = schema[key].toArray();
        for (const QJsonValue &name : fields)
            names.append(name.toString());
    }
    names += schema["properties"_L1].toObject().keys();
    names.removeDuplicates();
    return names;
}

QString object(const QJsonObject &schema, const Field &value)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    QStringList members;
    for (const QString &name : orderedFields(schema))
        members.append(literal(name) + u": "_s + value(name, properties[name].toObject()));
    return u'{' + members.join(u", "_s) + u'}';
}

QString nothing(const QJsonObject &schema)
{
    return schema["type"_L1].toString().compare("array"_L1, Qt::CaseInsensitive) == 0 ? u"[]"_s : u"\"\""_s;
}

QString topicField(const Topic &topic, const QString &name, const QJsonObject &schema)
{
    if (name == "topic_title"_L1)
        return literal(topic.title);
    if (name == "primary_message"_L1)
        return literal(topic.message);
    if (name == "target_platform_focus"_L1)
        return literal(focusKey(topic.focus));
    if (name == "angle"_L1)
        return literal(topic.angle);
    if (name == "opening"_L1)
        return literal(topic.opening);
    if (name == "call_to_action"_L1)
        return literal(topic.callToAction);
    return nothing(schema);
}

QString topicList(const QList<Topic> &topics, const QJsonObject &schema)
{
    QStringList written;
    for (const Topic &topic : topics) {
        written.append(object(
            schema, [&](const QString &name, const QJsonObject &field) { return topicField(topic, name, field); }));
    }
    return list(written);
}

/// The request's parts, each a JSON object, as one.
QJsonObject partsOf(const QJsonObject &request)
{
    QJsonObject all;
    const QJsonArray contents = request["contents"_L1].toArray();
    for (const QJsonValue &content : contents) {
        const QJsonArray parts = content["parts"_L1].toArray();
        for (const QJsonValue &part : parts) {
            const QJsonObject told = QJsonDocument::fromJson(part["text"_L1].toString().toUtf8()).object();
            for (auto it = told.begin(); it != told.end(); ++it)
                all.insert(it.key(), it.value());
        }
    }
    return all;
}

QJsonObject schemaOf(const QJsonObject &request)
{
    const QJsonObject config = request["generationConfig"_L1].toObject();
    const QJsonValue schema = config["responseJsonSchema"_L1];
    return schema.isObject() ? schema.toObject() : config["responseSchema"_L1].toObject();
}

QList<Topic> wantedTopics(const QJsonObject &parts, const DemoWriter &writer)
{
    QStringList standing;
    const QJsonArray topics = parts["standing_topics"_L1].toArray();
    for (const QJsonValue &topic : topics)
        standing.append(topic["topic_title"_L1].toString());
    const QJsonValue missing = parts["missing"_L1];
    const int count = missing.isDouble() ? missing.toInt() : parts["campaign"_L1]["num_posts"_L1].toInt();
    return writer.topics(count, standing);
}

QString briefText(const QJsonObject &parts, const QJsonObject &schema, const DemoWriter &writer)
{
    return object(schema, [&](const QString &name, const QJsonObject &field) {
        if (name == "campaign_summary"_L1)
            return literal(writer.summary());
        if (name == "post_topics"_L1)
            return topicList(wantedTopics(parts, writer), field["items"_L1].toObject());
        return nothing(field);
    });
}

QString postText(const QJsonObject &parts, const QJsonObject &schema, const DemoWriter &writer, int take)
{
    const Topic topic = topicFromJson(parts["topic"_L1].toObject());
    const int number = parts["topic"_L1]["number"_L1].toInt(1) + take;
    return object(schema, [&](const QString &name, const QJsonObject &field) {
        for (const PlatformSpec &row : platformSpecs()) {
            if (name == row.textKey)
                return literal(writer.text(row.platform, topic, number));
        }
        if (name == "hashtags"_L1)
            return list(literals(writer.hashtags(topic, number)));
        if (name == "image_prompt"_L1)
            return literal(writer.imagePrompt(topic, number));
        return nothing(field);
    });
}

/// About what the service's tokenizer makes of it.
int tokens(const QString &text)
{
    const auto wide = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; });
    return static_cast<int>(text.size() - wide) / 4 + static_cast<int>(wide) / 3 + 1;
}

int promptTokens(const QJsonObject &request)
{
    const QString told
        = QString::fromUtf8(QJsonDocument(request["contents"_L1].toArray()).toJson(QJsonDocument::Compact));
    const QString instruction
        = QString::fromUtf8(QJsonDocument(request["systemInstruction"_L1].toObject()).toJson(QJsonDocument::Compact));
    return tokens(told) + tokens(instruction);
}

QByteArray event(const DemoAnswer &answer, const QString &piece, bool last)
{
    QJsonObject candidate{
        {u"content"_s, QJsonObject{{u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, piece}}}}, {u"role"_s, u"model"_s}}},
        {u"index"_s, 0}};
    QJsonObject usage{{u"promptTokenCount"_s, answer.promptTokens}, {u"totalTokenCount"_s, answer.promptTokens}};
    if (last) {
        candidate.insert(u"finishReason"_s, u"STOP"_s);
        usage.insert(u"candidatesTokenCount"_s, answer.answerTokens);
        usage.insert(u"totalTokenCount"_s, answer.promptTokens + answer.answerTokens);
    }
    const QJsonObject message{{u"candidates"_s, QJsonArray{candidate}}, {u"usageMetadata"_s, usage},
        {u"modelVersion"_s, QString(demoModel)}, {u"responseId"_s, u"demo-"_s + QString::number(answer.seed, 16)}};
    return "data: " + QJsonDocument(message).toJson(QJsonDocument::Compact) + "\r\n\r\n";
}

quint32 seedOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return hash.left(4).toHex().toUInt(nullptr, 16);
}

} // namespace

DemoAnswer demoAnswer(const QJsonObject &request, int take)
{
    const QJsonObject parts = partsOf(request);
    const QJsonObject schema = schemaOf(request);
    const DemoWriter writer(parts["campaign"_L1].toObject());
    DemoAnswer answer{.isPost = !schema["properties"_L1].toObject().contains("post_topics"_L1)};
    answer.text = answer.isPost ? postText(parts, schema, writer, take) : briefText(parts, schema, writer);
    answer.promptTokens = promptTokens(request);
    answer.answerTokens = tokens(answer.text);
    answer.seed = seedOf(answer.text);
    return answer;
}

QByteArray wantedBy(const QJsonObject &request)
{
    const QJsonObject parts = partsOf(request);
    return QJsonDocument(QJsonArray{parts["campaign"_L1], parts["topic"_L1]}).toJson(QJsonDocument::Compact);
}

QStringList inPieces(const QString &text, int count)
{
    QStringList pieces;
    qsizetype from = 0;
    // Piece i of n ends at the share i(i+n) / 2n² of the text: the last ones are about three times the first.
    for (qint64 i = 1, n = count; i <= n; ++i) {
        qsizetype to = i == n ? text.size() : text.size() * (i * (i + n)) / (2 * n * n);
        if (to > 0 && to < text.size() && text.at(to).isLowSurrogate())
            ++to;
        if (to > from || i == n)
            pieces.append(text.mid(from, to - from));
        from = std::max(from, to);
    }
    return pieces;
}

QList<QByteArray> demoEvents(const DemoAnswer &answer, const QStringList &pieces)
{
    QList<QByteArray> events;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        events.append(event(answer, pieces.at(i), i + 1 == pieces.size()));
    return events;
}

} // namespace dopys
