#include "storage/campaignimport.h"

#include "core/campaignfile.h"
#include "storage/filewriter.h"
#include "storage/library.h"

#include <QFileInfo>

namespace dopys {

namespace {

// SQLite alone opens its files: who opens and closes one of them past it takes away its locks.
bool isPartOf(const Library &library, const QString &path)
{
    const QFileInfo own(library.file());
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.path() == own.canonicalPath() && file.fileName().startsWith(own.fileName());
}

} // namespace

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
    if (isPartOf(library, path))
        return importCampaign(library, {}, path);
    const Result<QByteArray> bytes = readWholeFile(path, mostCampaignFileBytes);
    return bytes ? importCampaign(library, *bytes, path) : Result<CampaignId>(bytes.error());
}

} // namespace dopys
