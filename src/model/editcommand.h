#pragma once
#include "core/campaign.h"
#include "core/textchange.h"
#include "model/edit.h"

#include <QUndoCommand>
#include <variant>

namespace dopys {

/// What an edit replaces in the campaign: what a post says, all of a post, or the brief with one waiting post for each
/// topic.
using EditedPart = std::variant<PostContent, Post, Brief>;

/// An edit that can be undone and redone. Takes up what is typed right after it in the same field.
class EditCommand final : public QUndoCommand
{
public:
    /// @p campaign outlives the command. @p goesOn: it was made so soon after the edit before it that both may be one.
    EditCommand(Campaign &campaign, const Edit &edit, EditedPart before, EditedPart after, bool goesOn);

    const Edit &edit() const { return m_edit; }
    /// Where somebody would go on typing, in the words of the field; 0 where nothing is typed.
    int caretWhenUndone() const;
    int caretWhenRedone() const;

    void undo() override;
    void redo() override;
    int id() const override { return 1; } ///< any may be merged with any: mergeWith() decides
    bool mergeWith(const QUndoCommand *next) override;

private:
    TextChange change(const EditedPart &from, const EditedPart &to) const;
    void put(const EditedPart &part);

    Campaign &m_campaign;
    const Edit m_edit;
    const EditedPart m_before;
    EditedPart m_after;
    const bool m_goesOn;
    const bool m_grows; ///< what follows may become part of it
};

} // namespace dopys
