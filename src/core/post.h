#pragma once
#include "core/brief.h"
#include "core/error.h"
#include "core/platform.h"
#include "core/usage.h"

#include <QMap>
#include <QStringList>
#include <chrono>
#include <variant>

namespace dopys {

/// What a post says: one text per chosen platform, and what goes with all of them.
struct PostContent
{
    QMap<Platform, QString> texts = {};
    QStringList hashtags = {}; ///< without #
    QString imagePrompt = {};

    bool isEmpty() const;
    bool operator==(const PostContent &) const = default;
};

/// "#one #two"
QString hashtagLine(const QStringList &hashtags);
/// Those of the list that a network takes by custom: its first ones, for the most telling come first.
QStringList hashtagsFor(Platform platform, const QStringList &hashtags);
/// As it goes out there: the text, an empty line, the hashtags that the network takes.
QString textWithHashtags(const PostContent &content, Platform platform);
/// The other way of hashtagLine(): white space, commas and # part them; empty ones are dropped.
QStringList hashtagsFromLine(const QString &line);

/// @name Where a post stands. Each is a state that a person sees in words.
///@{
struct Waiting
{ ///< its turn has not come
    bool operator==(const Waiting &) const = default;
};
struct Thinking
{ ///< sent, no words yet
    int attempt = 1;
    bool operator==(const Thinking &) const = default;
};
struct Writing
{ ///< words are arriving; from the second attempt on the earlier text stays until the new one is whole
    int attempt = 1;
    bool operator==(const Writing &) const = default;
};
struct Pausing
{ ///< waits before the next attempt
    Error reason = {};
    std::chrono::milliseconds wait{0}; ///< from the moment of the update
    int nextAttempt = 2;
    int attempts = 4;                   ///< how many there may be in all
    std::chrono::milliseconds until{0}; ///< its end on the run's clock: the next pause, though as long, is another
    bool operator==(const Pausing &) const = default;
};
struct Done
{
    bool operator==(const Done &) const = default;
};
struct Stopped
{
    bool perhapsPaid = false; ///< the program went away between the request and its answer
    bool operator==(const Stopped &) const = default;
};
struct Failed
{
    Error error = {};
    bool operator==(const Failed &) const = default;
};
///@}
using PostState = std::variant<Waiting, Thinking, Writing, Pausing, Done, Stopped, Failed>;

/// Waiting, thinking, writing or pausing: a call for this post is under way or will be.
bool isActive(const PostState &state);

struct Post
{
    Topic topic = {};
    PostState state = Waiting{};
    PostContent content = {};
    int percent = 0;                       ///< never falls while a post is written; 100 only when done
    QString model = {};                    ///< as the answer named it
    std::chrono::milliseconds duration{0}; ///< of the successful attempt, sent to end
    int attempts = 0;                      ///< of the writing that the text comes from
    TokenUsage usage = {};
    /// While a finished post is written again: what it said before. Comes back when the new attempt fails or is
    /// stopped.
    std::optional<PostContent> earlier = {};
    bool earlierWasDone = true; ///< it was a finished post's, not one that was cut
    /// Why the last rewriting came to nothing, while the earlier text stands.
    std::optional<Error> rewriteError = {};

    bool operator==(const Post &) const = default;
};

/// It is to be written anew: what it says is kept in `earlier` until then.
void beginRewriting(Post &post);

/// The rewriting has come to nothing: a finished text comes back as done; of two cut texts the longer stays. Without
/// `earlier` nothing happens.
void giveBackEarlier(Post &post);

/// What counts of @p post for the outside: while a finished post is written anew, what it said before.
Post standing(Post post);

/// It is finished, or was and is being written anew: what it said before counts until there is something better.
bool isFinished(const Post &post);

/// done | failed | stopped | incomplete, as exports name it.
QString statusKey(const PostState &state);

/// What the engine says of one post. A whole picture each time, so that an update may be dropped for a later one.
struct PostUpdate
{
    int index = 0; ///< from 0, in the order of the brief's topics
    PostState state = Waiting{};
    PostContent content = {};
    int percent = 0;
    QString model = {};
    std::chrono::milliseconds duration{0};
    int attempts = 0;
    TokenUsage usage = {};
};

} // namespace dopys
