#pragma once
#include "core/runrecord.h"
#include "core/timeline.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <optional>

namespace dopys {

/// The calls of one run, a row each: brief, repair, posts. Where each stands, in words, and its lane. Of a run that
/// goes on the clock is told from outside.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, LaneColumn };
    enum Role {
        SpansRole = Qt::UserRole + 1, ///< QList<TimelineSpan>
        EndRole,                      ///< TimelineModel::End
    };
    enum class End { None, Well, Badly };
    Q_ENUM(End)

    using QAbstractTableModel::QAbstractTableModel;

    /// Another run takes its place, as far as it has come.
    void setRun(const RunRecord &run);
    const RunRecord &run() const { return m_run; }
    /// What the posts are about, for the tips.
    void setTitles(const QStringList &titles);

    /// @name A run that goes on
    ///@{
    void move(const CallUnderWay &standing);
    void add(const CallRecord &call);
    /// From the start of the run; never back.
    void setNow(std::chrono::milliseconds now);
    /// Nothing is under way any more.
    void end();
    ///@}
    bool isUnderWay() const;

    /// From the start of the run to the last moment that is shown.
    std::chrono::milliseconds length() const;
    /// Words and numbers are written anew.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        CallRecord record = {};
        std::optional<CallUnderWay> underWay = {};
    };
    void showRow(int row);
    int rowOf(CallRecord::Call call, int index);
    QList<TimelineSpan> spans(const Row &row) const;

    RunRecord m_run;
    QList<Row> m_rows; ///< in the order of RunRecord::calls
    QStringList m_titles;
    std::chrono::milliseconds m_now{0};
};

} // namespace dopys
