#pragma once
#include <QLabel>

namespace dopys {

/// The line under a field: a hint, or what is wrong, in words. Always plain text; keeps the room of one line, so that
/// the form does not jump when something is said.
class FieldNote final : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Hint, Problem, Success };

    explicit FieldNote(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    Kind kind() const { return m_kind; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColour();

    Kind m_kind = Kind::Hint;
};

} // namespace dopys
