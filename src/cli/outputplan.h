#pragma once
#include "cli/options.h"
#include "core/campaign.h"

namespace dopys {

/// Checks before anything is sent that the results can be put where they are wanted; makes the folder if missing.
Status preparePlaces(const Options &options);
Error cannotWrite(const QString &path);
Error cannotWriteToStandardOutput();
/// All of @p bytes on standard output, now; false when that was not possible.
bool writeToStandardOutput(const QByteArray &bytes);
/// Writes the document to standard output or the files into the folder.
Status writeResults(const Options &options, const Campaign &campaign);

} // namespace dopys
