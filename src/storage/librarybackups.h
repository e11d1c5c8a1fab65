#pragma once
#include "core/librarybackup.h"
#include "core/result.h"

#include <QList>

namespace dopys {

/// Backups lie in a folder of their own beside the library. These functions open the files by themselves: they may run
/// in any thread and beside any program that uses the library.

/// Where the backups of the library @p file lie.
QString backupsFolder(const QString &file);

/// How many of each occasion are kept; older ones go.
inline constexpr int backupsKept = 7;

/// A consistent copy of the library @p file, also while others write, as a new file that only its owner can read; whole
/// and on the disk, or not there at all. @p copy must not be there yet.
Status copyLibrary(const QString &file, const QString &copy);

/// The same as @p path: what stands there gives way in one step, when the copy is whole.
Status saveLibraryAs(const QString &file, const QString &path);

/// Copies the library @p file into @p folder, which is made when it is not there. The oldest of its occasion goes,
/// unless it is @p spared: the one that is to be restored next.
Result<LibraryBackup> backUp(const QString &file, const QString &folder, LibraryBackup::Occasion occasion,
    const QDateTime &now, const QString &spared = {});
/// Newest first.
QList<LibraryBackup> backupsIn(const QString &folder);
/// No daily one has been made in the day before @p now.
bool isBackupDue(const QList<LibraryBackup> &backups, const QDateTime &now);

/// It can be restored: one of ours, of a version that is known, and sound down to the last page.
Status checkBackup(const QString &backup);
/// The same of a file that a person has named; the library @p file and its companions are no backups of it.
Status checkNamedBackup(const QString &file, const QString &backup);
/// Of those that were made before @p moment.
std::optional<LibraryBackup> newestGoodBackup(const QString &folder, const QDateTime &moment);

/// Everything in the library @p file becomes what @p backup holds, in one commit; or nothing changes. What the window
/// held besides stays. Programs that use the library see it with their next question.
Status restoreLibrary(const QString &file, const QString &backup);

} // namespace dopys
