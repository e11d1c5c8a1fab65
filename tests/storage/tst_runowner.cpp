#include "storage/runowner.h"
#include "system/filelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestRunOwner : public QObject
{
    Q_OBJECT
private slots:
    void isThereWhileItLives()
    {
        const QTemporaryDir folder;
        const RunOwner one(folder.filePath(u"running"_s));
        auto two = std::make_unique<RunOwner>(folder.filePath(u"running"_s));
        QVERIFY(one.name() != two->name());
        const QString name = two->name();
        QVERIFY(!one.isGone(name));
        two.reset();
        QVERIFY(one.isGone(name));
        QVERIFY(!one.isGone(one.name()));
    }

    void isGoneWhenItsProgramWasKilled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"one.lock"_s);
        int ready[2] = {};
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = FileLock::take(path);
            const char said = lock ? 'y' : 'n';
            if (::write(ready[1], &said, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char said = 0;
        QCOMPARE(::read(ready[0], &said, 1), ssize_t(1));
        QCOMPARE(said, 'y');
        QVERIFY(FileLock::isTaken(path));
        QVERIFY(!FileLock::take(path));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(QFile::exists(path));
        QVERIFY(!FileLock::isTaken(path));
        QVERIFY(FileLock::take(path));
    }

    void doesNotLeaveItsFolder()
    {
        const QTemporaryDir folder;
        const QString outside = folder.filePath(u"outside.lock"_s);
        QFile file(outside);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const RunOwner owner(folder.filePath(u"running"_s));
        QVERIFY(owner.isGone(u"../outside"_s));
        QVERIFY(QFile::exists(outside));
    }
};

QTEST_GUILESS_MAIN(TestRunOwner)
#include "tst_runowner.moc"
