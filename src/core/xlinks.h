#pragma once
#include <QList>
#include <QString>

namespace dopys {

/// A stretch of a text, in UTF-16 code units.
struct UnitRange
{
    qsizetype start = 0;
    qsizetype end = 0; ///< one past the last
};

/// What X takes for a link in @p text (NFC), in its order: the rules of twitter-text 3.1.0, extractUrlsWithIndices().
QList<UnitRange> xLinks(const QString &text);

} // namespace dopys
