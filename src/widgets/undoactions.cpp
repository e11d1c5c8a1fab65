#include "widgets/undoactions.h"

#include "model/campaigndocument.h"
#include "widgets/undotext.h"

#include <QAction>

namespace dopys {

UndoActions::UndoActions(QAction &undo, QAction &redo, CampaignDocument &document, QObject *parent)
    : QObject(parent), m_undo(undo), m_redo(redo), m_document(document)
{
    connect(&undo, &QAction::triggered, &document, &CampaignDocument::undo);
    connect(&redo, &QAction::triggered, &document, &CampaignDocument::redo);
    connect(&document, &CampaignDocument::historyChanged, this, &UndoActions::update);
    update();
}

void UndoActions::update()
{
    m_undo.setEnabled(m_document.undoable().has_value());
    m_redo.setEnabled(m_document.redoable().has_value());
    m_undo.setText(undoText(m_document.undoable()));
    m_redo.setText(redoText(m_document.redoable()));
}

} // namespace dopys
