#include "core/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

bool hasLetterOrDigit(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString withOneApostrophe(QString text)
{
    text.replace(u'\u2019', u'\'');
    text.replace(u'\u02BC', u'\'');
    return text;
}

/// Where a word of @p text begins with @p word; -1: nowhere.
qsizetype wordStart(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return at;
    }
    return -1;
}

} // namespace

TextSpan firstMatch(const QString &text, const QStringList &words)
{
    const QString line = withOneApostrophe(text);
    TextSpan first;
    for (const QString &word : words) {
        const qsizetype at = wordStart(line, withOneApostrophe(word));
        if (at >= 0 && (first.length == 0 || at < first.at))
            first = {.at = at, .length = word.size()};
    }
    return first;
}

QStringList soughtWords(const QString &query)
{
    QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !hasLetterOrDigit(word); });
    return words;
}

QString excerptAround(const QString &text, const QStringList &words, int length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype match = firstMatch(line, words).at;
    qsizetype from = std::clamp<qsizetype>(match - length / 3, 0, line.size() - length);
    // From the beginning of a word, unless that would pass the match.
    if (from > 0) {
        const qsizetype space = line.indexOf(u' ', from);
        from = space >= 0 && space < match ? space + 1 : match;
    }
    qsizetype to = std::min(from + length, line.size());
    if (to < line.size()) {
        const qsizetype space = line.lastIndexOf(u' ', to);
        to = space > from ? space : to;
    }
    return (from > 0 ? u"…"_s : QString()) + line.sliced(from, to - from) + (to < line.size() ? u"…"_s : QString());
}

} // namespace dopys
