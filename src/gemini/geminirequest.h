#pragma once
#include "core/schema.h"

#include <QString>
#include <QStringList>

namespace dopys {

/// What the models write in one answer at most, thinking included.
inline constexpr int mostOutputTokens = 65'536;

/// One call to the model, before the wire's own form.
struct GeminiRequest
{
    QString model = {}; ///< bare id, without "models/"
    QString instruction = {};
    QStringList parts = {}; ///< text parts of the one user turn, in order
    Schema answer = {};
    int maxOutputTokens = 8192; ///< thinking included
    QString thinkingLevel = {}; ///< LOW, MEDIUM, HIGH; empty: leave it to the model
};

/// Which optional parts of the wire a model and a service have shown to take. Everything is sent until it is refused.
struct RequestShape
{
    enum class SchemaDialect { JsonSchema, OpenApi, None };
    bool store = true; ///< send "store": false
    bool thinking = true;
    SchemaDialect dialect = SchemaDialect::JsonSchema;

    bool operator==(const RequestShape &) const = default;
};

/// How much a model has to read, in bytes of UTF-8: all texts, and what the schema says in words.
qsizetype wordBytes(const GeminiRequest &request);

/// The body of generateContent and streamGenerateContent. Keys of the schema keep the order of its fields.
QByteArray requestBody(const GeminiRequest &request, const RequestShape &shape);

} // namespace dopys
