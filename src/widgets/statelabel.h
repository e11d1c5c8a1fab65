#pragma once
#include "core/post.h"

#include <QDeadlineTimer>
#include <QLabel>
#include <QTimer>

namespace dopys {

/// Where a call stands, in words; a pause counts down.
class StateLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit StateLabel(QWidget *parent = nullptr);

    /// @p duration: of what is done; @p hasWords: some of it is written.
    void setState(const PostState &state, std::chrono::milliseconds duration = {}, bool hasWords = true);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateText();

    PostState m_state = Waiting{};
    std::chrono::milliseconds m_duration{0};
    bool m_hasWords = true;
    QDeadlineTimer m_pauseEnd;
    QTimer m_countdown; ///< runs during a pause only
};

} // namespace dopys
