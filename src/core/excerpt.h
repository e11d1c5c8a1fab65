#pragma once
#include <QString>
#include <QStringList>

namespace dopys {

/// The words that a person looks for: separated by white space, without those that hold neither letter nor digit.
QStringList soughtWords(const QString &query);

/// One line of @p text around the first word that begins with one of @p words, about @p length characters, with "…"
/// where more stands. Letters of either case are the same, and so are the apostrophes ' ’ ʼ. Without a match: the
/// beginning.
QString excerptAround(const QString &text, const QStringList &words, int length = 120);

} // namespace dopys
