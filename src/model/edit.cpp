#include "model/edit.h"

#include <algorithm>
#include <iterator>

namespace dopys {

namespace {

int firstDifference(const QList<Topic> &a, const QList<Topic> &b)
{
    const auto [differs, other] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    return static_cast<int>(std::distance(a.cbegin(), differs));
}

Edit::Kind fieldThatDiffers(const Topic &a, const Topic &b)
{
    if (a.title != b.title)
        return Edit::Kind::TopicTitle;
    return a.message != b.message ? Edit::Kind::TopicMessage : Edit::Kind::TopicFocus;
}

} // namespace

bool Edit::isTyped() const
{
    switch (kind) {
    case Kind::Text:
    case Kind::Hashtags:
    case Kind::ImagePrompt:
    case Kind::TopicTitle:
    case Kind::TopicMessage:
        return true;
    default:
        return false;
    }
}

bool Edit::isOfTopics() const
{
    return kind >= Kind::TopicTitle;
}

Edit topicEdit(const Brief &before, const Brief &after)
{
    const int index = firstDifference(before.topics, after.topics);
    if (before.topics.size() < after.topics.size())
        return {.kind = Edit::Kind::TopicAdded, .index = index};
    if (before.topics.size() > after.topics.size())
        return {.kind = Edit::Kind::TopicRemoved, .index = index};
    if (before.topics.mid(index + 1) != after.topics.mid(index + 1))
        return {.kind = Edit::Kind::TopicMoved, .index = index};
    return {.kind = fieldThatDiffers(before.topics.value(index), after.topics.value(index)), .index = index};
}

} // namespace dopys
