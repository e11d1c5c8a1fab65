#include "model/timelinemodel.h"

#include "model/timelinewords.h"

#include <QTextDocument>
#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

void TimelineModel::setRun(const RunRecord &run)
{
    beginResetModel();
    m_run = run;
    m_now = {};
    m_rows.clear();
    for (const CallRecord &call : run.calls)
        m_rows.append({.record = call});
    endResetModel();
}

void TimelineModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
}

void TimelineModel::move(const CallUnderWay &standing)
{
    const int row = rowOf(standing.record.call, standing.record.index);
    m_rows[row].underWay = standing;
    showRow(row);
}

void TimelineModel::add(const CallRecord &call)
{
    addCall(m_run, call);
    const int row = rowOf(call.call, call.index);
    const auto known = std::find_if(m_run.calls.cbegin(), m_run.calls.cend(),
        [&call](const CallRecord &each) { return each.call == call.call && each.index == call.index; });
    m_rows[row] = {.record = *known};
    showRow(row);
}

void TimelineModel::setNow(std::chrono::milliseconds now)
{
    m_now = std::max(m_now, now);
    const auto isUnderWay = [](const Row &row) { return row.underWay.has_value(); };
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), isUnderWay);
    const auto behindLast = std::find_if(m_rows.crbegin(), m_rows.crend(), isUnderWay).base();
    // Once for all: twenty times a second, and there may be hundreds.
    if (first != m_rows.cend())
        emit dataChanged(index(static_cast<int>(first - m_rows.cbegin()), 0),
            index(static_cast<int>(behindLast - m_rows.cbegin()) - 1, LaneColumn));
}

// One of whose end nobody has told has nothing to show.
void TimelineModel::end()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        Row &each = m_rows[row];
        each.underWay.reset();
        if (!each.record.attempts.isEmpty() || each.record.unsent)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, LaneColumn));
}

bool TimelineModel::isUnderWay() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.underWay.has_value(); });
}

std::chrono::milliseconds TimelineModel::length() const
{
    std::chrono::milliseconds last{0};
    for (const Row &row : m_rows) {
        for (const AttemptRecord &attempt : row.record.attempts)
            last = std::max(last, attempt.end);
        if (row.record.unsent)
            last = std::max(last, row.record.unsent->end);
    }
    return isUnderWay() ? std::max(last, m_now) : last;
}

void TimelineModel::retranslate()
{
    if (m_rows.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, LaneColumn));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit headerDataChanged(Qt::Horizontal, StateColumn, LaneColumn);
}

void TimelineModel::showRow(int row)
{
    emit dataChanged(index(row, 0), index(row, LaneColumn));
}

int TimelineModel::rowOf(CallRecord::Call call, int index)
{
    const auto at = std::lower_bound(m_rows.cbegin(), m_rows.cend(), std::tuple(call, index),
        [](const Row &row, const auto &place) { return std::tuple(row.record.call, row.record.index) < place; });
    const int row = static_cast<int>(at - m_rows.cbegin());
    if (at != m_rows.cend() && at->record.call == call && at->record.index == index)
        return row;
    beginInsertRows({}, row, row);
    m_rows.insert(row, Row{.record = {.call = call, .index = index}});
    endInsertRows();
    return row;
}

// What an earlier call for the same post has left is part of the lane.
QList<TimelineSpan> TimelineModel::spans(const Row &row) const
{
    if (!row.underWay)
        return spansOf(row.record);
    CallUnderWay standing = *row.underWay;
    standing.record.attempts = row.record.attempts + standing.record.attempts;
    return spansOf(standing, m_now);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LaneColumn + 1;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == LaneColumn)
            return {};
        return row.underWay ? standingText(*row.underWay, m_now) : outcomeText(row.record);
    case Qt::AccessibleTextRole:
        return index.column() == LaneColumn ? laneText(spans(row)) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole: {
        const QString title = row.record.call == CallRecord::Call::Post ? m_titles.value(row.record.index) : QString();
        const QString facts = row.underWay ? laneText(spans(row)) : factsText(row.record, spans(row));
        return Qt::convertFromPlainText(title.isEmpty() ? facts : title + u'\n' + facts, Qt::WhiteSpaceNormal);
    }
    case SpansRole:
        return QVariant::fromValue(spans(row));
    case EndRole:
        if (row.underWay)
            return QVariant::fromValue(End::None);
        return QVariant::fromValue(row.record.error ? End::Badly : End::Well);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return callText(m_rows.at(section).record);
    return section == StateColumn ? tr("State") : tr("Course");
}

} // namespace dopys
