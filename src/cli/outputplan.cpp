#include "cli/outputplan.h"

#include "exporting/formats.h"
#include "storage/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

QString pathFor(const Options &options, const ExportFormat &format)
{
    return QDir(options.output).filePath(u"campaign."_s + format.suffix);
}

// What writeWholeFile() would refuse only when everything has been paid for.
bool isPlaceForFile(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const bool isFree = !file.exists() && !file.isSymLink();
    const bool isOrdinary = file.isFile() && !file.isSymLink() && file.isWritable();
    return folder.isDir() && folder.isWritable() && (isFree || isOrdinary);
}

Status prepareFolder(const Options &options)
{
    const QFileInfo folder(options.output);
    if (!QDir().mkpath(options.output) || !folder.isDir() || !folder.isWritable())
        return cannotWrite(options.output);
    for (const QString &key : options.formats) {
        const QString path = pathFor(options, *exportFormat(key));
        if (QFileInfo::exists(path) && !options.force) {
            return Error{.kind = Error::Kind::BadInput,
                .detail
                = QCoreApplication::translate("dopys::cli", "%1 already exists; --force overwrites it.").arg(path)};
        }
        if (!isPlaceForFile(path))
            return cannotWrite(path);
    }
    return ok();
}

} // namespace

Error cannotWrite(const QString &path)
{
    return Error{.kind = Error::Kind::BadInput,
        .detail = QCoreApplication::translate("dopys::cli", "Nothing can be written to %1.").arg(path)};
}

Error cannotWriteToStandardOutput()
{
    return cannotWrite(QCoreApplication::translate("dopys::cli", "standard output"));
}

bool writeToStandardOutput(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

Status preparePlaces(const Options &options)
{
    const bool toFolder = !options.output.isEmpty() && options.output != "-"_L1;
    if (const Status folder = toFolder ? prepareFolder(options) : ok(); !folder)
        return folder;
    // It may go into that folder, which has perhaps been made just now.
    if (!options.timelineFile.isEmpty() && !isPlaceForFile(options.timelineFile))
        return cannotWrite(options.timelineFile);
    return ok();
}

Status writeResults(const Options &options, const Campaign &campaign)
{
    if (options.output.isEmpty())
        return ok();
    if (options.output == "-"_L1) {
        const QByteArray document = exportFormat(options.formats.first())->write(campaign, options.unfinished);
        return writeToStandardOutput(document) ? ok() : Status(cannotWriteToStandardOutput());
    }
    for (const QString &key : options.formats) {
        const ExportFormat &format = *exportFormat(key);
        const Status status = writeWholeFile(pathFor(options, format), format.write(campaign, options.unfinished));
        if (!status)
            return status;
    }
    return ok();
}

} // namespace dopys
