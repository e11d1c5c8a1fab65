#pragma once
#include "model/editcommand.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>
#include <chrono>
#include <optional>

namespace dopys {

/// The edits of the open campaign, over all posts and topics, in the order in which they were made. Changes the
/// campaign and leaves it to the document to say so.
class EditHistory : public QObject
{
    Q_OBJECT
public:
    /// @p campaign outlives the history.
    explicit EditHistory(Campaign &campaign, QObject *parent = nullptr);

    /// Whoever stops typing for so long begins another edit.
    void setTypingPause(std::chrono::milliseconds pause) { m_typingPause = pause; }

    /// Puts @p after into the campaign, which holds @p before.
    void push(const Edit &edit, const EditedPart &before, const EditedPart &after);
    void clear();

    std::optional<Edit> undoable() const;
    std::optional<Edit> redoable() const;
    /// @name One step, which has to be there; gives the place where somebody would go on typing
    ///@{
    int undo();
    int redo();
    ///@}

signals:
    void changed(); ///< undoable() or redoable()

private:
    const EditCommand *command(int index) const;

    Campaign &m_campaign;
    QUndoStack m_stack;
    std::chrono::milliseconds m_typingPause{2000};
    QElapsedTimer m_sinceEdit; ///< invalid: what comes next goes on nothing
};

} // namespace dopys
