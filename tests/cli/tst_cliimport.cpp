#include "core/campaignfile.h"
#include "storage/library.h"
#include "storage/samples.h"
#include "support/fakegemini.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int hangLimit = 20'000; ///< ms

} // namespace

/// dopys-cli import and the campaign file that export writes.
class TestCliImport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsExportedHereIsImportedThere();
    void everyFileBecomesANewCampaign();
    void answersInJson();
    void readsStandardInput();
    void takesAnInputFile();
    void refusesOneAndTakesTheOthers_data();
    void refusesOneAndTakesTheOthers();
    void saysWhyTheLibraryCannotBeOpened();
    void asksForAFile();
    void speaksUkrainian();
    void sendsNothingAndSetsNothing();

private:
    int run(const QStringList &arguments, const QByteArray &standardInput = {});
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    std::unique_ptr<Library> library() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeGemini> m_service;
    QString m_home;
    QByteArray m_out;
    QByteArray m_err;
};

void TestCliImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeGemini>([](const FakeRequest &) { return FakeAnswer{}; });
    QVERIFY(m_service->listen(QHostAddress::LocalHost));
    m_home = path(u"home"_s);
    write(u"one.dopys.json"_s, campaignFile(sampleOf(u"Пекарня"_s)));
    write(u"two.dopys.json"_s, campaignFile(sampleOf(u"Кав’ярня"_s)));
    QVERIFY(QDir().mkpath(path(u"folder"_s)));
}

QString TestCliImport::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path(name);
}

int TestCliImport::run(const QStringList &arguments, const QByteArray &standardInput)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GEMINI_API_KEY"_s, u"a-key-that-opens-nothing"_s);
    environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, m_service->url().toString());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"DOPYS_HOME"_s, m_home);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPYS_CLI), arguments);
    process.write(standardInput);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, hangLimit);
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

std::unique_ptr<Library> TestCliImport::library() const
{
    auto opened = Library::open(m_home + u"/data/library.sqlite"_s);
    return opened ? std::move(*opened) : nullptr;
}

void TestCliImport::whatIsExportedHereIsImportedThere()
{
    QCOMPARE(run({u"import"_s, path(u"one.dopys.json"_s)}), 0);
    QCOMPARE(m_out, "1\tПекарня\n"_ba);
    QCOMPARE(run({u"export"_s, u"1"_s, u"--format"_s, u"dopys,csv"_s, u"--output"_s, path(u"out"_s)}), 0);
    QVERIFY(QFile::exists(path(u"out/campaign.csv"_s)));

    m_home = path(u"elsewhere"_s);
    QCOMPARE(run({u"import"_s, path(u"out/campaign.dopys.json"_s)}), 0);
    const auto there = library();
    QVERIFY(*there->campaign(CampaignId(1)) == sampleOf(u"Пекарня"_s));
    QCOMPARE(there->search(u"alpha"_s)->size(), 1);
    const auto versions = there->versions(CampaignId(1), 0, TextField{.platform = Platform::X});
    QCOMPARE(versions->size(), 1);
    QCOMPARE(versions->constFirst().text, u"Short: alpha"_s);
}

void TestCliImport::everyFileBecomesANewCampaign()
{
    const QString file = path(u"one.dopys.json"_s);
    QCOMPARE(run({u"import"_s, file, path(u"two.dopys.json"_s), file}), 0);
    QCOMPARE(m_out, "1\tПекарня\n2\tКав’ярня\n3\tПекарня\n"_ba);
    QCOMPARE(run({u"import"_s, file}), 0);
    QCOMPARE(m_out, "4\tПекарня\n"_ba);
    QCOMPARE(library()->list()->size(), 4);
}

void TestCliImport::answersInJson()
{
    const QString file = path(u"one.dopys.json"_s);
    QCOMPARE(run({u"import"_s, file, path(u"missing"_s), u"--json"_s}), 2);
    const QJsonObject row{{u"id"_s, 1}, {u"name"_s, u"Пекарня"_s}, {u"file"_s, file}};
    QCOMPARE(QJsonDocument::fromJson(m_out).array(), QJsonArray{row});
}

void TestCliImport::readsStandardInput()
{
    QCOMPARE(run({u"import"_s, u"-"_s}, campaignFile(sampleOf(u"З труби"_s))), 0);
    QCOMPARE(m_out, "1\tЗ труби\n"_ba);
    QCOMPARE(run({u"import"_s, u"-"_s}, "<html>"), 2);
    QVERIFY2(m_err.contains("standard input"), m_err.constData());
    QCOMPARE(run({u"import"_s, u"-"_s}, QByteArray(mostCampaignFileBytes + 1, ' ')), 2);
    QVERIFY2(m_err.contains("too large"), m_err.constData());
    // One after the other, without a file between.
    QCOMPARE(run({u"export"_s, u"1"_s, u"--format"_s, u"dopys"_s}), 0);
    QCOMPARE(run({u"import"_s, u"-"_s}, m_out), 0);
    QCOMPARE(library()->list()->size(), 2);
}

void TestCliImport::takesAnInputFile()
{
    const QString file = write(u"c.json"_s, R"({"business_name":"Форма","product_service":"p","target_audience":"a"})");
    QCOMPARE(run({u"import"_s, file}), 0);
    QCOMPARE(m_out, "1\tФорма\n"_ba);
    QVERIFY(library()->campaign(CampaignId(1))->posts.isEmpty());
}

void TestCliImport::refusesOneAndTakesTheOthers_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"missing"_s, u"folder"_s, u"pipe"_s, u"link to a pipe"_s, u"link to nothing"_s,
             u"link to itself"_s, u"page.html"_s, u"empty"_s, u"newer"_s, u"document.json"_s, u"half form.json"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestCliImport::refusesOneAndTakesTheOthers()
{
    QFETCH(QString, name);
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(path(u"pipe"_s), path(u"link to a pipe"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link to nothing"_s)));
    QVERIFY(QFile::link(path(u"link to itself"_s), path(u"link to itself"_s)));
    write(u"page.html"_s, "<html>");
    write(u"empty"_s, {});
    write(u"newer"_s, R"({"dopys_campaign_file":2})");
    write(u"document.json"_s, R"({"posts":[]})");
    write(u"half form.json"_s, R"({"business_name":"b"})");
    QCOMPARE(run({u"import"_s, path(u"one.dopys.json"_s), path(name), path(u"two.dopys.json"_s)}), 2);
    QCOMPARE(m_out, "1\tПекарня\n2\tКав’ярня\n"_ba);
    QCOMPARE(m_err.count('\n'), 1);
    QVERIFY2(m_err.contains(path(name).toUtf8()), m_err.constData());
    QCOMPARE(library()->list()->size(), 2);
}

void TestCliImport::saysWhyTheLibraryCannotBeOpened()
{
    QVERIFY(QDir().mkpath(m_home + u"/data"_s));
    const QString file = write(u"home/data/library.sqlite"_s, QByteArray("no database ").repeated(99));
    QCOMPARE(run({u"import"_s, path(u"one.dopys.json"_s)}), 2);
    QVERIFY2(m_err.contains("library.sqlite"), m_err.constData());
    QVERIFY(m_out.isEmpty());
}

void TestCliImport::asksForAFile()
{
    QCOMPARE(run({u"import"_s}), 2);
    QVERIFY2(m_err.contains("import"), m_err.constData());
}

void TestCliImport::speaksUkrainian()
{
    QCOMPARE(run({u"import"_s, path(u"folder"_s), u"--lang"_s, u"uk"_s}), 2);
    QVERIFY2(m_err.contains("це тека"), m_err.constData());
}

void TestCliImport::sendsNothingAndSetsNothing()
{
    QVERIFY(QDir().mkpath(m_home + u"/config"_s));
    const QByteArray settings = "[General]\nmodel=mine\n";
    write(u"home/config/settings.ini"_s, settings);
    const QString file = write(u"hostile.dopys.json"_s,
        R"({"dopys_campaign_file":1,"settings":{"endpoint":"http://evil.example"},"key":"AIza",
            "campaign":{"version":1,"model":"theirs","endpoint":"http://evil.example","input":{}}})");
    QCOMPARE(run({u"import"_s, file}), 0);
    QFile kept(path(u"home/config/settings.ini"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), settings);
    QCOMPARE(QDir(m_home + u"/config"_s).entryList(QDir::Files), QStringList{u"settings.ini"_s});
    QCOMPARE(m_service->connections(), 0);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
