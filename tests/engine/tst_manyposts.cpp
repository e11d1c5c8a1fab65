#include "engine/runbench.h"

#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int posts = 120;

Brief manyTopics(int count = posts)
{
    Brief brief{.summary = u"S"_s};
    for (int number = 1; number <= count; ++number)
        brief.topics.append({.title = u"Topic %1"_s.arg(number)});
    return brief;
}

/// It is there when the run begins.
void giveBrief(Bench &bench, int topics = posts)
{
    bench.plan.brief = manyTopics(topics);
    apply(bench.campaign, BriefUpdate{.summary = bench.plan.brief->summary, .topics = bench.plan.brief->topics});
}

QList<qsizetype> sizes(const QList<QList<AttemptMark>> &together)
{
    QList<qsizetype> sizes;
    for (const QList<AttemptMark> &marks : together)
        sizes.append(marks.size());
    return sizes;
}

} // namespace

/// The posts of a run are made in several turns of the event loop: what the run does between two of them.
class TestManyPosts : public QObject
{
    Q_OBJECT
private slots:
    void leaveInTurns();
    void allEndWhenStoppedBetweenTurns();
    void allEndWhenStoppedFromInsideAnUpdate();
    void oneMayBeStoppedBeforeItsTurn();
    void allMayBeStoppedWhileOneIsBeing();
    void aStopDuringTheBriefEndsAllAtOnce();
    void oneMayBeWrittenBeforeItsTurn();
    void oneMayHurryBeforeItsTurn();
    void goingAwayBetweenTurnsIsSilent();
};

void TestManyPosts::leaveInTurns()
{
    Bench bench(writingGemini(quick()), input(posts));
    giveBrief(bench);
    bench.begin();
    QCOMPARE(sizes(bench.starting), QList<qsizetype>({50}));
    QVERIFY(bench.finish());
    QCOMPARE(sizes(bench.starting), QList<qsizetype>({50, 50, 20}));
    QCOMPARE(bench.ends.first().done, posts);
    QCOMPARE(bench.server.posts(), posts);
}

void TestManyPosts::allEndWhenStoppedBetweenTurns()
{
    Bench bench(writingGemini(quick()), input(posts));
    giveBrief(bench);
    bench.begin();
    bench.run->stop();
    QCOMPARE(bench.ends.size(), 1);
    QCOMPARE(bench.ends.first().stopped, posts);
    QCOMPARE(sizes(bench.starting), QList<qsizetype>({50})); // no place that is given back lets another in
    QTest::qWait(50);
    QCOMPARE(bench.ends.size(), 1);
    QCOMPARE(bench.server.posts(), 0);
    for (const Post &post : std::as_const(bench.campaign.posts))
        QVERIFY(std::holds_alternative<Stopped>(post.state));
}

void TestManyPosts::allEndWhenStoppedFromInsideAnUpdate()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 30s, .events = 300, .topicsAtOnce = true}), input(posts));
    bench.begin();
    connect(bench.run.get(), &CampaignRun::postUpdated, &bench.context, [&bench](const PostUpdate &update) {
        if (update.index == 20 && std::holds_alternative<Waiting>(update.state))
            bench.run->stop();
    });
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().stopped, posts);
    QTRY_COMPARE(bench.server.inFlight(), 0);
    QCOMPARE(bench.ends.size(), 1);
    QCOMPARE(sizes(bench.starting), QList<qsizetype>({1})); // the brief: nobody entered while the turn was being made
    QCOMPARE(bench.server.posts(), 1);
}

void TestManyPosts::oneMayBeStoppedBeforeItsTurn()
{
    Bench bench(writingGemini(quick()), input(posts));
    giveBrief(bench);
    bench.begin();
    bench.run->stopPost(posts - 1);
    QVERIFY(std::holds_alternative<Stopped>(bench.campaign.posts.value(posts - 1).state));
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, posts - 1);
    QCOMPARE(bench.ends.first().stopped, 1);
    QCOMPARE(sizes(bench.starting), QList<qsizetype>({50, 69})); // it was never said to leave
}

// Whoever listens may stop all when the end of one lets another in: nobody else would end the run then.
void TestManyPosts::allMayBeStoppedWhileOneIsBeing()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 30s, .events = 300}), input(3));
    CallLimits limits;
    limits.quotaWindow = 300ms;
    bench.client.setLimits(limits);
    giveBrief(bench, 3);
    bench.plan.requestsPerMinute = 1;
    bench.begin();
    connect(bench.run.get(), &CampaignRun::postUpdated, &bench.context, [&bench](const PostUpdate &update) {
        if (std::holds_alternative<Thinking>(update.state))
            bench.run->stop();
    });
    QTest::qSleep(400); // the next may start, and has not been told
    bench.run->stopPost(2);
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().stopped, 3);
}

void TestManyPosts::aStopDuringTheBriefEndsAllAtOnce()
{
    constexpr int more = 400; // than the few turns that the end of the brief brings by itself
    Bench bench(writingGemini({.brief = 30ms, .post = 30s, .events = 300, .topicsAtOnce = true}), input(more));
    std::optional<qsizetype> endsByThen; // in the event that was next when all was stopped
    bench.begin();
    connect(bench.run.get(), &CampaignRun::briefUpdated, &bench.context, [&](const BriefUpdate &update) {
        if (update.topics.isEmpty() || endsByThen)
            return;
        endsByThen = 0;
        bench.run->stop();
        QMetaObject::invokeMethod(
            &bench.context, [&] { endsByThen = bench.ends.size(); }, Qt::QueuedConnection);
    });
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().stopped, more);
    QTRY_COMPARE(endsByThen, 1);
    QCOMPARE(bench.server.posts(), 1);
}

// It is not begun once more when its turn comes, and has the topic that was given last.
void TestManyPosts::oneMayBeWrittenBeforeItsTurn()
{
    Bench bench(writingGemini(quick()), input(posts));
    giveBrief(bench);
    bench.begin();
    Brief changed = manyTopics();
    changed.topics.last().title = u"Another"_s;
    bench.run->writePost(posts - 1, changed);
    QVERIFY(bench.finish());
    QCOMPARE(sizes(bench.starting), QList<qsizetype>({50, 1, 50, 19}));
    QCOMPARE(bench.ends.first().done, posts);
    QCOMPARE(bench.server.posts(), posts);
    const Post &last = bench.campaign.posts.constLast();
    QVERIFY2(last.content.texts.value(Platform::X).startsWith("Another"_L1),
        qPrintable(last.content.texts.value(Platform::X)));
}

void TestManyPosts::oneMayHurryBeforeItsTurn()
{
    Bench bench(writingGemini(quick()), input(posts));
    giveBrief(bench);
    bench.plan.requestsPerMinute = 1;
    bench.begin();
    QCOMPARE(bench.starting.size(), 1);
    bench.run->hurryPost(posts - 1);
    QCOMPARE(bench.starting.size(), 2);
    QCOMPARE(bench.starting.constLast(), QList{AttemptMark{.index = posts - 1}});
    bench.run->stop();
    QCOMPARE(bench.ends.size(), 1);
    QCOMPARE(bench.ends.first().stopped, posts);
}

void TestManyPosts::goingAwayBetweenTurnsIsSilent()
{
    Bench bench(writingGemini(quick()), input(posts));
    giveBrief(bench);
    bench.begin();
    const qsizetype told = bench.updates.size();
    bench.run.reset();
    QTest::qWait(50);
    QCOMPARE(bench.updates.size(), told);
    QVERIFY(bench.ends.isEmpty());
    QCOMPARE(bench.server.posts(), 0);
}

QTEST_GUILESS_MAIN(TestManyPosts)
#include "tst_manyposts.moc"
