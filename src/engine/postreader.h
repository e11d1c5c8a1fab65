#pragma once
#include "core/post.h"
#include "core/result.h"
#include "gemini/jsonstream.h"

namespace dopys {

/// Takes a post out of a JSON text that arrives in pieces: every text while it grows.
class PostReader
{
public:
    PostReader();
    Q_DISABLE_COPY_MOVE(PostReader)

    void feed(const QString &piece);
    /// What can be read of it so far.
    const PostContent &content() const { return m_content; }
    qsizetype received() const { return m_received; }

private:
    PostContent m_content;
    qsizetype m_received = 0;
    JsonStream m_stream;
};

/// The whole answer, judged: a text for each of @p platforms and a prompt for the picture must be there.
/// What stands around the first object is left out. The error is of kind BadAnswer and names the key.
Result<PostContent> postFromAnswer(const QString &answer, const QList<Platform> &platforms);

} // namespace dopys
