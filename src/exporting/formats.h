#pragma once
#include "core/campaign.h"

#include <QByteArray>
#include <span>

namespace dopys {

/// A kind of file that a campaign can be taken away as. One row per format; each format is a file of its own.
struct ExportFormat
{
    QLatin1StringView key = {};         ///< json, csv: as the command line names it
    QLatin1StringView suffix = {};      ///< of the file name
    QString (*name)() = nullptr;        ///< for a person, translated
    QString (*description)() = nullptr; ///< what it is good for, one sentence
    QByteArray (*write)(const Campaign &campaign) = nullptr;
};

std::span<const ExportFormat> exportFormats();
const ExportFormat *exportFormat(QStringView key);

/// A safe file name (without a folder) made of the campaign's name: threat S8's rules, at most 200 bytes of UTF-8.
QString exportFileName(const Campaign &campaign, const ExportFormat &format);
/// The path of @p fileName in @p folder, with " (2)" and so on where that name is taken; upper and lower case are one.
QString freeFilePath(const QString &folder, const QString &fileName);

} // namespace dopys
