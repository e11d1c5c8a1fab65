#pragma once
#include <functional>

class QWidget;

namespace dopys {

/// What the window says in boxes of its own. Each goes by itself when it is closed.

void showAboutBox(QWidget *parent);
/// Before the window closes with what could not be saved. @p lose: it may go; @p take: it is to be exported, null where
/// there is nothing to export. Cancel does nothing.
void askToLose(QWidget *parent, const std::function<void()> &lose, const std::function<void()> &take);

} // namespace dopys
