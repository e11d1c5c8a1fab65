#pragma once
#include <QWidget>
#include <memory>

namespace dopys {

namespace Ui {
class ProblemBox;
}

/// What went wrong, in words, with the details that a person may want to pass on folded away. Hidden while nothing is
/// wrong.
class ProblemBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemBox(QWidget *parent = nullptr);
    ~ProblemBox() override;

    /// An empty @p sentence: nothing is wrong.
    void say(const QString &sentence, const QString &details);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fold();

    std::unique_ptr<Ui::ProblemBox> m_ui;
};

} // namespace dopys
