#include "storage/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

/// Settings and folders, each test in a DOPYS_HOME of its own.
class TestSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    static QFileDevice::Permissions ownersOnly(const QString &path)
    {
        return QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser);
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("DOPYS_HOME", m_home->path().toUtf8());
    }

    void keepsEveryValue()
    {
        {
            Settings settings;
            settings.setModel(u"gemini-3.8-flash"_s);
            settings.setEndpoint(u"https://example.org/v1, x"_s);
            settings.setCaFile(u"/тека/ca.pem"_s);
            settings.setProxy({.mode = ProxyChoice::Mode::Manual, .address = u"p:80"_s, .user = u"Їжак"_s});
            settings.setInterfaceLanguage(u"uk"_s);
            settings.setRequestsAtOnce(7);
            settings.setRequestsPerMinute(30);
            settings.setWindowGeometry(QByteArray("\0\1\xff", 3));
            settings.sync();
        }
        const Settings again;
        QCOMPARE(again.model(), u"gemini-3.8-flash"_s);
        QCOMPARE(again.endpoint(), u"https://example.org/v1, x"_s);
        QCOMPARE(again.caFile(), u"/тека/ca.pem"_s);
        const ProxyChoice proxy{.mode = ProxyChoice::Mode::Manual, .address = u"p:80"_s, .user = u"Їжак"_s};
        QCOMPARE(again.proxy(), proxy);
        QCOMPARE(again.interfaceLanguage(), u"uk"_s);
        QCOMPARE(again.requestsAtOnce(), 7);
        QCOMPARE(again.requestsPerMinute(), 30);
        QCOMPARE(again.windowGeometry(), QByteArray("\0\1\xff", 3));
    }

    void beginsWithDefaults()
    {
        const Settings settings;
        QCOMPARE(settings.model(), QString());
        QCOMPARE(settings.endpoint(), QString());
        QCOMPARE(settings.proxy(), ProxyChoice());
        QCOMPARE(settings.interfaceLanguage(), QString());
        QCOMPARE(settings.requestsAtOnce(), 0);
        QVERIFY(settings.windowGeometry().isEmpty());
    }

    void readsNonsenseInTheFileAsDefaults()
    {
        QFile file(QDir(configFolder()).filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nrequests_at_once=-4\ninterface_language=<b>\nproxy=all\n");
        file.close();
        const Settings settings;
        QCOMPARE(settings.requestsAtOnce(), 0);
        QCOMPARE(settings.interfaceLanguage(), QString());
        QCOMPARE(settings.proxy().mode, ProxyChoice::Mode::System);
    }

    void keepsFoldersAndFilesToTheirOwner()
    {
        Settings settings;
        settings.setModel(u"m"_s);
        settings.sync();
        const auto file = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QCOMPARE(ownersOnly(configFolder()), file | QFileDevice::ExeOwner);
        QCOMPARE(ownersOnly(dataFolder()), file | QFileDevice::ExeOwner);
        QCOMPARE(ownersOnly(QDir(configFolder()).filePath(u"settings.ini"_s)), file);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
