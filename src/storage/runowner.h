#pragma once
#include <QString>
#include <memory>

namespace dopys {

class FileLock;

/// This program as the owner of the runs that it makes: a name that the library keeps with each run, and a lock in the
/// data folder that lives as long as the program. A run whose owner is gone was interrupted.
class RunOwner
{
public:
    /// @p folder: where the locks lie; made when it is not there.
    explicit RunOwner(const QString &folder);
    ~RunOwner();
    Q_DISABLE_COPY_MOVE(RunOwner)

    const QString &name() const { return m_name; }
    /// The owner of that name no longer runs. Its lock, if a killed program left it, is removed.
    bool isGone(const QString &name) const;

private:
    QString fileOf(const QString &name) const;

    QString m_folder;
    QString m_name;
    std::unique_ptr<FileLock> m_lock; ///< none where nothing can be written: to others its runs look interrupted
};

} // namespace dopys
