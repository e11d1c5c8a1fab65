#pragma once
#include "core/librarybackup.h"
#include "core/result.h"
#include "storage/librarysalvage.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace dopys {

class BackupsDialog;
class ImportDesk;
class MainWindow;
class WorkKeeper;

/// Backups of the library: made each day and when asked for, restored into the running program; and what a damaged
/// library still gives. The disk works beside the window, one thing after the other.
class BackupDesk : public QObject
{
    Q_OBJECT
public:
    /// All outlive the desk.
    BackupDesk(WorkKeeper &keeper, const ImportDesk &imports, MainWindow &window, QObject *parent = nullptr);
    ~BackupDesk() override;

    void openDialog();
    /// While posts are written nothing is restored.
    void setRunning(bool running);
    bool isRestoring() const { return m_restoring; }

signals:
    void replaced();     ///< the library holds other campaigns: the open one is none of it any more
    void restoreEnded(); ///< well or not
    void salvaged();     ///< campaigns have come back
    void damageFound(const std::optional<dopys::Error> &problem);

private:
    void checkLibrary();
    void makeDaily();
    void backUpNow();
    void saveTo(const QString &file);
    void restore(const QString &file);
    void settleRestore(const Status &restored);
    void salvage(const QString &file, const Error &reason);
    void tellSalvaged(const QString &file, const Error &reason, const Result<Salvaged> &salvaged);
    void offerNewestBackup(const QString &sentence);
    void showBackups();
    void tell(const QString &sentence);
    template <typename T> void inBackground(std::function<T()> work, std::function<void(const T &)> then);

    WorkKeeper &m_keeper;
    const ImportDesk &m_imports;
    MainWindow &m_window;
    QPointer<BackupsDialog> m_dialog;
    QTimer m_daily;
    QThreadPool m_disk; ///< of one thread
    QString m_aside;    ///< a library that was damaged
    QDateTime m_asideSince;
    bool m_running = false;
    bool m_restoring = false;
    const std::shared_ptr<std::atomic_bool> m_ends = std::make_shared<std::atomic_bool>(false);
};

} // namespace dopys
