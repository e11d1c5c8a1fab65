#pragma once
#include "core/proxychoice.h"

#include <QByteArray>
#include <QRect>
#include <QString>
#include <memory>

class QSettings;

namespace dopys {

/// The program's folders: the XDG ones, or data/, config/ and cache/ below DOPYS_HOME when that is set.
/// Made when asked for, 0700.
QString dataFolder();
QString configFolder();
/// In the data folder: the library of campaigns, and the locks of programs that write into it.
QString libraryFile();
QString ownersFolder();
/// A file of this name in the config folder, made when asked for, 0600.
QString madePrivateFile(const QString &name);

/// What a person has set, typed. A text file in the config folder; never a key.
class Settings
{
public:
    Settings();
    ~Settings();

    QString model() const; ///< id; empty: the table's default
    void setModel(const QString &id);
    QString endpoint() const; ///< empty: Google's own
    void setEndpoint(const QString &url);
    QString caFile() const;
    void setCaFile(const QString &path);
    ProxyChoice proxy() const;
    void setProxy(const ProxyChoice &proxy);
    QString interfaceLanguage() const; ///< "uk", "en" or empty: the system's
    void setInterfaceLanguage(const QString &code);
    int requestsAtOnce() const; ///< 0: automatic
    void setRequestsAtOnce(int count);
    int requestsPerMinute() const; ///< 0: automatic
    void setRequestsPerMinute(int count);
    bool showsLibrary() const;
    void setShowsLibrary(bool shown);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    void sync(); ///< write now

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace dopys
