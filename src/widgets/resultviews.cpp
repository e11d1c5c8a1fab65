#include "widgets/resultviews.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace dopys {

namespace {
enum Tab { Posts, Timeline };
}

ResultViews::ResultViews(QWidget *parent) : QStackedWidget(parent), m_tabs(new QTabBar(parent))
{
    auto *posts = new QWidget;
    m_postsLayout = new QVBoxLayout(posts);
    m_postsLayout->setSpacing(0);
    m_postsLayout->setContentsMargins(0, 0, 0, 0);
    addWidget(posts);
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, this, &QStackedWidget::setCurrentIndex);
    connect(this, &QStackedWidget::currentChanged, this, &ResultViews::turned);
    updateTexts();
}

void ResultViews::showPosts()
{
    m_tabs->setCurrentIndex(Posts);
}

void ResultViews::showTimeline()
{
    m_tabs->setCurrentIndex(Timeline);
}

bool ResultViews::showsTimeline() const
{
    return currentIndex() == Timeline;
}

void ResultViews::setTimelineOffered(bool offered)
{
    if (!offered)
        showPosts();
    m_tabs->setTabEnabled(Timeline, offered);
}

void ResultViews::updateTexts()
{
    m_tabs->setTabText(Posts, tr("Posts"));
    m_tabs->setTabText(Timeline, tr("Timeline"));
    m_tabs->setAccessibleName(tr("What is shown of the campaign"));
}

void ResultViews::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace dopys
