#pragma once
#include "core/librarybackup.h"

#include <QDialog>
#include <QList>
#include <memory>

namespace dopys {

namespace Ui {
class BackupsDialog;
}

/// The backups that are kept, and what can be done with them. Changes nothing by itself. Open with open().
class BackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit BackupsDialog(QWidget *parent = nullptr);
    ~BackupsDialog() override;

    void setBackups(const QList<LibraryBackup> &backups);
    /// While something is under way nothing else can begin.
    void setBusy(bool busy);
    /// While posts are written nothing can be restored.
    void setRunning(bool running);
    /// What became of it, in one sentence.
    void say(const QString &sentence);

signals:
    void backUpRequested();
    void saveRequested(const QString &file);    ///< a copy of the library; the file is replaced
    void restoreRequested(const QString &file); ///< a person has confirmed it

protected:
    void changeEvent(QEvent *event) override;

private:
    QString selectedFile() const;
    void chooseWhereToSave();
    void chooseWhatToRestore();
    void confirm(const QString &file, const QString &question);
    void showList();
    void updateButtons();

    std::unique_ptr<Ui::BackupsDialog> m_ui;
    QList<LibraryBackup> m_backups;
    bool m_busy = false;
    bool m_running = false;
};

} // namespace dopys
