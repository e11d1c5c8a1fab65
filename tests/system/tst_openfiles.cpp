#include "system/openfiles.h"

#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace dopys;

class TestOpenFiles : public QObject
{
    Q_OBJECT
private slots:
    void countsDownWithEachFile()
    {
        const std::optional<int> before = filesToSpare();
        QVERIFY(before);
        std::vector<std::unique_ptr<QTemporaryFile>> files;
        for (int i = 0; i < 5; ++i) {
            files.push_back(std::make_unique<QTemporaryFile>());
            QVERIFY(files.back()->open());
        }
        QCOMPARE(filesToSpare().value(), *before - 5);
        files.clear();
        QCOMPARE(filesToSpare().value(), *before);
    }

    void regardsTheLimitThatHolds()
    {
        const int before = filesToSpare().value();
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        // The sanitizers look at memory through files of their own.
        const auto giveBack = qScopeGuard([limit] { ::setrlimit(RLIMIT_NOFILE, &limit); });
        limit.rlim_cur -= 7;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        QCOMPARE(filesToSpare().value(), before - 7);
        limit.rlim_cur = 1; // fewer than are open
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        const std::optional<int> none = filesToSpare();
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        QCOMPARE(none.value_or(0), 0);
    }
};

QTEST_GUILESS_MAIN(TestOpenFiles)
#include "tst_openfiles.moc"
