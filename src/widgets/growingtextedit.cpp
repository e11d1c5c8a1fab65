#include "widgets/growingtextedit.h"

#include "core/textchange.h"
#include "widgets/exacttext.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QWheelEvent>
#include <cmath>

namespace dopys {

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            emit edited(text());
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &GrowingTextEdit::fitHeight);
    fitHeight();
}

void GrowingTextEdit::showText(const QString &text)
{
    const QString now = this->text();
    const QString wanted = withPlainBreaks(text);
    if (now == wanted)
        return;
    const QScopedValueRollback showing(m_showing, true);
    replace(changeBetween(now, wanted));
}

void GrowingTextEdit::replace(const TextChange &change)
{
    const int begin = static_cast<int>(change.position);
    const int oldEnd = static_cast<int>(change.position + change.removed.size());
    const int newEnd = static_cast<int>(change.end());
    // A cursor that stands where the new text begins stays before it, as while text arrives at the end.
    const auto placeOf = [&](int was) { return was <= begin ? was : was < oldEnd ? begin : was - oldEnd + newEnd; };
    const int anchor = placeOf(textCursor().anchor());
    const int position = placeOf(textCursor().position());
    QTextCursor place(document());
    place.setPosition(begin);
    place.setPosition(oldEnd, QTextCursor::KeepAnchor);
    place.insertText(change.inserted);
    if (textCursor().position() == position && textCursor().anchor() == anchor)
        return;
    place.setPosition(anchor);
    place.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(place);
}

void GrowingTextEdit::setCaret(int position)
{
    QTextCursor caret = textCursor();
    caret.setPosition(qBound(0, position, document()->characterCount() - 1));
    setTextCursor(caret);
}

void GrowingTextEdit::showCaret()
{
    emit caretMoved(cursorRect().translated(viewport()->pos()));
}

QString GrowingTextEdit::text() const
{
    return exactText(*document());
}

void GrowingTextEdit::setWritable(bool writable)
{
    if (isReadOnly() != writable)
        return;
    setReadOnly(!writable);
    // Read-only text can still be walked through and copied by keyboard.
    if (!writable)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize GrowingTextEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, minimumHeight()};
}

void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // Another height at once would be overwritten: this is the viewport's event, and its frame is still being laid out.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &GrowingTextEdit::fitHeight, Qt::QueuedConnection);
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    showCaret();
}

void GrowingTextEdit::fitHeight()
{
    qreal text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += blockBoundingRect(block).height();
    const QMargins margins = contentsMargins();
    const qreal around = 2 * document()->documentMargin() + margins.top() + margins.bottom();
    const int height = static_cast<int>(std::ceil(qMax<qreal>(text, fontMetrics().lineSpacing()) + around)) + 1;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace dopys
