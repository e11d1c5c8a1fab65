#include "exporting/takentext.h"

using namespace Qt::StringLiterals;

namespace dopys {

TakenText takenText(const Post &post, Unfinished unfinished)
{
    const QString status = statusKey(post.state);
    if (std::holds_alternative<Done>(post.state))
        return {.content = post.content, .status = status};
    if (unfinished == Unfinished::Empty || post.content.isEmpty())
        return {.status = status};
    return {.content = post.content, .status = u"incomplete"_s};
}

} // namespace dopys
