#pragma once
#include "core/libraryentry.h"

#include <QDialog>
#include <memory>

class QPushButton;

namespace dopys {

namespace Ui {
class VersionsDialog;
}

/// One text of a post with everything that it said before.
struct TextHistory
{
    TextField field = {};
    QString now = {};
    QList<TextVersion> versions = {}; ///< newest first
};

/// The earlier versions of a post's texts: when and by whom, what each said, how it differs from the text now, and
/// Restore.
class VersionsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @param open which of @p histories is shown first
    VersionsDialog(const QList<TextHistory> &histories, const TextField &open, QWidget *parent = nullptr);
    ~VersionsDialog() override;

    /// Whose texts they are; @p number from 1.
    void setPost(int number, const QString &title);

signals:
    void restoreRequested(const dopys::TextField &field, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showField();
    void showVersion();
    void fillTexts();
    void fitList();
    const TextVersion *chosen() const;

    std::unique_ptr<Ui::VersionsDialog> m_ui;
    QPushButton *m_restore = nullptr;
    QList<TextHistory> m_histories;
    int m_number = 0; ///< 0: nobody has said
    QString m_title;
};

} // namespace dopys
