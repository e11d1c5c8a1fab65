#pragma once
#include "model/librarymodel.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace dopys {

/// @p line in @p width pixels: what was found stays in sight, what stands around it gives way, each side by half.
MatchLine fitted(MatchLine line, int width, const QFontMetrics &plain, const QFontMetrics &bold);

/// A campaign in the library's list: its name, below that date and state, and its platforms or where a
/// search found its words, those bold.
/// Foreign text, painted as it is.
class CampaignDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A name is being typed.
    bool isEditing() const { return m_editor; }
    /// What is being typed is let go.
    void dropEditor();

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable QPointer<QWidget> m_editor; ///< the view's
    mutable bool m_filled = false;      ///< the editor, with the name as it was
};

} // namespace dopys
