#include "widgets/outline.h"

#include "widgets/textcolours.h"

#include <QPainter>

namespace dopys {

void paintOutline(QWidget &widget)
{
    constexpr double rounding = 2;
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineColour(widget.palette()));
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), rounding, rounding);
}

void Badge::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    paintOutline(*this);
}

} // namespace dopys
