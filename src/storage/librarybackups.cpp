#include "storage/librarybackups.h"

#include "storage/library.h"
#include "storage/libraryupgrade.h"
#include "system/filename.h"
#include "system/filesync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const auto stamp = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;
const auto prefix = u"library-"_s;
const auto suffix = u".sqlite"_s;

struct Row
{
    LibraryBackup::Occasion occasion = {};
    QLatin1StringView key = {};
};
constexpr std::array occasions{
    Row{LibraryBackup::Occasion::Daily, "daily"_L1},
    Row{LibraryBackup::Occasion::Asked, "asked"_L1},
    Row{LibraryBackup::Occasion::BeforeRestore, "before-restore"_L1},
    Row{LibraryBackup::Occasion::BeforeUpgrade, "before-upgrade"_L1},
};

QString nameOf(LibraryBackup::Occasion occasion, const QDateTime &made)
{
    return prefix + made.toUTC().toString(stamp) + u'-' + occasions.at(static_cast<std::size_t>(occasion)).key + suffix;
}

/// Nothing: a file of another kind.
std::optional<LibraryBackup> fromFile(const QFileInfo &file)
{
    const QString name = file.fileName();
    QDateTime made = QDateTime::fromString(name.mid(prefix.size(), 19), stamp);
    made.setTimeZone(QTimeZone::utc());
    for (const Row &row : occasions) {
        if (made.isValid() && name == nameOf(row.occasion, made))
            return LibraryBackup{
                .file = file.absoluteFilePath(), .made = made, .occasion = row.occasion, .bytes = file.size()};
    }
    return std::nullopt;
}

/// @p detail: what a person can be told of it besides.
Error cannotBeUsed(const QString &path, const QString &detail = {})
{
    return Error{.kind = Error::Kind::FileProblem, .detail = detail, .subject = path};
}

// What is wrong with the library is said of it; anything else is the copy's trouble, not that of a library in use.
Error ofCopy(const Error &error, const QString &copy)
{
    if (error.kind == Error::Kind::LibraryFull) // SQLite's own words are for programmers
        return cannotBeUsed(copy, QCoreApplication::translate("dopys::files", "there is no room on the disk"));
    return error.kind == Error::Kind::LibraryDamaged ? error : cannotBeUsed(copy, error.detail);
}

// Before SQLite fills it: from its first byte on it is its owner's alone.
Status makeEmpty(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner))
        return cannotBeUsed(path, file.errorString());
    return ok();
}

Status vacuumInto(const QString &file, const QString &copy, const Database::Options &options)
{
    const auto database = Database::open(file, options);
    return database ? (*database)->run(u"VACUUM INTO ?"_s, {copy}) : Status(database.error());
}

// On a disk that cannot be written to SQLite has no place for its locks, as for Library::openToRead().
Status vacuumInto(const QString &file, const QString &copy)
{
    Database::Options options{.readOnly = true, .patience = unattended};
    const Status copied = vacuumInto(file, copy, options);
    if (copied || copied.error().kind != Error::Kind::LibraryReadOnly || QFileInfo::exists(file + u"-wal"_s))
        return copied;
    options.isUnchanging = true;
    return vacuumInto(file, copy, options);
}

void forgetOldest(const QString &folder, LibraryBackup::Occasion occasion, const QFileInfo &spared)
{
    int kept = 0;
    for (const LibraryBackup &backup : backupsIn(folder)) {
        if (backup.occasion == occasion && ++kept > backupsKept && QFileInfo(backup.file) != spared)
            QFile::remove(backup.file);
    }
}

} // namespace

QString backupsFolder(const QString &file)
{
    return QFileInfo(file).dir().filePath(u"backups"_s);
}

Status copyLibrary(const QString &file, const QString &copy)
{
    if (const Status made = makeEmpty(copy); !made)
        return made;
    const Status copied = vacuumInto(file, copy);
    if (copied && flushToDisk(copy))
        return ok();
    QFile::remove(copy);
    return copied ? cannotBeUsed(copy) : ofCopy(copied.error(), copy);
}

// Beside it, so that it can change places; in a folder of its own, so that no other file is touched.
Status saveLibraryAs(const QString &file, const QString &path)
{
    const QTemporaryDir folder(path + u".XXXXXX"_s);
    const QString copy = folder.filePath(u"backup.sqlite"_s);
    if (!folder.isValid())
        return cannotBeUsed(path, folder.errorString());
    if (const Status copied = copyLibrary(file, copy); !copied)
        return copied;
    return moveOver(copy, path) && flushToDisk(path) ? ok() : Status(cannotBeUsed(path));
}

Result<LibraryBackup> backUp(const QString &file, const QString &folder, LibraryBackup::Occasion occasion,
    const QDateTime &now, const QString &spared)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, onlyOwner | QFileDevice::ExeOwner))
        return cannotBeUsed(folder);
    const QString path = QDir(folder).filePath(nameOf(occasion, now));
    // Under its own name only when it is whole.
    const QString unfinished = path + u".new"_s;
    QFile::remove(unfinished);
    if (const Status copied = copyLibrary(file, unfinished); !copied)
        return copied.error();
    if (!moveToFreeName(unfinished, path)) {
        QFile::remove(unfinished);
        return cannotBeUsed(path);
    }
    flushToDisk(path);
    forgetOldest(folder, occasion, QFileInfo(spared));
    return *fromFile(QFileInfo(path));
}

QList<LibraryBackup> backupsIn(const QString &folder)
{
    QList<LibraryBackup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({prefix + u'*' + suffix}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (const auto backup = fromFile(file))
            backups.append(*backup);
    }
    std::sort(
        backups.begin(), backups.end(), [](const LibraryBackup &a, const LibraryBackup &b) { return a.made > b.made; });
    return backups;
}

// A clock that was ahead for a while must not keep backups from being made.
bool isBackupDue(const QList<LibraryBackup> &backups, const QDateTime &now)
{
    return std::none_of(backups.cbegin(), backups.cend(), [&now](const LibraryBackup &backup) {
        return backup.occasion == LibraryBackup::Occasion::Daily && backup.made <= now && backup.made > now.addDays(-1);
    });
}

Status checkBackup(const QString &backup)
{
    const Result<quint32> version = libraryVersion(backup);
    if (!version)
        return version.error();
    // The tables of an earlier version are looked at when it is restored.
    const bool isEarlier = *version < currentSchema().version;
    const Database::Options options{.readOnly = true, .patience = unattended};
    const auto database = isEarlier ? Database::open(backup, options) : openLibraryFile(backup, options);
    return database ? checkPages(**database) : Status(database.error());
}

Status checkNamedBackup(const QString &file, const QString &backup)
{
    if (isPartOfLibrary(backup, file)) {
        return cannotBeUsed(
            backup, QCoreApplication::translate("dopys::files", "it is the library itself, not a copy of it"));
    }
    // That the library is damaged would be no true word about any other file.
    const Status sound = checkBackup(backup);
    const bool isNone = !sound
        && (sound.error().kind == Error::Kind::LibraryDamaged || sound.error().kind == Error::Kind::LibraryForeign);
    return isNone
        ? cannotBeUsed(backup, QCoreApplication::translate("dopys::files", "it is damaged, or no backup of Dopys"))
        : sound;
}

std::optional<LibraryBackup> newestGoodBackup(const QString &folder, const QDateTime &moment)
{
    const QList<LibraryBackup> backups = backupsIn(folder);
    const auto good = std::find_if(backups.cbegin(), backups.cend(),
        [&moment](const LibraryBackup &backup) { return backup.made < moment && checkBackup(backup.file); });
    return good == backups.cend() ? std::nullopt : std::optional(*good);
}

Status restoreLibrary(const QString &file, const QString &backup)
{
    // A copy is read, so that the backup stays as it is, also when it has to be brought to our version.
    const QTemporaryDir folder(file + u".restore-XXXXXX"_s);
    const QString copy = folder.filePath(u"backup.sqlite"_s);
    if (!folder.isValid() || !QFile::copy(backup, copy) || !QFile::setPermissions(copy, onlyOwner))
        return cannotBeUsed(copy);
    // The library of another computer may have what came last in its log.
    if (const QString log = backup + u"-wal"_s; QFile::exists(log) && !QFile::copy(log, copy + u"-wal"_s))
        return cannotBeUsed(copy);
    if (const Status upgraded = upgradeLibrary(copy, {}); !upgraded)
        return upgraded;
    const auto source = openLibraryFile(copy, {.patience = unattended, .writeAheadLog = false});
    if (!source)
        return source.error();
    if (const Status sound = checkLibraryFile(**source); !sound)
        return sound;
    const auto library = openLibraryFile(file, {.patience = unattended});
    return library ? replaceContents(**library, copy) : Status(library.error());
}

} // namespace dopys
