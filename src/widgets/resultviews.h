#pragma once
#include <QStackedWidget>

class QTabBar;
class QVBoxLayout;

namespace dopys {

/// The posts of a campaign, and beside them its timeline: one is in front.
class ResultViews final : public QStackedWidget
{
    Q_OBJECT
public:
    /// The timeline is added as the second page.
    explicit ResultViews(QWidget *parent = nullptr);

    /// What stands with the posts goes here.
    QVBoxLayout *postsLayout() const { return m_postsLayout; }
    /// Stands wherever its owner puts it.
    QTabBar *tabs() const { return m_tabs; }
    void showPosts();
    void showTimeline();
    bool showsTimeline() const;
    /// Without posts of a campaign there is nothing to choose from.
    void setTimelineOffered(bool offered);

signals:
    void turned(); ///< the other one is in front now

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    QVBoxLayout *m_postsLayout;
    QTabBar *m_tabs;
};

} // namespace dopys
