#include "widgets/fieldnote.h"

#include "widgets/textcolours.h"

#include <QApplication>
#include <QEvent>

namespace dopys {

FieldNote::FieldNote(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    updateColour();
}

void FieldNote::say(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    updateColour();
}

QSize FieldNote::minimumSizeHint() const
{
    return QLabel::minimumSizeHint().expandedTo({0, fontMetrics().height()});
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        updateColour();
}

void FieldNote::updateColour()
{
    const QPalette ground = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    QColor colour = quietText(ground);
    if (m_kind == Kind::Problem)
        colour = readableRed(ground);
    else if (m_kind == Kind::Success)
        colour = readableGreen(ground);
    setTextColour(this, colour);
}

} // namespace dopys
