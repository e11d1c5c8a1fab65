#include "model/editcommand.h"

#include <utility>

namespace dopys {

namespace {

/// The words of the field that the edit is about.
QString wordsOf(const EditedPart &part, const Edit &edit)
{
    if (const auto *brief = std::get_if<Brief>(&part)) {
        const Topic topic = brief->topics.value(edit.index);
        return edit.kind == Edit::Kind::TopicTitle ? topic.title : topic.message;
    }
    const auto *content = std::get_if<PostContent>(&part);
    if (!content)
        return {};
    if (edit.kind == Edit::Kind::Hashtags)
        return hashtagLine(content->hashtags);
    return edit.kind == Edit::Kind::ImagePrompt ? content->imagePrompt : content->texts.value(edit.platform);
}

} // namespace

EditCommand::EditCommand(Campaign &campaign, const Edit &edit, EditedPart before, EditedPart after, bool goesOn)
    : m_campaign(campaign), m_edit(edit), m_before(std::move(before)), m_after(std::move(after)), m_goesOn(goesOn),
      m_grows(edit.isTyped() && beginsTyping(change(m_before, m_after)))
{
}

int EditCommand::caretWhenUndone() const
{
    return static_cast<int>(change(m_after, m_before).end());
}

int EditCommand::caretWhenRedone() const
{
    return static_cast<int>(change(m_before, m_after).end());
}

void EditCommand::undo()
{
    put(m_before);
}

void EditCommand::redo()
{
    put(m_after);
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto &later = *static_cast<const EditCommand *>(next);
    if (!m_grows || !later.m_goesOn || later.m_edit != m_edit)
        return false;
    if (!continuesTyping(
            change(m_before, m_after), change(later.m_before, later.m_after), change(m_before, later.m_after)))
        return false;
    m_after = later.m_after;
    // Typed and taken away again.
    setObsolete(m_after == m_before);
    return true;
}

TextChange EditCommand::change(const EditedPart &from, const EditedPart &to) const
{
    return m_edit.isTyped() ? changeBetween(wordsOf(from, m_edit), wordsOf(to, m_edit)) : TextChange{};
}

void EditCommand::put(const EditedPart &part)
{
    if (const auto *brief = std::get_if<Brief>(&part))
        return takeBrief(m_campaign, *brief);
    Post &post = m_campaign.posts[m_edit.index];
    if (const auto *whole = std::get_if<Post>(&part))
        post = *whole;
    else
        post.content = std::get<PostContent>(part);
}

} // namespace dopys
