#include "app/person.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QWindow>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys::testing {

namespace {

void scrollIntoView(QWidget *widget, QPoint at)
{
    for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(outer);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(widget))
            continue;
        const QPoint place = widget->mapTo(area->widget(), at);
        area->ensureVisible(place.x(), place.y());
    }
}

bool isReachable(QWidget *widget, QPoint at)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    scrollIntoView(widget, at);
    QWidget *window = widget->window();
    const QWidget *hit = window->childAt(widget->mapTo(window, at));
    return hit == widget || widget->isAncestorOf(hit) || (window == widget && !hit);
}

/// A window that has just changed is still arranging itself: what is pressed has to stand still first.
bool becomesReachable(QWidget *widget, QPoint at)
{
    QPoint before(-1, -1);
    return QTest::qWaitFor([widget, at, &before] {
        if (!isReachable(widget, at))
            return false;
        const QPoint now = widget->mapTo(widget->window(), at);
        return std::exchange(before, now) == now;
    });
}

void click(QWidget *widget, QPoint at)
{
    QWidget *window = widget->window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(window, at));
}

bool pressIn(QMenu *menu, QAction *action)
{
    if (!menu || !menu->isVisible() || !menu->actions().contains(action) || !action->isEnabled())
        return false;
    click(menu, menu->actionGeometry(action).center());
    return true;
}

bool focus(QWidget *field)
{
    // A window manager, where there is one, does so at a click.
    field->window()->activateWindow();
    // Keys go to the window in front: while a menu that has just closed gives it back, there is none.
    return press(field) && QTest::qWaitFor([field] {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (focused == field || field->isAncestorOf(focused))
            && QGuiApplication::focusWindow() == field->window()->windowHandle();
    });
}

} // namespace

bool press(QWidget *widget)
{
    // Where its middle is may change until then.
    return QTest::qWaitFor([widget] { return widget && isReachable(widget, widget->rect().center()); })
        && press(widget, widget->rect().center());
}

bool press(QWidget *widget, QPoint at)
{
    if (!becomesReachable(widget, at))
        return false;
    click(widget, at);
    return true;
}

bool pressTab(QTabBar *tabs, int index)
{
    // Where they do not all fit, arrows move them.
    for (int tries = 0; tries <= tabs->count() && tabs->currentIndex() != index; ++tries) {
        const QPoint at = tabs->tabRect(index).center();
        const QWidget *hit = tabs->childAt(at);
        if (tabs->rect().contains(at) && !hit) {
            press(tabs, at);
            continue;
        }
        const bool isLeft = at.x() < 0 || (hit && hit->objectName() == "ScrollLeftButton"_L1);
        press(tabs->findChild<QToolButton *>(isLeft ? u"ScrollLeftButton"_s : u"ScrollRightButton"_s));
    }
    return tabs->currentIndex() == index;
}

bool pick(QComboBox *choice, int row)
{
    if (!becomesReachable(choice, choice->rect().center()))
        return false;
    choice->setFocus(Qt::TabFocusReason);
    pressKey(Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        pressKey(Qt::Key_Down);
    return choice->currentIndex() == row;
}

bool chooseFromMenuBar(QAction *action)
{
    for (QObject *holder : action->associatedObjects()) {
        auto *menu = qobject_cast<QMenu *>(holder);
        auto *bar = menu ? qobject_cast<QMenuBar *>(menu->parentWidget()) : nullptr;
        if (!bar || !press(bar, bar->actionGeometry(menu->menuAction()).center()))
            continue;
        return QTest::qWaitFor([menu] { return menu->isVisible(); }) && pressIn(menu, action);
    }
    return false;
}

bool chooseFromButton(QWidget *button, QAction *action)
{
    // The button returns from its press only when its menu is gone.
    bool chosen = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, button, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu || !menu->isVisible())
            return;
        watch.stop();
        chosen = pressIn(menu, action);
        if (!chosen)
            menu->close();
    });
    watch.start(5ms);
    return press(button) && QTest::qWaitFor([&] { return chosen; });
}

bool typeInto(QWidget *field, const QString &text)
{
    if (!focus(field))
        return false;
    pressKey(Qt::Key_A, Qt::ControlModifier);
    text.isEmpty() ? pressKey(Qt::Key_Delete) : typeText(text);
    return true;
}

bool pasteInto(QWidget *field, const QString &text)
{
    if (!focus(field))
        return false;
    QGuiApplication::clipboard()->setText(text);
    pressKey(Qt::Key_A, Qt::ControlModifier);
    pressKey(Qt::Key_V, Qt::ControlModifier);
    return true;
}

bool dropOn(QWidget *target, const QMimeData &what)
{
    // It reaches what is innermost there, such as the inside of a text field.
    QPoint at = target->rect().center();
    if (QWidget *inner = target->childAt(at)) {
        at = inner->mapFrom(target, at);
        target = inner;
    }
    const Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(at, possible, &what, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent drop(at, possible, &what, Qt::LeftButton, Qt::NoModifier);
    return enter.isAccepted() && QApplication::sendEvent(target, &drop) && drop.isAccepted();
}

bool dropOn(QWidget *target, const QStringList &paths)
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    files.setUrls(urls);
    files.setText(paths.join(u'\n')); // as file managers do
    return dropOn(target, files);
}

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWindow *front = QGuiApplication::focusWindow())
        QTest::keyClick(front, key, modifiers);
}

void typeText(const QString &text)
{
    for (const QChar letter : text) {
        if (QWindow *front = QGuiApplication::focusWindow())
            QTest::sendKeyEvent(QTest::Click, front, static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter),
                letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }
}

} // namespace dopys::testing
