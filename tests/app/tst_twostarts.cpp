#include "app/singleinstance.h"
#include "core/campaignfile.h"
#include "storage/library.h"
#include "storage/samples.h"
#include "support/patience.h"
#include "system/filelock.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int pairs = 100;

bool hasEnded(const QProcess &process)
{
    return process.state() == QProcess::NotRunning;
}

QByteArray randomMessage(QRandomGenerator &random)
{
    static const QByteArrayList parts{"open ", "sho", "\n", "/tmp/", "open /\xFF\n", QByteArray(5000, 'x'), "\0"_ba,
        "exec /bin/sh\n", "GET / HTTP/1.1\r\n\r\n"};
    QByteArray message;
    for (int i = random.bounded(6); i >= 0; --i)
        message += parts.at(random.bounded(int(parts.size())));
    return message;
}

} // namespace

/// Two starts of the program with one data folder: one of them stays.
class TestTwoStarts : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString socket() const
    {
        const QStringList sockets = QDir(m_folder->path()).entryList({u"dopys-*"_s}, QDir::System);
        return sockets.size() == 1 ? path(sockets.constFirst()) : QString();
    }
    QString campaign(const QString &name) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(campaignFile(sampleOf(name)));
        return file.fileName();
    }
    qsizetype campaigns() const
    {
        if (!QFile::exists(path(u"data/library.sqlite"_s)))
            return 0;
        const auto library = Library::open(path(u"data/library.sqlite"_s));
        const auto list = library ? (*library)->list() : Result<QList<CampaignSummary>>(library.error());
        return list ? list->size() : -1;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("DOPYS_HOME", m_folder->path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    }

    void theSecondCallsTheFirst()
    {
        SingleInstance first;
        QVERIFY(first.isFirst());
        QSignalSpy called(&first, &SingleInstance::called);
        QProcess second;
        second.start(QStringLiteral(DOPYS_PROGRAM), {});
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(second); }, hangLimit));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(called.size(), 1);
        QVERIFY(called.first().first().toStringList().isEmpty());
        // It has touched nothing.
        QVERIFY(!QFile::exists(path(u"data/library.sqlite"_s)));
    }

    // It is closing: it hears nobody any more, and its place will be free in a moment.
    void theSecondTakesThePlaceOfOneThatGoes()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s));
        auto lock = FileLock::take(path(u"data/dopys.lock"_s));
        QVERIFY(lock);
        QProcess second;
        second.start(QStringLiteral(DOPYS_PROGRAM), {});
        QVERIFY(second.waitForStarted());
        QVERIFY(!QTest::qWaitFor([&] { return hasEnded(second) || !socket().isEmpty(); }, 500));
        lock.reset();
        QVERIFY(QTest::qWaitFor([&] { return campaigns() == 0 && !socket().isEmpty(); }, hangLimit));
        QCOMPARE(second.state(), QProcess::Running);
        second.kill();
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(second); }, hangLimit));
    }

    void theSecondHandsItsFilesOver()
    {
        SingleInstance first;
        QSignalSpy called(&first, &SingleInstance::called);
        QProcess second;
        second.setWorkingDirectory(m_folder->path());
        second.start(QStringLiteral(DOPYS_PROGRAM), {u"Їжак %1.dopys.json"_s, u"/tmp/../tmp/b"_s, u"--"_s, u"-c"_s});
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(second); }, hangLimit));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(called.size(), 1);
        QCOMPARE(called.first().first().toStringList(),
            QStringList({path(u"Їжак %1.dopys.json"_s), u"/tmp/../tmp/b"_s, path(u"-c"_s)}));
    }

    void aNameOfTwoLinesIsRefused()
    {
        SingleInstance first;
        QSignalSpy called(&first, &SingleInstance::called);
        QProcess second;
        second.start(QStringLiteral(DOPYS_PROGRAM), {u"/tmp/a\nshow"_s});
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(second); }, hangLimit));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("line break"));
        QCOMPARE(called.size(), 1);
        QVERIFY(called.first().first().toStringList().isEmpty());
    }

    void filesOfBothStartsAreInTheLibrary()
    {
        QProcess first;
        first.start(QStringLiteral(DOPYS_PROGRAM), {campaign(u"one"_s)});
        QVERIFY(QTest::qWaitFor([this] { return campaigns() == 1; }, hangLimit));
        QProcess second;
        second.start(QStringLiteral(DOPYS_PROGRAM), {campaign(u"two"_s), campaign(u"three"_s)});
        QVERIFY(QTest::qWaitFor([this] { return campaigns() == 3; }, hangLimit));
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(second); }, hangLimit));
        QVERIFY(!hasEnded(first));
        first.kill();
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(first); }, hangLimit));
    }

    void onlyItsPersonReachesTheSocket()
    {
        const SingleInstance first;
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(socket()).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777u, 0700u);
    }

    void randomMessagesDoNoHarm()
    {
        SingleInstance first;
        QSignalSpy called(&first, &SingleInstance::called);
        QRandomGenerator random(20261126);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::unique_ptr<QLocalSocket>> callers;
            for (int i = 0; i < 10; ++i) {
                callers.push_back(std::make_unique<QLocalSocket>());
                QLocalSocket *caller = callers.back().get();
                // The server's queue may be full for a moment.
                connect(caller, &QLocalSocket::connected, caller, [caller, message = randomMessage(random)] {
                    caller->write(message);
                    caller->disconnectFromServer();
                });
                caller->connectToServer(socket());
            }
            QTRY_VERIFY(std::all_of(callers.cbegin(), callers.cend(),
                [](const auto &caller) { return caller->state() == QLocalSocket::UnconnectedState; }));
        }
        QCOMPARE(called.size(), 0);
        QLocalSocket caller;
        caller.connectToServer(socket());
        caller.write("show\n");
        QVERIFY(called.wait());
    }

    void whoeverSaysNothingIsNotWaitedFor()
    {
        SingleInstance first;
        QSignalSpy called(&first, &SingleInstance::called);
        QLocalSocket caller;
        QSignalSpy letGo(&caller, &QLocalSocket::disconnected);
        caller.connectToServer(socket());
        caller.write("open /tm");
        QVERIFY(letGo.wait());
        QCOMPARE(called.size(), 0);
    }

    void whatAKilledOneLeftIsNoHindrance()
    {
        QProcess killed;
        killed.start(QStringLiteral(DOPYS_PROGRAM), {});
        QVERIFY(QTest::qWaitFor([this] { return !socket().isEmpty(); }, hangLimit));
        killed.kill();
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(killed); }, hangLimit));
        QVERIFY(QFile::exists(path(u"data/dopys.lock"_s)) && !socket().isEmpty());
        SingleInstance next;
        QVERIFY(next.isFirst());
        // It can be called, by the same name.
        QSignalSpy called(&next, &SingleInstance::called);
        QProcess second;
        second.start(QStringLiteral(DOPYS_PROGRAM), {});
        QVERIFY(called.wait(hangLimit));
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(second); }, hangLimit));
    }

    void aFirstThatHangsIsNotWaitedFor()
    {
        QProcess first;
        first.start(QStringLiteral(DOPYS_PROGRAM), {});
        QVERIFY(QTest::qWaitFor([this] { return campaigns() == 0 && !socket().isEmpty(); }, hangLimit));
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
        QProcess second;
        second.start(QStringLiteral(DOPYS_PROGRAM), {});
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(second); }, hangLimit));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("does not answer"));
        first.kill();
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(first); }, hangLimit));
    }

    void ofTwoAtOnceOneStays()
    {
        for (int i = 0; i < pairs; ++i) {
            QProcess one;
            QProcess two;
            one.start(QStringLiteral(DOPYS_PROGRAM), {});
            two.start(QStringLiteral(DOPYS_PROGRAM), {});
            QVERIFY(QTest::qWaitFor([&] { return hasEnded(one) || hasEnded(two); }, hangLimit));
            QProcess &gone = hasEnded(one) ? one : two;
            QProcess &stayed = hasEnded(one) ? two : one;
            QCOMPARE(gone.exitCode(), 0);
            QLocalSocket caller;
            caller.connectToServer(socket());
            QVERIFY2(caller.waitForConnected(hangLimit) && !hasEnded(stayed), "both ended");
            stayed.kill();
            QVERIFY(QTest::qWaitFor([&] { return hasEnded(stayed); }, hangLimit));
        }
    }
};

QTEST_GUILESS_MAIN(TestTwoStarts)
#include "tst_twostarts.moc"
