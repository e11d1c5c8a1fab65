#pragma once
#include <QStackedWidget>

class QTabBar;

namespace dopys {

/// The posts of a campaign, and beside them its timeline: one is in front.
class ResultViews final : public QStackedWidget
{
    Q_OBJECT
public:
    ResultViews(QWidget *posts, QWidget *timeline, QWidget *parent = nullptr);

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

    QTabBar *m_tabs;
};

} // namespace dopys
