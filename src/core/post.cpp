#include "core/post.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

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

QStringList hashtagsFor(Platform platform, const QStringList &hashtags)
{
    return hashtags.first(std::min<qsizetype>(hashtags.size(), spec(platform).hashtagsTo));
}

QString textWithHashtags(const PostContent &content, Platform platform)
{
    const QString text = content.texts.value(platform);
    const QStringList hashtags = hashtagsFor(platform, content.hashtags);
    return hashtags.isEmpty() ? text : text + u"\n\n"_s + hashtagLine(hashtags);
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

namespace {

qsizetype lengthOf(const PostContent &content)
{
    qsizetype sum = content.imagePrompt.size() + hashtagLine(content.hashtags).size();
    for (const QString &text : content.texts)
        sum += text.size();
    return sum;
}

} // namespace

void beginRewriting(Post &post)
{
    post.rewriteError.reset();
    if (!post.content.isEmpty() && !post.earlier) {
        post.earlier = post.content;
        post.earlierWasDone = std::holds_alternative<Done>(post.state);
    }
    post.state = Waiting{};
    post.percent = 0;
}

void giveBackEarlier(Post &post)
{
    if (!post.earlier)
        return;
    const PostContent earlier = *std::exchange(post.earlier, std::nullopt);
    if (post.earlierWasDone) {
        if (const auto *failed = std::get_if<Failed>(&post.state))
            post.rewriteError = failed->error;
        post.content = earlier;
        post.state = Done{};
        post.percent = 100;
    } else if (lengthOf(earlier) >= lengthOf(post.content)) {
        post.content = earlier;
    }
}

Post standing(Post post)
{
    if (isActive(post.state))
        giveBackEarlier(post);
    return post;
}

bool isFinished(const Post &post)
{
    return std::holds_alternative<Done>(post.state) || (isActive(post.state) && post.earlier && post.earlierWasDone);
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
