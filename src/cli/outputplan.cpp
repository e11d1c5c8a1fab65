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

Error cannotWrite(const QString &path)
{
    return Error{.kind = Error::Kind::BadInput,
        .detail = QCoreApplication::translate("dopys::cli", "Nothing can be written to %1.").arg(path)};
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
    }
    return ok();
}

} // namespace

Status preparePlaces(const Options &options)
{
    if (!options.timelineFile.isEmpty()) {
        const QFileInfo folder(QFileInfo(options.timelineFile).absolutePath());
        if (!folder.isDir() || !folder.isWritable() || QFileInfo(options.timelineFile).isDir())
            return cannotWrite(options.timelineFile);
    }
    const bool toFolder = !options.output.isEmpty() && options.output != "-"_L1;
    return toFolder ? prepareFolder(options) : ok();
}

Status writeResults(const Options &options, const Campaign &campaign)
{
    if (options.output.isEmpty())
        return ok();
    if (options.output == "-"_L1) {
        const QByteArray document = exportFormat(options.formats.first())->write(campaign) + '\n';
        const auto size = static_cast<std::size_t>(document.size());
        const bool written = std::fwrite(document.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
        return written ? ok() : Status(cannotWrite(QCoreApplication::translate("dopys::cli", "standard output")));
    }
    for (const QString &key : options.formats) {
        const ExportFormat &format = *exportFormat(key);
        const Status status = writeWholeFile(pathFor(options, format), format.write(campaign));
        if (!status)
            return status;
    }
    return ok();
}

} // namespace dopys
