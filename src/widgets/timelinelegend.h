#pragma once
#include <QWidget>

namespace dopys {

/// What the patterns of a timeline mean.
class TimelineLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// In one line from the left of @p place.
void paintLegend(QPainter &painter, const QRectF &place, const QPalette &palette);

} // namespace dopys
