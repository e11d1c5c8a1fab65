#include "core/errortext.h"
#include "engine/runbench.h"
#include "support/http2front.h"
#include "support/relay.h"

#include <QSet>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;
using Kind = Error::Kind;

namespace {

/// A brief whose words say nothing while the posts are under way.
WritingPace atOnce()
{
    return {.brief = 30ms, .post = 30ms, .events = 2, .topicsAtOnce = true};
}

FakeAnswer signInPage()
{
    return {.headers = {{"Content-Type", "text/html"}}, .pieces = {{"<html>Sign in</html>"}}};
}

Brief briefOf(int topics)
{
    Brief brief{.summary = u"S"_s};
    for (int number = 1; number <= topics; ++number)
        brief.topics.append({.title = u"Topic %1"_s.arg(number), .message = u"m"_s});
    return brief;
}

/// Once, whatever is sent after it has come back.
void loseTheNetworkAtThePosts(Bench &bench, Relay &relay)
{
    QObject::connect(bench.run.get(), &CampaignRun::attemptsStarting, &relay,
        [&relay, done = false](const QList<AttemptMark> &marks) mutable {
            if (marks.constFirst().call == CallRecord::Call::Post && !std::exchange(done, true))
                relay.goDown();
        });
}

bool everFailed(const Bench &bench)
{
    return std::any_of(bench.updates.cbegin(), bench.updates.cend(),
        [](const PostUpdate &update) { return std::holds_alternative<Failed>(update.state); });
}

bool allFailedWith(const Bench &bench, Kind kind)
{
    return std::all_of(bench.campaign.posts.cbegin(), bench.campaign.posts.cend(), [kind](const Post &post) {
        const auto *failed = std::get_if<Failed>(&post.state);
        return failed && failed->error.kind == kind;
    });
}

bool isPausingFor(const Post &post, Kind kind)
{
    const auto *pause = std::get_if<Pausing>(&post.state);
    return pause && pause->reason.kind == kind;
}

} // namespace

Q_DECLARE_METATYPE(FakeAnswer)

/// No way to the service, or nobody well at its end: what a run does while that lasts, and when it does not pass.
class TestOutages : public QObject
{
    Q_OBJECT
private slots:
    void waitsForTheNetworkAndGoesOn();
    void eachWaitForTheNetworkIsToldAsAnother();
    void goesOnAsSoonAsThereIsANetwork();
    void aPageToSignInIsWaitedForAsOne();
    void aStreamThatGoesOnSaysNothingOfTheWay();
    void aPageThatStaysEndsAllAsOne();
    void whoStandsInTheWayFromTheStartIsToldOnce();
    void anotherCertificateIsWaitedFor();
    void anOutageIsAskedAboutByOneCallAtATime();
    void anOutageThatLastsEndsForAllAsOne();
    void anOutageIsKnownOverHttp2Too_data();
    void anOutageIsKnownOverHttp2Too();
    void afterASleepWhatWasUnderWayBeginsAgain();
    void aBriefThatSleptIsRepaired();
};

// Off the network when the posts begin, for longer than four attempts would last.
void TestOutages::waitsForTheNetworkAndGoesOn()
{
    Bench bench(writingGemini(atOnce()), input(2));
    CallLimits limits;
    limits.outage = 200ms;
    bench.client.setLimits(limits);
    Relay relay(bench.server.serverPort());
    bench.client.setEndpoint({.base = QUrl(u"http://127.0.0.1:%1"_s.arg(relay.serverPort())), .key = "k"});
    bench.begin();
    loseTheNetworkAtThePosts(bench, relay);
    QVERIFY(QTest::qWaitFor([&] { return !relay.isListening(); }, hangLimit));
    QTest::qWait(7'500);
    QVERIFY(bench.ends.isEmpty());
    // Now and then one of them asks whether there is a network.
    QVERIFY(
        QTest::qWaitFor([&] { return isPausingFor(bench.campaign.posts.constFirst(), Kind::Unreachable); }, hangLimit));
    QVERIFY(relay.comeUp());
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
    for (const CallRecord &call : std::as_const(bench.calls))
        QCOMPARE(call.attempts.size(), 1); // nothing was sent in between
}

// As long as the one before, and another all the same: whoever counts it down begins anew.
void TestOutages::eachWaitForTheNetworkIsToldAsAnother()
{
    Bench bench(writingGemini(atOnce()), input(2));
    CallLimits limits;
    limits.outage = 3'600ms; // a third of it between two questions whether there is a network
    bench.client.setLimits(limits);
    Relay relay(bench.server.serverPort());
    bench.client.setEndpoint({.base = QUrl(u"http://127.0.0.1:%1"_s.arg(relay.serverPort())), .key = "k"});
    bench.begin();
    loseTheNetworkAtThePosts(bench, relay);
    const auto waits = [&bench] {
        QSet<qint64> ends;
        for (const PostUpdate &update : std::as_const(bench.updates)) {
            const auto *pause = std::get_if<Pausing>(&update.state);
            if (update.index == 0 && pause && pause->reason.kind == Kind::Unreachable)
                ends.insert(pause->until.count());
        }
        return ends.size();
    };
    QVERIFY(QTest::qWaitFor([&] { return waits() >= 3; }, hangLimit));
    bench.run->stop();
    QCOMPARE(bench.ends.size(), 1);
}

void TestOutages::goesOnAsSoonAsThereIsANetwork()
{
    Bench bench(writingGemini(atOnce()), input(2));
    CallLimits limits;
    limits.outage = 10min;
    bench.client.setLimits(limits);
    Relay relay(bench.server.serverPort());
    bench.client.setEndpoint({.base = QUrl(u"http://127.0.0.1:%1"_s.arg(relay.serverPort())), .key = "k"});
    bench.begin();
    loseTheNetworkAtThePosts(bench, relay);
    const auto waits = [&] {
        return std::any_of(bench.campaign.posts.cbegin(), bench.campaign.posts.cend(),
            [](const Post &post) { return isPausingFor(post, Kind::Unreachable); });
    };
    QVERIFY(QTest::qWaitFor(waits, hangLimit));
    QVERIFY(relay.comeUp());
    bench.run->noticeNetwork();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
}

// A train's Wi-Fi that asks for a click again, once the posts are on their way.
void TestOutages::aPageToSignInIsWaitedForAsOne()
{
    constexpr int posts = 12;
    bool signedIn = false;
    Bench bench(
        [&, write = writingGemini(atOnce())](
            const FakeRequest &request) { return isBrief(request) || signedIn ? write(request) : signInPage(); },
        input(posts));
    CallLimits limits;
    limits.outage = 500ms;
    bench.client.setLimits(limits);
    bench.begin();
    // All meet it, and one more has gone ahead since.
    QVERIFY(QTest::qWaitFor([&] { return bench.server.posts() >= 1 + posts + 1; }, hangLimit));
    QVERIFY(bench.server.posts() <= 1 + posts + 2);
    const auto allButOneWait = [&] {
        return std::count_if(bench.campaign.posts.cbegin(), bench.campaign.posts.cend(), [](const Post &post) {
            return isPausingFor(post, Kind::NotGemini);
        }) >= posts - 1;
    };
    QVERIFY(QTest::qWaitFor(allButOneWait, hangLimit));
    signedIn = true;
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, posts);
    QVERIFY(!everFailed(bench));
    QCOMPARE(bench.attemptsTold(), bench.server.posts());
}

// A firewall that leaves alone what is there: its words must not send the others again and again.
void TestOutages::aStreamThatGoesOnSaysNothingOfTheWay()
{
    const auto slow = writingGemini({.brief = 30ms, .post = 2s, .events = 60, .topicsAtOnce = true});
    Bench bench(
        [&](const FakeRequest &request) {
            return isBrief(request) || topicTitle(request) == "Topic 1"_L1 ? slow(request) : signInPage();
        },
        input(4));
    CallLimits limits;
    limits.outage = 10s;
    bench.client.setLimits(limits);
    bench.begin();
    const auto firstIsDone = [&] {
        return !bench.campaign.posts.isEmpty() && std::holds_alternative<Done>(bench.campaign.posts.constFirst().state);
    };
    QVERIFY(QTest::qWaitFor(firstIsDone, hangLimit));
    QVERIFY2(bench.server.posts() <= 1 + 4 + 3, qPrintable(QString::number(bench.server.posts())));
    QVERIFY(!everFailed(bench));
    bench.run->stop();
    QVERIFY(bench.finish());
}

void TestOutages::aPageThatStaysEndsAllAsOne()
{
    constexpr int posts = 12;
    Bench bench([write = writingGemini(atOnce())](
                    const FakeRequest &request) { return isBrief(request) ? write(request) : signInPage(); },
        input(posts));
    CallLimits limits;
    limits.outage = 50ms;
    limits.post = 1s;
    bench.client.setLimits(limits);
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(allFailedWith(bench, Kind::NotGemini));
    // Nobody is asked more than four times, and few more than once.
    QVERIFY2(bench.server.posts() <= 1 + 2 * posts, qPrintable(QString::number(bench.server.posts())));
    QCOMPARE(bench.attemptsTold(), bench.server.posts());
}

// Whoever set it up so has to do something: no post waits, and the key goes there once.
void TestOutages::whoStandsInTheWayFromTheStartIsToldOnce()
{
    Bench bench([](const FakeRequest &) { return signInPage(); }, input(6));
    bench.plan.brief = briefOf(6);
    bench.plan.requestsAtOnce = 1;
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.server.posts(), 1);
    QVERIFY(allFailedWith(bench, Kind::NotGemini));
}

// Another network, whose front has a certificate that nobody vouches for: nothing is sent, so nothing is counted.
void TestOutages::anotherCertificateIsWaitedFor()
{
    Bench bench(writingGemini({.brief = 300ms, .post = 30ms, .events = 4, .topicsAtOnce = true}), input(3));
    const Http2Front good(bench.server.serverPort());
    const Http2Front strange(bench.server.serverPort());
    QVERIFY2(good.problem().isEmpty() && strange.problem().isEmpty(), qPrintable(good.problem() + strange.problem()));
    CallLimits limits;
    limits.outage = 100ms;
    bench.client.setLimits(limits);
    Relay relay(static_cast<quint16>(good.url().port()));
    bench.client.setEndpoint({.base = QUrl(u"https://127.0.0.1:%1"_s.arg(relay.serverPort())),
        .key = "test-key",
        .extraCertificates = good.certificates()});
    bench.begin();
    connect(bench.run.get(), &CampaignRun::attemptsStarting, this, [&](const QList<AttemptMark> &marks) {
        if (marks.constFirst().call == CallRecord::Call::Post)
            relay.leadTo(static_cast<quint16>(strange.url().port()));
    });
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::all_of(bench.campaign.posts.cbegin(), bench.campaign.posts.cend(), [](const Post &post) {
                return isPausingFor(post, Kind::TlsFailed);
            }) && !bench.campaign.posts.isEmpty();
        },
        hangLimit));
    bench.run->disconnect(this);
    relay.leadTo(static_cast<quint16>(good.url().port()));
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 3);
    QVERIFY(!everFailed(bench));
    for (const Post &post : std::as_const(bench.campaign.posts))
        QVERIFY(post.attempts <= 2); // the one that broke may have been paid for
}

// Reliability: with ten posts at most twenty requests.
void TestOutages::anOutageThatLastsEndsForAllAsOne()
{
    constexpr int posts = 10;
    Bench bench([write = writingGemini(atOnce())](
                    const FakeRequest &request) { return isBrief(request) ? write(request) : errorAnswer(503, {}); },
        input(posts));
    CallLimits limits;
    limits.outage = 20ms;
    bench.client.setLimits(limits);
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(allFailedWith(bench, Kind::ServiceBusy));
    QVERIFY2(bench.server.posts() <= 1 + 2 * posts, qPrintable(QString::number(bench.server.posts())));
    QVERIFY(bench.server.posts() > 1 + posts + 5);
    QCOMPARE(bench.attemptsTold(), bench.server.posts());
}

void TestOutages::anOutageIsAskedAboutByOneCallAtATime()
{
    bool busy = true;
    Bench bench(
        [&, write = writingGemini(atOnce())](
            const FakeRequest &request) { return busy && !isBrief(request) ? errorAnswer(503, {}) : write(request); },
        input(8));
    CallLimits limits;
    limits.outage = 1'000ms;
    bench.client.setLimits(limits);
    bench.begin();
    QVERIFY(QTest::qWaitFor([&] { return bench.server.posts() == 10; }, hangLimit)); // brief, 8 posts, one ahead
    QTest::qWait(500);
    QCOMPARE(bench.server.posts(), 10);
    busy = false;
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 8);
    QCOMPARE(bench.server.posts(), 18);
}

// What a service says of itself is no death of the connection that all calls share.
void TestOutages::anOutageIsKnownOverHttp2Too_data()
{
    QTest::addColumn<FakeAnswer>("refusal");
    QTest::newRow("503") << errorAnswer(503, {});
    QTest::newRow("in a stream") << FakeAnswer{
        .pieces = {{"data: {\"error\":{\"code\":503,\"message\":\"m\",\"status\":\"UNAVAILABLE\"}}\r\n\r\n"}}};
}

void TestOutages::anOutageIsKnownOverHttp2Too()
{
    QFETCH(const FakeAnswer, refusal);
    Bench bench([refusal, write = writingGemini(atOnce())](
                    const FakeRequest &request) { return isBrief(request) ? write(request) : refusal; },
        input(8));
    const Http2Front front(bench.server.serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    bench.client.setEndpoint({.base = front.url(), .key = "test-key", .extraCertificates = front.certificates()});
    bench.begin();
    QVERIFY(QTest::qWaitFor([&] { return bench.server.posts() == 9; }, hangLimit)); // brief and 8 posts
    QTest::qWait(3'000);
    QCOMPARE(bench.server.posts(), 9);
}

void TestOutages::afterASleepWhatWasUnderWayBeginsAgain()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 4s, .events = 20, .topicsAtOnce = true}), input(2));
    bench.begin();
    const auto isWriting
        = [](const Post &post) { return std::holds_alternative<Writing>(post.state) && !post.content.isEmpty(); };
    QVERIFY(QTest::qWaitFor(
        [&] { return std::count_if(bench.campaign.posts.cbegin(), bench.campaign.posts.cend(), isWriting) == 2; },
        hangLimit));
    std::this_thread::sleep_for(6'500ms);
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
    QCOMPARE(bench.server.posts(), 5);
    for (const CallRecord &call : std::as_const(bench.calls)) {
        if (call.call == CallRecord::Call::Post)
            QCOMPARE(call.attempts.size(), 2);
    }
    // What had arrived stayed to be read meanwhile.
    const bool everEmptied = std::any_of(bench.updates.cbegin(), bench.updates.cend(),
        [](const PostUpdate &update) { return update.attempts > 1 && update.content.isEmpty(); });
    QVERIFY(!everEmptied);
    QCOMPARE(bench.campaign.posts.constFirst().attempts, 2);
}

// The posts of its topics may be under way: only what is missing is asked for.
void TestOutages::aBriefThatSleptIsRepaired()
{
    int briefs = 0;
    Bench bench(
        [&, write = writingGemini(quick())](const FakeRequest &request) {
            briefs += isBrief(request) && !isRepair(request) ? 1 : 0;
            return isBrief(request) && !isRepair(request) ? shortBrief(5s) : write(request);
        },
        input(2));
    bench.begin();
    QVERIFY(QTest::qWaitFor([&] { return !bench.campaign.posts.isEmpty(); }, hangLimit));
    std::this_thread::sleep_for(6'500ms);
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
    QCOMPARE(briefs, 1);
}

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
