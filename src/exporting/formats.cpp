#include "exporting/formats.h"

#include "core/campaignfile.h"
#include "exporting/csvexport.h"
#include "exporting/jsonexport.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

const std::array formats{
    ExportFormat{"json"_L1, "json"_L1, [] { return QCoreApplication::translate("dopys::exporting", "JSON document"); },
        [] {
            return QCoreApplication::translate(
                "dopys::exporting", "Everything about the campaign, for other programs.");
        },
        jsonExport},
    ExportFormat{"csv"_L1, "csv"_L1, [] { return QCoreApplication::translate("dopys::exporting", "CSV table"); },
        [] {
            return QCoreApplication::translate(
                "dopys::exporting", "A row for each post and platform, for spreadsheets.");
        },
        csvExport},
    ExportFormat{"dopys"_L1, "dopys.json"_L1,
        [] { return QCoreApplication::translate("dopys::exporting", "Campaign file for a colleague"); },
        [] {
            return QCoreApplication::translate("dopys::exporting",
                "The whole campaign to go on with in another Dopys, without your key and settings.");
        },
        [](const Campaign &campaign, Unfinished) { return campaignFile(campaign); }, true},
};

}

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

const ExportFormat *exportFormat(QStringView key)
{
    for (const ExportFormat &format : formats) {
        if (key == format.key)
            return &format;
    }
    return nullptr;
}

} // namespace dopys
