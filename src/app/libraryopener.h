#pragma once
#include "storage/library.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace dopys {

/// Opens the library of this person, and tries again every three seconds where that cannot be. A file that is none is
/// set aside, and a new library begins; what stands in it is none of this class's business.
class LibraryOpener : public QObject
{
    Q_OBJECT
public:
    explicit LibraryOpener(QObject *parent = nullptr);
    ~LibraryOpener() override;

    bool open();
    /// nullptr while it cannot be opened.
    Library *library() const { return m_library.get(); }
    /// What has been read or written shows that the library may be none any more.
    void noticeDamage(const std::optional<Error> &problem);

signals:
    void opened();
    /// library() goes when this returns.
    void closing();
    /// It cannot be opened.
    void failed(const dopys::Error &problem);
    /// A damaged or foreign library was set aside as @p file, and no new one could begin yet.
    void isMissing(const QString &file, const dopys::Error &reason);
    /// The same, and there is a new one.
    void wasSetAside(const QString &file, const dopys::Error &reason);

private:
    /// A library that was set aside.
    struct Aside
    {
        QString file = {};
        Error reason = {};
    };
    Status tryToOpen();
    Status setAside(const Error &reason);
    bool settle(const Status &opened);

    std::unique_ptr<Library> m_library;
    std::optional<Aside> m_aside; ///< while there is no new one
    QTimer m_retry;
};

} // namespace dopys
