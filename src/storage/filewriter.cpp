#include "storage/filewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

Error problem(const QString &path, const QString &reason)
{
    return Error{.kind = Error::Kind::FileProblem, .detail = reason, .subject = path};
}

Error notAFile(const QString &path)
{
    return problem(
        path, QCoreApplication::translate("dopys::files", "it is a folder, a link or a device, not an ordinary file"));
}

// lstat, so that a link is seen as a link: QSaveFile would write through it.
bool isInTheWay(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && !S_ISREG(found.st_mode);
}

} // namespace

Status writeWholeFile(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    if (isInTheWay(path))
        return notAFile(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return problem(path, file.errorString());
    if (permissions && !file.setPermissions(permissions))
        return problem(path, file.errorString());
    // One write whose count is compared: after a short one commit() would still say that all went well.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString reason = file.error() == QFileDevice::NoError
            ? QCoreApplication::translate("dopys::files", "the disk took only a part of it; it may be full")
            : file.errorString();
        file.cancelWriting();
        return problem(path, reason);
    }
    if (!file.commit())
        return problem(path, file.errorString());
    return ok();
}

Result<QByteArray> readWholeFile(const QString &path, qint64 most)
{
    // Opening a pipe would wait for a writer for ever.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return notAFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(path, file.errorString());
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(path, file.errorString());
    if (bytes.size() > most)
        return problem(path, QCoreApplication::translate("dopys::files", "it is too large"));
    return bytes;
}

} // namespace dopys
