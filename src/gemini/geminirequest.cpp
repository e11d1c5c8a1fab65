#include "gemini/geminirequest.h"

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

using Dialect = RequestShape::SchemaDialect;

// By hand, since QJsonObject sorts keys and the model writes its fields in the order in which the schema
// names them.
QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (c == '\n')
            out.append("\\n");
        else if (code < 0x20)
            out.append("\\u00").append(QByteArray::number(code, 16).rightJustified(2, '0'));
        else
            out.append(c);
    }
    return out.append('"');
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
