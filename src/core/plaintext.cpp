#include "core/plaintext.h"

namespace dopys {

namespace {

bool isPlain(QChar c)
{
    return c.category() != QChar::Other_Control || c == u'\n' || c == u'\t';
}

} // namespace

QString plainText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    QChar before;
    for (qsizetype i = 0; i < text.size(); ++i) {
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
