#pragma once
#include "storage/libraryfile.h"

namespace dopys {

/// Brings the library @p file to the version of @p schema, if an earlier program has made it, in one commit. Before
/// that a copy of it goes into the folder @p backups; empty: none, for what is a copy itself. A file that is not there,
/// or none of ours, is left to whoever opens it.
Status upgradeLibrary(const QString &file, const QString &backups, const LibrarySchema &schema = currentSchema());

} // namespace dopys
