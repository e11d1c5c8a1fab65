#pragma once
#include <QString>
#include <memory>

namespace dopys {

/// A lock that the kernel takes back when its program ends, however it ends (flock). The file itself says nothing: one
/// that a killed program left behind is free.
class FileLock
{
public:
    /// Take it; nothing when another program has it, or the file cannot be made. It is made 0600.
    static std::unique_ptr<FileLock> take(const QString &path);
    ~FileLock(); ///< gives it back and removes the file
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Some program has it now.
    static bool isTaken(const QString &path);

private:
    FileLock(QString path, int file);

    QString m_path;
    int m_file;
};

} // namespace dopys
