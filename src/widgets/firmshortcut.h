#pragma once
#include <QObject>

class QAction;

namespace dopys {

/// Makes an action's shortcut work in every field of a window: a line edit would take Ctrl+E for "end of line".
class FirmShortcut final : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as @p window.
    FirmShortcut(QAction &action, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction &m_action;
    QWidget &m_window;
};

} // namespace dopys
