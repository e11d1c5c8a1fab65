#include "core/plaintext.h"

namespace dopys {

QString plainText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            clean.append(c).append(text.at(++i));
        else if (c.isSurrogate())
            clean.append(QChar(QChar::ReplacementCharacter));
        else if (c.category() != QChar::Other_Control || c == u'\n' || c == u'\t')
            clean.append(c);
    }
    return clean;
}

} // namespace dopys
