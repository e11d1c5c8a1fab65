#include "storage/library.h"
#include "support/writinggemini.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int hangLimit = 60'000; ///< ms; each run is looked at by strace

const QByteArray campaignFile = R"({"business_name": "Затишок", "product_service": "свічки",
    "target_audience": "читачі", "num_posts": 3, "platforms": ["facebook", "x"]})";

bool hasCyrillic(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

} // namespace

/// generate --save on a disk that fails, and killed at each moment at which it waits for the disk. The faults are
/// injected by strace; each test asserts that they were.
class TestCliFaults : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void losesNothingWhenKilledAtAnySync();
    void keepsWhatIsThereWhenTheDiskFails_data();
    void keepsWhatIsThereWhenTheDiskFails();

private:
    struct Outcome
    {
        int code = 0; ///< of the program; -1: it was killed
        QList<QJsonObject> events = {};
        QByteArray said = {};
        bool injected = false;
    };
    Outcome run(const QString &injection, const QString &language = u"en"_s);
    QList<QJsonObject> named(const Outcome &outcome, QLatin1StringView event) const;
    void checkLibrary(const Outcome &outcome);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeGemini> m_server;
    CampaignId m_earlier = CampaignId::None;
    Campaign m_earlierCampaign;
};

void TestCliFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeGemini>(writingGemini({.brief = 20ms, .post = 20ms, .events = 3}));
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    for (const auto &[name, bytes] :
        {std::pair(u"c.json"_s, campaignFile), std::pair(u"key"_s, QByteArray("a-key\n"))}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    QVERIFY(QDir().mkpath(path(u"home/data"_s)));
    const auto library = Library::open(path(u"home/data/library.sqlite"_s));
    QVERIFY(library);
    m_earlierCampaign = Campaign{.input = {.businessName = u"Раніше"_s, .language = u"uk"_s}};
    m_earlierCampaign.posts = {Post{.topic = {.title = u"Тема"_s}, .state = Done{}, .percent = 100}};
    const auto id = (*library)->add(m_earlierCampaign);
    QVERIFY(id);
    m_earlier = *id;
}

TestCliFaults::Outcome TestCliFaults::run(const QString &injection, const QString &language)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"GOOGLE_API_KEY"_s, u"GEMINI_API_KEY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        environment.remove(name);
    environment.insert(u"DOPYS_HOME"_s, path(u"home"_s));
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // it cannot look at what strace looks at
    process.setProcessEnvironment(environment);
    const QString trace = path(u"trace"_s);
    const QString calls = injection.section(u':', 0, 0);
    process.start(u"strace"_s,
        {u"-f"_s, u"-qq"_s, u"-o"_s, trace, u"-e"_s, u"trace="_s + calls, u"-e"_s, u"inject="_s + injection,
            QStringLiteral(DOPYS_CLI), u"generate"_s, u"--endpoint"_s, m_server->url().toString(), u"--key-file"_s,
            path(u"key"_s), u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--events"_s, u"--lang"_s, language});
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, hangLimit);
    Outcome outcome{.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .said = process.readAllStandardError()};
    const QByteArrayList lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (!event.isEmpty())
            outcome.events.append(event);
    }
    QFile traced(trace);
    const QByteArray seen = traced.open(QIODevice::ReadOnly) ? traced.readAll() : QByteArray();
    outcome.injected = seen.contains("(INJECTED)") || seen.contains("killed by SIGKILL");
    return outcome;
}

QList<QJsonObject> TestCliFaults::named(const Outcome &outcome, QLatin1StringView event) const
{
    QList<QJsonObject> found;
    std::copy_if(outcome.events.cbegin(), outcome.events.cend(), std::back_inserter(found),
        [event](const QJsonObject &each) { return each["event"_L1].toString() == event; });
    return found;
}

/// The earlier campaign is as it was, and every post that was said to be done is there.
void TestCliFaults::checkLibrary(const Outcome &outcome)
{
    const auto library = Library::open(path(u"home/data/library.sqlite"_s));
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QVERIFY((*library)->check());
    QVERIFY(*(*library)->campaign(m_earlier) == m_earlierCampaign);
    const QList<QJsonObject> begun = named(outcome, "run_started"_L1);
    if (begun.isEmpty())
        return;
    const auto id = static_cast<CampaignId>(begun.constFirst()["id"_L1].toInteger());
    const auto campaign = (*library)->campaign(id);
    QVERIFY(campaign);
    for (const QJsonObject &done : named(outcome, "post_done"_L1)) {
        const Post &post = campaign->posts.at(done["index"_L1].toInt() - 1);
        QVERIFY(std::holds_alternative<Done>(post.state) && !post.content.isEmpty());
    }
    // What is missing is offered to be continued.
    const bool whole = campaign->posts.size() == 3
        && std::all_of(campaign->posts.cbegin(), campaign->posts.cend(),
            [](const Post &post) { return std::holds_alternative<Done>(post.state); });
    const auto interrupted = (*library)->interruptedRuns([](const QString &) { return true; });
    QVERIFY(interrupted);
    const bool offered = std::any_of(interrupted->cbegin(), interrupted->cend(),
        [id](const InterruptedRun &each) { return each.campaign.id == id; });
    QVERIFY(offered || whole || !named(outcome, "run_done"_L1).isEmpty());
}

void TestCliFaults::losesNothingWhenKilledAtAnySync()
{
    int killed = 0;
    for (int sync = 1; sync < 100; ++sync) {
        const Outcome outcome = run(u"fdatasync,fsync:signal=KILL:when=%1"_s.arg(sync));
        checkLibrary(outcome);
        if (QTest::currentTestFailed())
            qWarning("killed at sync %d", sync);
        QVERIFY(!QTest::currentTestFailed());
        if (!outcome.injected)
            break;
        ++killed;
    }
    // One for the campaign, the brief's attempt, the posts', three finished posts, the end.
    QVERIFY2(killed >= 6, qPrintable(QString::number(killed)));
}

void TestCliFaults::keepsWhatIsThereWhenTheDiskFails_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("error");
    QTest::newRow("full while writing") << u"pwrite64"_s << u"ENOSPC"_s;
    QTest::newRow("broken while writing") << u"pwrite64"_s << u"EIO"_s;
    QTest::newRow("broken while syncing") << u"fdatasync,fsync"_s << u"EIO"_s;
}

void TestCliFaults::keepsWhatIsThereWhenTheDiskFails()
{
    QFETCH(const QString, calls);
    QFETCH(const QString, error);
    int injected = 0;
    // Once, and from then on: a disk that comes back is another case than one that does not.
    for (const QString &from : {u"1"_s, u"2"_s, u"4+"_s, u"8"_s, u"9+"_s, u"16+"_s, u"30+"_s}) {
        const bool ukrainian = injected % 2 == 0;
        const Outcome outcome = run(u"%1:error=%2:when=%3"_s.arg(calls, error, from), ukrainian ? u"uk"_s : u"en"_s);
        QVERIFY2(
            outcome.code == 0 || outcome.code == 2 || outcome.code == 7, qPrintable(QString::number(outcome.code)));
        if (outcome.code != 0) {
            const QByteArray last = outcome.said.trimmed().split('\n').constLast();
            QVERIFY2(last.startsWith("dopys-cli: ") && hasCyrillic(last) == ukrainian, last.constData());
        }
        checkLibrary(outcome);
        QVERIFY(!QTest::currentTestFailed());
        injected += outcome.injected ? 1 : 0;
    }
    QVERIFY(injected > 0);
    // It works again.
    const Outcome healthy = run(u"fsync:delay_enter=1:when=999"_s);
    QCOMPARE(healthy.code, 0);
    QCOMPARE(named(healthy, "post_done"_L1).size(), 3);
    checkLibrary(healthy);
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_clifaults.moc"
