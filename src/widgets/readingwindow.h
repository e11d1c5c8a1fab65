#pragma once
#include <QDialog>
#include <memory>

namespace dopys {

class BriefPane;
class CampaignDocument;
class PostBoard;

namespace Ui {
class ReadingWindow;
}

/// A campaign beside the one into which posts are being written: to read, to copy and to take away, not to change.
class ReadingWindow final : public QDialog
{
    Q_OBJECT
public:
    /// @p document outlives the window; nothing here changes it.
    explicit ReadingWindow(CampaignDocument &document, QWidget *parent = nullptr);
    ~ReadingWindow() override;

    /// What the campaign is called.
    void setCampaignName(const QString &name);
    /// Posts of another campaign are being written, as they are at first; or no longer.
    void setRunning(bool running);
    void showNotice(const QString &sentence);

signals:
    void exportRequested();
    void openRequested(); ///< in the main window, to change it

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCampaign();
    void updateTexts();
    QString why() const;
    QStringList asked() const; ///< whole lines
    void showAsked();

    std::unique_ptr<Ui::ReadingWindow> m_ui;
    CampaignDocument &m_document;
    BriefPane *m_brief = nullptr; ///< in the window's layout, as the board is
    PostBoard *m_board = nullptr;
    QString m_name;
    bool m_running = true;
};

} // namespace dopys
