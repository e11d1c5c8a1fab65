#pragma once
#include <QObject>

class QAction;

namespace dopys {

class CampaignDocument;

/// Two actions that do what undo and redo of the document would, say what that is, and are off where it is nothing.
class UndoActions final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    UndoActions(QAction &undo, QAction &redo, CampaignDocument &document, QObject *parent = nullptr);

    /// They follow the history by themselves, but neither the language nor what is written at the moment.
    void update();

private:
    QAction &m_undo;
    QAction &m_redo;
    CampaignDocument &m_document;
};

} // namespace dopys
