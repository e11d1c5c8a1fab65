#pragma once
#include <QIcon>
#include <QPalette>

namespace dopys {

/// An SVG of one colour, painted in the palette's text colour at any size and device pixel ratio. Ask for it
/// anew when the palette changes.
QIcon tintedIcon(const QString &resource, const QPalette &palette);
/// The arrow of what can be unfolded.
QIcon foldIcon(bool isOpen, const QPalette &palette);

} // namespace dopys
