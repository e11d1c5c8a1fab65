#include "widgets/titlelabel.h"

#include <QEvent>
#include <QTextDocument>
#include <QTextLayout>

namespace dopys {

namespace {

/// Where the second line of @p title begins; its length when it has only one.
qsizetype secondLine(const QString &title, const QFont &font, int width)
{
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    return first.isValid() ? first.textLength() : title.size();
}

} // namespace

TitleLabel::TitleLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void TitleLabel::setTitle(const QString &title)
{
    m_title = title.simplified();
    setAccessibleName(m_title);
    fit();
}

void TitleLabel::fit()
{
    const qsizetype second = secondLine(m_title, font(), width());
    const QString rest = m_title.sliced(second);
    const QString shown = fontMetrics().elidedText(rest, Qt::ElideRight, width());
    const bool isWhole = shown == rest;
    setText(rest.isEmpty() ? m_title : m_title.first(second).trimmed() + u'\n' + shown);
    // The tip would be read out with its markup; the name says all of it already.
    setAccessibleDescription(isWhole ? QString() : m_title);
    setToolTip(isWhole ? QString() : Qt::convertFromPlainText(m_title, Qt::WhiteSpaceNormal));
}

void TitleLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void TitleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace dopys
