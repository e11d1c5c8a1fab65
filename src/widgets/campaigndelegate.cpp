#include "widgets/campaigndelegate.h"

#include "model/librarymodel.h"
#include "widgets/textcolours.h"

#include <QApplication>
#include <QPainter>

namespace dopys {

namespace {

constexpr int margin = 6;
constexpr int lines = 3; ///< all rows are of one height, so that thousands are laid out at once

QRect lineOf(const QRect &row, int number, const QFontMetrics &font)
{
    return {row.left() + margin, row.top() + margin + number * font.lineSpacing(), row.width() - 2 * margin,
        font.lineSpacing()};
}

QColor quiet(const QStyleOptionViewItem &option)
{
    QPalette palette = option.palette;
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Text));
    return quietText(palette);
}

} // namespace

void CampaignDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor strong = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto line = [&](int number, const QString &text, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        const QFontMetrics metrics(font);
        const QRect place = lineOf(item.rect, number, item.fontMetrics);
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(
                text, item.direction == Qt::RightToLeft ? Qt::ElideLeft : Qt::ElideRight, place.width()));
    };
    painter->save();
    QFont bold = item.font;
    bold.setBold(true);
    line(0, index.data(Qt::DisplayRole).toString(), bold, strong);
    const QColor soft = selected ? strong : quiet(item);
    line(1, index.data(LibraryModel::DetailRole).toString(), item.font, soft);
    const QString match = index.data(LibraryModel::MatchRole).toString();
    line(2, match.isEmpty() ? index.data(LibraryModel::PlatformsRole).toString() : match, item.font, soft);
    painter->restore();
}

QSize CampaignDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, lines * option.fontMetrics.lineSpacing() + 2 * margin};
}

void CampaignDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(lineOf(option.rect, 0, option.fontMetrics).adjusted(0, -margin / 2, 0, margin));
}

} // namespace dopys
