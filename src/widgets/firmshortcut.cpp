#include "widgets/firmshortcut.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace dopys {

FirmShortcut::FirmShortcut(QAction &action, QWidget &window) : QObject(&window), m_action(action), m_window(window)
{
    // Fields come and go; the application hears of each.
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirmShortcut::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_action.isEnabled())
        return false;
    const auto *field = qobject_cast<QWidget *>(watched);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    if (!field || field->window() != &m_window || pressed != m_action.shortcut())
        return false;
    event->ignore(); // the field does not want it
    return true;
}

} // namespace dopys
