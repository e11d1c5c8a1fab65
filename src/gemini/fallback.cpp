#include "gemini/fallback.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

using Dialect = RequestShape::SchemaDialect;

bool names(const Error &error, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(error.detail).hasMatch();
}

bool blamesSchema(const Error &error)
{
    return names(error, u"schema|too many states|propert(y|ies)|request contains an invalid argument\\.?\\s*$"_s);
}

Dialect simpler(Dialect dialect)
{
    return dialect == Dialect::JsonSchema ? Dialect::OpenApi : Dialect::None;
}

} // namespace

std::optional<RequestShape> fallback(const RequestShape &known, const RequestShape &refused, const Error &error)
{
    if (error.kind != Error::Kind::RequestRefused || error.httpStatus != 400)
        return std::nullopt;
    RequestShape next = known;
    if (refused.store && names(error, u"\\bstore\\b"_s))
        next.store = false;
    else if (refused.thinking && names(error, u"thinking"_s))
        next.thinking = false;
    else if (refused.dialect != Dialect::None && blamesSchema(error))
        next.dialect = std::max(known.dialect, simpler(refused.dialect));
    else
        return std::nullopt;
    return next;
}

} // namespace dopys
