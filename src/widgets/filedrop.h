#pragma once
#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace dopys {

/// Files that are dropped anywhere on a window, also on its text fields, which would take their addresses for text.
class FileDrop final : public QObject
{
    Q_OBJECT
public:
    /// @p window outlives it.
    explicit FileDrop(QWidget &window, QObject *parent = nullptr);

signals:
    void dropped(const QStringList &paths); ///< never empty

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace dopys
