#pragma once
#include <QWidget>

namespace dopys {

/// What the patterns of a timeline mean; in more than one line where there is no room.
class TimelineLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// From the left of @p place, in lines of the font's height and a little.
void paintLegend(QPainter &painter, const QRectF &place, const QPalette &palette);

} // namespace dopys
