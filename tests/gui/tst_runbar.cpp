#include "widgets/runbar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

class TestRunBar : public QObject
{
    Q_OBJECT
private slots:
    void saysHowFarAndStops();
    void saysWhatWaitsForALimit();
    void tellsHowMuchFasterWhileItRuns();
    void restsWhenNothingRuns();
};

void TestRunBar::saysHowFarAndStops()
{
    RunBar bar;
    QSignalSpy stop(&bar, &RunBar::stopRequested);
    bar.setFigures({.progress = {.posts = 5, .done = 3, .active = 2, .percent = 70}, .running = true});
    QVERIFY(bar.findChild<QLabel *>(u"state"_s)->text().startsWith(u"Writing 3 of 5"_s));
    QCOMPARE(bar.findChild<QProgressBar *>()->accessibleName(), u"Progress of the campaign"_s);
    bar.setFigures({.progress = {.posts = 5, .done = 3, .active = 2, .percent = 60}, .running = true});
    QCOMPARE(bar.findChild<QProgressBar *>()->value(), 70);
    bar.findChild<QPushButton *>()->click();
    QCOMPARE(stop.count(), 1);
}

void TestRunBar::saysWhatWaitsForALimit()
{
    RunBar bar;
    bar.setFigures(
        {.progress = {.posts = 5, .done = 1, .active = 4, .atWork = 2, .waitingForLimit = 2}, .running = true});
    QVERIFY(bar.findChild<QLabel *>(u"state"_s)->text().contains(u"2 waiting for Google's limit"_s));
}

void TestRunBar::tellsHowMuchFasterWhileItRuns()
{
    RunBar bar;
    const auto *speedup = bar.findChild<QLabel *>(u"speedup"_s);
    bar.setFigures({.progress = {.posts = 4, .active = 4, .atWork = 4}, .running = true});
    QTRY_VERIFY(!speedup->isHidden());
    QVERIFY2(speedup->text().contains(u"4.0×"_s), qPrintable(speedup->text()));
    bar.setFigures({.progress = {.posts = 4, .active = 4, .waitingForLimit = 4}, .running = true});
    QTRY_VERIFY(!speedup->text().contains(u"4.0×"_s)); // nobody is at work, and time goes on
}

void TestRunBar::restsWhenNothingRuns()
{
    RunBar bar;
    const auto ticking = [&bar] {
        const auto timers = bar.findChildren<QTimer *>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); });
    };
    const auto *elapsed = bar.findChild<QLabel *>(u"elapsed"_s);
    bar.setFigures({.progress = {.posts = 2}, .running = true});
    QTRY_VERIFY(!elapsed->text().isEmpty());
    bar.setFigures({.progress = {.posts = 2, .done = 2, .percent = 100},
        .times = {.wall = 7000ms, .sequential = 23'100ms},
        .usage = {.total = 12'345}});
    const QString rest = elapsed->text();
    QVERIFY(!ticking());
    QVERIFY2(rest.startsWith(u"7"_s), qPrintable(rest));
    QVERIFY(bar.findChild<QLabel *>(u"speedup"_s)->text().contains(u"3.3×"_s));
    QVERIFY(bar.findChild<QLabel *>(u"tokens"_s)->text().startsWith(QLocale().toString(12'345)));
    QVERIFY(bar.findChild<QPushButton *>()->isHidden());
    QCOMPARE(bar.findChild<QProgressBar *>()->value(), 100);
}

QTEST_MAIN(TestRunBar)
#include "tst_runbar.moc"
