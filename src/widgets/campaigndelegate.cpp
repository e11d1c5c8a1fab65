#include "widgets/campaigndelegate.h"

#include "widgets/textcolours.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <utility>

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

void draw(QPainter *painter, QRect place, const MatchLine &match, const QFont &plain, const QFont &bold)
{
    const MatchLine line = fitted(match, place.width(), QFontMetrics(plain), QFontMetrics(bold));
    const auto piece = [&](const QString &text, const QFont &font) {
        painter->setFont(font);
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, text);
        place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(text));
    };
    piece(line.place + line.before, plain);
    piece(line.match, bold);
    piece(line.after, plain);
}

} // namespace

MatchLine fitted(MatchLine line, int width, const QFontMetrics &plain, const QFontMetrics &bold)
{
    line.match = bold.elidedText(line.match, Qt::ElideRight, width - plain.horizontalAdvance(line.place));
    const int around = width - plain.horizontalAdvance(line.place) - bold.horizontalAdvance(line.match);
    const int after = plain.horizontalAdvance(line.after);
    line.before = plain.elidedText(line.before, Qt::ElideLeft, std::max(around / 2, around - after));
    line.after = plain.elidedText(line.after, Qt::ElideRight, around - plain.horizontalAdvance(line.before));
    return line;
}

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
    const MatchLine match = index.data(LibraryModel::MatchLineRole).value<MatchLine>();
    if (match == MatchLine())
        line(2, index.data(LibraryModel::PlatformsRole).toString(), item.font, soft);
    else
        draw(painter, lineOf(item.rect, 2, item.fontMetrics), match, item.font, bold);
    painter->restore();
}

QSize CampaignDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, lines * option.fontMetrics.lineSpacing() + 2 * margin};
}

QWidget *CampaignDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_filled = false;
    return m_editor = QStyledItemDelegate::createEditor(parent, option, index);
}

void CampaignDelegate::dropEditor()
{
    if (m_editor)
        emit closeEditor(m_editor, RevertModelCache);
}

// Once: the row changes with every post that is written, and what is being typed stays.
void CampaignDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (!std::exchange(m_filled, true))
        QStyledItemDelegate::setEditorData(editor, index);
}

void CampaignDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(lineOf(option.rect, 0, option.fontMetrics).adjusted(0, -margin / 2, 0, margin));
}

} // namespace dopys
