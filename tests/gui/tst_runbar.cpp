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
    void saysThatTheBriefComesFirst();
    void countsOnlyThoseThatWaitForTheLimit();
    void countsWhatIsStillBeingWritten();
    void saysNothingOfASavingWhileALimitHolds();
    void saysWhatStandsInTheWay();
    void saysHowMuchFasterItIsSoFar();
    void restsWhenNothingRuns();
    void offersToWriteWhatIsMissing();
    void offersNothingWhileTheBriefIsLookedAt();
    void countsNoTokensOfTheDemo();
};

void TestRunBar::saysHowFarAndStops()
{
    RunBar bar;
    QSignalSpy stop(&bar, &RunBar::stopRequested);
    bar.setFigures({.progress = {.posts = 5, .done = 3, .active = 2, .begun = 5, .percent = 70}, .running = true});
    QVERIFY(bar.findChild<QLabel *>(u"state"_s)->text().startsWith(u"3 of 5"_s));
    QCOMPARE(bar.findChild<QProgressBar *>()->accessibleName(), u"Progress of the campaign"_s);
    bar.setFigures({.progress = {.posts = 5, .done = 3, .active = 2, .begun = 5, .percent = 60}, .running = true});
    QCOMPARE(bar.findChild<QProgressBar *>()->value(), 70);
    bar.findChild<QPushButton *>(u"stop"_s)->click();
    QCOMPARE(stop.count(), 1);
}

void TestRunBar::saysThatTheBriefComesFirst()
{
    RunBar bar;
    const auto *state = bar.findChild<QLabel *>(u"state"_s);
    bar.setFigures({.progress = {.posts = 3, .active = 2}, .running = true});
    QCOMPARE(state->text(), u"Writing the brief"_s);
    QVERIFY(bar.findChild<QProgressBar *>()->isHidden());
    bar.setFigures({.progress = {.posts = 3, .active = 2, .begun = 1}, .running = true});
    QVERIFY2(state->text().startsWith(u"Writing 3"_s), qPrintable(state->text()));
    QVERIFY(!bar.findChild<QProgressBar *>()->isHidden());
    // Stopped before one was ready.
    bar.setFigures({.progress = {.posts = 3, .begun = 3}});
    QVERIFY2(state->text().startsWith(u"0 of 3"_s), qPrintable(state->text()));
}

void TestRunBar::countsOnlyThoseThatWaitForTheLimit()
{
    Campaign campaign{.input = {.numPosts = 4}};
    for (const Error::Kind kind : {Error::Kind::QuotaPerMinute, Error::Kind::ServiceBusy, Error::Kind::QuotaPerMinute})
        campaign.posts.append(Post{.state = Pausing{Error{.kind = kind}, 12s, 2, 4}});
    campaign.posts.append(Post{.state = Writing{}});
    RunBar bar;
    const auto *state = bar.findChild<QLabel *>(u"state"_s);
    bar.setFigures(RunFigures::of(campaign, true));
    QVERIFY2(state->text().endsWith(u"· 2 waiting for the limit"_s), qPrintable(state->text()));
    QVERIFY2(state->text().startsWith(u"Writing 1 post(s)"_s), qPrintable(state->text()));
    for (Post &post : campaign.posts)
        post.state = Pausing{Error{.kind = Error::Kind::ConnectionLost}, 12s, 2, 3};
    bar.setFigures(RunFigures::of(campaign, true));
    QCOMPARE(state->text(), u"0 of 4 post(s) ready · 4 waiting for another attempt"_s); // nobody writes
    for (Post &post : campaign.posts)
        post.state = Writing{};
    bar.setFigures(RunFigures::of(campaign, true));
    QVERIFY2(!state->text().contains(u"waiting"_s), qPrintable(state->text()));
}

void TestRunBar::countsWhatIsStillBeingWritten()
{
    Campaign campaign{.input = {.numPosts = 5}};
    for (int i = 0; i < 4; ++i)
        campaign.posts.append(Post{.state = Writing{}});
    campaign.posts.append(Post{.state = Stopped{}});
    RunBar bar;
    const auto *state = bar.findChild<QLabel *>(u"state"_s);
    bar.setFigures(RunFigures::of(campaign, true));
    QCOMPARE(state->text(), u"Writing 4 post(s)"_s);
    for (int i = 0; i < 3; ++i)
        campaign.posts[i].state = Done{};
    bar.setFigures(RunFigures::of(campaign, true));
    QCOMPARE(state->text(), u"3 of 5 post(s) ready, one is being written"_s);
    campaign.posts[4].state = Pausing{.reason = {.kind = Error::Kind::QuotaPerMinute}, .wait = 12s};
    bar.setFigures(RunFigures::of(campaign, true));
    QCOMPARE(state->text(), u"3 of 5 post(s) ready, one is being written · 1 waiting for the limit"_s);
}

void TestRunBar::saysNothingOfASavingWhileALimitHolds()
{
    RunBar bar;
    const auto *speedup = bar.findChild<QLabel *>(u"speedup"_s);
    RunFigures figures{
        .progress = {.posts = 4, .active = 2, .begun = 4, .writing = 1, .pausing = 1, .waitingForLimit = 1},
        .running = true};
    bar.setFigures(figures);
    QTest::qWait(5);
    for (int i = 0; i < 2; ++i)
        bar.addCall(CallRecord{.attempts = {{.sent = 0ms, .end = 10s}}});
    QVERIFY(speedup->isHidden());
    figures.progress.pausing = figures.progress.waitingForLimit = 0;
    bar.setFigures(figures);
    QVERIFY(speedup->isHidden());
    figures.running = false;
    figures.times = {.wall = 10s, .sequential = 30s};
    bar.setFigures(figures);
    QVERIFY(!speedup->isHidden());
}

void TestRunBar::saysWhatStandsInTheWay()
{
    Campaign campaign{.input = {.numPosts = 3}};
    campaign.posts = {Post{.state = Done{}}, Post{.state = Pausing{Error{.kind = Error::Kind::Unreachable}, 5s, 1, 4}},
        Post{.state = Pausing{Error{.kind = Error::Kind::Unreachable}, 5s, 1, 4}}};
    RunBar bar;
    const auto *state = bar.findChild<QLabel *>(u"state"_s);
    bar.setFigures(RunFigures::of(campaign, true));
    QCOMPARE(state->text(), u"1 of 3 post(s) ready · no connection; goes on by itself"_s);
    campaign.posts[1].state = Pausing{Error{.kind = Error::Kind::Redirected}, 5s, 1, 4};
    campaign.posts[2].state = Pausing{Error{.kind = Error::Kind::Redirected}, 5s, 1, 4};
    bar.setFigures(RunFigures::of(campaign, true));
    QVERIFY2(state->text().contains(u"ready · something stands between"_s), qPrintable(state->text()));
    QVERIFY2(state->toolTip().contains(u"sign in"_s), qPrintable(state->toolTip()));
    // One that goes shows that there is a way.
    campaign.posts[0].state = Writing{};
    campaign.posts[1].state = Writing{};
    bar.setFigures(RunFigures::of(campaign, true));
    QCOMPARE(state->text(), u"Writing 2 post(s) · 1 waiting for another attempt"_s);
    QVERIFY(state->toolTip().isEmpty());
}

void TestRunBar::saysHowMuchFasterItIsSoFar()
{
    RunBar bar;
    const auto *speedup = bar.findChild<QLabel *>(u"speedup"_s);
    const auto ended
        = [](std::chrono::milliseconds time) { return CallRecord{.attempts = {{.sent = 0ms, .end = time}}}; };
    const RunFigures running{.progress = {.posts = 2, .begun = 2}, .running = true};
    bar.setFigures(running);
    QTest::qWait(20);
    bar.addCall(ended(1ms));
    QVERIFY(speedup->isHidden()); // no faster than one by one
    bar.addCall(ended(3h));
    QVERIFY(!speedup->isHidden());
    QVERIFY2(speedup->text().endsWith(u"× faster than one by one"_s), qPrintable(speedup->text()));
    // The next run begins with nothing.
    bar.setFigures({.progress = running.progress});
    bar.setFigures(running);
    QVERIFY(speedup->isHidden());
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
    bar.setFigures({.progress = {.posts = 2, .done = 2, .begun = 2, .percent = 100},
        .times = {.wall = 7000ms, .sequential = 23'100ms},
        .usage = {.total = 12'345}});
    const QString rest = elapsed->text();
    QVERIFY(!ticking());
    QVERIFY2(rest.startsWith(u"7"_s), qPrintable(rest));
    QVERIFY(bar.findChild<QLabel *>(u"speedup"_s)->text().contains(u"3.3×"_s));
    QVERIFY(bar.findChild<QLabel *>(u"tokens"_s)->text().startsWith(QLocale().toString(12'345)));
    for (const QPushButton *button : bar.findChildren<QPushButton *>())
        QVERIFY(button->isHidden());
    QCOMPARE(bar.findChild<QProgressBar *>()->value(), 100);
}

void TestRunBar::offersToWriteWhatIsMissing()
{
    Campaign campaign{.input = {.numPosts = 4}};
    campaign.posts
        = {Post{.state = Done{}}, Post{.state = Stopped{}}, Post{.state = Failed{}}, Post{.state = Stopped{}}};
    RunBar bar;
    QSignalSpy missing(&bar, &RunBar::writeMissingRequested);
    auto *button = bar.findChild<QPushButton *>(u"writeMissing"_s);
    bar.setFigures(RunFigures::of(campaign, true));
    QVERIFY(button->isHidden());
    bar.setFigures(RunFigures::of(campaign, false));
    QVERIFY2(!button->isHidden() && button->text().contains(u'3'), qPrintable(button->text()));
    button->click();
    QCOMPARE(missing.count(), 1);
    // Nobody pays twice without having been told.
    campaign.posts[1].state = Stopped{.perhapsPaid = true};
    const QString before = button->text();
    bar.setFigures(RunFigures::of(campaign, false));
    QVERIFY(button->text() != before);
    for (Post &post : campaign.posts)
        post.state = Done{};
    bar.setFigures(RunFigures::of(campaign, false));
    QVERIFY(button->isHidden());
}

void TestRunBar::offersNothingWhileTheBriefIsLookedAt()
{
    // As it comes back from the library; a person has removed one topic.
    Campaign campaign{.input = {.numPosts = 4}, .inReview = true};
    campaign.posts = {Post{.state = Stopped{}}, Post{.state = Stopped{}}, Post{.state = Stopped{}}};
    const RunFigures figures = RunFigures::of(campaign, false);
    QCOMPARE(figures.missing, 0);
    RunBar bar;
    bar.setFigures(figures);
    QCOMPARE(bar.findChild<QLabel *>(u"state"_s)->text(), QString());
    QVERIFY(bar.findChild<QPushButton *>(u"writeMissing"_s)->isHidden());
}

void TestRunBar::countsNoTokensOfTheDemo()
{
    Campaign campaign{.posts = {Post{.state = Done{}}}, .demo = true, .usage = {.total = 545'329}};
    RunBar bar;
    bar.setFigures(RunFigures::of(campaign, false));
    QVERIFY(bar.findChild<QLabel *>(u"tokens"_s)->isHidden());
    campaign.demo = false;
    bar.setFigures(RunFigures::of(campaign, false));
    QVERIFY(!bar.findChild<QLabel *>(u"tokens"_s)->isHidden());
}

QTEST_MAIN(TestRunBar)
#include "tst_runbar.moc"
