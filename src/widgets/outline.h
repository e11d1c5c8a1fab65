#pragma once
#include <QLabel>

namespace dopys {

/// Draws the line around @p widget: one that is seen on every palette, where a style's own frame may be as dark as its
/// ground.
void paintOutline(QWidget &widget);

/// A word in an outline.
class Badge final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dopys
