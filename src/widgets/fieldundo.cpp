#include "widgets/fieldundo.h"

#include "widgets/undoactions.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace dopys {

namespace {

bool isUndoOrRedo(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

/// The menu that the field would open; nullptr where nothing can be typed.
QMenu *standardMenu(QObject *field)
{
    // The mouse meets a text's viewport, the keyboard the text itself.
    auto *text = qobject_cast<QPlainTextEdit *>(field);
    if (!text)
        text = qobject_cast<QPlainTextEdit *>(field->parent());
    if (text)
        return text->isReadOnly() ? nullptr : text->createStandardContextMenu();
    auto *line = qobject_cast<QLineEdit *>(field);
    return line ? line->createStandardContextMenu() : nullptr;
}

QString withKey(const QString &text, QKeySequence::StandardKey key)
{
    return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

FieldUndo::FieldUndo(CampaignDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
}

void FieldUndo::watch(QWidget &part)
{
    for (QPlainTextEdit *text : part.findChildren<QPlainTextEdit *>()) {
        text->installEventFilter(this);
        text->viewport()->installEventFilter(this);
    }
    for (QLineEdit *line : part.findChildren<QLineEdit *>())
        line->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (!isUndoOrRedo(event))
            return false;
        event->ignore();
        return true;
    case QEvent::KeyPress:
        // Nobody's shortcut at the moment: there is nothing to undo.
        return isUndoOrRedo(event);
    case QEvent::ContextMenu:
        if (QMenu *menu = standardMenu(watched)) {
            openMenu(menu, static_cast<QContextMenuEvent *>(event)->globalPos());
            return true;
        }
        return false;
    default:
        return false;
    }
}

void FieldUndo::openMenu(QMenu *menu, const QPoint &place)
{
    // The menu of a field in which something can be typed begins with these two.
    QAction *undo = menu->actions().at(0);
    QAction *redo = menu->actions().at(1);
    undo->disconnect();
    redo->disconnect();
    new UndoActions(*undo, *redo, m_document, menu);
    undo->setText(withKey(undo->text(), QKeySequence::Undo));
    redo->setText(withKey(redo->text(), QKeySequence::Redo));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

} // namespace dopys
