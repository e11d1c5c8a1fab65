#include "core/brief.h"

using namespace Qt::StringLiterals;

namespace dopys {

bool hasSummary(const Brief &brief)
{
    return !brief.summary.trimmed().isEmpty();
}

QString focusKey(std::optional<Platform> focus)
{
    return focus ? QString(spec(*focus).name) : u"General"_s;
}

std::optional<Platform> focusFromKey(QStringView key)
{
    return platformFromKey(key.trimmed().toString().toLower());
}

QString topicKey(const Topic &topic)
{
    QString letters;
    for (const QChar c : topic.title) {
        if (c.isLetterOrNumber())
            letters.append(c.toCaseFolded());
    }
    // An emoji alone names a topic as well.
    return letters.isEmpty() ? topic.title.simplified() : letters;
}

} // namespace dopys
