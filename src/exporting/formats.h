#pragma once
#include "core/campaign.h"

#include <QByteArray>
#include <span>

namespace dopys {

/// What becomes of posts that are not done: they keep their place, empty; or what there is of them goes along, marked
/// as incomplete.
enum class Unfinished { Empty, Marked };

/// A kind of file that a campaign can be taken away as. One row per format; each format is a file of its own.
struct ExportFormat
{
    QLatin1StringView key = {};         ///< json, csv, dopys: as the command line names it
    QLatin1StringView suffix = {};      ///< of the file name
    QString (*name)() = nullptr;        ///< for a person, translated
    QString (*description)() = nullptr; ///< what it is good for, one sentence
    QByteArray (*write)(const Campaign &campaign, Unfinished unfinished) = nullptr;
    bool keepsUnfinished = false; ///< texts that are not finished go along in any case
};

std::span<const ExportFormat> exportFormats();
const ExportFormat *exportFormat(QStringView key);

} // namespace dopys
