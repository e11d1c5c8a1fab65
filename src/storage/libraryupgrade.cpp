#include "storage/libraryupgrade.h"

#include "storage/library.h"
#include "storage/librarybackups.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace dopys {

Status upgradeLibrary(const QString &file, const QString &backups, const LibrarySchema &schema)
{
    if (!QFileInfo::exists(file))
        return ok();
    const Result<quint32> version = libraryVersion(file);
    if (!version || *version >= schema.version)
        return ok();
    if (!backups.isEmpty()) {
        const auto kept
            = backUp(file, backups, LibraryBackup::Occasion::BeforeUpgrade, QDateTime::currentDateTimeUtc());
        if (!kept)
            return kept.error();
    }
    const auto database = Database::open(file, {.patience = unattended});
    return database ? upgradeTables(**database, schema) : Status(database.error());
}

} // namespace dopys
