#pragma once
#include <QPoint>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QMimeData;
class QTabBar;
class QWidget;
QT_END_NAMESPACE

namespace dopys::testing {

/// @name What a person's hands can do with a window
/// Events enter where the window system's do. Nothing hidden, covered or disabled can be pressed: when it
/// stays so, the answer is false. What lies outside a scroll area's view is scrolled into it first.
///@{
bool press(QWidget *widget);
bool press(QWidget *widget, QPoint at);
bool pressTab(QTabBar *tabs, int index);
/// With the arrow keys.
bool pick(QComboBox *choice, int row);
bool chooseFromMenuBar(QAction *action);
bool chooseFromButton(QWidget *button, QAction *action);
/// Click, take all that stands there, type.
bool typeInto(QWidget *field, const QString &text);
/// The same through the clipboard.
bool pasteInto(QWidget *field, const QString &text);
/// Let go over the middle of @p target; false where it is not taken.
bool dropOn(QWidget *target, const QMimeData &what);
/// Files of this computer.
bool dropOn(QWidget *target, const QStringList &paths);
///@}

/// Keys go to the window in front, and there to where the focus is.
void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Letters of any script.
void typeText(const QString &text);

} // namespace dopys::testing
