#pragma once
#include <QString>
#include <QStringList>

namespace dopys {

/// The words that a person looks for: separated by white space, without those that hold neither letter nor digit.
QStringList soughtWords(const QString &query);

/// A stretch of a text.
struct TextSpan
{
    qsizetype at = 0;
    qsizetype length = 0; ///< 0: nothing

    bool operator==(const TextSpan &) const = default;
};

/// Where the first word of @p text begins with one of @p words; as long as that word is. Letters of either case are the
/// same, and so are the apostrophes ' ’ ʼ.
TextSpan firstMatch(const QString &text, const QStringList &words);

/// One line of @p text around the first word that begins with one of @p words, about @p length characters, with "…"
/// where more stands. Without a match: the beginning.
QString excerptAround(const QString &text, const QStringList &words, int length = 120);

} // namespace dopys
