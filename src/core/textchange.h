#pragma once
#include <QString>

namespace dopys {

/// What became of a text in one place: @p removed stood at @p position, @p inserted stands there now.
struct TextChange
{
    qsizetype position = 0;
    QString removed = {};
    QString inserted = {};

    qsizetype end() const { return position + inserted.size(); } ///< of what is new
    bool operator==(const TextChange &) const = default;
};

/// The least change that makes @p after of @p before. A character of two code units is replaced as a whole.
TextChange changeBetween(const QString &before, const QString &after);

/// Whether @p change may be the first of a burst of typing: a key that was pressed, also over a selection. What was
/// pasted or cut away stands alone.
bool beginsTyping(const TextChange &change);
/// Whether a person who made @p burst and then @p next would call both one: it goes on where the burst is, mends what
/// was typed in it, or takes further letters away. Long bursts end with a word. @p both is what they come to.
bool continuesTyping(const TextChange &burst, const TextChange &next, const TextChange &both);

} // namespace dopys
