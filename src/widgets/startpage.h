#pragma once
#include "widgets/keypanel.h"

#include <QWidget>
#include <memory>

namespace dopys {

namespace Ui {
class StartPage;
}

/// The right side before the first run: what will happen, where the key goes, and the demo.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    void setKeyPlace(KeyPlace place); ///< as KeyPanel::setPlace()
    void askForKey();                 ///< as KeyPanel::ask()
    bool hasTypedKey() const;         ///< one that is not kept yet
    bool commitKey();                 ///< as KeyPanel::commit()
    /// While a campaign is being written the demo cannot begin.
    void setRunning(bool running);

    QSize minimumSizeHint() const override;

    void showKeyCheck(const QByteArray &key, const std::optional<dopys::Error> &problem); ///< as KeyPanel::showCheck()

signals:
    void checkKeyRequested(const QByteArray &key); ///< empty: the one that is kept
    void saveKeyRequested(const QByteArray &key);
    void removeKeyRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateFonts();
    void updateTexts();

    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace dopys
