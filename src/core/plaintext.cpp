#include "core/plaintext.h"

#include <algorithm>

namespace dopys {

namespace {

// The control characters of Unicode are these (category Cc).
bool isPlain(QChar c)
{
    return (c >= u' ' && c < u'\x7f') || c >= u'\xa0' || c == u'\n' || c == u'\t';
}

bool staysAsItIs(QChar c)
{
    return isPlain(c) && !c.isSurrogate();
}

} // namespace

QString plainText(const QString &text)
{
    const auto first = std::find_if_not(text.cbegin(), text.cend(), staysAsItIs);
    if (first == text.cend()) // nearly always
        return text;
    QString clean = text.left(first - text.cbegin());
    clean.reserve(text.size());
    QChar before;
    for (qsizetype i = clean.size(); i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            clean.append(c).append(text.at(++i));
        else if (c.isSurrogate())
            clean.append(QChar(QChar::ReplacementCharacter));
        else if (c == u'\r')
            clean.append(u'\n');
        else if (isPlain(c) && !(c == u'\n' && before == u'\r'))
            clean.append(c);
        before = c;
    }
    return clean;
}

QString beginningOf(const QString &text, qsizetype most)
{
    const bool halves = most > 0 && most < text.size() && text.at(most - 1).isHighSurrogate();
    return text.left(halves ? most - 1 : most);
}

} // namespace dopys
