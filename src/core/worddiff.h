#pragma once
#include <QList>
#include <QString>

namespace dopys {

/// A piece of two texts that are compared word by word.
struct DiffPiece
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text = {};

    bool operator==(const DiffPiece &) const = default;
};

/// What became of @p before in @p after: the pieces that are not Added make up @p before, those that are not Removed
/// make up @p after. Words, white space and marks stand each for themselves. Where both differ so much that comparing
/// would take seconds, everything between their common ends counts as replaced.
QList<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace dopys
