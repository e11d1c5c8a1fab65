#pragma once
#include "core/campaign.h"

#include <QByteArray>
#include <span>

namespace dopys {

/// A kind of file that a campaign can be taken away as. One row per format; each format is a file of its own.
struct ExportFormat
{
    QLatin1StringView key = {};         ///< json, csv, dopys: as the command line names it
    QLatin1StringView suffix = {};      ///< of the file name
    QString (*name)() = nullptr;        ///< for a person, translated
    QString (*description)() = nullptr; ///< what it is good for, one sentence
    QByteArray (*write)(const Campaign &campaign) = nullptr;
    bool keepsUnfinished = false; ///< texts that are not finished go along too
};

std::span<const ExportFormat> exportFormats();
const ExportFormat *exportFormat(QStringView key);

} // namespace dopys
