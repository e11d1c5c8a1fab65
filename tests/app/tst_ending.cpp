#include "storage/library.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

namespace {

/// What the kernel knows of the process: bit n-1 stands for the signal n.
bool catches(qint64 process, int signal)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("SigCgt:\t");
    return at >= 0 && ((text.mid(at + 8, 16).toULongLong(nullptr, 16) >> (signal - 1)) & 1U) != 0;
}

} // namespace

/// The program as a process, ended by the session that it runs in.
class TestEnding : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatTheWindowHolds_data();
    void keepsWhatTheWindowHolds();
};

void TestEnding::keepsWhatTheWindowHolds_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminal closed") << SIGHUP;
    QTest::newRow("ctrl+c") << SIGINT;
    QTest::newRow("session ends") << SIGTERM;
}

void TestEnding::keepsWhatTheWindowHolds()
{
    QFETCH(const int, signal);
    const QTemporaryDir folder;
    qputenv("DOPYS_HOME", folder.path().toLocal8Bit());
    const Session left{.form = {.businessName = u"Кав’ярня «Ґанок»"_s, .language = u"uk"_s}, .briefFirst = true};
    QVERIFY(QDir(folder.path()).mkpath(u"data"_s));
    const QString file = folder.filePath(u"data/library.sqlite"_s);
    {
        const auto library = Library::open(file);
        QVERIFY(library && (*library)->keepSession(left));
    }
    QProcess program;
    program.start(QStringLiteral(DOPYS_PROGRAM), {});
    QVERIFY(program.waitForStarted()); // until then it is a copy of this test, with this test's handlers
    QVERIFY(QTest::qWaitFor([&] { return catches(program.processId(), signal); }, hangLimit));
    // It writes what the window holds when it ends well; nothing else does.
    {
        const auto library = Library::open(file);
        QVERIFY(library && (*library)->keepSession({}));
    }
    ::kill(static_cast<pid_t>(program.processId()), signal);
    QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, hangLimit));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const auto library = Library::open(file);
    QVERIFY(library);
    QCOMPARE((*library)->session()->form, left.form);
    QVERIFY((*library)->session()->briefFirst);
}

QTEST_GUILESS_MAIN(TestEnding)
#include "tst_ending.moc"
