#include "storage/campaignimport.h"

#include "core/campaignfile.h"
#include "storage/filewriter.h"
#include "storage/library.h"
#include "storage/libraryfile.h"

namespace dopys {

Result<CampaignId> importCampaign(Library &library, const QByteArray &bytes, const QString &file)
{
    const Result<ForeignCampaign> read = campaignFromFile(bytes);
    if (read)
        return library.add(read->campaign, read->name);
    Error error = read.error();
    error.subject = file;
    return error;
}

Result<CampaignId> importCampaignFile(Library &library, const QString &path)
{
    if (isPartOfLibrary(path, library.file()))
        return importCampaign(library, {}, path);
    const Result<QByteArray> bytes = readWholeFile(path, mostCampaignFileBytes);
    return bytes ? importCampaign(library, *bytes, path) : Result<CampaignId>(bytes.error());
}

} // namespace dopys
