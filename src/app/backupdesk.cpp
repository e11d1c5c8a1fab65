#include "app/backupdesk.h"

#include "app/importdesk.h"
#include "app/workkeeper.h"
#include "core/errortext.h"
#include "core/log.h"
#include "storage/librarybackups.h"
#include "storage/libraryfile.h"
#include "storage/settings.h"
#include "widgets/backupsdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/momenttext.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr auto beforeCheck = 1s; ///< the window and its campaign come first
constexpr auto afterStart = 5s;
constexpr auto betweenLooks = 1h;

/// Without a way to close it before its end: what is typed meanwhile would belong to what goes.
class WaitForRestore : public QProgressDialog
{
public:
    using QProgressDialog::QProgressDialog;
    void reject() override { }

protected:
    void closeEvent(QCloseEvent *event) override { event->ignore(); }
};

Result<LibraryBackup> backUpLibrary(LibraryBackup::Occasion occasion, const QString &spared = {})
{
    return backUp(libraryFile(), backupsFolder(libraryFile()), occasion, QDateTime::currentDateTimeUtc(), spared);
}

// What a damaged library gives beside the backup is newer, where it can be read.
Status restoreWhole(const QString &file, const QString &aside)
{
    if (const Status sound = checkNamedBackup(libraryFile(), file); !sound)
        return sound;
    if (const auto before = backUpLibrary(LibraryBackup::Occasion::BeforeRestore, file); !before)
        return before.error();
    const Status restored = restoreLibrary(libraryFile(), file);
    if (restored && !aside.isEmpty())
        (void)salvageLibrary(aside, libraryFile()); // it was salvaged once already; this adds what it can
    return restored;
}

} // namespace

BackupDesk::BackupDesk(WorkKeeper &keeper, const ImportDesk &imports, MainWindow &window, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_imports(imports), m_window(window)
{
    m_disk.setMaxThreadCount(1);
    connect(&keeper, &WorkKeeper::wasSetAside, this, &BackupDesk::salvage);
    m_daily.setInterval(betweenLooks);
    connect(&m_daily, &QTimer::timeout, this, &BackupDesk::makeDaily);
    connect(&window, &MainWindow::shown, this, [this] {
        m_daily.start();
        QTimer::singleShot(beforeCheck, this, &BackupDesk::checkLibrary);
        QTimer::singleShot(afterStart, this, &BackupDesk::makeDaily);
    });
}

// What is under way knows files only; a salvage ends with its next campaign.
BackupDesk::~BackupDesk()
{
    *m_ends = true;
}

template <typename T> void BackupDesk::inBackground(std::function<T()> work, std::function<void(const T &)> then)
{
    auto *watcher = new QFutureWatcher<T>(this);
    connect(watcher, &QFutureWatcher<T>::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_disk, std::move(work)));
}

void BackupDesk::openDialog()
{
    auto *dialog = new BackupsDialog(&m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRunning(m_running);
    showBackups();
    connect(dialog, &BackupsDialog::backUpRequested, this, &BackupDesk::backUpNow);
    connect(dialog, &BackupsDialog::saveRequested, this, &BackupDesk::saveTo);
    connect(dialog, &BackupsDialog::restoreRequested, this, &BackupDesk::restore);
    dialog->open();
}

void BackupDesk::setRunning(bool running)
{
    m_running = running;
    if (m_dialog)
        m_dialog->setRunning(running);
}

void BackupDesk::showBackups()
{
    if (!m_dialog)
        return;
    m_dialog->setBusy(false);
    m_dialog->setBackups(backupsIn(backupsFolder(libraryFile())));
}

// Damage that opening does not meet would show as posts without texts, and invite to write them anew. By a connection
// of its own, beside the window: 0.6 s for 750 MB that the system has at hand.
void BackupDesk::checkLibrary()
{
    if (!m_keeper.library())
        return;
    const auto check = [] {
        const auto library = Library::open(libraryFile());
        return library ? (*library)->check() : Status(library.error());
    };
    inBackground<Status>(check, [this](const Status &sound) {
        if (!sound)
            emit damageFound(sound.error());
    });
}

void BackupDesk::makeDaily()
{
    // One of nothing would stand for the first day's work.
    const Library *library = m_keeper.library();
    if (!library || library->isEmpty()
        || !isBackupDue(backupsIn(backupsFolder(libraryFile())), QDateTime::currentDateTimeUtc()))
        return;
    inBackground<Result<LibraryBackup>>([] { return backUpLibrary(LibraryBackup::Occasion::Daily); },
        [this](const Result<LibraryBackup> &made) {
            showBackups();
            if (made)
                return;
            qCWarning(lcStorage) << "no daily backup:" << errorKindName(made.error().kind) << made.error().detail;
            m_window.showNotice(tr("The daily backup could not be made. %1").arg(errorText(made.error())));
            emit damageFound(made.error());
        });
}

void BackupDesk::backUpNow()
{
    m_keeper.flush();
    m_dialog->setBusy(true);
    inBackground<Result<LibraryBackup>>([] { return backUpLibrary(LibraryBackup::Occasion::Asked); },
        [this](const Result<LibraryBackup> &made) {
            showBackups();
            tell(made ? tr("The backup is made.") : errorText(made.error()));
        });
}

// The file dialog has asked whether a file that is there may go.
void BackupDesk::saveTo(const QString &file)
{
    if (isPartOfLibrary(file, libraryFile())) { // in its own place a copy would part the window from what it writes
        tell(errorText(Error{.kind = Error::Kind::FileProblem, .subject = file}));
        return;
    }
    m_keeper.flush();
    m_dialog->setBusy(true);
    inBackground<Status>([file] { return saveLibraryAs(libraryFile(), file); },
        [this, file](const Status &saved) {
            showBackups();
            tell(saved ? tr("The backup is saved as %1.").arg(file) : errorText(saved.error()));
        });
}

void BackupDesk::restore(const QString &file)
{
    if (m_running)
        return tell(
            tr("Nothing was restored: posts are being written. Restore when they are done, or stop them first."));
    if (m_imports.isImporting())
        return tell(tr("Nothing was restored: campaigns are being imported. Try again in a moment."));
    // What cannot be kept now would be in no backup.
    if (!m_keeper.flush())
        return tell(tr("Nothing was restored: what is open now could not be saved first."));
    m_restoring = true;
    m_keeper.beginReplacing();
    // The window's child: the dialog of backups may be closed first.
    auto *progress = new WaitForRestore(tr("Restoring the backup…"), {}, 0, 0, &m_window);
    progress->setWindowModality(Qt::ApplicationModal);
    progress->setMinimumDuration(0);
    progress->show();
    inBackground<Status>([file, aside = m_aside] { return restoreWhole(file, aside); },
        [this, progress](const Status &restored) {
            delete progress;
            settleRestore(restored);
        });
}

void BackupDesk::settleRestore(const Status &restored)
{
    m_restoring = false;
    m_keeper.endReplacing(bool(restored));
    if (restored)
        emit replaced();
    showBackups();
    tell(restored ? tr("The backup is restored. What was there before is kept as a backup.")
                  : errorText(restored.error()));
    emit restoreEnded();
}

void BackupDesk::salvage(const QString &file, const Error &reason)
{
    m_aside = file;
    m_asideSince = QDateTime::currentDateTimeUtc();
    m_window.showNotice(
        //: %1 is a sentence that says what is wrong with a file, %2 where it is now
        tr("%1 It was set aside as %2. What can be read of it is coming back now.").arg(errorText(reason), file));
    inBackground<Result<Salvaged>>(
        [file, ends = m_ends] { return salvageLibrary(file, libraryFile(), [ends] { return ends->load(); }); },
        [this, file, reason](const Result<Salvaged> &salvaged) { tellSalvaged(file, reason, salvaged); });
}

void BackupDesk::tellSalvaged(const QString &file, const Error &reason, const Result<Salvaged> &salvaged)
{
    const int campaigns = salvaged ? salvaged->campaigns : 0;
    //: %1 is a sentence that says what is wrong with a file, %2 where it is now
    const QString none = tr("%1 It was set aside as %2, and a new one begins.").arg(errorText(reason), file);
    const QString some
        = tr("%1 It was set aside as %2. %n campaign(s) could be read and came back.", nullptr, campaigns)
              .arg(errorText(reason), file);
    if (campaigns > 0)
        emit this->salvaged();
    QStringList sentences{campaigns > 0 ? some : none};
    if (salvaged && salvaged->incomplete > 0)
        sentences.append(
            tr("%n of them lack(s) posts or texts that could not be read.", nullptr, salvaged->incomplete));
    if (salvaged && salvaged->lost > 0)
        sentences.append(tr("Of %n more nothing could be read.", nullptr, salvaged->lost));
    offerNewestBackup(sentences.join(u' '));
}

void BackupDesk::offerNewestBackup(const QString &sentence)
{
    m_window.showNotice(sentence);
    // One that was made since would be of the new library.
    inBackground<std::optional<LibraryBackup>>(
        [before = m_asideSince] { return newestGoodBackup(backupsFolder(libraryFile()), before); },
        [this, sentence](const std::optional<LibraryBackup> &newest) {
            if (!newest)
                return;
            m_window.offer(sentence, tr("Restore the backup of %1").arg(exactMoment(newest->made)),
                [this, file = newest->file] { restore(file); });
        });
}

void BackupDesk::tell(const QString &sentence)
{
    if (m_dialog)
        m_dialog->say(sentence);
    else
        m_window.showNotice(sentence);
}

} // namespace dopys
