#include "engine/startpace.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace dopys;

/// Times as a person writes them: seconds since the beginning.
class TestStartPace : public QObject
{
    Q_OBJECT
private slots:
    void withoutAQuotaNobodyWaits();
    void noWindowHasMoreThanTheQuota();
    void inputTokensAreOneQuotaMore();
    void whatIsLargerThanTheQuotaGoesAlone();
    void aQuotaThatIsTaughtLaterCountsWhatHasStarted();
};

void TestStartPace::withoutAQuotaNobodyWaits()
{
    StartPace pace(60s);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(pace.wait(5s, 1'000'000), 0ms);
        pace.noteStart(5s, 1'000'000);
    }
}

void TestStartPace::noWindowHasMoreThanTheQuota()
{
    StartPace pace(60s);
    pace.setQuota({.requests = 3});
    std::chrono::milliseconds now = 0ms;
    QList<std::chrono::milliseconds> starts;
    for (int i = 0; i < 10; ++i) {
        now += pace.wait(now, 0);
        pace.noteStart(now, 0);
        starts.append(now);
        now += 2s; // somebody else's turn between
    }
    QCOMPARE(starts, (QList<std::chrono::milliseconds>{0s, 2s, 4s, 60s, 62s, 64s, 120s, 122s, 124s, 180s}));
    QCOMPARE(pace.wait(now, 0), 0ms); // 182 s: 124 and 180 are in the window
    pace.noteStart(now, 0);
    QCOMPARE(pace.wait(now, 0), 2s);
}

void TestStartPace::inputTokensAreOneQuotaMore()
{
    StartPace pace(60s);
    pace.setQuota({.requests = 10, .inputTokens = 1000});
    pace.noteStart(0s, 400);
    pace.noteStart(10s, 400);
    QCOMPARE(pace.wait(20s, 200), 0ms);
    QCOMPARE(pace.wait(20s, 201), 40s); // the first is out
    QCOMPARE(pace.wait(20s, 601), 50s); // both are
    QCOMPARE(pace.wait(70s, 1000), 0ms);
}

void TestStartPace::whatIsLargerThanTheQuotaGoesAlone()
{
    StartPace pace(60s);
    pace.setQuota({.inputTokens = 1000});
    QCOMPARE(pace.wait(0s, 5000), 0ms);
    pace.noteStart(0s, 5000);
    QCOMPARE(pace.wait(1s, 1), 59s);
}

void TestStartPace::aQuotaThatIsTaughtLaterCountsWhatHasStarted()
{
    StartPace pace(60s);
    for (int i = 0; i < 5; ++i)
        pace.noteStart(std::chrono::seconds(i), 0);
    pace.setQuota({.requests = 2});
    QCOMPARE(pace.wait(10s, 0), 53s); // only the last may still be in the window
    pace.setQuota({.requests = 5});
    QCOMPARE(pace.wait(10s, 0), 50s);
    pace.setQuota({.requests = 6});
    QCOMPARE(pace.wait(10s, 0), 0ms);
}

QTEST_GUILESS_MAIN(TestStartPace)
#include "tst_startpace.moc"
