#pragma once
#include <QPushButton>
#include <QTimer>

class QAction;

namespace dopys {

/// A menu of texts, of which one goes to the clipboard; for two seconds the button says that it did: nothing else
/// shows it.
class CopyButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// @p actions: what can be copied; whoever made them calls copy().
    void setChoices(const QList<QAction *> &actions);
    void copy(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reserveRoom();
    void updateFace();

    QTimer m_sign; ///< runs while it says so
};

} // namespace dopys
