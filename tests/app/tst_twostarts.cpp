#include "app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

constexpr int hangLimit = 20'000; ///< ms
constexpr int pairs = 10;

bool hasEnded(const QProcess &process)
{
    return process.state() == QProcess::NotRunning;
}

} // namespace

/// Two starts of the program with one data folder: one of them stays.
class TestTwoStarts : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

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
        // It has touched nothing.
        QVERIFY(!QFile::exists(m_folder->filePath(u"data/library.sqlite"_s)));
    }

    void onlyItsPersonReachesTheSocket()
    {
        const SingleInstance first;
        const QStringList sockets = QDir(m_folder->path()).entryList({u"dopys-*"_s}, QDir::System);
        QCOMPARE(sockets.size(), 1);
        QCOMPARE(QFile::permissions(m_folder->filePath(sockets.constFirst()))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void whatAKilledOneLeftIsNoHindrance()
    {
        QProcess killed;
        killed.start(QStringLiteral(DOPYS_PROGRAM), {});
        QVERIFY(QTest::qWaitFor(
            [this] { return !QDir(m_folder->path()).entryList({u"dopys-*"_s}, QDir::System).isEmpty(); }, hangLimit));
        killed.kill();
        QVERIFY(QTest::qWaitFor([&] { return hasEnded(killed); }, hangLimit));
        QVERIFY(QFile::exists(m_folder->filePath(u"data/dopys.lock"_s)));
        const SingleInstance next;
        QVERIFY(next.isFirst());
    }

    void ofTwoAtOnceOneStays()
    {
        for (int i = 0; i < pairs; ++i) {
            QProcess one;
            QProcess two;
            one.start(QStringLiteral(DOPYS_PROGRAM), {});
            two.start(QStringLiteral(DOPYS_PROGRAM), {});
            QVERIFY(QTest::qWaitFor([&] { return hasEnded(one) || hasEnded(two); }, hangLimit));
            QTest::qWait(100);
            QVERIFY2(hasEnded(one) != hasEnded(two), "both ended");
            QProcess &gone = hasEnded(one) ? one : two;
            QProcess &stayed = hasEnded(one) ? two : one;
            QCOMPARE(gone.exitCode(), 0);
            stayed.kill();
            QVERIFY(QTest::qWaitFor([&] { return hasEnded(stayed); }, hangLimit));
        }
    }
};

QTEST_GUILESS_MAIN(TestTwoStarts)
#include "tst_twostarts.moc"
