#include "storage/campaignimport.h"
#include "storage/library.h"
#include "storage/librarybackups.h"
#include "support/writinggemini.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int hangLimit = 30'000; ///< ms
constexpr int kills = 200;        ///< of a run at a random moment; about 0.3 s each

const QByteArray campaignFile = R"({"business_name": "Затишок", "product_service": "свічки",
    "target_audience": "читачі", "num_posts": 3, "platforms": ["facebook", "x"]})";

Campaign campaignCalled(const QString &business)
{
    return {.input = {.businessName = business}};
}

bool isPostOf(const FakeRequest &request, QLatin1StringView title)
{
    return request.parts()["topic"_L1]["topic_title"_L1].toString() == title;
}

} // namespace

/// dopys-cli and the library: saved as it goes, continued after a crash, read while others write.
class TestCliLibrary : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsARunAndGivesItBack();
    void listsTheNewestFirst();
    void findsNothingWhereThereIsNoLibrary();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void continuesWhatWasKilled();
    void continuingAFinishedCampaignAsksForNothing();
    void writesWhatWasOnlyLookedAt();
    void keepsPartlyWrittenTextsWhenContinuingFails();
    void continuesOnlyOnceAtATime();
    void continuesNothingThatIsDeleted();
    void losesNothingThatItSaidWasDone();
    void tellsApartDoneAndSaved();
    void leavesTheWindowItsLog();
    void findsDamage();
    void backsUp();
    void restoresWhatWasBackedUp();
    void restoresNothingWhileSomebodyWrites();

private:
    void start(QProcess &process, const QStringList &arguments) const;
    int run(const QStringList &arguments);
    int waitFor(QProcess &process);
    QStringList generate(const QStringList &more) const;
    QList<QJsonObject> events(const QByteArray &output, QLatin1StringView name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file() const { return path(u"home/data/library.sqlite"_s); }
    QJsonArray listed();
    bool write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeGemini> m_server;
    QByteArray m_out;
    QByteArray m_err;
};

void TestCliLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeGemini>(writingGemini({.brief = 30ms, .post = 60ms, .events = 4}));
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    QVERIFY(write(u"c.json"_s, campaignFile) && write(u"key"_s, "a-key-that-opens-nothing\n"));
    QVERIFY(QDir().mkpath(path(u"home/data"_s)));
}

bool TestCliLibrary::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void TestCliLibrary::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"GOOGLE_API_KEY"_s, u"GEMINI_API_KEY"_s, u"GOOGLE_GEMINI_BASE_URL"_s,
             u"DBUS_SESSION_BUS_ADDRESS"_s, u"QT_LOGGING_RULES"_s})
        environment.remove(name);
    environment.insert(u"DOPYS_HOME"_s, path(u"home"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPYS_CLI), arguments);
}

// The service lives in this process: its event loop has to run while the program does.
int TestCliLibrary::waitFor(QProcess &process)
{
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, hangLimit);
    m_out += process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int TestCliLibrary::run(const QStringList &arguments)
{
    QProcess process;
    m_out.clear();
    start(process, arguments);
    return waitFor(process);
}

QStringList TestCliLibrary::generate(const QStringList &more) const
{
    return QStringList{u"generate"_s, u"--endpoint"_s, m_server->url().toString(), u"--key-file"_s, path(u"key"_s)}
    + more;
}

QList<QJsonObject> TestCliLibrary::events(const QByteArray &output, QLatin1StringView name) const
{
    QList<QJsonObject> found;
    // The last line may have been cut when the program was killed.
    const QByteArrayList lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event["event"_L1].toString() == name)
            found.append(event);
    }
    return found;
}

QJsonArray TestCliLibrary::listed()
{
    return run({u"list"_s, u"--json"_s}) == 0 ? QJsonDocument::fromJson(m_out).array() : QJsonArray{u"failed"_s};
}

void TestCliLibrary::keepsARunAndGivesItBack()
{
    QCOMPARE(
        run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--events"_s, u"--output"_s, path(u"out"_s)})), 0);
    const qint64 id = events(m_out, "run_started"_L1).value(0)["id"_L1].toInteger();
    QVERIFY2(id > 0, m_out.constData());
    QCOMPARE(events(m_out, "post_done"_L1).size(), 3);
    const QJsonArray rows = listed();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()["id"_L1].toInteger(), id);
    QCOMPARE(rows.first()["name"_L1].toString(), u"Затишок"_s);
    QCOMPARE(rows.first()["done"_L1].toInt(), 3);
    QCOMPARE(rows.first()["posts"_L1].toInt(), 3);
    QVERIFY(QDateTime::fromString(rows.first()["date"_L1].toString(), Qt::ISODate).isValid());

    const QString number = QString::number(id);
    QCOMPARE(run({u"show"_s, number, u"--json"_s}), 0);
    QFile document(path(u"out/campaign.json"_s));
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(m_out)["posts"_L1], QJsonDocument::fromJson(document.readAll())["posts"_L1]);
    QCOMPARE(run({u"export"_s, number, u"--format"_s, u"csv"_s, u"--output"_s, path(u"csv"_s)}), 0);
    QVERIFY(QFile::exists(path(u"csv/campaign.csv"_s)));
    QCOMPARE(run({u"list"_s, u"--search"_s, u"СВІЧК"_s}), 0);
    QVERIFY(m_out.startsWith(number.toUtf8() + '\t') && m_out.contains("3/3\tЗатишок\n"));
    QCOMPARE(run({u"list"_s, u"--search"_s, u"відсутнє"_s}), 0);
    QCOMPARE(m_out, QByteArray());
    QCOMPARE(run({u"check"_s}), 0);
}

void TestCliLibrary::listsTheNewestFirst()
{
    const auto library = Library::open(file());
    QVERIFY(library);
    const auto first = (*library)->add(campaignCalled(u"First"_s));
    QTest::qWait(2);
    QVERIFY(first && (*library)->add(campaignCalled(u"Second"_s)) && (*library)->setPinned(*first, true));
    QCOMPARE(listed().at(0)["name"_L1].toString(), u"Second"_s);
    QCOMPARE(listed().at(1)["name"_L1].toString(), u"First"_s);
}

void TestCliLibrary::findsNothingWhereThereIsNoLibrary()
{
    QCOMPARE(listed(), QJsonArray());
    QCOMPARE(run({u"check"_s}), 0);
    QCOMPARE(run({u"backup"_s, path(u"copy.sqlite"_s), u"--lang"_s, u"en"_s}), 2);
    QVERIFY2(m_err.contains("nothing to back up"), m_err.constData());
    QVERIFY(!QFile::exists(path(u"copy.sqlite"_s)));
    QVERIFY(!QFile::exists(file()));
}

void TestCliLibrary::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such campaign") << QStringList{u"show"_s, u"77"_s};
    QTest::newRow("no number") << QStringList{u"show"_s, u"first"_s};
    QTest::newRow("number missing") << QStringList{u"export"_s};
    QTest::newRow("too much") << QStringList{u"list"_s, u"more"_s};
    QTest::newRow("nothing to continue") << generate({u"--continue"_s, u"77"_s});
    QTest::newRow("continued and new") << generate({u"--continue"_s, u"1"_s, u"--input"_s, u"c.json"_s});
    QTest::newRow("backup over a file") << QStringList{u"backup"_s, u"/etc/hostname"_s};
}

void TestCliLibrary::refusesWhatIsNotThere()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QVERIFY(!m_err.isEmpty());
    QCOMPARE(m_server->posts(), 0);
}

void TestCliLibrary::continuesWhatWasKilled()
{
    const auto writing = writingGemini({.brief = 30ms, .post = 60ms, .events = 4});
    m_server->setScript([writing](const FakeRequest &request) {
        FakeAnswer answer = writing(request);
        if (isPostOf(request, "Topic 2"_L1)) {
            answer.pieces.resize(2);
            answer.ending = FakeAnswer::Ending::Stall;
        }
        return answer;
    });
    QProcess process;
    m_out.clear();
    start(process, generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--events"_s}));
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_out += process.readAllStandardOutput();
            return events(m_out, "post_done"_L1).size() == 2;
        },
        hangLimit));
    const QString id = QString::number(events(m_out, "run_started"_L1).value(0)["id"_L1].toInteger());
    // While it lives nobody else may write into it.
    QCOMPARE(run(generate({u"--continue"_s, id})), 2);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(listed().first()["done"_L1].toInt(), 2);

    m_server->setScript(writing);
    const int before = m_server->posts();
    QCOMPARE(run(generate({u"--continue"_s, id, u"--events"_s})), 0);
    QCOMPARE(m_server->posts() - before, 1);
    QCOMPARE(events(m_out, "post_done"_L1).value(0)["index"_L1].toInt(), 2);
    QCOMPARE(events(m_out, "run_done"_L1).value(0)["done"_L1].toInt(), 3);
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed().first()["done"_L1].toInt(), 3);
}

void TestCliLibrary::continuesNothingThatIsDeleted()
{
    CampaignId id = CampaignId::None;
    {
        const auto library = Library::open(file());
        id = *(*library)->add(campaignCalled(u"First"_s));
        QVERIFY((*library)->remove(id));
    }
    QCOMPARE(run(generate({u"--continue"_s, QString::number(static_cast<qint64>(id)), u"--lang"_s, u"en"_s})), 2);
    QVERIFY2(m_err.contains("is deleted"), m_err.constData());
    QCOMPARE(m_server->posts(), 0);
}

void TestCliLibrary::continuingAFinishedCampaignAsksForNothing()
{
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s})), 0);
    const QByteArray document = m_out;
    const QString id = QString::number(listed().first()["id"_L1].toInteger());
    const int before = m_server->posts();
    QCOMPARE(run(generate({u"--continue"_s, id})), 0);
    QCOMPARE(m_server->posts(), before);
    QCOMPARE(QJsonDocument::fromJson(m_out)["posts"_L1], QJsonDocument::fromJson(document)["posts"_L1]);
}

// Whoever read post_done finds the post again, wherever the program was killed.
// A brief that waits in the window: its topics are there, and no post has been asked for.
void TestCliLibrary::writesWhatWasOnlyLookedAt()
{
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--quiet"_s})), 0);
    Campaign campaign = *(*Library::open(file()))->campaign(static_cast<CampaignId>(1));
    campaign.posts.clear();
    campaign.inReview = true;
    CampaignId id = CampaignId::None;
    {
        const auto library = Library::open(file());
        id = *(*library)->add(campaign);
    }
    QCOMPARE(run(generate({u"--continue"_s, QString::number(static_cast<qint64>(id)), u"--quiet"_s})), 0);
    const Campaign written = *(*Library::open(file()))->campaign(id);
    QVERIFY(!written.inReview);
    QCOMPARE(progressOf(written).done, campaign.input.numPosts);
}

void TestCliLibrary::keepsPartlyWrittenTextsWhenContinuingFails()
{
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--quiet"_s})), 0);
    const auto id = static_cast<CampaignId>(1);
    Campaign campaign = *(*Library::open(file()))->campaign(id);
    campaign.posts[1].state = Stopped{};
    QVERIFY((*Library::open(file()))->savePosts(id, campaign, {1}, TextOrigin::Model));
    m_server->setScript([](const FakeRequest &) {
        return errorAnswer(403, R"({"error":{"code":403,"status":"PERMISSION_DENIED","message":"no"}})");
    });
    QCOMPARE(run(generate({u"--continue"_s, u"1"_s, u"--quiet"_s})), 5);
    const Campaign after = *(*Library::open(file()))->campaign(id);
    QVERIFY(std::holds_alternative<Failed>(after.posts.at(1).state));
    QCOMPARE(after.posts.at(1).content, campaign.posts.at(1).content);
}

void TestCliLibrary::continuesOnlyOnceAtATime()
{
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--quiet"_s})), 0);
    const auto id = static_cast<CampaignId>(1);
    for (int round = 0; round < 5; ++round) {
        Campaign campaign = *(*Library::open(file()))->campaign(id);
        campaign.posts[1].state = Stopped{};
        QVERIFY((*Library::open(file()))->savePosts(id, campaign, {1}, TextOrigin::Model));
        const int before = m_server->posts();
        QProcess first;
        QProcess second;
        start(first, generate({u"--continue"_s, u"1"_s, u"--quiet"_s}));
        start(second, generate({u"--continue"_s, u"1"_s, u"--quiet"_s}));
        QList<int> codes{waitFor(first), waitFor(second)};
        std::sort(codes.begin(), codes.end());
        // Either at the same time, and one is refused; or one after the other, and the later one finds nothing to do.
        QVERIFY(codes == QList({0, 2}) || codes == QList({0, 0}));
        QCOMPARE(m_server->posts() - before, 1);
    }
}

void TestCliLibrary::losesNothingThatItSaidWasDone()
{
    int told = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess process;
        m_out.clear();
        start(process, generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--events"_s}));
        QTest::qWait(QRandomGenerator::global()->bounded(20, 260));
        process.kill();
        waitFor(process);
        const QList<QJsonObject> done = events(m_out, "post_done"_L1);
        if (events(m_out, "run_started"_L1).isEmpty())
            continue;
        told += static_cast<int>(done.size());
        const auto library = Library::open(file());
        QVERIFY2(library && (*library)->check(), "the library is damaged");
        const auto id = static_cast<CampaignId>(events(m_out, "run_started"_L1).value(0)["id"_L1].toInteger());
        const auto campaign = (*library)->campaign(id);
        QVERIFY(campaign);
        for (const QJsonObject &event : done) {
            const Post &post = campaign->posts.at(event["index"_L1].toInt() - 1);
            QVERIFY(std::holds_alternative<Done>(post.state));
            QVERIFY(!post.content.texts.value(Platform::X).isEmpty());
        }
        // What is missing is offered to be gone on with, every time.
        const auto interrupted = (*library)->interruptedRuns([](const QString &) { return true; });
        const bool offered = std::any_of(interrupted->cbegin(), interrupted->cend(),
            [id](const InterruptedRun &run) { return run.campaign.id == id; });
        QCOMPARE(offered, progressOf(*campaign).done < campaign->input.numPosts);
    }
    QVERIFY2(told > 0, "no run came far enough to prove anything");
    QVERIFY((*Library::open(file()))->check());
}

void TestCliLibrary::tellsApartDoneAndSaved()
{
    QProcess process;
    m_out.clear();
    start(process, generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--events"_s}));
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_out += process.readAllStandardOutput();
            return !events(m_out, "run_started"_L1).isEmpty();
        },
        hangLimit));
    const auto library = Library::open(file(), 5s);
    QVERIFY(library);
    int code = -1;
    const Status held = (*library)->together([&]() -> Status {
        code = waitFor(process);
        return ok();
    });
    QVERIFY(held);
    QCOMPARE(code, 7);
    QCOMPARE(events(m_out, "post_done"_L1).size(), 0);
    QCOMPARE(events(m_out, "run_done"_L1).value(0)["done"_L1].toInt(), 3);
    QVERIFY(!m_err.isEmpty());
}

// SQLite's locks belong to a process: one file that is closed past it would end them all, and whoever comes next would
// take the window's log for one that nobody needs.
void TestCliLibrary::leavesTheWindowItsLog()
{
    const auto window = Library::open(file());
    QVERIFY(window && (*window)->add({.input = {.businessName = u"Before"_s}}));
    {
        const auto another = Library::open(file()); // an import does this
        QVERIFY(another && checkBackup(file()));
        QVERIFY(!importCampaignFile(**another, file()) && !importCampaignFile(**another, file() + u"-shm"_s));
        QVERIFY(!checkNamedBackup(file(), file() + u"-shm"_s));
    }
    QCOMPARE(listed().size(), 1);
    QVERIFY(QFile::exists(file() + u"-wal"_s));
    QVERIFY((*window)->add({.input = {.businessName = u"Afterwards"_s}}));
    QCOMPARE(listed().size(), 2);
}

void TestCliLibrary::findsDamage()
{
    QVERIFY(write(u"home/data/library.sqlite"_s, QByteArray("not a database ").repeated(30)));
    QCOMPARE(run({u"check"_s}), 1);
    QVERIFY(m_err.contains("library.sqlite"));
    QCOMPARE(run({u"list"_s}), 2);
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s})), 2);
    QCOMPARE(m_server->posts(), 0);
}

void TestCliLibrary::backsUp()
{
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--quiet"_s})), 0);
    QCOMPARE(run({u"backup"_s, path(u"copy.sqlite"_s)}), 0);
    const auto copy = Library::open(path(u"copy.sqlite"_s));
    QVERIFY(copy && (*copy)->check());
    QCOMPARE((*copy)->list()->size(), 1);
    QCOMPARE(run({u"backup"_s, path(u"copy.sqlite"_s)}), 2);
}

void TestCliLibrary::restoresWhatWasBackedUp()
{
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--quiet"_s})), 0);
    QCOMPARE(run({u"backup"_s, path(u"copy.sqlite"_s)}), 0);
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--quiet"_s})), 0);
    QCOMPARE(listed().size(), 2);
    QCOMPARE(run({u"restore"_s, path(u"copy.sqlite"_s)}), 0);
    QCOMPARE(listed().size(), 1);
    // What was there before can be had back in the same way.
    const QList<LibraryBackup> kept = backupsIn(backupsFolder(file()));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(run({u"restore"_s, kept.first().file}), 0);
    QCOMPARE(listed().size(), 2);

    QCOMPARE(run({u"restore"_s, path(u"c.json"_s)}), 2);
    QVERIFY2(m_err.contains("c.json"), m_err.constData());
    QCOMPARE(run({u"restore"_s, path(u"nowhere"_s), u"--lang"_s, u"en"_s}), 2);
    QVERIFY2(m_err.contains("there is no such file"), m_err.constData());
    QCOMPARE(listed().size(), 2);
}

void TestCliLibrary::restoresNothingWhileSomebodyWrites()
{
    QCOMPARE(run(generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--quiet"_s})), 0);
    QCOMPARE(run({u"backup"_s, path(u"copy.sqlite"_s)}), 0);
    m_server->setScript(writingGemini({.brief = 30ms, .post = 60s, .events = 100}));
    QProcess writer;
    start(writer, generate({u"--input"_s, path(u"c.json"_s), u"--save"_s, u"--events"_s}));
    QVERIFY(QTest::qWaitFor([&] { return writer.readAllStandardOutput().contains("post_started"); }, hangLimit));
    QCOMPARE(run({u"restore"_s, path(u"copy.sqlite"_s), u"--lang"_s, u"en"_s}), 2);
    QVERIFY2(m_err.contains("Nothing was restored: another program is writing posts"), m_err.constData());
    QCOMPARE(listed().size(), 2);
    ::kill(static_cast<pid_t>(writer.processId()), SIGINT);
    QCOMPARE(waitFor(writer), 130);
    QCOMPARE(run({u"restore"_s, path(u"copy.sqlite"_s)}), 0);
}

QTEST_GUILESS_MAIN(TestCliLibrary)
#include "tst_clilibrary.moc"
