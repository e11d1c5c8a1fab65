#pragma once
#include "core/libraryentry.h"
#include "core/result.h"

#include <QByteArray>

namespace dopys {

class Library;

/// A campaign file of somebody else becomes a new campaign of the library, whatever is there already. The error names
/// @p file, and then nothing of it is in the library.
Result<CampaignId> importCampaign(Library &library, const QByteArray &bytes, const QString &file);
/// The same from the disk; what is no ordinary file is refused.
Result<CampaignId> importCampaignFile(Library &library, const QString &path);

} // namespace dopys
