#include "system/filelock.h"

#include <QFile>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace dopys {

namespace {

bool isStillThere(const QByteArray &path, int file)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(file, &open) == 0 && ::lstat(path.constData(), &named) == 0 && open.st_ino == named.st_ino
        && open.st_dev == named.st_dev;
}

} // namespace

FileLock::FileLock(QString path, int file) : m_path(std::move(path)), m_file(file)
{
}

std::unique_ptr<FileLock> FileLock::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return nullptr;
    // Between opening and locking, the one who had it may have removed the file: then the lock is on nothing.
    if (::flock(file, LOCK_EX | LOCK_NB) == 0 && isStillThere(name, file))
        return std::unique_ptr<FileLock>(new FileLock(path, file));
    ::close(file);
    return nullptr;
}

FileLock::~FileLock()
{
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_file);
}

bool FileLock::isTaken(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return false;
    const bool taken = ::flock(file, LOCK_SH | LOCK_NB) != 0;
    ::close(file);
    return taken;
}

} // namespace dopys
