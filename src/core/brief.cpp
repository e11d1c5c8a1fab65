#include "core/brief.h"

using namespace Qt::StringLiterals;

namespace dopys {

QString focusKey(std::optional<Platform> focus)
{
    return focus ? QString(spec(*focus).name) : u"General"_s;
}

std::optional<Platform> focusFromKey(QStringView key)
{
    return platformFromKey(key.trimmed().toString().toLower());
}

namespace {

QString comparable(const QString &title)
{
    QString letters;
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            letters.append(c.toCaseFolded());
    }
    return letters;
}

} // namespace

bool sameTopic(const Topic &a, const Topic &b)
{
    return comparable(a.title) == comparable(b.title);
}

} // namespace dopys
