#include "widgets/saveproblembar.h"

#include "core/errortext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace dopys {

SaveProblemBar::SaveProblemBar(QWidget *parent) : QFrame(parent), m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"saveProblemText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    hide();
    updateTexts();
}

void SaveProblemBar::setProblem(const std::optional<Error> &problem)
{
    m_problem = problem;
    setVisible(hasProblem());
    updateTexts();
}

void SaveProblemBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void SaveProblemBar::updateTexts()
{
    setAccessibleName(tr("Saving"));
    m_text->setText(m_problem ? errorText(*m_problem) : QString());
}

} // namespace dopys
