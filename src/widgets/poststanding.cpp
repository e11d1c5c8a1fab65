#include "widgets/poststanding.h"

#include "core/errortext.h"
#include "ui_poststanding.h"
#include "widgets/textcolours.h"
#include "widgets/tintedicon.h"

#include <QEvent>
#include <QLocale>

namespace dopys {

PostStanding::PostStanding(int number, bool demo, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PostStanding>()), m_number(number)
{
    m_ui->setupUi(this);
    m_ui->demoMark->setVisible(demo);
    connect(m_ui->detailsButton, &QToolButton::toggled, this, [this](bool shown) {
        m_ui->details->setVisible(shown);
        updateIcons();
    });
    updateTexts();
    updateIcons();
}

PostStanding::~PostStanding() = default;

void PostStanding::setPost(const Post &post)
{
    const PostState before = std::exchange(m_post, post).state;
    m_ui->state->setState(post.state, post.duration, !post.content.isEmpty());
    showProblem();
    showProgress(!isActive(before) && isActive(post.state));
}

void PostStanding::showProgress(bool beginsAnew)
{
    const bool done = std::holds_alternative<Done>(m_post.state);
    const int least = beginsAnew ? 0 : m_ui->progress->value();
    m_ui->progress->setValue(done ? 100 : qMin(99, qMax(least, m_post.percent)));
}

void PostStanding::showProblem()
{
    const auto *failed = std::get_if<Failed>(&m_post.state);
    const Error *error = failed ? &failed->error : m_post.rewriteError ? &*m_post.rewriteError : nullptr;
    m_ui->problem->setVisible(error);
    m_ui->detailsButton->setVisible(error);
    m_ui->details->setVisible(error && m_ui->detailsButton->isChecked());
    if (!error)
        return;
    //: %1 is one or two sentences that say what happened
    m_ui->problem->setText(
        failed ? errorText(*error) : tr("The new version failed: %1 The earlier text is kept.").arg(errorText(*error)));
    m_ui->details->setText(errorDetails(*error));
}

void PostStanding::updateTexts()
{
    m_ui->progress->setAccessibleName(tr("Progress of post %1").arg(QLocale().toString(m_number)));
    showProblem();
}

void PostStanding::updateIcons()
{
    m_ui->detailsButton->setIcon(foldIcon(m_ui->detailsButton->isChecked(), palette()));
    setTextColour(m_ui->problem, readableRed(palette()));
}

void PostStanding::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

} // namespace dopys
