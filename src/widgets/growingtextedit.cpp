#include "widgets/growingtextedit.h"

#include "widgets/exacttext.h"

#include <QPlainTextDocumentLayout>
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
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            emit edited(text());
    });
    watchDocument();
    fitHeight();
}

QTextDocument *GrowingTextEdit::newDocument(QObject *parent)
{
    auto *document = new QTextDocument(parent);
    document->setDocumentLayout(new QPlainTextDocumentLayout(document));
    return document;
}

void GrowingTextEdit::setShownDocument(QTextDocument *shown)
{
    if (shown == document())
        return;
    const QScopedValueRollback showing(m_showing, true);
    document()->documentLayout()->disconnect(this);
    shown->setDefaultFont(font());
    setDocument(shown);
    watchDocument();
    fitHeight();
}

void GrowingTextEdit::watchDocument()
{
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &GrowingTextEdit::fitHeight);
}

void GrowingTextEdit::showText(const QString &text)
{
    const QString now = this->text();
    const QString wanted = withPlainBreaks(text);
    if (now == wanted)
        return;
    const QScopedValueRollback showing(m_showing, true);
    if (!now.isEmpty() && wanted.startsWith(now))
        append(wanted.mid(now.size()));
    else
        setPlainText(wanted);
}

void GrowingTextEdit::append(const QString &text)
{
    const QTextCursor before = textCursor();
    const int anchor = before.anchor();
    const int position = before.position();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(text);
    // A cursor that stood at the end was pushed along, and a selection that reached the end grew.
    if (textCursor().position() == position && textCursor().anchor() == anchor)
        return;
    QTextCursor restored(document());
    restored.setPosition(anchor);
    restored.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(restored);
}

QString GrowingTextEdit::text() const
{
    return exactText(*document());
}

void GrowingTextEdit::setWritable(bool writable)
{
    if (document()->isUndoRedoEnabled() != writable)
        document()->setUndoRedoEnabled(writable);
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
    emit caretMoved(cursorRect().translated(viewport()->pos()));
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
