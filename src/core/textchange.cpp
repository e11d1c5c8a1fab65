#include "core/textchange.h"

#include <algorithm>
#include <iterator>

namespace dopys {

namespace {

constexpr qsizetype mostOfOneKey = 4;  ///< an emoji with its skin tone; the first letter of a hashtag with its sign
constexpr qsizetype longBurst = 60;    ///< about a line
constexpr qsizetype longErasing = 200; ///< a held key

qsizetype commonBeginning(const QString &a, const QString &b)
{
    const auto differs = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend()).first;
    const qsizetype length = std::distance(a.cbegin(), differs);
    return length > 0 && a.at(length - 1).isHighSurrogate() ? length - 1 : length;
}

qsizetype commonEnding(const QString &a, const QString &b, qsizetype most)
{
    qsizetype length = 0;
    while (length < most && a.at(a.size() - 1 - length) == b.at(b.size() - 1 - length))
        ++length;
    return length > 0 && a.at(a.size() - length).isLowSurrogate() ? length - 1 : length;
}

bool isKey(const TextChange &change)
{
    return change.inserted.size() <= mostOfOneKey && change.removed.size() <= mostOfOneKey;
}

bool beginsWord(const TextChange &burst, const TextChange &next)
{
    return !burst.inserted.isEmpty() && burst.inserted.back().isSpace() && !next.inserted.isEmpty()
        && !next.inserted.front().isSpace();
}

} // namespace

TextChange changeBetween(const QString &before, const QString &after)
{
    const qsizetype position = commonBeginning(before, after);
    const qsizetype ending = commonEnding(before, after, std::min(before.size(), after.size()) - position);
    return {.position = position,
        .removed = before.sliced(position, before.size() - ending - position),
        .inserted = after.sliced(position, after.size() - ending - position)};
}

bool beginsTyping(const TextChange &change)
{
    return change.inserted.size() <= mostOfOneKey
        && (change.removed.size() <= mostOfOneKey || !change.inserted.isEmpty());
}

bool continuesTyping(const TextChange &burst, const TextChange &next, const TextChange &both)
{
    if (!isKey(next))
        return false;
    if (burst.inserted.isEmpty())
        return both.inserted.isEmpty() && burst.removed.size() < longErasing;
    const bool isFull = burst.inserted.size() >= longBurst && beginsWord(burst, next);
    return both.removed == burst.removed && !isFull;
}

} // namespace dopys
