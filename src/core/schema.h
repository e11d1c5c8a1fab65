#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace dopys {

/// The shape that an answer must have, described once for both schema dialects of the service
/// (ai.google.dev/api/generate-content): only what both know, no array or number bounds, the order of the fields kept.
struct Schema
{
    enum class Type { Object, Array, String };
    Type type = Type::String;
    QString name = {}; ///< as a field of an object
    QString description = {};
    QStringList choices = {};  ///< of a string; empty: any
    QList<Schema> fields = {}; ///< of an object, in the order in which they are to be written; all required
    QList<Schema> items = {};  ///< of an array: exactly one

    bool operator==(const Schema &) const = default;
};

} // namespace dopys
