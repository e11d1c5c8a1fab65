#pragma once
#include <QFrame>
#include <functional>
#include <memory>

namespace dopys {

namespace Ui {
class NoticeBar;
}

/// Something that a person should read once: it stays until it is closed or something else takes its place. A screen
/// reader reads it when it comes.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    ~NoticeBar() override;

    /// Empty: nothing.
    void say(const QString &sentences);
    /// The same with a button that a person may press once.
    void offer(const QString &sentences, const QString &button, std::function<void()> take);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::NoticeBar> m_ui;
    std::function<void()> m_offered; ///< what the button does
};

} // namespace dopys
