#pragma once
#include "storage/library.h"

#include <QObject>
#include <QTimer>

namespace dopys {

/// Notices what other programs do with the library that is open: that they have written into it, and that one has put a
/// backup in the place of everything.
class LibraryWatch : public QObject
{
    Q_OBJECT
public:
    explicit LibraryWatch(QObject *parent = nullptr);

    /// @p library as it is now is known. It outlives the watch, or end() comes first.
    void begin(const Library &library);
    void end();
    /// What happens is this window's own doing: nothing is noticed until it has been.
    void setPaused(bool paused) { m_paused = paused; }

    /// The library holds other campaigns than when it was looked at last: once for each time.
    bool takeReplacement();
    /// It does, and whoever looks knows it already.
    void acceptReplacement() { m_epoch = epoch(); }
    /// What others have written has been read.
    void noteRead() { m_read = m_told; }

signals:
    /// Others have written since noteRead(); comes again every two seconds until that.
    void written();

private:
    void look();
    QString epoch() const;

    const Library *m_library = nullptr;
    QString m_epoch;   ///< as far as it was looked at
    qint64 m_told = 0; ///< the library's data version when written() came last
    qint64 m_read = 0; ///< the same when it was read
    bool m_paused = false;
    QTimer m_look{this};
};

} // namespace dopys
