#pragma once
#include <QObject>

class QAction;
class QMenu;

namespace dopys {

class CampaignDocument;

/// In the text fields of a campaign, undo and redo are the campaign's, not the field's own: the keys go on to the
/// window, and the context menu offers what the document would do.
class FieldUndo final : public QObject
{
    Q_OBJECT
public:
    /// @p document outlives it.
    explicit FieldUndo(CampaignDocument &document, QObject *parent = nullptr);

    /// All text fields in @p part.
    void watch(QWidget &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu(QMenu *menu, const QPoint &place);

    CampaignDocument &m_document;
};

} // namespace dopys
