#pragma once
#include "widgets/lanepaint.h"

#include <QTableView>

namespace dopys {

/// The timeline of a run: a table for whoever reads it, lanes for whoever looks. Ctrl with the wheel, + and - zoom; 0
/// shows all of it.
class TimelineView final : public QTableView
{
    Q_OBJECT
public:
    /// @p model outlives the view.
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);

    void zoomIn();
    void zoomOut();
    bool mayZoomIn() const;
    bool mayZoomOut() const { return m_zoom > 1; }
    void showAll();

    /// Of a lane whose cell lies between @p left and @p right.
    TimeScale scaleOf(int left, int right) const;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

signals:
    void zoomed();

private:
    void setZoom(double zoom);
    void fit();
    void fitRows();
    void followScale();

    TimelineModel &m_model;
    double m_zoom = 1;
    std::chrono::milliseconds m_shown{0};
};

/// How much time is shown of a run of this length: while it goes on some more, in steps, so that lanes do not shrink
/// all the time.
std::chrono::milliseconds shownLength(std::chrono::milliseconds length, bool underWay);

} // namespace dopys
