#include "support/writinggemini.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys::testing {

namespace {

// Without a schema field the schema stands at the end of the instruction.
QJsonObject schemaAskedFor(const QJsonObject &request)
{
    const QJsonValue config = request["generationConfig"_L1];
    for (const auto field : {"responseJsonSchema"_L1, "responseSchema"_L1}) {
        if (config[field].isObject())
            return config[field].toObject();
    }
    const QString instruction = request["systemInstruction"_L1]["parts"_L1][0]["text"_L1].toString();
    const QString schema = instruction.sliced(qMax(qsizetype(0), instruction.lastIndexOf(u"\n{"_s)));
    return QJsonDocument::fromJson(schema.toUtf8()).object();
}

QJsonObject propertiesAskedFor(const QJsonObject &request)
{
    return schemaAskedFor(request)["properties"_L1].toObject();
}

int topicsAskedFor(const QJsonObject &parts)
{
    if (parts.contains("missing"_L1))
        return parts["missing"_L1].toInt();
    return parts["campaign"_L1]["num_posts"_L1].toInt(3);
}

QJsonObject topic(int number)
{
    const QString title = u"Topic %1"_s.arg(number);
    return {{u"topic_title"_s, title}, {u"primary_message"_s, u"What the reader takes away from "_s + title},
        {u"target_platform_focus"_s, u"Instagram"_s}, {u"angle"_s, u"Seen from its side"_s},
        {u"opening"_s, u"With a question"_s}, {u"call_to_action"_s, u"Write to us"_s}};
}

QJsonObject brief(const QJsonObject &properties, const QJsonObject &parts)
{
    QJsonObject brief;
    if (properties.contains("campaign_summary"_L1))
        brief.insert(u"campaign_summary"_s, u"One campaign, many voices — коротко й ясно."_s);
    const int standing = static_cast<int>(parts["standing_topics"_L1].toArray().size());
    QJsonArray topics;
    for (int i = 1; i <= topicsAskedFor(parts); ++i)
        topics.append(topic(standing + i));
    brief.insert(u"post_topics"_s, topics);
    return brief;
}

QJsonValue fieldText(const QString &name, const QString &title)
{
    if (name == "hashtags"_L1)
        return QJsonArray{u"#dopys"_s, u"#тест"_s};
    if (name == "image_prompt"_L1)
        return QString(u"A photograph for "_s + title);
    if (name == "x_text"_L1)
        return QString(title + u". Short and to the point."_s);
    return QString(title + u"\n\n"_s + u"A sentence of the usual length, written for readers. "_s.repeated(8));
}

// In the order that is asked for, as the model does; QJsonObject would sort them.
QByteArray post(const QJsonObject &schema, const QJsonObject &parts)
{
    const QJsonValue topic = parts["topic"_L1];
    const QString title = topic["topic_title"_L1].toString(topic["title"_L1].toString(u"Post"_s));
    QStringList names = schema["propertyOrdering"_L1].toVariant().toStringList();
    if (names.isEmpty())
        names = schema["properties"_L1].toObject().keys();
    QByteArrayList members;
    for (const QString &name : std::as_const(names)) {
        const QByteArray member
            = QJsonDocument(QJsonObject{{name, fieldText(name, title)}}).toJson(QJsonDocument::Compact);
        members.append(member.sliced(1, member.size() - 2));
    }
    return '{' + members.join(',') + '}';
}

FakeAnswer inPieces(const QString &text, int events, std::chrono::milliseconds duration)
{
    FakeAnswer answer;
    const int count = qMax(1, events);
    for (int i = 0; i < count; ++i) {
        const qsizetype from = text.size() * i / count;
        const QString piece = text.sliced(from, text.size() * (i + 1) / count - from);
        answer.pieces.append({eventBytes(piece, i == count - 1 ? u"STOP"_s : QString()),
            duration * (i + 1) / count - duration * i / count});
    }
    return answer;
}

FakeAnswer refusedKey()
{
    return errorAnswer(400, R"({"error": {"code": 400, "message": "API key not valid. Please pass a valid API key.",
 "status": "INVALID_ARGUMENT", "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]}})");
}

FakeAnswer models()
{
    return {.headers = {{"Content-Type", "application/json; charset=UTF-8"}},
        .pieces = {{R"({"models": [{"name": "models/gemini-3.8-flash", "displayName": "Gemini 3.8 Flash",
 "supportedGenerationMethods": ["generateContent", "countTokens"]}]})"}}};
}

} // namespace

bool isBrief(const FakeRequest &request)
{
    return propertiesAskedFor(request.json()).contains("post_topics"_L1);
}

bool isRepair(const FakeRequest &request)
{
    return request.parts().contains("missing"_L1);
}

QString topicTitle(const FakeRequest &request)
{
    return request.parts()["topic"_L1]["topic_title"_L1].toString();
}

FakeAnswer shortBrief(std::chrono::milliseconds rest)
{
    FakeAnswer answer = streamOf(
        {uR"({"campaign_summary": "S", "post_topics": [{"topic_title": "First", "primary_message": "m"})"_s, u"]}"_s});
    answer.pieces.last().delay = rest;
    return answer;
}

QByteArray writtenAnswer(const FakeRequest &request)
{
    const QJsonObject schema = schemaAskedFor(request.json());
    const QJsonObject parts = request.parts();
    if (!isBrief(request))
        return post(schema, parts);
    return QJsonDocument(brief(schema["properties"_L1].toObject(), parts)).toJson(QJsonDocument::Compact);
}

FakeGemini::Script writingGemini(const WritingPace &pace)
{
    return [pace](const FakeRequest &request) {
        if (!pace.key.isEmpty() && request.headers.value("x-goog-api-key") != pace.key)
            return refusedKey();
        if (request.method == "GET")
            return models();
        const QString text = QString::fromUtf8(writtenAnswer(request));
        if (isBrief(request))
            return inPieces(text, pace.topicsAtOnce ? 1 : pace.events, pace.brief);
        return inPieces(text, pace.events, pace.post);
    };
}

} // namespace dopys::testing
