#include "widgets/timelinelegend.h"

#include "model/timelinewords.h"
#include "widgets/lanepaint.h"

#include <QEvent>
#include <QPainter>
#include <QtMath>
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

qreal lineHeight(const QFontMetricsF &font)
{
    return font.height() + 4;
}

/// Where each of the kinds stands, from the left of @p width.
std::array<QRectF, kinds.size()> placesIn(qreal width, const QFontMetricsF &font)
{
    std::array<QRectF, kinds.size()> places;
    QPointF at(0, 0);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QSizeF size(chipWidth(font) + gap + font.horizontalAdvance(spanText(kinds.at(i))) + 2, lineHeight(font));
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPointF(0, at.y() + size.height());
        places.at(i) = QRectF(at, size);
        at.rx() += size.width() + 2 * gap;
    }
    return places;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize TimelineLegend::sizeHint() const
{
    const QFontMetricsF font(this->font());
    const QRectF last = placesIn(QWIDGETSIZE_MAX, font).back();
    return {qCeil(last.right()), qCeil(last.bottom())};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {0, qCeil(lineHeight(QFontMetricsF(font())))};
}

int TimelineLegend::heightForWidth(int width) const
{
    return qCeil(placesIn(width, QFontMetricsF(font())).back().bottom());
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
    const auto places = placesIn(place.width(), font);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const QRectF own = places.at(i).translated(place.topLeft());
        const QRectF chip(own.left(), own.top() + own.height() * 0.2, chipWidth(font), own.height() * 0.6);
        paintSpan(painter, chip, kinds.at(i), palette);
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(
            own.adjusted(chip.width() + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, spanText(kinds.at(i)));
    }
}

} // namespace dopys
