#pragma once
#include "core/brief.h"

namespace dopys {

/// One thing that was done to a campaign and can be undone: what it was, and where it is to be seen.
struct Edit
{
    enum class Kind {
        Text,
        Hashtags,
        ImagePrompt,
        Rewriting, ///< by the model, because a person wanted it
        TopicTitle,
        TopicMessage,
        TopicFocus,
        TopicAdded,
        TopicRemoved,
        TopicMoved
    };
    Kind kind = Kind::Text;
    int index = 0;                          ///< of the post or the topic, from 0
    Platform platform = Platform::Facebook; ///< for Kind::Text

    bool isTyped() const; ///< words in one field
    bool isOfTopics() const;
    bool operator==(const Edit &) const = default;
};

/// What was done to the topics to make @p after of @p before.
Edit topicEdit(const Brief &before, const Brief &after);

} // namespace dopys
