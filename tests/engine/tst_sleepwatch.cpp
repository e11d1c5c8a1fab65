#include "engine/sleepwatch.h"

#include <QSignalSpy>
#include <QTest>
#include <thread>

using namespace std::chrono_literals;
using namespace dopys;

class TestSleepWatch : public QObject
{
    Q_OBJECT
private slots:
    void knowsSleepFromWork_data();
    void knowsSleepFromWork();
    void tellsOnceThatItWasNotLetRun();
};

void TestSleepWatch::knowsSleepFromWork_data()
{
    QTest::addColumn<int>("awake");
    QTest::addColumn<int>("all");
    QTest::addColumn<Rest>("rest");
    QTest::newRow("a second") << 1'000 << 1'000 << Rest::None;
    QTest::newRow("a busy computer") << 5'500 << 5'500 << Rest::None;
    QTest::newRow("a stopped program") << 6'500 << 6'500 << Rest::Stopped;
    QTest::newRow("a short nap") << 1'000 << 10'500 << Rest::None;
    QTest::newRow("a night") << 1'000 << 30'000'000 << Rest::Slept;
}

void TestSleepWatch::knowsSleepFromWork()
{
    QFETCH(const int, awake);
    QFETCH(const int, all);
    const WakeMoment before{.awake = 5s, .all = 50s};
    const WakeMoment now{.awake = 5s + std::chrono::milliseconds(awake), .all = 50s + std::chrono::milliseconds(all)};
    QTEST(restBetween(before, now), "rest");
}

void TestSleepWatch::tellsOnceThatItWasNotLetRun()
{
    SleepWatch watch;
    QSignalSpy woke(&watch, &SleepWatch::woke);
    watch.start();
    QTest::qWait(1'200);
    QCOMPARE(woke.size(), 0);
    std::this_thread::sleep_for(6'500ms);
    QTest::qWait(2'500);
    QCOMPARE(woke.size(), 1);
    // A slow disk, perhaps, which will be slow again: what begins again each time never ends and is paid for each time.
    std::this_thread::sleep_for(6'500ms);
    QTest::qWait(1'500);
    QCOMPARE(woke.size(), 1);
}

QTEST_GUILESS_MAIN(TestSleepWatch)
#include "tst_sleepwatch.moc"
