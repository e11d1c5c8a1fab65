#include "gemini/geminirequest.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

using Dialect = RequestShape::SchemaDialect;

// By hand, since QJsonObject sorts keys and the model writes its fields in the order in which the schema
// names them.
QByteArray quoted(const QString &text)
{
    const auto isPlain = [](char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; };
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + utf8.size() / 16 + 2);
    out.append('"');
    for (auto at = utf8.cbegin(); at != utf8.cend();) {
        const auto end = std::find_if_not(at, utf8.cend(), isPlain);
        out.append(at, end - at);
        if (at = end; at == utf8.cend())
            break;
        const char c = *at++;
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (c == '\n')
            out.append("\\n");
        else
            out.append("\\u00").append(QByteArray::number(uint(c), 16).rightJustified(2, '0'));
    }
    return out.append('"');
}

qsizetype utf8Length(const QString &text)
{
    return std::accumulate(text.cbegin(), text.cend(), qsizetype(0), [](qsizetype sum, QChar c) {
        // Each half of a pair stands for two of its four bytes.
        const bool isTwo = c.isSurrogate() || (c.unicode() >= 0x80 && c.unicode() < 0x800);
        return sum + (c.unicode() < 0x80 ? 1 : isTwo ? 2 : 3);
    });
}

qsizetype schemaWords(const Schema &schema)
{
    qsizetype sum = utf8Length(schema.name) + utf8Length(schema.description);
    for (const QList<Schema> &inner : {schema.fields, schema.items}) {
        for (const Schema &each : inner)
            sum += schemaWords(each);
    }
    return sum;
}

QByteArray listed(const QByteArrayList &values)
{
    return '[' + values.join(',') + ']';
}

QByteArray listed(const QStringList &texts)
{
    QByteArrayList values;
    for (const QString &text : texts)
        values.append(quoted(text));
    return listed(values);
}

QByteArray texts(const QStringList &parts)
{
    QByteArrayList values;
    for (const QString &part : parts)
        values.append("{\"text\":" + quoted(part) + '}');
    return listed(values);
}

QByteArray typeName(Schema::Type type, Dialect dialect)
{
    const QByteArray name = type == Schema::Type::Object ? "object" : type == Schema::Type::Array ? "array" : "string";
    return dialect == Dialect::OpenApi ? name.toUpper() : name;
}

QByteArray schemaJson(const Schema &schema, Dialect dialect);

QByteArrayList objectMembers(const Schema &schema, Dialect dialect)
{
    QByteArrayList properties;
    QStringList names;
    for (const Schema &field : schema.fields) {
        properties.append(quoted(field.name) + ':' + schemaJson(field, dialect));
        names.append(field.name);
    }
    const QByteArray order = listed(names);
    return {"\"properties\":{" + properties.join(',') + '}', "\"required\":" + order, "\"propertyOrdering\":" + order};
}

QByteArray schemaJson(const Schema &schema, Dialect dialect)
{
    QByteArrayList members{"\"type\":\"" + typeName(schema.type, dialect) + '"'};
    if (!schema.description.isEmpty())
        members.append("\"description\":" + quoted(schema.description));
    if (!schema.choices.isEmpty()) {
        if (dialect == Dialect::OpenApi)
            members.append("\"format\":\"enum\"");
        members.append("\"enum\":" + listed(schema.choices));
    }
    if (schema.type == Schema::Type::Object)
        members.append(objectMembers(schema, dialect));
    if (schema.type == Schema::Type::Array && !schema.items.isEmpty())
        members.append("\"items\":" + schemaJson(schema.items.first(), dialect));
    return '{' + members.join(',') + '}';
}

QString instructionText(const GeminiRequest &request, Dialect dialect)
{
    if (dialect != Dialect::None)
        return request.instruction;
    return request.instruction + u"\n\nAnswer with one JSON value of this JSON Schema and nothing else:\n"_s
        + QString::fromUtf8(schemaJson(request.answer, Dialect::JsonSchema));
}

QByteArray generationConfig(const GeminiRequest &request, const RequestShape &shape)
{
    QByteArrayList members{"\"maxOutputTokens\":" + QByteArray::number(request.maxOutputTokens),
        "\"responseMimeType\":\"application/json\""};
    if (shape.dialect == Dialect::JsonSchema)
        members.append("\"responseJsonSchema\":" + schemaJson(request.answer, shape.dialect));
    if (shape.dialect == Dialect::OpenApi)
        members.append("\"responseSchema\":" + schemaJson(request.answer, shape.dialect));
    if (shape.thinking && !request.thinkingLevel.isEmpty())
        members.append("\"thinkingConfig\":{\"thinkingLevel\":" + quoted(request.thinkingLevel) + '}');
    return '{' + members.join(',') + '}';
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
    QByteArrayList members;
    if (const QString instruction = instructionText(request, shape.dialect); !instruction.isEmpty())
        members.append("\"systemInstruction\":{\"parts\":" + texts({instruction}) + '}');
    members.append("\"contents\":[{\"role\":\"user\",\"parts\":" + texts(request.parts) + "}]");
    members.append("\"generationConfig\":" + generationConfig(request, shape));
    if (shape.store)
        members.append("\"store\":false");
    return '{' + members.join(',') + '}';
}

} // namespace dopys
