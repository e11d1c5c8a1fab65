#include "widgets/timelineview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>
#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr int margin = 8;
constexpr int stateCharacters = 22; ///< "Writing…, attempt 2"
constexpr double most = 40;         ///< times the width of the view
constexpr double step = 1.25;

class LaneDelegate final : public QStyledItemDelegate
{
public:
    explicit LaneDelegate(TimelineView &view) : QStyledItemDelegate(&view), m_view(view) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index); // what is current, and chosen
        painter->save();
        painter->setClipRect(option.rect);
        const TimeScale scale = m_view.scaleOf(option.rect.left(), option.rect.right());
        paintGrid(*painter, option.rect, scale, option.palette);
        const int inset = option.rect.height() / 4;
        paintLane(*painter, option.rect.adjusted(0, inset, 0, -inset),
            index.data(TimelineModel::SpansRole).value<QList<TimelineSpan>>(),
            index.data(TimelineModel::EndRole).value<TimelineModel::End>(), scale, option.palette);
        painter->restore();
    }

private:
    const TimelineView &m_view;
};

/// Its lane's section is the axis.
class AxisHeader final : public QHeaderView
{
public:
    explicit AxisHeader(TimelineView &view) : QHeaderView(Qt::Horizontal, &view), m_view(view) { }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override
    {
        if (logicalIndex != TimelineModel::LaneColumn)
            return QHeaderView::paintSection(painter, rect, logicalIndex);
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, palette().window());
        paintAxis(*painter, rect, m_view.scaleOf(rect.left(), rect.right()), palette());
        painter->restore();
    }

private:
    const TimelineView &m_view;
};

} // namespace

TimelineView::TimelineView(TimelineModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new AxisHeader(*this));
    setModel(&model);
    setItemDelegateForColumn(TimelineModel::LaneColumn, new LaneDelegate(*this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::showAll);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimelineView::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimelineView::followScale);
    fitRows();
}

void TimelineView::zoomIn()
{
    setZoom(m_zoom * step);
}

void TimelineView::zoomOut()
{
    setZoom(m_zoom / step);
}

bool TimelineView::mayZoomIn() const
{
    return m_zoom < most;
}

void TimelineView::showAll()
{
    setZoom(1);
}

TimeScale TimelineView::scaleOf(int left, int right) const
{
    return {qreal(left) + margin, qreal(right) - 2 * margin, shownLength(m_model.length(), m_model.isUnderWay())};
}

void TimelineView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 1.0, most);
    fit();
    emit zoomed();
}

void TimelineView::fit()
{
    const int usual = fontMetrics().averageCharWidth() * stateCharacters;
    const int state = std::max(sizeHintForColumn(TimelineModel::StateColumn), usual);
    setColumnWidth(TimelineModel::StateColumn, state);
    const int rest = std::max(viewport()->width() - state, usual);
    setColumnWidth(TimelineModel::LaneColumn, static_cast<int>(rest * m_zoom));
}

// With another scale the lanes that have ended stand elsewhere too.
void TimelineView::followScale()
{
    // A call that is tried again says so, at greater length.
    if (isVisible() && sizeHintForColumn(TimelineModel::StateColumn) > columnWidth(TimelineModel::StateColumn))
        fit();
    const auto shown = shownLength(m_model.length(), m_model.isUnderWay());
    if (std::exchange(m_shown, shown) == shown)
        return;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void TimelineView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || event->angleDelta().y() == 0)
        return QTableView::wheelEvent(event);
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return showAll();
    default:
        QTableView::keyPressEvent(event);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TimelineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

std::chrono::milliseconds shownLength(std::chrono::milliseconds length, bool underWay)
{
    if (!underWay)
        return length + length / 30;
    std::chrono::milliseconds shown = 8s;
    while (shown < length + length / 10)
        shown += shown / 2;
    return shown;
}

} // namespace dopys
