#include "widgets/timelinelegend.h"

#include "model/timelinewords.h"
#include "widgets/lanepaint.h"

#include <QEvent>
#include <QPainter>
#include <array>

namespace dopys {

namespace {

using Kind = TimelineSpan::Kind;
constexpr std::array kinds{Kind::Waiting, Kind::Thinking, Kind::Writing, Kind::Held, Kind::Away, Kind::Pausing};
constexpr qreal gap = 6;

qreal chipWidth(const QFontMetricsF &font)
{
    return font.height() * 1.5;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TimelineLegend::sizeHint() const
{
    const QFontMetricsF font(this->font());
    qreal width = 0;
    for (const Kind kind : kinds)
        width += chipWidth(font) + font.horizontalAdvance(spanText(kind)) + 3 * gap;
    return QSizeF(width, font.height() + 4).toSize();
}

void TimelineLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintLegend(painter, rect(), palette());
}

void TimelineLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

void paintLegend(QPainter &painter, const QRectF &place, const QPalette &palette)
{
    const QFontMetricsF font(painter.font());
    qreal left = place.left();
    for (const Kind kind : kinds) {
        const QString text = spanText(kind);
        const QRectF chip(left, place.top() + place.height() * 0.2, chipWidth(font), place.height() * 0.6);
        paintSpan(painter, chip, kind, palette);
        const QRectF words(chip.right() + gap, place.top(), font.horizontalAdvance(text) + 2, place.height());
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, text);
        left = words.right() + 2 * gap;
    }
}

} // namespace dopys
