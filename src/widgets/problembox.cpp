#include "widgets/problembox.h"

#include "ui_problembox.h"
#include "widgets/tintedicon.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace dopys {

ProblemBox::ProblemBox(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProblemBox>())
{
    m_ui->setupUi(this);
    connect(m_ui->detailsButton, &QToolButton::toggled, this, &ProblemBox::fold);
    fold();
    hide();
}

ProblemBox::~ProblemBox() = default;

void ProblemBox::say(const QString &sentence, const QString &details)
{
    m_ui->problem->say(FieldNote::Kind::Problem, sentence);
    m_ui->details->setText(details);
    setVisible(!sentence.isEmpty());
}

void ProblemBox::fold()
{
    const bool open = m_ui->detailsButton->isChecked();
    m_ui->details->setVisible(open);
    m_ui->detailsButton->setIcon(
        tintedIcon(open ? u":/icons/lucide/chevron-down.svg"_s : u":/icons/lucide/chevron-right.svg"_s, palette()));
}

void ProblemBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    else if (event->type() == QEvent::PaletteChange)
        fold();
}

} // namespace dopys
