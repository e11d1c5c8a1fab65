#include "widgets/lanepaint.h"

#include "core/durationtext.h"
#include "widgets/textcolours.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dopys {

namespace {

constexpr std::array<milliseconds, 16> steps{
    100ms, 200ms, 500ms, 1s, 2s, 5s, 10s, 20s, 30s, 1min, 2min, 5min, 10min, 30min, 60min, 240min};

QColor colourOf(TimelineSpan::Kind kind, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    const auto hue = [dark](float degrees, float saturation) {
        return QColor::fromHslF(degrees / 360.F, saturation, dark ? 0.6F : 0.42F);
    };
    switch (kind) {
    case TimelineSpan::Kind::Waiting:
        return outlineColour(palette);
    case TimelineSpan::Kind::Held:
        return hue(35.F, 0.9F);
    case TimelineSpan::Kind::Away:
        return hue(285.F, 0.4F);
    case TimelineSpan::Kind::Thinking:
        return hue(212.F, 0.55F);
    case TimelineSpan::Kind::Writing:
        return hue(150.F, 0.55F);
    case TimelineSpan::Kind::Pausing:
        break;
    }
    return hue(2.F, 0.65F);
}

Qt::BrushStyle patternOf(TimelineSpan::Kind kind)
{
    switch (kind) {
    case TimelineSpan::Kind::Held:
        return Qt::BDiagPattern;
    case TimelineSpan::Kind::Away:
        return Qt::HorPattern;
    case TimelineSpan::Kind::Pausing:
        return Qt::FDiagPattern;
    case TimelineSpan::Kind::Thinking:
        return Qt::Dense4Pattern;
    case TimelineSpan::Kind::Waiting:
    case TimelineSpan::Kind::Writing:
        break;
    }
    return Qt::SolidPattern;
}

QString tickText(milliseconds moment)
{
    if (moment >= 1min)
        return clockText(moment);
    const bool whole = moment.count() % 1000 == 0;
    //: %1 is a number of seconds on an axis
    return TimelineModel::tr("%1 s").arg(QLocale().toString(double(moment.count()) / 1000.0, 'f', whole ? 0 : 1));
}

} // namespace

TimeScale::TimeScale(qreal left, qreal right, milliseconds length)
    : m_left(left), m_right(std::max(right, left + 1)), m_length(std::max<milliseconds>(length, 1ms))
{
}

qreal TimeScale::at(milliseconds moment) const
{
    return m_left + (m_right - m_left) * double(moment.count()) / double(m_length.count());
}

QList<milliseconds> TimeScale::ticks(qreal labelWidth) const
{
    const qreal widthOfOne = (m_right - m_left) / double(m_length.count());
    const auto fits = [&](milliseconds step) { return double(step.count()) * widthOfOne >= labelWidth; };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const milliseconds step = found == steps.end() ? steps.back() : *found;
    QList<milliseconds> all;
    for (milliseconds moment = 0ms; moment <= m_length; moment += step)
        all.append(moment);
    return all;
}

void paintSpan(QPainter &painter, const QRectF &place, TimelineSpan::Kind kind, const QPalette &palette)
{
    const QColor colour = colourOf(kind, palette);
    if (kind == TimelineSpan::Kind::Waiting) { // nothing happens: a line
        painter.fillRect(QRectF(place.left(), place.center().y() - 1, place.width(), 2), colour);
        return;
    }
    painter.fillRect(place, QBrush(colour, patternOf(kind)));
    if (patternOf(kind) != Qt::SolidPattern) {
        painter.setPen(colour);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void paintLane(QPainter &painter, const QRectF &place, const QList<TimelineSpan> &spans, TimelineModel::End end,
    const TimeScale &scale, const QPalette &palette)
{
    if (spans.isEmpty())
        return;
    for (const TimelineSpan &span : spans) {
        const qreal from = scale.at(span.from);
        const QRectF part(from, place.top(), std::max(1.0, scale.at(span.to) - from), place.height());
        paintSpan(painter, part, span.kind, palette);
    }
    if (end == TimelineModel::End::None)
        return;
    const qreal at = scale.at(spans.constLast().to);
    const QColor text = palette.color(QPalette::Text);
    painter.fillRect(QRectF(at - 1, place.top() - 2, 2, place.height() + 4), text);
    if (end == TimelineModel::End::Badly) {
        const qreal half = place.height() / 3;
        const QPointF middle(at + half + 3, place.center().y());
        painter.setPen(QPen(colourOf(TimelineSpan::Kind::Pausing, palette), 2));
        painter.drawLine(middle + QPointF(-half, -half), middle + QPointF(half, half));
        painter.drawLine(middle + QPointF(-half, half), middle + QPointF(half, -half));
    }
}

void paintGrid(QPainter &painter, const QRectF &place, const TimeScale &scale, const QPalette &palette)
{
    QColor line = outlineColour(palette);
    line.setAlphaF(0.35F);
    for (const milliseconds moment : scale.ticks(painter.fontMetrics().horizontalAdvance(u'0') * 9))
        painter.fillRect(QRectF(scale.at(moment), place.top(), 1, place.height()), line);
}

void paintAxis(QPainter &painter, const QRectF &place, const TimeScale &scale, const QPalette &palette)
{
    painter.setPen(palette.color(QPalette::WindowText));
    const QFontMetricsF font(painter.font());
    for (const milliseconds moment : scale.ticks(font.horizontalAdvance(u'0') * 9)) {
        const QString text = tickText(moment);
        const qreal width = font.horizontalAdvance(text) + 2;
        const qreal left = std::clamp(scale.at(moment) - width / 2, place.left(), place.right() - width);
        painter.drawText(QRectF(left, place.top(), width, place.height()), Qt::AlignCenter, text);
    }
}

} // namespace dopys
