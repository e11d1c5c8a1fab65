#pragma once
#include "core/post.h"
#include "exporting/formats.h"

namespace dopys {

/// What a document says of one post.
struct TakenText
{
    PostContent content = {}; ///< empty: it only keeps its place
    QString status = {};      ///< done, failed, stopped, incomplete
};

/// Half a post is never handed out as a post: it is empty, or marked as incomplete where a person wants it.
TakenText takenText(const Post &post, Unfinished unfinished);

} // namespace dopys
