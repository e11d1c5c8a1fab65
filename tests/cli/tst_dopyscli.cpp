#include "support/http2front.h"
#include "support/writinggemini.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys::testing;

namespace {

constexpr int hangLimit = 30'000;
const QByteArray canary = "AIzaSyCANARY0123456789abcdefghijklmnopq";

const QByteArray campaignFile = R"({"business_name": "Затишок", "product_service": "свічки",
    "target_audience": "читачі", "num_posts": 2, "platforms": ["facebook", "x"]})";

/// The writing end of @p pipe once somebody has it open for reading; -1 when nobody comes.
int writerOf(const QByteArray &pipe)
{
    int writer = -1;
    const auto opened = [&] { return (writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0; };
    return QTest::qWaitFor(opened, hangLimit) ? writer : -1;
}

} // namespace

/// The program as a process, against a service on this machine.
class TestDopysCli : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void writesTheDocumentToStandardOutputAndNothingElse();
    void writesBothFilesAndAsksForForce();
    void tellsEvents();
    void writesTheTimelineOfWhatWasOnTheWire();
    void refusesBeforeAnythingIsSent_data();
    void refusesBeforeAnythingIsSent();
    void refusesAKeyFileThatOthersCanRead();
    void endsWithThreeWithoutAKey();
    void endsWithThreeWhenTheKeyIsRefused();
    void endsWithFourWhenTheQuotaIsUsedUp();
    void endsWithFiveWhenSomeAreMissing();
    void endsWithSixWhenNobodyAnswers();
    void neverFollowsARedirect();
    void anInterruptKeepsWhatIsFinished_data();
    void anInterruptKeepsWhatIsFinished();
    void theTimelineGoesIntoAFolderThatIsYetToBeMade();
    void theDemoNeedsNeitherKeyNorNetwork();
    void listsModels();
    void speaksUkrainian();
    void writesTheTimelineWithoutAKeyToo();
    void readsAPipe();
    void readsAFileWithAByteOrderMark();
    void refusesAHugeInputWhole_data();
    void refusesAHugeInputWhole();
    void refusesAPlaceThatIsNoFile();
    void refusesAddressesThatAreNotSafe_data();
    void refusesAddressesThatAreNotSafe();
    void sendsNoKeyThatCouldNotBeOne();
    void aMissingKeyFileIsWrongUse();
    void saysWhenStandardOutputTakesNothing_data();
    void saysWhenStandardOutputTakesNothing();
    void keepsWhatIsPaidForWhenNobodyListens();
    void asksForNothingMoreWhenNobodyListens();
    void terminationKeepsWhatIsFinished();
    void canBeInterruptedWhileItWaitsForItsInput();
    void canBeInterruptedWhileItWaitsForTheKey();
    void writesFiftyPostsOverHttp2();

private:
    int run(QStringList arguments, const QByteArray &standardInput = {});
    int waitFor(QProcess &process);
    QStringList generate(const QStringList &more = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    void start(QProcess &process, const QStringList &arguments) const;
    bool startUnheard(QProcess &process, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeGemini> m_server;
    QString m_baseUrl; ///< GOOGLE_GEMINI_BASE_URL of the next program; empty: none
    QByteArray m_out;
    QByteArray m_err;
};

void TestDopysCli::init()
{
    m_baseUrl.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeGemini>(writingGemini({.brief = 30ms, .post = 30ms, .events = 4}));
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    write(u"c.json"_s, campaignFile);
    write(u"key"_s, canary + '\n');
}

QString TestDopysCli::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path(name);
}

void TestDopysCli::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"GOOGLE_API_KEY"_s, u"GEMINI_API_KEY"_s, u"GOOGLE_GEMINI_BASE_URL"_s,
             u"DBUS_SESSION_BUS_ADDRESS"_s, u"QT_LOGGING_RULES"_s})
        environment.remove(name);
    if (!m_baseUrl.isEmpty())
        environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, m_baseUrl);
    environment.insert(u"DOPYS_HOME"_s, path(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPYS_CLI), arguments);
}

/// With a pipe as standard output that nobody reads any more.
bool TestDopysCli::startUnheard(QProcess &process, const QStringList &arguments) const
{
    const QByteArray pipe = QFile::encodeName(path(u"unheard"_s));
    const int reader
        = ::mkfifo(pipe.constData(), 0600) == 0 ? ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
    process.setStandardOutputFile(path(u"unheard"_s));
    start(process, arguments);
    const bool started = process.waitForStarted();
    return started && reader >= 0 && ::close(reader) == 0;
}

// The service lives in this process: its event loop has to run while the program does.
int TestDopysCli::run(QStringList arguments, const QByteArray &standardInput)
{
    QProcess process;
    start(process, arguments);
    process.write(standardInput);
    process.closeWriteChannel();
    return waitFor(process);
}

int TestDopysCli::waitFor(QProcess &process)
{
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, hangLimit);
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    if (m_out.contains(canary) || m_err.contains(canary))
        return -2;
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QStringList TestDopysCli::generate(const QStringList &more) const
{
    return QStringList{u"generate"_s, u"--endpoint"_s, m_server->url().toString(), u"--key-file"_s, path(u"key"_s),
               u"--input"_s, path(u"c.json"_s)}
    + more;
}

void TestDopysCli::writesTheDocumentToStandardOutputAndNothingElse()
{
    QCOMPARE(run(generate()), 0);
    const QJsonObject document = QJsonDocument::fromJson(m_out).object();
    QVERIFY(!document.value("strategy_summary"_L1).toString().isEmpty());
    const QJsonArray posts = document.value("posts"_L1).toArray();
    QCOMPARE(posts.size(), 2);
    const QJsonObject post = posts.first().toObject();
    QVERIFY(!post.value("facebook_text"_L1).toString().isEmpty());
    QCOMPARE(post.value("linkedin_text"_L1), QJsonValue(QString()));
    QCOMPARE(post.value("image_url"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(post.value("status"_L1).toString(), u"done"_s);
    QCOMPARE(document.value("demo"_L1), QJsonValue(false));
    QVERIFY(m_out.endsWith("}\n") && !m_out.endsWith("\n\n"));
    QVERIFY2(m_err.contains("run started: posts=2") && m_err.contains("run completed: done=2"), m_err.constData());
    QCOMPARE(run(generate({u"--quiet"_s})), 0);
    QCOMPARE(m_err, QByteArray());
}

void TestDopysCli::writesBothFilesAndAsksForForce()
{
    const QStringList arguments = generate({u"--output"_s, path(u"out/deep"_s), u"--format"_s, u"json,csv"_s});
    QCOMPARE(run(arguments), 0);
    QVERIFY(QFile::exists(path(u"out/deep/campaign.json"_s)) && QFile::exists(path(u"out/deep/campaign.csv"_s)));
    const int before = m_server->posts();
    QCOMPARE(run(arguments), 2);
    QVERIFY(m_err.contains("--force"));
    QCOMPARE(m_server->posts(), before);
    QCOMPARE(run(arguments + QStringList{u"--force"_s}), 0);
}

void TestDopysCli::tellsEvents()
{
    QCOMPARE(run(generate({u"--events"_s})), 0);
    QStringList names;
    QJsonObject last;
    const QList<QByteArray> lines = m_out.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        last = QJsonDocument::fromJson(line).object();
        QVERIFY(last.contains("t_ms"_L1));
        names.append(last.value("event"_L1).toString());
    }
    QCOMPARE(names.first(), u"run_started"_s);
    QCOMPARE(names.count(u"topic"_s), 2);
    QCOMPARE(names.count(u"brief"_s), 1);
    QCOMPARE(names.count(u"post_started"_s), 2);
    QVERIFY(names.count(u"post_progress"_s) >= 2);
    QCOMPARE(names.count(u"post_done"_s), 2);
    QCOMPARE(names.last(), u"run_done"_s);
    QCOMPARE(last.value("done"_L1).toInt(), 2);
    QVERIFY(last.value("wall_ms"_L1).toInt() > 0 && last.value("speedup"_L1).toDouble() > 0);
}

void TestDopysCli::writesTheTimelineOfWhatWasOnTheWire()
{
    int count = 0;
    const auto writing = writingGemini({.brief = 30ms, .post = 30ms, .events = 4});
    m_server->setScript([&](const FakeRequest &request) {
        return ++count == 2 ? errorAnswer(503, R"({"error":{"code":503,"status":"UNAVAILABLE"}})") : writing(request);
    });
    QCOMPARE(run(generate({u"--timeline"_s, path(u"t.json"_s)})), 0);
    QFile file(path(u"t.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray calls = QJsonDocument::fromJson(file.readAll()).object().value("calls"_L1).toArray();
    qsizetype attempts = 0;
    for (const QJsonValue &call : calls) {
        QCOMPARE(call["outcome"_L1].toString(), u"done"_s);
        attempts += call["attempts"_L1].toArray().size();
        const QJsonObject attempt = call["attempts"_L1].toArray().last().toObject();
        QVERIFY(attempt.value("sent_ms"_L1).toInt() <= attempt.value("first_byte_ms"_L1).toInt());
        QVERIFY(attempt.value("first_byte_ms"_L1).toInt() <= attempt.value("end_ms"_L1).toInt());
    }
    QCOMPARE(calls.size(), 3);
    QCOMPARE(int(attempts), m_server->posts());
    QCOMPARE(m_server->posts(), 4);
}

void TestDopysCli::refusesBeforeAnythingIsSent_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("c.json");
    QTest::newRow("no name") << QByteArray(R"({"product_service": "a", "target_audience": "b"})")
                             << QByteArray("business_name");
    QTest::newRow("null") << QByteArray(R"({"business_name": null, "product_service": "a", "target_audience": "b"})")
                          << QByteArray("business_name");
    QTest::newRow("half a post") << QByteArray(
        R"({"business_name": "a", "product_service": "a", "target_audience": "b", "num_posts": 1.5})")
                                 << QByteArray("num_posts");
    QTest::newRow("too many") << QByteArray(
        R"({"business_name": "a", "product_service": "a", "target_audience": "b", "num_posts": 1001})")
                              << QByteArray("num_posts");
    QTest::newRow("no platform") << QByteArray(
        R"({"business_name": "a", "product_service": "a", "target_audience": "b", "platforms": []})")
                                 << QByteArray("platforms");
}

void TestDopysCli::refusesBeforeAnythingIsSent()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, named);
    write(u"c.json"_s, file);
    QCOMPARE(run(generate({u"--timeline"_s, path(u"t.json"_s)})), 2);
    QVERIFY2(m_err.contains(named), m_err.constData());
    QCOMPARE(m_out, QByteArray());
    QCOMPARE(m_server->posts(), 0);
    QVERIFY(!QFile::exists(path(u"t.json"_s)));
}

void TestDopysCli::refusesAKeyFileThatOthersCanRead()
{
    QFile::setPermissions(path(u"key"_s), QFileDevice::ReadOwner | QFileDevice::ReadOther);
    QCOMPARE(run(generate()), 2);
    QVERIFY(m_err.contains("chmod"));
    QCOMPARE(m_server->posts(), 0);
}

void TestDopysCli::endsWithThreeWithoutAKey()
{
    QCOMPARE(run({u"generate"_s, u"--endpoint"_s, m_server->url().toString(), u"--input"_s, path(u"c.json"_s)}), 3);
    QCOMPARE(m_server->posts(), 0);
}

void TestDopysCli::endsWithThreeWhenTheKeyIsRefused()
{
    m_server->setScript(writingGemini({.brief = 30ms, .post = 30ms, .events = 4, .key = "another"}));
    QCOMPARE(run(generate({u"--timeline"_s, path(u"t.json"_s)})), 3);
    QCOMPARE(m_server->posts(), 1);
    QCOMPARE(m_out, QByteArray());
    QVERIFY(QFile::exists(path(u"t.json"_s)));
}

void TestDopysCli::endsWithFourWhenTheQuotaIsUsedUp()
{
    m_server->setScript([](const FakeRequest &) {
        return errorAnswer(402, R"({"error":{"code":402,"status":"RESOURCE_EXHAUSTED"}})");
    });
    QCOMPARE(run(generate()), 4);
}

void TestDopysCli::endsWithFiveWhenSomeAreMissing()
{
    const auto writing = writingGemini({.brief = 30ms, .post = 30ms, .events = 4});
    m_server->setScript([&](const FakeRequest &request) {
        const bool second = request.parts().value("topic"_L1).toObject().value("number"_L1).toInt() == 2;
        return second ? streamOf({u"{}"_s}, {}, u"SAFETY"_s) : writing(request);
    });
    QCOMPARE(run(generate()), 5);
    const QJsonArray posts = QJsonDocument::fromJson(m_out).object().value("posts"_L1).toArray();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.at(1)["status"_L1].toString(), u"failed"_s);
    QCOMPARE(posts.at(1)["error"_L1]["kind"_L1].toString(), u"blocked"_s);
    QCOMPARE(posts.at(1)["facebook_text"_L1].toString(), QString());
}

void TestDopysCli::endsWithSixWhenNobodyAnswers()
{
    // A certificate that nobody vouches for is final at once; a closed port would be tried four times.
    m_server->setScript([](const FakeRequest &) {
        return FakeAnswer{.headers = {{"Content-Type", "text/html"}}, .pieces = {{"<html>Wi-Fi</html>", 0ms}}};
    });
    QCOMPARE(run(generate()), 6);
    QCOMPARE(m_server->posts(), 1);
}

void TestDopysCli::neverFollowsARedirect()
{
    FakeGemini other(writingGemini({}));
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_server->setScript([&](const FakeRequest &) {
        return FakeAnswer{.status = 307, .headers = {{"Location", other.url().toEncoded()}}};
    });
    QCOMPARE(run(generate()), 6);
    QCOMPARE(other.requests().size(), 0);
}

void TestDopysCli::anInterruptKeepsWhatIsFinished_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("ctrl+c") << SIGINT;
    QTest::newRow("session ends") << SIGTERM;
    QTest::newRow("terminal closed") << SIGHUP;
}

void TestDopysCli::anInterruptKeepsWhatIsFinished()
{
    QFETCH(const int, signal);
    const auto quick = writingGemini({.brief = 30ms, .post = 30ms, .events = 4});
    const auto slow = writingGemini({.brief = 30ms, .post = 60s, .events = 100});
    m_server->setScript([&](const FakeRequest &request) {
        const bool second = request.parts().value("topic"_L1).toObject().value("number"_L1).toInt() == 2;
        return second ? slow(request) : quick(request);
    });
    QProcess process;
    start(process, generate({u"--events"_s, u"--output"_s, path(u"out"_s)}));
    QByteArray out;
    QVERIFY(QTest::qWaitFor([&] { return (out += process.readAllStandardOutput()).contains("post_done"); }, hangLimit));
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, hangLimit));
    QCOMPARE(process.exitCode(), 130);
    QFile file(path(u"out/campaign.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray posts = QJsonDocument::fromJson(file.readAll()).object().value("posts"_L1).toArray();
    QCOMPARE(posts.at(0)["status"_L1].toString(), u"done"_s);
    QCOMPARE(posts.at(1)["status"_L1].toString(), u"stopped"_s);
}

void TestDopysCli::theTimelineGoesIntoAFolderThatIsYetToBeMade()
{
    const QString timeline = path(u"new/timeline.json"_s);
    QCOMPARE(run(generate({u"--output"_s, path(u"new"_s), u"--timeline"_s, timeline})), 0);
    QVERIFY(QFile::exists(timeline));
}

void TestDopysCli::theDemoNeedsNeitherKeyNorNetwork()
{
    QCOMPARE(run({u"generate"_s, u"--demo"_s, u"--input"_s, u"-"_s}, campaignFile), 0);
    const QJsonObject document = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(document.value("demo"_L1), QJsonValue(true));
    QCOMPARE(document.value("posts"_L1).toArray().size(), 2);
    QCOMPARE(m_server->posts(), 0);
}

void TestDopysCli::listsModels()
{
    QCOMPARE(run({u"models"_s, u"--endpoint"_s, m_server->url().toString(), u"--key-stdin"_s}, canary), 0);
    QVERIFY2(m_out.contains("gemini-"), m_out.constData());
    QCOMPARE(m_server->posts(), 0);
}

void TestDopysCli::speaksUkrainian()
{
    QCOMPARE(run({u"generate"_s, u"--lang"_s, u"uk"_s}), 2);
    const QString said = QString::fromUtf8(m_err);
    QVERIFY2(said.contains(u"файл"_s), qPrintable(said));
}

void TestDopysCli::writesTheTimelineWithoutAKeyToo()
{
    QCOMPARE(run({u"generate"_s, u"--endpoint"_s, m_server->url().toString(), u"--input"_s, path(u"c.json"_s),
                 u"--timeline"_s, path(u"t.json"_s)}),
        3);
    QFile file(path(u"t.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject timeline = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(timeline.value("calls"_L1).isArray() && timeline.value("calls"_L1).toArray().isEmpty());
    QCOMPARE(timeline.value("run"_L1)["failed"_L1].toInt(), 2);
}

void TestDopysCli::readsAPipe()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QProcess process;
    start(process, generate({u"--input"_s, path(u"pipe"_s)}));
    const int writer = writerOf(pipe);
    QVERIFY(writer >= 0);
    // In two pieces: a pipe gives what it has.
    QCOMPARE(::write(writer, campaignFile.constData(), 20), 20);
    QTest::qWait(50);
    const auto rest = static_cast<std::size_t>(campaignFile.size() - 20);
    QCOMPARE(::write(writer, campaignFile.constData() + 20, rest), qint64(rest));
    ::close(writer);
    QCOMPARE(waitFor(process), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object().value("posts"_L1).toArray().size(), 2);
}

void TestDopysCli::readsAFileWithAByteOrderMark()
{
    write(u"c.json"_s, "\xEF\xBB\xBF" + campaignFile);
    QCOMPARE(run(generate()), 0);
}

void TestDopysCli::refusesAHugeInputWhole_data()
{
    QTest::addColumn<bool>("standardInput");
    QTest::newRow("file") << false;
    QTest::newRow("standard input") << true;
}

// Cut after 4 MiB it would be valid: only spaces follow.
void TestDopysCli::refusesAHugeInputWhole()
{
    QFETCH(bool, standardInput);
    const QByteArray huge = campaignFile + QByteArray(5 << 20, ' ');
    write(u"c.json"_s, huge);
    QCOMPARE(
        run(standardInput ? generate({u"--input"_s, u"-"_s}) : generate(), standardInput ? huge : QByteArray()), 2);
    QVERIFY2(m_err.contains("too large"), m_err.constData());
    QCOMPARE(m_server->posts(), 0);
}

void TestDopysCli::refusesAPlaceThatIsNoFile()
{
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"t.json"_s)));
    QCOMPARE(run(generate({u"--timeline"_s, path(u"t.json"_s)})), 2);
    QVERIFY(QDir(path({})).mkpath(u"out/campaign.json"_s));
    QCOMPARE(run(generate({u"--output"_s, path(u"out"_s), u"--force"_s})), 2);
    QCOMPARE(m_server->posts(), 0);
}

void TestDopysCli::refusesAddressesThatAreNotSafe_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("environment");
    QTest::newRow("in the clear") << u"http://example.com"_s << false;
    QTest::newRow("a name for this machine") << u"http://localhost:1"_s << false;
    QTest::newRow("password") << u"https://marta:hush@example.com"_s << false;
    QTest::newRow("query") << u"https://example.com/?key=hush"_s << false;
    QTest::newRow("no address") << u"hush"_s << false;
    QTest::newRow("from the environment") << u"http://example.com"_s << true;
}

void TestDopysCli::refusesAddressesThatAreNotSafe()
{
    QFETCH(QString, address);
    QFETCH(bool, environment);
    QStringList arguments{u"generate"_s, u"--key-file"_s, path(u"key"_s), u"--input"_s, path(u"c.json"_s)};
    if (environment)
        m_baseUrl = address;
    else
        arguments += QStringList{u"--endpoint"_s, address};
    QCOMPARE(run(arguments), 2);
    QVERIFY2(m_err.contains(environment ? "GOOGLE_GEMINI_BASE_URL" : "--endpoint"), m_err.constData());
    QVERIFY2(m_err.contains("https://") && !m_err.contains("hush"), m_err.constData());
}

void TestDopysCli::sendsNoKeyThatCouldNotBeOne()
{
    write(u"key"_s, "AIzaFirst\r\nX-Injected: yes\n");
    QCOMPARE(run(generate()), 3);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestDopysCli::aMissingKeyFileIsWrongUse()
{
    QFile::remove(path(u"key"_s));
    QCOMPARE(run(generate()), 2);
    QVERIFY2(m_err.contains("/key"), m_err.constData());
    QCOMPARE(m_server->posts(), 0);
}

void TestDopysCli::saysWhenStandardOutputTakesNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what : {u"document"_s, u"events"_s, u"models"_s})
        QTest::newRow(qPrintable(what)) << what;
}

void TestDopysCli::saysWhenStandardOutputTakesNothing()
{
    QFETCH(QString, what);
    QStringList arguments = generate();
    if (what == "events"_L1)
        arguments += QStringList{u"--events"_s, u"--output"_s, path(u"out"_s)};
    else if (what == "models"_L1)
        arguments = {u"models"_s, u"--endpoint"_s, m_server->url().toString(), u"--key-file"_s, path(u"key"_s)};
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    start(process, arguments);
    QCOMPARE(waitFor(process), 2);
    QVERIFY2(m_err.contains("standard output"), m_err.constData());
    QCOMPARE(QFile::exists(path(u"out/campaign.json"_s)), what == "events"_L1);
}

void TestDopysCli::keepsWhatIsPaidForWhenNobodyListens()
{
    QProcess process;
    QVERIFY(startUnheard(process, generate({u"--events"_s, u"--output"_s, path(u"out"_s)})));
    QCOMPARE(waitFor(process), 2);
    QVERIFY(QFile::exists(path(u"out/campaign.json"_s)));
}

void TestDopysCli::asksForNothingMoreWhenNobodyListens()
{
    m_server->setScript(writingGemini({.brief = 30ms, .post = 60s, .events = 1000}));
    QProcess process;
    QVERIFY(startUnheard(process, generate({u"--events"_s})));
    QCOMPARE(waitFor(process), 2);
    QTRY_COMPARE(m_server->inFlight(), 0);
}

void TestDopysCli::terminationKeepsWhatIsFinished()
{
    m_server->setScript(writingGemini({.brief = 30ms, .post = 60s, .events = 1000}));
    QProcess process;
    start(process, generate({u"--timeline"_s, path(u"t.json"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->posts(), 3, hangLimit);
    process.terminate();
    QCOMPARE(waitFor(process), 130);
    QVERIFY(QFile::exists(path(u"t.json"_s)));
    QCOMPARE(m_out, QByteArray());
}

void TestDopysCli::canBeInterruptedWhileItWaitsForItsInput()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QProcess process;
    start(process, generate({u"--input"_s, path(u"pipe"_s)}));
    const int writer = writerOf(pipe); // comes back when the program has begun to read
    QVERIFY(writer >= 0);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QCOMPARE(waitFor(process), 130);
    ::close(writer);
}

void TestDopysCli::canBeInterruptedWhileItWaitsForTheKey()
{
    QProcess process;
    start(process,
        {u"generate"_s, u"--endpoint"_s, m_server->url().toString(), u"--input"_s, path(u"c.json"_s), u"--key-stdin"_s,
            u"--output"_s, path(u"out"_s)});
    // Everything has been checked when the folder is there; then the key is read.
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path(u"out"_s)); }, hangLimit));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QCOMPARE(waitFor(process), 130);
}

void TestDopysCli::writesFiftyPostsOverHttp2()
{
    Http2Front front(m_server->serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    m_server->setScript(writingGemini({.brief = 300ms, .post = 500ms, .events = 6}));
    QByteArray trusted;
    for (const QSslCertificate &certificate : front.certificates())
        trusted += certificate.toPem();
    write(u"ca.pem"_s, trusted);
    QByteArray fifty = campaignFile;
    write(u"c.json"_s, fifty.replace("\"num_posts\": 2", "\"num_posts\": 50"));
    QCOMPARE(run(generate({u"--endpoint"_s, front.url().toString(), u"--ca-file"_s, path(u"ca.pem"_s)})), 0);
    QCOMPARE(m_server->posts(), 51);
    const QJsonArray posts = QJsonDocument::fromJson(m_out).object().value("posts"_L1).toArray();
    QCOMPARE(posts.size(), 50);
    QSet<QString> texts;
    for (const QJsonValue &post : posts) {
        QCOMPARE(post["status"_L1].toString(), u"done"_s);
        QCOMPARE(post["attempts"_L1].toInt(), 1);
        texts.insert(post["x_text"_L1].toString());
    }
    QCOMPARE(texts.size(), 50);
}

QTEST_GUILESS_MAIN(TestDopysCli)
#include "tst_dopyscli.moc"
