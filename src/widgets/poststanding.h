#pragma once
#include "core/post.h"

#include <QWidget>
#include <memory>

namespace dopys {

namespace Ui {
class PostStanding;
}

/// Where a post stands: in words, as a bar, and when it failed, why. Counts a pause down by itself.
class PostStanding final : public QWidget
{
    Q_OBJECT
public:
    /// @param number from 1, for screen readers
    PostStanding(int number, bool demo, QWidget *parent = nullptr);
    ~PostStanding() override;

    void setPost(const Post &post);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(bool beginsAnew);
    void showProblem();
    void updateTexts();
    void updateIcons();

    std::unique_ptr<Ui::PostStanding> m_ui;
    int m_number = 1;
    Post m_post;
};

} // namespace dopys
