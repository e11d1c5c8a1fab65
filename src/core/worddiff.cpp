#include "core/worddiff.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace dopys {

namespace {

using Kind = DiffPiece::Kind;
constexpr qsizetype mostCells = 4'000'000; ///< of the table: some 20 ms

enum class Sort { Word, Space, Mark };

Sort sortOf(QChar c)
{
    if (c.isSpace())
        return Sort::Space;
    const bool inWord = c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'\'' || c == u'\u2019';
    return inWord ? Sort::Word : Sort::Mark;
}

QStringList parts(const QString &text)
{
    QStringList all;
    qsizetype from = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const bool goesOn
            = at < text.size() && sortOf(text.at(at)) == sortOf(text.at(at - 1)) && sortOf(text.at(at)) != Sort::Mark;
        if (goesOn)
            continue;
        all.append(text.sliced(from, at - from));
        from = at;
    }
    return all;
}

void add(QList<DiffPiece> &pieces, Kind kind, const QString &text)
{
    if (!pieces.isEmpty() && pieces.constLast().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({.kind = kind, .text = text});
}

/// The longest common subsequence, read from its table.
void addDifference(QList<DiffPiece> &pieces, const QStringList &before, const QStringList &after)
{
    const qsizetype width = after.size() + 1;
    if ((before.size() + 1) * width > mostCells) {
        if (!before.isEmpty())
            add(pieces, Kind::Removed, before.join(QString()));
        if (!after.isEmpty())
            add(pieces, Kind::Added, after.join(QString()));
        return;
    }
    std::vector<int> common(static_cast<std::size_t>((before.size() + 1) * width), 0);
    const auto cell
        = [&](qsizetype i, qsizetype j) -> int & { return common[static_cast<std::size_t>(i * width + j)]; };
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            cell(i, j)
                = before.at(i) == after.at(j) ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            add(pieces, Kind::Same, before.at(i++));
            ++j;
        } else if (j == after.size() || (i < before.size() && cell(i + 1, j) >= cell(i, j + 1))) {
            add(pieces, Kind::Removed, before.at(i++));
        } else {
            add(pieces, Kind::Added, after.at(j++));
        }
    }
}

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    const QStringList from = parts(before);
    const QStringList to = parts(after);
    const qsizetype most = std::min(from.size(), to.size());
    qsizetype head = 0;
    while (head < most && from.at(head) == to.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && from.at(from.size() - 1 - tail) == to.at(to.size() - 1 - tail))
        ++tail;
    QList<DiffPiece> pieces;
    if (head > 0)
        add(pieces, Kind::Same, from.first(head).join(QString()));
    addDifference(pieces, from.sliced(head, from.size() - head - tail), to.sliced(head, to.size() - head - tail));
    if (tail > 0)
        add(pieces, Kind::Same, from.last(tail).join(QString()));
    return pieces;
}

} // namespace dopys
