#include "model/runhistorymodel.h"

#include "core/durationtext.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

// A history that has only grown keeps its rows: whoever reads it is not sent back to its beginning.
void RunHistoryModel::setRuns(const QList<RunRecord> &runs, bool firstGoesOn)
{
    m_firstGoesOn = firstGoesOn;
    const auto added = static_cast<int>(runs.size() - m_runs.size());
    const auto isSame = [](const RunRecord &one, const RunRecord &other) { return one.began == other.began; };
    if (m_runs.isEmpty() || added < 0 || !std::equal(m_runs.cbegin(), m_runs.cend(), runs.cbegin() + added, isSame)) {
        beginResetModel();
        take(runs);
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        take(runs);
        endInsertRows();
    } else {
        take(runs);
    }
    emit dataChanged(index(added, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RunHistoryModel::take(const QList<RunRecord> &runs)
{
    m_runs = runs;
    m_totals.clear();
    for (const RunRecord &run : runs)
        m_totals.append(totalsOf(run));
}

void RunHistoryModel::retranslate()
{
    if (!m_runs.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RunHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole: {
        const bool isWord = index.column() == BeganColumn || index.column() == ModelColumn;
        return QVariant::fromValue(Qt::AlignVCenter | (isWord ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    case BarRole: {
        const auto slowest = std::max_element(m_totals.cbegin(), m_totals.cend(),
            [](const RunTotals &one, const RunTotals &other) { return one.usualPost < other.usualPost; });
        const auto own = m_totals.at(index.row()).usualPost;
        return slowest->usualPost > 0ms ? double(own.count()) / double(slowest->usualPost.count()) : 0.0;
    }
    default:
        return {};
    }
}

QString RunHistoryModel::text(int row, int column) const
{
    const QLocale locale;
    const RunRecord &run = m_runs.at(row);
    const RunTotals &totals = m_totals.at(row);
    const auto tokens = [&](int count) { return run.demo ? QString() : locale.toString(count); };
    if (m_firstGoesOn && row == 0 && (column == WallColumn || column == SpeedupColumn))
        return u"…"_s;
    switch (column) {
    case BeganColumn:
        return locale.toString(run.began.toLocalTime(), QLocale::ShortFormat);
    case PostTimeColumn:
        return totals.posts > 0 ? durationText(totals.usualPost) : QString();
    case WallColumn:
        return durationText(totals.times.wall);
    case SpeedupColumn:
        if (!totals.times.isFaster())
            return totals.posts > 0 ? u"–"_s : QString();
        //: %1 is a number such as 3.3: how many times faster than one by one
        return totals.posts > 1 ? tr("%1×").arg(locale.toString(totals.times.speedup(), 'f', 1)) : QString();
    case PostsColumn:
        return locale.toString(totals.posts);
    case CallsColumn:
        return locale.toString(totals.calls);
    case RetriesColumn:
        return locale.toString(totals.retries);
    case InputColumn:
        return tokens(totals.usage.prompt);
    case CachedColumn:
        return tokens(totals.usage.cached);
    case OutputColumn:
        return tokens(totals.usage.output);
    case ThinkingColumn:
        return tokens(totals.usage.thinking);
    default:
        return run.demo ? tr("Demo") : run.model;
    }
}

QVariant RunHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case BeganColumn:
        return tr("Started");
    case PostTimeColumn:
        return tr("Typical post");
    case WallColumn:
        return tr("Total");
    case SpeedupColumn:
        return tr("Faster");
    case PostsColumn:
        return tr("Posts");
    case CallsColumn:
        return tr("Calls");
    case RetriesColumn:
        return tr("Retries");
    case InputColumn:
        return tr("Tokens in");
    case CachedColumn:
        return tr("cached");
    case OutputColumn:
        return tr("out");
    case ThinkingColumn:
        return tr("thinking");
    default:
        return tr("Model");
    }
}

} // namespace dopys
