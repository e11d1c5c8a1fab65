#pragma once
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace dopys {

/// The form's words as they can stand in a finished sentence: "who" within it and "Who" where it begins, "product" as
/// a sentence of its own, "offer", "audience" and "theme" behind a colon, "tag". One that would read badly is missing.
QHash<QString, QString> formWords(const QJsonObject &campaign);

/// The first thought of a longer text: its first sentence, or what stands before a comma. Empty when even
/// that is long.
QString shortPhrase(const QString &text);

} // namespace dopys
