#include "widgets/noticebar.h"

#include "ui_noticebar.h"

#include <QAccessible>
#include <QEvent>
#include <utility>

namespace dopys {

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::NoticeBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->noticeClose, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ui->noticeAction, &QPushButton::clicked, this, [this] {
        hide(); // what is done may have something to say itself
        std::exchange(m_offered, {})();
    });
    hide();
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::say(const QString &sentences)
{
    offer(sentences, {}, {});
}

void NoticeBar::offer(const QString &sentences, const QString &button, std::function<void()> take)
{
    m_offered = std::move(take);
    m_ui->noticeText->setText(sentences);
    m_ui->noticeAction->setText(button);
    m_ui->noticeAction->setVisible(m_offered != nullptr);
    setAccessibleName(sentences);
    setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    QAccessibleEvent comes(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&comes);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace dopys
