#include "model/edithistory.h"

namespace dopys {

EditHistory::EditHistory(Campaign &campaign, QObject *parent) : QObject(parent), m_campaign(campaign)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditHistory::changed);
}

void EditHistory::push(const Edit &edit, const EditedPart &before, const EditedPart &after)
{
    const bool goesOn = m_sinceEdit.isValid() && m_sinceEdit.elapsed() < m_typingPause.count();
    m_stack.push(new EditCommand(m_campaign, edit, before, after, goesOn)); // owns it
    m_sinceEdit.start();
}

void EditHistory::clear()
{
    m_stack.clear();
    m_sinceEdit.invalidate();
}

std::optional<Edit> EditHistory::undoable() const
{
    const EditCommand *last = command(m_stack.index() - 1);
    return last ? std::optional(last->edit()) : std::nullopt;
}

std::optional<Edit> EditHistory::redoable() const
{
    const EditCommand *next = command(m_stack.index());
    return next ? std::optional(next->edit()) : std::nullopt;
}

int EditHistory::undo()
{
    const int caret = command(m_stack.index() - 1)->caretWhenUndone();
    m_sinceEdit.invalidate();
    m_stack.undo();
    return caret;
}

int EditHistory::redo()
{
    const int caret = command(m_stack.index())->caretWhenRedone();
    m_sinceEdit.invalidate();
    m_stack.redo();
    return caret;
}

const EditCommand *EditHistory::command(int index) const
{
    // No other kind is ever pushed.
    return static_cast<const EditCommand *>(m_stack.command(index));
}

} // namespace dopys
