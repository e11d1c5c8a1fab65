#pragma once
#include "storage/database.h"

namespace dopys {

/// The campaign library as a file: its mark, its version, its tables. Nothing here knows what a campaign is.
///
/// campaign  one row each: head is the JSON of input, brief and times; the other columns are what lists show
/// post      body is the JSON of one post; idx counts from 0 in the order of the brief's topics
/// version   what a text said at a time; the newest is what it says now
/// run       a run of the engine and who made it; ended stays empty when nobody could end it
/// attempt   written before a request is sent; record is empty until it has ended
/// session   what the window held besides
/// epoch     changes when a backup takes the place of everything: whoever keeps row ids in mind must forget them
/// words     full text; the row id is campaign · 4096 + part (name, form, brief, then the posts)

/// The tables of one version of the library, and how earlier versions become it.
struct LibrarySchema
{
    quint32 version = 1;
    QStringList tables = {};          ///< statements of SQL, letter for letter as SQLite keeps them
    QStringList rows = {};            ///< statements that fill a new one
    QList<QStringList> upgrades = {}; ///< the first makes version 2 of version 1, and so on; what comes of them all are
                                      ///< the tables above
};
/// Of this program.
const LibrarySchema &currentSchema();

/// Opens @p file and makes it when there is none. Errors: LibraryDamaged, LibraryForeign, LibraryNewer, and what SQLite
/// says of the disk; then the file is as it was. One of an earlier version must have been upgraded.
Result<std::unique_ptr<Database>> openLibraryFile(
    const QString &file, const Database::Options &options, const LibrarySchema &schema = currentSchema());

/// Also of a file that openLibraryFile() would refuse; it is not changed. LibraryDamaged, LibraryForeign: it is none of
/// ours. @p isUnchanging as in Database::Options.
Result<quint32> libraryVersion(const QString &file, bool isUnchanging = false);
/// @p path is the library @p file, or one of the files that SQLite keeps beside it. Nobody else may open them while the
/// library is in use, nor write over them.
bool isPartOfLibrary(const QString &path, const QString &file);
/// One commit that makes @p schema of any earlier version; or nothing.
Status upgradeTables(Database &database, const LibrarySchema &schema);

/// SQLite's own check of every page and index.
Status checkPages(const Database &database);
/// The same, and that the tables are ours and nothing besides.
Status checkLibraryFile(const Database &database);

/// Campaigns and all that belongs to them become those of the library file @p other, in one commit; or nothing changes.
/// The connection is good for nothing else afterwards.
Status replaceContents(Database &database, const QString &other);

inline constexpr qint64 partsPerCampaign = 4096;

} // namespace dopys
