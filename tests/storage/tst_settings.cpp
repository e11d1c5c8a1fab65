#include "storage/lastcampaign.h"
#include "storage/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

/// Settings, folders and the last campaign, each test in a DOPYS_HOME of its own.
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
            settings.setInterfaceLanguage(u"uk"_s);
            settings.setRequestsAtOnce(7);
            settings.setWindowGeometry(QByteArray("\0\1\xff", 3));
            settings.sync();
        }
        const Settings again;
        QCOMPARE(again.model(), u"gemini-3.8-flash"_s);
        QCOMPARE(again.endpoint(), u"https://example.org/v1, x"_s);
        QCOMPARE(again.caFile(), u"/тека/ca.pem"_s);
        QCOMPARE(again.interfaceLanguage(), u"uk"_s);
        QCOMPARE(again.requestsAtOnce(), 7);
        QCOMPARE(again.windowGeometry(), QByteArray("\0\1\xff", 3));
    }

    void beginsWithDefaults()
    {
        const Settings settings;
        QCOMPARE(settings.model(), QString());
        QCOMPARE(settings.endpoint(), QString());
        QCOMPARE(settings.interfaceLanguage(), QString());
        QCOMPARE(settings.requestsAtOnce(), 0);
        QVERIFY(settings.windowGeometry().isEmpty());
    }

    void readsNonsenseInTheFileAsDefaults()
    {
        QFile file(QDir(configFolder()).filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nrequests_at_once=-4\ninterface_language=<b>\n");
        file.close();
        const Settings settings;
        QCOMPARE(settings.requestsAtOnce(), 0);
        QCOMPARE(settings.interfaceLanguage(), QString());
    }

    void keepsFoldersAndFilesToTheirOwner()
    {
        Settings settings;
        settings.setModel(u"m"_s);
        settings.sync();
        QVERIFY(saveLastCampaign({}));
        const auto file = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QCOMPARE(ownersOnly(configFolder()), file | QFileDevice::ExeOwner);
        QCOMPARE(ownersOnly(dataFolder()), file | QFileDevice::ExeOwner);
        QCOMPARE(ownersOnly(QDir(configFolder()).filePath(u"settings.ini"_s)), file);
        QCOMPARE(ownersOnly(QDir(dataFolder()).filePath(u"last-campaign.json"_s)), file);
    }

    void bringsAnUnfinishedFormBack()
    {
        LastCampaign last;
        last.form.businessName = u"Кав'ярня «Зерно»"_s;
        last.form.numPosts = 12;
        last.form.platforms = {Platform::X};
        last.form.language = u"uk"_s;
        last.briefFirst = true;
        QVERIFY(saveLastCampaign(last));
        const Result<LastCampaign> again = loadLastCampaign();
        QVERIFY(again);
        QCOMPARE(again->form, last.form);
        QVERIFY(again->briefFirst);
        QVERIFY(again->campaign.posts.isEmpty());
    }

    void bringsTheWrittenCampaignBack()
    {
        LastCampaign last;
        last.campaign.demo = true;
        last.campaign.brief = {.summary = u"S"_s, .topics = {{.title = u"T"_s}}};
        Post post;
        post.topic = last.campaign.brief.topics.first();
        post.state = Done{};
        post.percent = 100;
        post.content.texts[Platform::Facebook] = u"Текст\nу два рядки"_s;
        last.campaign.posts = {post};
        QVERIFY(saveLastCampaign(last));
        const Result<LastCampaign> again = loadLastCampaign();
        QVERIFY(again);
        QCOMPARE(again->campaign.posts.size(), 1);
        QCOMPARE(again->campaign.posts.first().content, post.content);
        QVERIFY(again->campaign.demo);
    }

    void beginsEmptyWithoutAFile()
    {
        const Result<LastCampaign> last = loadLastCampaign();
        QVERIFY(last);
        QVERIFY(last->form.businessName.isEmpty());
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("cut") << QByteArray("{\"form\": {");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another document") << QByteArray("{}");
    }

    void setsADamagedFileAside()
    {
        QFETCH(const QByteArray, contents);
        const QDir data(dataFolder());
        const auto setAside = [&data] { return data.entryList({u"last-campaign.damaged-*.json"_s}); };
        const qsizetype before = setAside().size();
        QFile file(data.filePath(u"last-campaign.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        const Result<LastCampaign> last = loadLastCampaign();
        QVERIFY(!last);
        QVERIFY2(last.error().detail.contains(u"is damaged"_s), qPrintable(last.error().detail));
        QVERIFY(!data.exists(u"last-campaign.json"_s));
        QCOMPARE(setAside().size(), before + 1); // the earlier ones stay
        QVERIFY(last.error().detail.contains(setAside().constLast()));
        QVERIFY(loadLastCampaign());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
