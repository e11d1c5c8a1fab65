#include "gemini/geminirequest.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

using Dialect = RequestShape::SchemaDialect;

/// Writes JSON into one array of bytes. By hand, since QJsonObject sorts keys and the model writes its fields in the
/// order in which the schema names them; in one go, since hundreds of posts may start together.
class BodyText
{
public:
    explicit BodyText(qsizetype room) { m_bytes.reserve(room); }

    BodyText &raw(QByteArrayView json)
    {
        m_bytes.append(json);
        return *this;
    }
    BodyText &number(int value) { return raw(QByteArray::number(value)); }
    BodyText &quoted(const QString &text);
    /// @p write: called with each value.
    template <typename Values, typename Write> BodyText &listed(const Values &values, Write write);
    BodyText &listed(const QStringList &texts);
    /// As parts of a turn.
    BodyText &parts(const QStringList &texts);
    BodyText &schema(const Schema &schema, Dialect dialect);
    QByteArray bytes() && { return std::move(m_bytes); }

private:
    BodyText &escaped(char c);
    BodyText &typeName(Schema::Type type, Dialect dialect);
    BodyText &objectMembers(const Schema &schema, Dialect dialect);

    QByteArray m_bytes = {};
};

BodyText &BodyText::quoted(const QString &text)
{
    const auto isPlain = [](char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; };
    const QByteArray utf8 = text.toUtf8();
    raw("\"");
    for (auto at = utf8.cbegin(); at != utf8.cend();) {
        const auto end = std::find_if_not(at, utf8.cend(), isPlain);
        raw({at, end});
        at = end;
        if (at != utf8.cend())
            escaped(*at++);
    }
    return raw("\"");
}

BodyText &BodyText::escaped(char c)
{
    if (c == '"')
        return raw("\\\"");
    if (c == '\\')
        return raw("\\\\");
    if (c == '\n')
        return raw("\\n");
    return raw("\\u00").raw(QByteArray::number(uint(c), 16).rightJustified(2, '0'));
}

template <typename Values, typename Write> BodyText &BodyText::listed(const Values &values, Write write)
{
    QByteArrayView separator = "";
    for (const auto &value : values) {
        raw(std::exchange(separator, ","));
        write(value);
    }
    return *this;
}

BodyText &BodyText::listed(const QStringList &texts)
{
    return raw("[").listed(texts, [this](const QString &text) { quoted(text); }).raw("]");
}

BodyText &BodyText::parts(const QStringList &texts)
{
    const auto write = [this](const QString &text) { raw("{\"text\":").quoted(text).raw("}"); };
    return raw("[").listed(texts, write).raw("]");
}

BodyText &BodyText::typeName(Schema::Type type, Dialect dialect)
{
    const bool isUpper = dialect == Dialect::OpenApi;
    switch (type) {
    case Schema::Type::Object:
        return raw(isUpper ? "OBJECT" : "object");
    case Schema::Type::Array:
        return raw(isUpper ? "ARRAY" : "array");
    case Schema::Type::String:
        break;
    }
    return raw(isUpper ? "STRING" : "string");
}

BodyText &BodyText::objectMembers(const Schema &schema, Dialect dialect)
{
    QStringList names;
    for (const Schema &field : schema.fields)
        names.append(field.name);
    raw(",\"properties\":{");
    listed(schema.fields, [this, dialect](const Schema &field) { quoted(field.name).raw(":").schema(field, dialect); });
    return raw("},\"required\":").listed(names).raw(",\"propertyOrdering\":").listed(names);
}

BodyText &BodyText::schema(const Schema &schema, Dialect dialect)
{
    raw("{\"type\":\"").typeName(schema.type, dialect).raw("\"");
    if (!schema.description.isEmpty())
        raw(",\"description\":").quoted(schema.description);
    if (!schema.choices.isEmpty())
        raw(dialect == Dialect::OpenApi ? ",\"format\":\"enum\",\"enum\":" : ",\"enum\":").listed(schema.choices);
    if (schema.type == Schema::Type::Object)
        objectMembers(schema, dialect);
    if (schema.type == Schema::Type::Array && !schema.items.isEmpty())
        raw(",\"items\":").schema(schema.items.first(), dialect);
    return raw("}");
}

qsizetype utf8Length(const QString &text)
{
    return std::accumulate(text.cbegin(), text.cend(), qsizetype(0), [](qsizetype sum, QChar c) {
        // Each half of a pair stands for two of its four bytes.
        const ushort unit = c.unicode();
        return sum + 1 + (unit >= 0x80) + (unit >= 0x800) - c.isSurrogate();
    });
}

qsizetype schemaWords(const Schema &schema)
{
    qsizetype sum = utf8Length(schema.name) + utf8Length(schema.description);
    for (const QList<Schema> *inner : {&schema.fields, &schema.items}) {
        for (const Schema &each : *inner)
            sum += schemaWords(each);
    }
    return sum;
}

QString instructionText(const GeminiRequest &request, Dialect dialect)
{
    if (dialect != Dialect::None)
        return request.instruction;
    return request.instruction + u"\n\nAnswer with one JSON value of this JSON Schema and nothing else:\n"_s
        + QString::fromUtf8(std::move(BodyText(0).schema(request.answer, Dialect::JsonSchema)).bytes());
}

void writeConfig(BodyText &body, const GeminiRequest &request, const RequestShape &shape)
{
    body.raw("{\"maxOutputTokens\":").number(request.maxOutputTokens).raw(",\"responseMimeType\":\"application/json\"");
    if (shape.dialect == Dialect::JsonSchema)
        body.raw(",\"responseJsonSchema\":").schema(request.answer, shape.dialect);
    if (shape.dialect == Dialect::OpenApi)
        body.raw(",\"responseSchema\":").schema(request.answer, shape.dialect);
    if (shape.thinking && !request.thinkingLevel.isEmpty())
        body.raw(",\"thinkingConfig\":{\"thinkingLevel\":").quoted(request.thinkingLevel).raw("}");
    body.raw("}");
}

} // namespace

qsizetype wordBytes(const GeminiRequest &request)
{
    qsizetype sum = utf8Length(request.instruction) + schemaWords(request.answer);
    for (const QString &part : request.parts)
        sum += utf8Length(part);
    return sum;
}

QByteArray requestBody(const GeminiRequest &request, const RequestShape &shape)
{
    constexpr qsizetype usualBody = 8192;
    BodyText body(usualBody);
    body.raw("{");
    if (const QString instruction = instructionText(request, shape.dialect); !instruction.isEmpty())
        body.raw("\"systemInstruction\":{\"parts\":").parts({instruction}).raw("},");
    body.raw("\"contents\":[{\"role\":\"user\",\"parts\":").parts(request.parts).raw("}],\"generationConfig\":");
    writeConfig(body, request, shape);
    if (shape.store)
        body.raw(",\"store\":false");
    return std::move(body.raw("}")).bytes();
}

} // namespace dopys
