#pragma once
#include "core/timeline.h"
#include "model/timelinemodel.h"

#include <QBrush>
#include <QPalette>
#include <QRectF>

class QFontMetrics;
class QPainter;

namespace dopys {

/// Where moments of a run stand in a lane.
class TimeScale
{
public:
    /// @p length of what is shown between @p left and @p right, in pixels.
    TimeScale(qreal left, qreal right, std::chrono::milliseconds length);

    qreal at(std::chrono::milliseconds moment) const;
    qreal left() const { return m_left; }
    qreal right() const { return m_right; }
    /// Round moments for an axis, far enough apart for @p labelWidth pixels.
    QList<std::chrono::milliseconds> ticks(qreal labelWidth) const;

private:
    qreal m_left;
    qreal m_right;
    std::chrono::milliseconds m_length;
};

/// @name The parts of a timeline, for the window and for the picture that is taken away. Spans differ by pattern as
/// well as by colour.
///@{
void paintSpan(QPainter &painter, const QRectF &place, TimelineSpan::Kind kind, const QPalette &palette);
void paintLane(QPainter &painter, const QRectF &place, const QList<TimelineSpan> &spans, TimelineModel::End end,
    const TimeScale &scale, const QPalette &palette);
/// Lines down from the axis, for orientation.
void paintGrid(QPainter &painter, const QRectF &place, const TimeScale &scale, const QPalette &palette);
void paintAxis(QPainter &painter, const QRectF &place, const TimeScale &scale, const QPalette &palette);
///@}

} // namespace dopys
