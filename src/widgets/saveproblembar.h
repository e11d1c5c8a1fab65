#pragma once
#include "core/error.h"

#include <QFrame>

class QLabel;

namespace dopys {

/// Why work cannot be kept at the moment, for as long as it cannot.
class SaveProblemBar final : public QFrame
{
    Q_OBJECT
public:
    explicit SaveProblemBar(QWidget *parent = nullptr);

    /// Nothing: it can be kept.
    void setProblem(const std::optional<Error> &problem);
    bool hasProblem() const { return m_problem.has_value(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    QLabel *m_text;
    std::optional<Error> m_problem;
};

} // namespace dopys
