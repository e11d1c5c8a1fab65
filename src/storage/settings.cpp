#include "storage/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString madeFolder(const QString &path)
{
    // Folders that exist already, such as ~/.config, keep the rights that their owner gave them.
    if (!QFileInfo::exists(path) && QDir().mkpath(path))
        QFile::setPermissions(path, onlyOwner | QFileDevice::ExeOwner);
    return path;
}

QString folder(QLatin1StringView nameAtHome, QStandardPaths::StandardLocation location)
{
    const QString home = qEnvironmentVariable("DOPYS_HOME");
    if (!home.isEmpty())
        return madeFolder(QDir(QDir(home).absolutePath()).filePath(nameAtHome));
    return madeFolder(QDir(QStandardPaths::writableLocation(location)).filePath(u"dopys"_s));
}

} // namespace

QString dataFolder()
{
    return folder("data"_L1, QStandardPaths::GenericDataLocation);
}

QString configFolder()
{
    return folder("config"_L1, QStandardPaths::GenericConfigLocation);
}

QString libraryFile()
{
    return QDir(dataFolder()).filePath(u"library.sqlite"_s);
}

QString ownersFolder()
{
    return QDir(dataFolder()).filePath(u"running"_s);
}

// QSettings makes its files readable for everybody.
QString madePrivateFile(const QString &name)
{
    const QString path = QDir(configFolder()).filePath(name);
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.close();
    QFile::setPermissions(path, onlyOwner);
    return path;
}

Settings::Settings() : m_store(std::make_unique<QSettings>(madePrivateFile(u"settings.ini"_s), QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::model() const
{
    return m_store->value("model"_L1).toString();
}

void Settings::setModel(const QString &id)
{
    m_store->setValue("model"_L1, id);
}

QString Settings::endpoint() const
{
    return m_store->value("endpoint"_L1).toString();
}

void Settings::setEndpoint(const QString &url)
{
    m_store->setValue("endpoint"_L1, url);
}

QString Settings::caFile() const
{
    return m_store->value("ca_file"_L1).toString();
}

void Settings::setCaFile(const QString &path)
{
    m_store->setValue("ca_file"_L1, path);
}

ProxyChoice Settings::proxy() const
{
    return {.mode = proxyModeFromKey(m_store->value("proxy"_L1).toString()),
        .address = m_store->value("proxy_address"_L1).toString(),
        .user = m_store->value("proxy_user"_L1).toString()};
}

void Settings::setProxy(const ProxyChoice &proxy)
{
    m_store->setValue("proxy"_L1, proxyModeKey(proxy.mode));
    m_store->setValue("proxy_address"_L1, proxy.address);
    m_store->setValue("proxy_user"_L1, proxy.user);
}

QString Settings::interfaceLanguage() const
{
    const QString code = m_store->value("interface_language"_L1).toString();
    return code == "uk"_L1 || code == "en"_L1 ? code : QString();
}

void Settings::setInterfaceLanguage(const QString &code)
{
    m_store->setValue("interface_language"_L1, code);
}

int Settings::requestsAtOnce() const
{
    return std::max(0, m_store->value("requests_at_once"_L1).toInt());
}

void Settings::setRequestsAtOnce(int count)
{
    m_store->setValue("requests_at_once"_L1, count);
}

int Settings::requestsPerMinute() const
{
    return std::max(0, m_store->value("requests_per_minute"_L1).toInt());
}

void Settings::setRequestsPerMinute(int count)
{
    m_store->setValue("requests_per_minute"_L1, count);
}

bool Settings::showsLibrary() const
{
    return m_store->value("shows_library"_L1).toBool();
}

void Settings::setShowsLibrary(bool shown)
{
    m_store->setValue("shows_library"_L1, shown);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value("window_geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue("window_geometry"_L1, geometry);
}

void Settings::sync()
{
    m_store->sync();
}

} // namespace dopys
