#include "storage/runowner.h"

#include "system/filelock.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dopys {

RunOwner::RunOwner(const QString &folder) : m_folder(folder), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_lock = FileLock::take(fileOf(m_name));
}

RunOwner::~RunOwner() = default;

bool RunOwner::isGone(const QString &name) const
{
    // What the library says is text: it must not lead out of the folder.
    const QString file = fileOf(QUuid::fromString(name).toString(QUuid::WithoutBraces));
    if (FileLock::isTaken(file))
        return false;
    QFile::remove(file);
    return true;
}

QString RunOwner::fileOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + u".lock"_s);
}

} // namespace dopys
