#include "system/filesync.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace dopys {

namespace {

bool synced(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done;
}

} // namespace

bool flushToDisk(const QString &path)
{
    return synced(path, O_NOFOLLOW) && synced(QFileInfo(path).absolutePath(), O_DIRECTORY);
}

} // namespace dopys
