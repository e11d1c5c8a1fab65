#pragma once
#include <QColor>
#include <QPalette>

class QWidget;

namespace dopys {

/// WCAG 2 contrast of two opaque colours, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Text on the window's background that keeps 4.5:1 whatever the palette, light or dark.
///@{
QColor readableRed(const QPalette &palette);   ///< for what is wrong
QColor readableGreen(const QPalette &palette); ///< for what went well
QColor quietText(const QPalette &palette);     ///< for what explains
///@}

/// A line around something that keeps apart from the window's background without being loud.
QColor outlineColour(const QPalette &palette);

/// Gives a label this colour; the same once more costs nothing.
void setTextColour(QWidget *widget, const QColor &colour);

} // namespace dopys
