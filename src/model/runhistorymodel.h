#pragma once
#include "core/runrecord.h"

#include <QAbstractTableModel>

namespace dopys {

/// The runs of a campaign, newest first: what each asked for and how long it took, so that a person sees whether the
/// service has become slower or a limit bites.
class RunHistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        BeganColumn,
        PostTimeColumn, ///< with a bar, against the slowest run
        WallColumn,
        SpeedupColumn,
        PostsColumn,
        CallsColumn,
        RetriesColumn,
        InputColumn,
        CachedColumn,
        OutputColumn,
        ThinkingColumn,
        ModelColumn,
        ColumnCount,
    };
    enum Role { BarRole = Qt::UserRole + 1 }; ///< double from 0 to 1; of PostTimeColumn

    using QAbstractTableModel::QAbstractTableModel;

    /// @p firstGoesOn: the end of the first of them is not known yet.
    void setRuns(const QList<RunRecord> &runs, bool firstGoesOn = false);
    const RunRecord &run(int row) const { return m_runs.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const QList<RunRecord> &runs);
    QString text(int row, int column) const;

    QList<RunRecord> m_runs;
    QList<RunTotals> m_totals;
    bool m_firstGoesOn = false;
};

} // namespace dopys
