#pragma once
#include <QLabel>

namespace dopys {

/// A title in two lines at most: what does not fit is in a tip, and screen readers read all of it.
class TitleLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit TitleLabel(QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_title;
};

} // namespace dopys
