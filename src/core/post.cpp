#include "core/post.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dopys {

bool PostContent::isEmpty() const
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return false;
    }
    return hashtags.isEmpty() && imagePrompt.isEmpty();
}

QString hashtagLine(const QStringList &hashtags)
{
    QStringList marked;
    for (const QString &tag : hashtags)
        marked.append(u'#' + tag);
    return marked.join(u' ');
}

QStringList hashtagsFromLine(const QString &line)
{
    static const QRegularExpression between(u"[\\s,;#]+"_s);
    return line.split(between, Qt::SkipEmptyParts);
}

bool isActive(const PostState &state)
{
    return !std::holds_alternative<Done>(state) && !std::holds_alternative<Stopped>(state)
        && !std::holds_alternative<Failed>(state);
}

QString statusKey(const PostState &state)
{
    if (std::holds_alternative<Done>(state))
        return u"done"_s;
    if (std::holds_alternative<Failed>(state))
        return u"failed"_s;
    if (std::holds_alternative<Stopped>(state))
        return u"stopped"_s;
    return u"incomplete"_s;
}

} // namespace dopys
