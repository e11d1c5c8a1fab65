#include "widgets/paragraphedit.h"

#include "widgets/exacttext.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QTextCursor>
#include <algorithm>
#include <cmath>

namespace dopys {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 8;
} // namespace

ParagraphEdit::ParagraphEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The layout of a QPlainTextEdit measures its height in lines.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this](const QSizeF &) { fitHeight(); });
    fitHeight();
}

QString ParagraphEdit::text() const
{
    return exactText(*document());
}

void ParagraphEdit::setText(const QString &text)
{
    if (text == this->text())
        return;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

QSize ParagraphEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, minimumHeight()};
}

QSize ParagraphEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, minimumHeight()};
}

void ParagraphEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void ParagraphEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // Another height at once would be overwritten: this is the viewport's event, and its frame is still being laid out.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &ParagraphEdit::fitHeight, Qt::QueuedConnection);
}

int ParagraphEdit::heightOfLines(int lines) const
{
    const double padding = 2 * (document()->documentMargin() + frameWidth());
    return lines * fontMetrics().lineSpacing() + static_cast<int>(std::ceil(padding)) + 1;
}

void ParagraphEdit::fitHeight()
{
    const double lines = document()->size().height();
    const bool scrolls = lines > mostLines;
    // A bar that comes and goes while the field grows would break its lines anew each time.
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = heightOfLines(scrolls ? mostLines : std::max(static_cast<int>(lines), fewestLines));
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace dopys
