#include "widgets/boardlayout.h"

#include <QWidget>
#include <algorithm>

namespace dopys {

namespace {

// Two columns from 760: below that a line of a post would hold fewer than some forty characters.
constexpr int leastColumn = 374;
constexpr int mostColumn = 760;

} // namespace

BoardLayout::BoardLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(12, 12, 12, 12);
    setSpacing(12);
}

BoardLayout::~BoardLayout() = default;

void BoardLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int BoardLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *BoardLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *BoardLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items.at(static_cast<std::size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int BoardLayout::columns(int width) const
{
    // A card knows best what its tabs need in this font.
    const int least = std::max(leastColumn, widestCard());
    return std::clamp((width + spacing()) / (least + spacing()), 1, std::max(1, count()));
}

int BoardLayout::columnWidth(int width) const
{
    const int number = columns(width);
    return std::min((width - (number - 1) * spacing()) / number, mostColumn);
}

QSize BoardLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int width = 2 * leastColumn + spacing() + around.left() + around.right();
    return {width, heightForWidth(width)};
}

int BoardLayout::widestCard() const
{
    int width = 0;
    for (const auto &item : m_items)
        width = std::max(width, item->minimumSize().width());
    return width;
}

QSize BoardLayout::minimumSize() const
{
    const QMargins around = contentsMargins();
    return {widestCard() + around.left() + around.right(), around.top() + around.bottom()};
}

int BoardLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void BoardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
    emit arranged();
}

int BoardLayout::arrange(const QRect &outer, bool place) const
{
    const QMargins around = contentsMargins();
    const QRect rect = outer.marginsRemoved(around);
    const int wide = columnWidth(rect.width());
    const int number = columns(rect.width());
    int top = rect.top();
    int rowHeight = 0;
    for (int index = 0; index < count(); ++index) {
        const int column = index % number;
        if (index > 0 && column == 0)
            top += std::exchange(rowHeight, 0) + spacing();
        QLayoutItem *item = itemAt(index);
        const int high = item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height();
        if (place)
            item->setGeometry(QRect(rect.left() + column * (wide + spacing()), top, wide, high));
        rowHeight = std::max(rowHeight, high);
    }
    return top + rowHeight + around.bottom() - outer.top();
}

} // namespace dopys
