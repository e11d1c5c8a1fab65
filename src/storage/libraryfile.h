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
/// words     full text; the row id is campaign · 4096 + part (name, form, brief, then the posts)

/// Opens @p file and makes it when there is none. Errors: LibraryDamaged, LibraryForeign, LibraryNewer, and what SQLite
/// says of the disk; then the file is as it was.
Result<std::unique_ptr<Database>> openLibraryFile(const QString &file, const Database::Options &options);

/// SQLite's own check of every page and index, and that the tables are ours and nothing besides.
Status checkLibraryFile(Database &database);

inline constexpr qint64 partsPerCampaign = 4096;

} // namespace dopys
