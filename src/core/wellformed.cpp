#include "core/wellformed.h"

namespace dopys {

QString wellFormed(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean.append(c);
            clean.append(text.at(++i));
        } else if (c.isSurrogate()) {
            clean.append(QChar::ReplacementCharacter);
        } else if (!c.isNull()) {
            clean.append(c);
        }
    }
    return clean;
}

} // namespace dopys
