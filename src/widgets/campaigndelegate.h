#pragma once
#include <QStyledItemDelegate>

namespace dopys {

/// A campaign in the library's list: its name, below that date and state, and its platforms or where a
/// search found its words. Foreign
/// text, painted as it is.
class CampaignDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dopys
