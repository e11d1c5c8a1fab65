#include "core/timeline.h"
#include "engine/runbench.h"
#include "support/http2front.h"
#include "support/quotaguard.h"
#include "support/relay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

namespace {

FakeAnswer noPermission(std::chrono::milliseconds delay = 0ms)
{
    FakeAnswer answer = errorAnswer(403, R"({"error":{"code":403,"status":"PERMISSION_DENIED","message":"no"}})");
    answer.pieces.first().delay = delay;
    return answer;
}

/// A limit that tells no number, only how long to wait.
FakeAnswer limitFor(const QByteArray &wait)
{
    return errorAnswer(429,
        R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[)"
        R"({"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":")"
            + wait + R"("}]}})");
}

int topicNumber(const FakeRequest &request)
{
    return request.parts().value("topic"_L1).toObject().value("number"_L1).toInt();
}

} // namespace

class TestCampaignRun : public QObject
{
    Q_OBJECT
private slots:
    void writesEveryPostOfTheForm();
    void startsAPostBeforeTheBriefHasEnded();
    void writesAllPostsAtOnce();
    void keepsToANumberOfRequests();
    void tellsTogetherWhatLeavesTogether();
    void tellsEveryAttemptBeforeItLeaves();
    void tellsEachStepOfACall();
    void tellsWhatHoldsACall();
    void stopsAfterTheBriefWhenAsked();
    void aBriefThatLacksTopicsCanBeLookedAt();
    void completesABriefThatIsLookedAt();
    void writesOnlyThePostsOfThePlan();
    void continuesWithWhatIsMissing();
    void continuingAsksForNothingThatIsThere();
    void repairsABriefThatIsTooShort();
    void postsGoOnWhenTheRepairFails();
    void aBrokenStreamIsBegunAgainAndItsTextStays();
    void oneFailureTouchesNoOther();
    void aRefusedKeyIsTriedOnce();
    void aPermissionTakenAwayEndsEverything();
    void aLimitPausesAndThenAllFinish();
    void aLimitThatIsOverIsNotBlamedForTheQueue();
    void twoHoldsOfOnePostAreOneRecord();
    void aTaughtQuotaIsThePace();
    void aPersonsHurryGoesPastALimit();
    void aHurryThatIsRefusedCostsNoAttempt();
    void aSecondClickOnNowForgivesNothing();
    void whoeverWentAheadIntoALimitLetsNobodyIn();
    void aLimitOfHoursEndsTheRest();
    void aRepairThatBrokeOffIsNotBegunAnew();
    void aBriefThatOneAnswerCannotHoldComesInSeveral();
    void aBriefNeedNotWait();
    void aBriefThatWillNotEndIsRepairedOnce_data();
    void aBriefThatWillNotEndIsRepairedOnce();
    void aBriefThatBrokeAfterAFinishReasonBeginsAgain();
    void theBriefSaysWhatItWaitsFor();
    void aDailyLimitEndsTheRest();
    void aDailyLimitLeavesWhatIsOutToItsEnd();
    void aHintOfABusyServicePausesAll();
    void aDeadConnectionIsNotUsedAgain();
    void ofThreeBrokenTextsTheLongestStays();
    void anAnswerThatDoesNotFitIsAskedForOnceMore();
    void aRefusedFieldCountsAsNoAttempt();
    void stopEndsEverythingOnceAndKeepsTheText();
    void stoppingDoesNotLetTheNextOneIn();
    void stoppingOnePostLetsTheOthersFinish();
    void destroyingIsSilent();
    void attemptsToldAreThePostsOnTheWire();
    void anAttemptThatWasStoppedCounts();
    void aRefusedKeyEndsTheBriefToo();
    void aRefusedRepairEndsThePosts();
    void nothingIsAskedForAfterTheDailyLimit();
    void aPostStoppedInItsFirstUpdateIsNotSent();
    void stoppingFromInsideAnUpdateEndsEverythingOnce();
    void mayBeDestroyedFromInsideFinished_data();
    void mayBeDestroyedFromInsideFinished();
    void ofTwoCutTextsTheLongerStays();
    void aMissingSummaryIsAskedForAlone();
    void aSummaryThatCameBeforeABreakIsEnough();
};

void TestCampaignRun::writesEveryPostOfTheForm()
{
    Bench bench(writingGemini(quick()), input(3));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.size(), 1);
    QCOMPARE(bench.ends.first().done, 3);
    QVERIFY(!bench.ends.first().briefError);
    QVERIFY(bench.ends.first().times.sequential > bench.ends.first().times.wall / 2);
    QVERIFY(!bench.percentsFell);
    for (const Post &post : bench.campaign.posts) {
        QVERIFY(std::holds_alternative<Done>(post.state));
        QCOMPARE(post.percent, 100);
        QCOMPARE(post.content.texts.keys(), (QList{Platform::Facebook, Platform::X}));
        QVERIFY2(post.content.texts.value(Platform::X).startsWith(post.topic.title), "a text went to another card");
        QVERIFY(!post.content.imagePrompt.isEmpty());
    }
    QCOMPARE(bench.server.posts(), 4);
}

void TestCampaignRun::startsAPostBeforeTheBriefHasEnded()
{
    Bench bench(writingGemini({.brief = 600ms, .post = 50ms, .events = 12}), input(3));
    bench.begin();
    QVERIFY(bench.finish());
    const auto brief = std::find_if(bench.calls.cbegin(), bench.calls.cend(),
        [](const CallRecord &c) { return c.call == CallRecord::Call::Brief; });
    const auto first = std::find_if(bench.calls.cbegin(), bench.calls.cend(),
        [](const CallRecord &c) { return c.call == CallRecord::Call::Post && c.index == 0; });
    QVERIFY(brief != bench.calls.cend() && first != bench.calls.cend());
    QVERIFY(first->attempts.first().queued < brief->attempts.first().end);
}

void TestCampaignRun::writesAllPostsAtOnce()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 500ms, .events = 4, .topicsAtOnce = true}), input(20));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 20);
    QCOMPARE(bench.server.mostInFlight(), 20);
}

void TestCampaignRun::keepsToANumberOfRequests()
{
    Bench bench(writingGemini(quick()), input(6));
    bench.plan.requestsAtOnce = 2;
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 6);
    QVERIFY(bench.server.mostInFlight() <= 2);
}

void TestCampaignRun::tellsTogetherWhatLeavesTogether()
{
    Bench bench(writingGemini(quick()), input(3));
    bench.plan.brief = Brief{.summary = u"S"_s, .topics = {{.title = u"A"_s}, {.title = u"B"_s}, {.title = u"C"_s}}};
    bench.begin();
    QCOMPARE(bench.starting,
        (QList<QList<AttemptMark>>{{AttemptMark{.index = 0}, AttemptMark{.index = 1}, AttemptMark{.index = 2}}}));
    QVERIFY(bench.finish());
    QCOMPARE(bench.starting.size(), 1);
}

// A second attempt of a post, and that of the brief, are told too.
void TestCampaignRun::tellsEveryAttemptBeforeItLeaves()
{
    const auto writing = writingGemini(quick());
    bool refused = false;
    bool untold = false;
    Bench bench(
        [&](const FakeRequest &request) {
            const qsizetype told = std::accumulate(bench.starting.cbegin(), bench.starting.cend(), qsizetype{0},
                [](qsizetype sum, const QList<AttemptMark> &together) { return sum + together.size(); });
            untold = untold || told < bench.server.requests().size();
            if (!isBrief(request) && !std::exchange(refused, true))
                return errorAnswer(503, R"({"error":{"code":503,"status":"UNAVAILABLE","message":"busy"}})");
            return writing(request);
        },
        input(2));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
    QVERIFY(!untold);
    QList<AttemptMark> told;
    for (const QList<AttemptMark> &together : std::as_const(bench.starting))
        told += together;
    QCOMPARE(told.size(), bench.server.requests().size());
    QCOMPARE(told.first(), AttemptMark{.call = CallRecord::Call::Brief});
    QCOMPARE(told.last().attempt, 2);
}

void TestCampaignRun::tellsEachStepOfACall()
{
    Bench bench(writingGemini(quick()), input(2));
    bench.begin();
    QVERIFY(bench.finish());
    QList<AttemptRecord> steps;
    for (const CallUnderWay &each : bench.moves) {
        if (each.record.call == CallRecord::Call::Post && each.record.index == 1)
            steps.append(each.open);
    }
    QCOMPARE(steps.size(), 3); // asked for, sent, the first words
    QVERIFY(!steps.at(0).admitted && !steps.at(0).sent);
    QVERIFY(steps.at(1).sent && !steps.at(1).firstWords);
    QVERIFY(steps.at(2).firstWords);
    QCOMPARE(bench.calls.size(), 3);
    for (const CallRecord &call : bench.calls) {
        const AttemptRecord &attempt = call.attempts.constFirst();
        QVERIFY(attempt.admitted && attempt.sent && attempt.firstWords && !attempt.heldBy);
        QVERIFY(attempt.queued <= *attempt.admitted && *attempt.admitted <= *attempt.sent);
        QVERIFY(*attempt.sent <= *attempt.firstWords && *attempt.firstWords <= attempt.end);
    }
}

void TestCampaignRun::tellsWhatHoldsACall()
{
    Bench bench(writingGemini(quick()), input(2));
    bench.plan.requestsPerMinute = 1;
    bench.begin();
    const auto held = [&bench] {
        return std::find_if(bench.moves.cbegin(), bench.moves.cend(),
            [](const CallUnderWay &each) { return each.open.heldBy.has_value(); });
    };
    QVERIFY(QTest::qWaitFor([&] { return held() != bench.moves.cend(); }, hangLimit));
    QCOMPARE(held()->open.heldBy, Error::Kind::QuotaPerMinute);
    QVERIFY(held()->waitsUntil > 50s); // a minute after the brief
    bench.run->stop();
    QVERIFY(bench.finish());
}

void TestCampaignRun::stopsAfterTheBriefWhenAsked()
{
    Bench bench(writingGemini(quick()), input(3));
    bench.plan.stopAfterBrief = true;
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().waitsForApproval);
    QCOMPARE(bench.campaign.brief.topics.size(), 3);
    QCOMPARE(bench.server.posts(), 1);
}

void TestCampaignRun::aBriefThatLacksTopicsCanBeLookedAt()
{
    Bench bench(
        [](const FakeRequest &request) {
            return isRepair(request) ? errorAnswer(400, R"({"error":{"code":400,"message":"no"}})") : shortBrief(0ms);
        },
        input(3));
    bench.plan.stopAfterBrief = true;
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().waitsForApproval);
    QVERIFY(bench.ends.first().briefError);
    apply(bench.campaign, bench.ends.first());
    QVERIFY(bench.campaign.inReview);
    QVERIFY(bench.campaign.briefError);
    QCOMPARE(bench.campaign.brief.topics.size(), 1);
}

void TestCampaignRun::completesABriefThatIsLookedAt()
{
    int repairs = 0;
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            repairs += isRepair(request) ? 1 : 0;
            return writing(request);
        },
        input(3));
    const Topic mine{.title = u"Mine"_s, .message = u"m"_s};
    bench.campaign.brief = {.summary = u"S"_s, .topics = {mine}};
    bench.campaign.inReview = true;
    bench.plan.completeBriefOf(bench.campaign);
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(repairs, 1);
    QCOMPARE(bench.server.posts(), 1);
    QVERIFY(bench.ends.first().waitsForApproval);
    QCOMPARE(bench.campaign.brief.topics.size(), 3);
    QCOMPARE(bench.campaign.brief.topics.first(), mine);
}

void TestCampaignRun::writesOnlyThePostsOfThePlan()
{
    Bench bench(writingGemini(quick()), input(3));
    bench.plan.brief = Brief{
        .summary = u"s"_s, .topics = {{.title = u"A"_s, .message = u"a"_s}, {.title = u"B"_s, .message = u"b"_s}}};
    bench.plan.posts = QList{1};
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 1);
    QCOMPARE(bench.server.posts(), 1);
    QCOMPARE(topicNumber(bench.server.requests().first()), 2);
}

void TestCampaignRun::continuesWithWhatIsMissing()
{
    QList<QJsonObject> repairs;
    QStringList asked;
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            if (isRepair(request))
                repairs.append(request.parts());
            else
                asked.append(topicTitle(request));
            return writing(request);
        },
        input(4));
    Campaign interrupted{
        .input = input(4), .brief = {.summary = u"S"_s, .topics = {{.title = u"A"_s}, {.title = u"B"_s}}}};
    interrupted.posts
        = {Post{.topic = {.title = u"A"_s}, .state = Done{}}, Post{.topic = {.title = u"B"_s}, .state = Stopped{}}};
    bench.campaign = interrupted;
    bench.plan.continueWith(interrupted);
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(repairs.size(), 1);
    QCOMPARE(repairs.first()["missing"_L1].toInt(), 2);
    QCOMPARE(asked.size(), 3);
    QVERIFY(asked.contains(u"B"_s) && !asked.contains(u"A"_s));
    QCOMPARE(bench.ends.first().done, 3);
    QCOMPARE(bench.campaign.posts.size(), 4);
}

void TestCampaignRun::continuingAsksForNothingThatIsThere()
{
    Campaign interrupted{
        .input = input(2), .brief = {.summary = u"S"_s, .topics = {{.title = u"A"_s}, {.title = u"B"_s}}}};
    interrupted.posts
        = {Post{.topic = {.title = u"A"_s}, .state = Stopped{}}, Post{.topic = {.title = u"B"_s}, .state = Stopped{}}};
    RunPlan plan;
    plan.continueWith(interrupted, {0});
    QCOMPARE(plan.posts.value(), QList({1}));
    QVERIFY(plan.brief && !plan.completeBrief);
    RunPlan fresh;
    fresh.continueWith(Campaign{.input = input(2)});
    QVERIFY(!fresh.brief && !fresh.posts);
    // What may have been paid for and is not to be asked for again leaves nothing to do, which is not "all".
    RunPlan nothing;
    nothing.continueWith(interrupted, {0, 1});
    QVERIFY(nothing.posts.value().isEmpty());
}

void TestCampaignRun::repairsABriefThatIsTooShort()
{
    int briefs = 0;
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            if (!isBrief(request) || ++briefs > 1)
                return writing(request);
            return streamOf(
                {u"{\"campaign_summary\": \"S\", \"post_topics\": [{\"topic_title\": \"First\", \"primary_message\": \"m\","_s,
                    u" \"target_platform_focus\": \"X\"}, {\"topic_title\": \"Cut"_s});
        },
        input(3));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 3);
    QVERIFY(!bench.ends.first().briefError);
    QCOMPARE(bench.campaign.posts.first().topic.title, u"First"_s);
    for (const FakeRequest &request : bench.server.requests()) {
        if (!request.parts().contains("missing"_L1))
            continue;
        QCOMPARE(request.parts().value("missing"_L1).toInt(), 2);
        QVERIFY(request.body.contains("First"));
        QVERIFY(!request.body.contains("Cut"));
    }
    QCOMPARE(briefs, 2);
}

void TestCampaignRun::postsGoOnWhenTheRepairFails()
{
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            if (!isBrief(request))
                return writing(request);
            if (request.parts().contains("missing"_L1))
                return errorAnswer(400, R"({"error":{"code":400,"message":"no","status":"INVALID_ARGUMENT"}})");
            return streamOf(
                {uR"({"campaign_summary": "S", "post_topics": [{"topic_title": "First", "primary_message": "m"}]})"_s});
        },
        input(3));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 1);
    QVERIFY(bench.ends.first().briefError);
}

void TestCampaignRun::aBrokenStreamIsBegunAgainAndItsTextStays()
{
    int tries = 0;
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            if (isBrief(request) || ++tries > 1)
                return writing(request);
            FakeAnswer answer = streamOf({u"{\"facebook_text\": \"Half a te"_s});
            answer.pieces.removeLast();
            answer.pieces.append({eventBytes(u"xt"_s), 5ms});
            answer.ending = FakeAnswer::Ending::Reset;
            return answer;
        },
        input(1));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 1);
    QCOMPARE(tries, 2);
    bool written = false;
    for (const PostUpdate &update : std::as_const(bench.updates)) {
        written = written || !update.content.isEmpty();
        QVERIFY2(!written || !update.content.isEmpty(), "the text of the broken stream was taken away");
    }
    QVERIFY(!bench.percentsFell);
}

void TestCampaignRun::oneFailureTouchesNoOther()
{
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            if (topicNumber(request) == 2)
                return streamOf({u"{\"facebook_text\": \"some\""_s}, {}, u"SAFETY"_s);
            return writing(request);
        },
        input(3));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
    const auto *failed = std::get_if<Failed>(&bench.campaign.posts.at(1).state);
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, Error::Kind::AnswerBlocked);
    QCOMPARE(bench.server.posts(), 4);
}

void TestCampaignRun::aRefusedKeyIsTriedOnce()
{
    Bench bench(
        [](const FakeRequest &) {
            return errorAnswer(400, R"({"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT",
                "details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}})");
        },
        input(5));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.server.posts(), 1);
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().briefError->kind, Error::Kind::KeyRejected);
}

void TestCampaignRun::aPermissionTakenAwayEndsEverything()
{
    const auto writing = writingGemini({.brief = 30ms, .post = 10s, .events = 100, .topicsAtOnce = true});
    Bench bench(
        [&](const FakeRequest &request) {
            if (topicNumber(request) != 2)
                return writing(request);
            FakeAnswer refusal
                = errorAnswer(403, R"({"error":{"code":403,"status":"PERMISSION_DENIED","message":"no"}})");
            refusal.pieces.first().delay = 1500ms; // the others are being written by then
            return refusal;
        },
        input(3));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().failed, 3);
    QVERIFY(!bench.campaign.posts.first().content.isEmpty());
}

void TestCampaignRun::aLimitPausesAndThenAllFinish()
{
    int refused = 0;
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            if (topicNumber(request) == 1 && refused == 0) {
                ++refused;
                return errorAnswer(429, quotaBody("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", 10, "0.3s"));
            }
            return writing(request);
        },
        input(4));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 4);
    const auto says = [](const PostUpdate &update) { return std::holds_alternative<Pausing>(update.state); };
    QVERIFY(std::any_of(bench.updates.cbegin(), bench.updates.cend(), says));
    const auto refusedCall = std::find_if(bench.calls.cbegin(), bench.calls.cend(),
        [](const CallRecord &call) { return call.call == CallRecord::Call::Post && call.index == 0; });
    QCOMPARE(refusedCall->attempts.size(), 2);
    const auto waited = *refusedCall->attempts.at(1).sent - refusedCall->attempts.at(0).end;
    QVERIFY2(waited >= 299ms, qPrintable(QString::number(waited.count()))); // whole milliseconds on either side
}

void TestCampaignRun::aLimitThatIsOverIsNotBlamedForTheQueue()
{
    bool isRefused = false;
    const auto writing = writingGemini({.brief = 20ms, .post = 300ms, .events = 2, .topicsAtOnce = true});
    Bench bench(
        [&](const FakeRequest &request) {
            if (topicNumber(request) == 0 || std::exchange(isRefused, true))
                return writing(request);
            return limitFor("1s");
        },
        input(3));
    bench.plan.requestsAtOnce = 1;
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 3);
    const CallRecord &last = bench.calls.constLast();
    QCOMPARE(last.attempts.size(), 1);
    const AttemptRecord &waited = last.attempts.constFirst();
    QCOMPARE(waited.heldBy, Error::Kind::QuotaPerMinute);
    QVERIFY(waited.heldUntil && *waited.admitted - *waited.heldUntil > 500ms); // two posts went before it
    const QList<TimelineSpan> spans = spansOf(last);
    // It was behind the others before the limit was reached, and after that was over.
    const QList<TimelineSpan::Kind> kinds{spans.at(0).kind, spans.at(1).kind, spans.at(2).kind};
    using Kind = TimelineSpan::Kind;
    QCOMPARE(kinds, (QList{Kind::Waiting, Kind::Held, Kind::Waiting}));
    QCOMPARE(spans.at(1).from, *waited.heldFrom);
    QCOMPARE(spans.at(1).to, *waited.heldUntil);
    // Its card says that it waits for its turn, no longer for the limit.
    const auto ofLast = [&last](const PostUpdate &update) { return update.index == last.index; };
    const auto at = std::find_if(bench.updates.cbegin(), bench.updates.cend(),
        [&](const PostUpdate &update) { return ofLast(update) && std::holds_alternative<Pausing>(update.state); });
    QVERIFY(at != bench.updates.cend());
    const auto next = std::find_if(at + 1, bench.updates.cend(), ofLast);
    QVERIFY(std::holds_alternative<Waiting>(next->state));
}

// The limit is reached, is over, and is reached again while the last post still waits: both count, and nothing else.
void TestCampaignRun::twoHoldsOfOnePostAreOneRecord()
{
    QSet<int> refused;
    const auto writing = writingGemini({.brief = 20ms, .post = 400ms, .events = 2, .topicsAtOnce = true});
    Bench bench(
        [&](const FakeRequest &request) {
            const int number = topicNumber(request);
            if (number == 0 || number == 3 || refused.contains(number))
                return writing(request);
            refused.insert(number);
            return limitFor("1s");
        },
        input(3));
    bench.plan.requestsAtOnce = 1;
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 3);
    const auto last = std::find_if(bench.calls.cbegin(), bench.calls.cend(),
        [](const CallRecord &call) { return call.call == CallRecord::Call::Post && call.index == 2; });
    const AttemptRecord &waited = last->attempts.constFirst();
    QVERIFY(waited.heldFrom && waited.heldUntil && *waited.heldFrom >= waited.queued);
    QVERIFY(*waited.heldUntil - *waited.heldFrom > 1'900ms);
    QVERIFY(*waited.heldFrom - waited.queued < 1'300ms); // the first hold is not taken for the queue
    QVERIFY(*waited.admitted - *waited.heldUntil > 300ms);
}

void TestCampaignRun::aTaughtQuotaIsThePace()
{
    // Long enough for a busy computer: what requests gain on each other there must not reach the next minute.
    QuotaGuard guard(4, 1s);
    const auto guarded
        = [&guard, writing = writingGemini({.brief = 20ms, .post = 20ms, .events = 2, .topicsAtOnce = true})](
              const FakeRequest &request) { return guard.refusal().value_or(writing(request)); };
    const auto write = [&guarded](const MinuteQuota &known) {
        auto bench = std::make_unique<Bench>(guarded, input(12));
        CallLimits limits;
        limits.quotaWindow = 1'400ms;
        bench->client.setLimits(limits);
        bench->plan.quota = known;
        return bench;
    };
    const auto first = write({});
    first->begin();
    MinuteQuota taught;
    connect(first->run.get(), &CampaignRun::quotaTaught, this, [&](const MinuteQuota &quota) { taught = quota; });
    QVERIFY(QTest::qWaitFor([&] { return first->server.posts() == 13; }, hangLimit));
    const int refusedAtOnce = guard.refused(); // they had left before anybody could know
    QVERIFY(first->finish());
    QCOMPARE(first->ends.first().done, 12);
    QCOMPARE(taught, MinuteQuota{.requests = 4});
    QCOMPARE(refusedAtOnce, 9);
    QVERIFY2(guard.refused() - refusedAtOnce <= 3, qPrintable(QString::number(guard.refused())));
    // Each post that waits says for how long, and that it is no failure.
    const auto longest = std::max_element(
        first->updates.cbegin(), first->updates.cend(), [](const PostUpdate &a, const PostUpdate &b) {
            const auto wait = [](const PostUpdate &u) {
                const auto *pause = std::get_if<Pausing>(&u.state);
                return pause ? pause->wait : 0ms;
            };
            return wait(a) < wait(b);
        });
    QVERIFY(std::get<Pausing>(longest->state).wait > 2'500ms);

    QTest::qWait(1'100); // the quota of the first is over
    const int refusedBefore = guard.refused();
    const auto next = write(taught);
    next->begin();
    QVERIFY(next->finish());
    QCOMPARE(next->ends.first().done, 12);
    QCOMPARE(guard.refused(), refusedBefore);
    QCOMPARE(next->server.posts(), 13);
}

void TestCampaignRun::aPersonsHurryGoesPastALimit()
{
    Bench bench(writingGemini(quick()), input(3));
    bench.plan.brief = Brief{.summary = u"S"_s, .topics = {{.title = u"A"_s}, {.title = u"B"_s}, {.title = u"C"_s}}};
    bench.plan.requestsPerMinute = 1;
    bench.begin();
    QVERIFY(QTest::qWaitFor([&] { return bench.calls.size() == 1; }, hangLimit));
    QCOMPARE(bench.server.posts(), 1);
    bench.run->hurryPost(2);
    QVERIFY(QTest::qWaitFor([&] { return bench.calls.size() == 2; }, hangLimit));
    QCOMPARE(bench.calls.last().index, 2);
    QCOMPARE(bench.server.posts(), 2);
    bench.run->stop();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().stopped, 1);
}

void TestCampaignRun::aHurryThatIsRefusedCostsNoAttempt()
{
    int asked = 0;
    Bench bench(
        [&](const FakeRequest &) {
            const QByteArray wait = ++asked < 3 ? "0.1s" : "60s";
            return limitFor(wait);
        },
        input(1));
    bench.plan.brief = Brief{.summary = u"S"_s, .topics = {{.title = u"A"_s}}};
    bench.begin();
    const auto isPausing = [&](int next, int all) {
        const auto *pause = bench.updates.isEmpty() ? nullptr : std::get_if<Pausing>(&bench.updates.constLast().state);
        return pause && pause->wait > 30s && pause->nextAttempt == next && pause->attempts == all;
    };
    QVERIFY(QTest::qWaitFor([&] { return isPausing(4, 4); }, hangLimit));
    bench.run->hurryPost(0);
    QVERIFY(QTest::qWaitFor([&] { return isPausing(5, 5); }, hangLimit));
    QCOMPARE(asked, 4);
    bench.run->hurryPost(0);
    QVERIFY(QTest::qWaitFor([&] { return isPausing(6, 6); }, hangLimit));
    bench.run->stop();
    QVERIFY(bench.finish());
}

// The attempt that follows has waited for its turn like any other.
void TestCampaignRun::aSecondClickOnNowForgivesNothing()
{
    int asked = 0;
    Bench bench(
        [&](const FakeRequest &) {
            const QByteArray wait = ++asked == 3 ? "4s" : "0.1s";
            return limitFor(wait);
        },
        input(1));
    bench.plan.brief = Brief{.summary = u"S"_s, .topics = {{.title = u"A"_s}}};
    bench.begin();
    const auto isPausing = [&] {
        const auto *pause = bench.updates.isEmpty() ? nullptr : std::get_if<Pausing>(&bench.updates.constLast().state);
        return pause && pause->wait > 3s;
    };
    QVERIFY(QTest::qWaitFor(isPausing, hangLimit));
    bench.run->hurryPost(0);
    bench.run->hurryPost(0);
    QVERIFY(bench.finish());
    QCOMPARE(asked, 5);
    QCOMPARE(bench.ends.first().failed, 1);
}

void TestCampaignRun::whoeverWentAheadIntoALimitLetsNobodyIn()
{
    constexpr int posts = 7;
    int asked = 0;
    QElapsedTimer sinceLimit;
    qint64 next = -1;
    Bench bench(
        [&, write = writingGemini(quick())](const FakeRequest &request) {
            if (isBrief(request) || asked > posts + 1)
                return write(request);
            if (++asked <= posts)
                return errorAnswer(503, {});
            if (!sinceLimit.isValid()) {
                sinceLimit.start();
                FakeAnswer limit = errorAnswer(429, {});
                limit.headers.emplaceBack("Retry-After", "2");
                return limit;
            }
            next = sinceLimit.elapsed();
            return write(request);
        },
        input(posts));
    CallLimits limits;
    limits.outage = 500ms;
    bench.client.setLimits(limits);
    bench.begin();
    QVERIFY(QTest::qWaitFor([&] { return next >= 0; }, hangLimit));
    QVERIFY2(next >= 2'000, qPrintable(QString::number(next)));
}

// Nobody waits for that, and no other call would fare better.
void TestCampaignRun::aLimitOfHoursEndsTheRest()
{
    Bench bench(
        [write = writingGemini(quick())](const FakeRequest &request) {
            if (isBrief(request))
                return write(request);
            FakeAnswer limit = errorAnswer(429, {});
            limit.headers.emplaceBack("Retry-After", "9999");
            return limit;
        },
        input(6));
    bench.plan.requestsAtOnce = 1;
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.server.posts(), 2);
    QCOMPARE(bench.ends.first().failed, 6);
    for (const Post &post : std::as_const(bench.campaign.posts))
        QCOMPARE(std::get<Failed>(post.state).error.retryAfter, std::optional<std::chrono::milliseconds>(9'999s));
}

// It would bring the same subjects once more, under other titles.
void TestCampaignRun::aRepairThatBrokeOffIsNotBegunAnew()
{
    int briefs = 0;
    QList<int> missing;
    Bench bench(
        [&, write = writingGemini(quick())](const FakeRequest &request) {
            if (!isBrief(request))
                return write(request);
            missing.append(request.parts().value("missing"_L1).toInt());
            if (++briefs > 2)
                return write(request);
            const QString topic = u"{\"topic_title\": \"Title %1\", \"primary_message\": \"m\"},"_s.arg(briefs);
            FakeAnswer answer = streamOf({u"{\"campaign_summary\": \"S\", \"post_topics\": ["_s + topic, u" "_s});
            answer.pieces.removeLast();
            answer.ending = FakeAnswer::Ending::Close;
            return answer;
        },
        input(4));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 4);
    QCOMPARE(missing, QList({0, 3, 2}));
}

void TestCampaignRun::aBriefThatOneAnswerCannotHoldComesInSeveral()
{
    constexpr int wanted = 400;
    constexpr int held = 150;
    QList<int> missing;
    int told = 0;
    Bench bench(
        [&, write = writingGemini(quick())](const FakeRequest &request) {
            if (!isBrief(request))
                return write(request);
            missing.append(request.parts().value("missing"_L1).toInt());
            QStringList topics;
            for (const int last = std::min(wanted, told + held); told < last; ++told)
                topics.append(u"{\"topic_title\": \"Title %1\", \"primary_message\": \"m\"}"_s.arg(told + 1));
            return streamOf({u"{\"campaign_summary\": \"S\", \"post_topics\": ["_s + topics.join(u',') + u"]}"_s});
        },
        input(wanted));
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(!bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().done, wanted);
    QCOMPARE(missing, QList({0, 250, 100}));
}

void TestCampaignRun::aBriefNeedNotWait()
{
    Bench bench(
        [first = true, write = writingGemini(quick())](const FakeRequest &request) mutable {
            FakeAnswer busy = errorAnswer(503, "{}");
            busy.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("100")));
            return std::exchange(first, false) ? busy : write(request);
        },
        input(2));
    bench.begin();
    const auto waits = [&] {
        return std::any_of(bench.moves.cbegin(), bench.moves.cend(),
            [](const CallUnderWay &move) { return move.waitsUntil && *move.waitsUntil > 90s; });
    };
    QVERIFY(QTest::qWaitFor(waits, hangLimit));
    QCOMPARE(bench.server.posts(), 1);
    bench.run->hurryBrief();
    QVERIFY(QTest::qWaitFor([&] { return bench.campaign.brief.topics.size() == 2; }, hangLimit));
    QCOMPARE(bench.server.posts(), 2); // its posts wait as the service has asked
    bench.run->stop();
    QVERIFY(bench.finish());
}

void TestCampaignRun::aBriefThatWillNotEndIsRepairedOnce_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("calls"); ///< for the brief, however many topics it still lacks
    QTest::newRow("recitation") << u"RECITATION"_s << 2;
    QTest::newRow("safety") << u"SAFETY"_s << 2;
    QTest::newRow("cut by length") << u"MAX_TOKENS"_s << 7;
}

// Each answer brings one topic and the same fault.
void TestCampaignRun::aBriefThatWillNotEndIsRepairedOnce()
{
    QFETCH(const QString, reason);
    QFETCH(const int, calls);
    int asked = 0;
    Bench bench(
        [&, write = writingGemini(quick())](const FakeRequest &request) {
            if (!isBrief(request))
                return write(request);
            const QString topic = u"{\"topic_title\": \"Title %1\", \"primary_message\": \"m\"}"_s.arg(++asked);
            return streamOf({u"{\"campaign_summary\": \"S\", \"post_topics\": ["_s + topic + u","_s}, {}, reason);
        },
        input(20));
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(asked, calls);
    QCOMPARE(bench.ends.first().done, calls);
}

// Some services write STOP on every event.
void TestCampaignRun::aBriefThatBrokeAfterAFinishReasonBeginsAgain()
{
    QList<bool> repairs;
    Bench bench(
        [&, write = writingGemini(quick())](const FakeRequest &request) {
            FakeAnswer answer = write(request);
            if (!isBrief(request))
                return answer;
            repairs.append(isRepair(request));
            if (repairs.size() == 1) {
                answer = streamOf({u"{\"campaign_summary\": \"S"_s});
                answer.ending = FakeAnswer::Ending::Reset;
            }
            return answer;
        },
        input(2));
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(!bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().done, 2);
    QCOMPARE(repairs, QList({false, false}));
    QCOMPARE(bench.calls.constFirst().attempts.constFirst().error->kind, Error::Kind::ConnectionLost);
}

void TestCampaignRun::theBriefSaysWhatItWaitsFor()
{
    int asked = 0;
    Bench bench(
        [&, writing = writingGemini(quick())](const FakeRequest &request) {
            return asked++ == 0 ? errorAnswer(429, quotaBody("PerMinute", 10, "0.2s")) : writing(request);
        },
        input(1));
    QList<PostState> states;
    bench.begin();
    QObject::connect(bench.run.get(), &CampaignRun::briefUpdated, &bench.context, [&](const BriefUpdate &update) {
        if (states.isEmpty() || states.constLast().index() != update.state.index())
            states.append(update.state);
    });
    QVERIFY(bench.finish());
    if (std::holds_alternative<Thinking>(states.constFirst()))
        states.removeFirst(); // of the first attempt
    QVERIFY2(
        std::holds_alternative<Pausing>(states.constFirst()), qPrintable(QString::number(states.constFirst().index())));
    QCOMPARE(std::get<Pausing>(states.constFirst()).reason.kind, Error::Kind::QuotaPerMinute);
    QCOMPARE(states.at(1), PostState(Thinking{2}));
    QCOMPARE(states.at(2), PostState(Writing{2}));
}

void TestCampaignRun::aDailyLimitEndsTheRest()
{
    const auto writing = writingGemini({.brief = 30ms, .post = 300ms, .events = 6, .topicsAtOnce = true});
    Bench bench(
        [&](const FakeRequest &request) {
            if (topicNumber(request) == 1)
                return errorAnswer(429, quotaBody("GenerateRequestsPerDayPerProjectPerModel-FreeTier", 10, "12s"));
            return writing(request);
        },
        input(4));
    bench.plan.requestsAtOnce = 1;
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().failed, 4);
    QCOMPARE(bench.server.posts(), 2);
}

void TestCampaignRun::aDailyLimitLeavesWhatIsOutToItsEnd()
{
    const auto writing = writingGemini({.brief = 30ms, .post = 400ms, .events = 6, .topicsAtOnce = true});
    Bench bench(
        [&](const FakeRequest &request) {
            if (topicNumber(request) <= 2)
                return writing(request);
            return errorAnswer(429, quotaBody("GenerateRequestsPerDayPerProjectPerModel-FreeTier", 10, "12s"));
        },
        input(5));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
    QCOMPARE(bench.ends.first().failed, 3);
    QCOMPARE(bench.server.posts(), 6);
}

void TestCampaignRun::aHintOfABusyServicePausesAll()
{
    const auto writing = writingGemini({.brief = 30ms, .post = 30ms, .events = 2, .topicsAtOnce = true});
    QElapsedTimer clock;
    QList<qint64> times;
    Bench bench(
        [&](const FakeRequest &request) {
            times.append(clock.isValid() ? clock.elapsed() : 0);
            if (isBrief(request) || clock.isValid())
                return writing(request);
            clock.start();
            FakeAnswer busy = errorAnswer(503, R"({"error":{"code":503,"status":"UNAVAILABLE","message":"busy"}})");
            busy.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("1")));
            return busy;
        },
        input(3));
    bench.plan.requestsAtOnce = 1;
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 3);
    QCOMPARE(times.size(), 5);
    // Whoever comes after it waits, not only the one that was told.
    QVERIFY2(times.at(2) >= 1000, qPrintable(QString::number(times.at(2))));
}

void TestCampaignRun::aDeadConnectionIsNotUsedAgain()
{
    Relay *way = nullptr;
    int asked = 0;
    int before = 0;
    const auto writing = writingGemini({.brief = 400ms, .post = 200ms, .events = 6, .topicsAtOnce = true});
    FakeGemini server([&](const FakeRequest &request) {
        // Both connections of the run die when its posts have left.
        if (++asked == 4) {
            before = way->connections();
            way->freeze();
        }
        return writing(request);
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Http2Front front(server.serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    Relay relay(static_cast<quint16>(front.url().port()));
    way = &relay;
    Bench bench([](const FakeRequest &) { return FakeAnswer{}; }, input(3));
    bench.client.setEndpoint({.base = QUrl(u"https://127.0.0.1:%1"_s.arg(relay.serverPort())),
        .key = "test-key",
        .extraCertificates = front.certificates()});
    CallLimits limits;
    limits.firstEvent = limits.betweenEvents = limits.unsent = 700ms;
    bench.client.setLimits(limits);
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 3);
    QVERIFY(relay.connections() > before);
    QCOMPARE(server.posts(), bench.attemptsTold());
}

void TestCampaignRun::ofThreeBrokenTextsTheLongestStays()
{
    const QStringList cuts{u"short"_s, u"the longest of all three texts"_s, u"again short"_s};
    int asked = 0;
    Bench bench(
        [&, writing = writingGemini(quick())](const FakeRequest &request) {
            if (isBrief(request))
                return writing(request);
            FakeAnswer cut = streamOf({u"{\"facebook_text\": \""_s + cuts.value(asked++)}, 0ms, {});
            cut.ending = FakeAnswer::Ending::Reset;
            return cut;
        },
        input(1));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(asked, 3);
    QCOMPARE(bench.campaign.posts.first().content.texts.value(Platform::Facebook), cuts.at(1));
}

void TestCampaignRun::anAnswerThatDoesNotFitIsAskedForOnceMore()
{
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            return isBrief(request) ? writing(request) : streamOf({u"{\"facebook_text\": \"t\"}"_s});
        },
        input(1));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.server.posts(), 3);
    const auto *failed = std::get_if<Failed>(&bench.campaign.posts.first().state);
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, Error::Kind::BadAnswer);
    QCOMPARE(bench.campaign.posts.first().content.texts.value(Platform::Facebook), u"t"_s);
}

void TestCampaignRun::aRefusedFieldCountsAsNoAttempt()
{
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            if (request.json().contains("store"_L1)) {
                return errorAnswer(400, R"({"error":{"code":400,"status":"INVALID_ARGUMENT",
                    "message":"Invalid JSON payload received. Unknown name \"store\": Cannot find field."}})");
            }
            return writing(request);
        },
        input(2));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
    QCOMPARE(bench.server.posts(), 4);
    QCOMPARE(bench.campaign.posts.first().attempts, 1);
}

void TestCampaignRun::stopEndsEverythingOnceAndKeepsTheText()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 30s, .events = 300}), input(3));
    bench.begin();
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.campaign.posts.size() == 3 && !bench.campaign.posts.at(0).content.isEmpty(), hangLimit);
    bench.run->stop();
    QCOMPARE(bench.ends.size(), 1);
    QCOMPARE(bench.ends.first().stopped, 3);
    QVERIFY(!bench.campaign.posts.at(0).content.isEmpty());
    QTRY_COMPARE(bench.server.inFlight(), 0);
    QCOMPARE(bench.ends.size(), 1);
}

void TestCampaignRun::stoppingDoesNotLetTheNextOneIn()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 30s, .events = 300, .topicsAtOnce = true}), input(5));
    bench.plan.requestsAtOnce = 1;
    bench.begin();
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.posts(), 2, hangLimit);
    bench.run->stop();
    QCOMPARE(bench.ends.first().stopped, 5);
    QTRY_COMPARE(bench.server.inFlight(), 0);
    QCOMPARE(bench.server.posts(), 2);
    // What waited is told of, up to its end.
    int waited = 0;
    for (const CallRecord &call : std::as_const(bench.calls)) {
        QCOMPARE(call.unsent.has_value(), call.attempts.isEmpty());
        if (!call.unsent)
            continue;
        ++waited;
        QVERIFY(call.unsent->queued > 0ms && call.unsent->queued <= call.unsent->end);
        QCOMPARE(call.unsent->error->kind, Error::Kind::Cancelled);
    }
    QCOMPARE(waited, 4);
}

void TestCampaignRun::stoppingOnePostLetsTheOthersFinish()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 400ms, .events = 10, .topicsAtOnce = true}), input(3));
    bench.begin();
    QTRY_VERIFY_WITH_TIMEOUT(bench.campaign.posts.size() == 3, hangLimit);
    bench.run->stopPost(1);
    QVERIFY(std::holds_alternative<Stopped>(bench.campaign.posts.at(1).state));
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 2);
    QCOMPARE(bench.ends.first().stopped, 1);
}

void TestCampaignRun::destroyingIsSilent()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 30s, .events = 300}), input(3));
    bench.begin();
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.posts(), 4, hangLimit);
    const qsizetype told = bench.updates.size();
    bench.run.reset();
    QCOMPARE(bench.updates.size(), told);
    QVERIFY(bench.ends.isEmpty());
    QTRY_COMPARE(bench.server.inFlight(), 0);
}

void TestCampaignRun::attemptsToldAreThePostsOnTheWire()
{
    const auto writing = writingGemini(quick());
    int count = 0;
    Bench bench(
        [&](const FakeRequest &request) {
            if (isBrief(request) || ++count % 3 != 0)
                return writing(request);
            return errorAnswer(503, R"({"error":{"code":503,"status":"UNAVAILABLE","message":"busy"}})");
        },
        input(6));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 6);
    QVERIFY(bench.server.posts() > 7);
    QCOMPARE(bench.attemptsTold(), bench.server.posts());
}

void TestCampaignRun::anAttemptThatWasStoppedCounts()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 30s, .events = 300}), input(1));
    bench.begin();
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.campaign.posts.size() == 1 && !bench.campaign.posts.first().content.isEmpty(), hangLimit);
    bench.run->stop();
    QCOMPARE(bench.campaign.posts.first().attempts, 1);
    QCOMPARE(bench.attemptsTold(), bench.server.posts());
}

void TestCampaignRun::aRefusedKeyEndsTheBriefToo()
{
    Bench bench(
        [](const FakeRequest &request) { return isBrief(request) ? shortBrief(60s) : noPermission(); }, input(2));
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().briefError->kind, Error::Kind::PermissionDenied);
    QCOMPARE(bench.server.posts(), 2);
}

void TestCampaignRun::aRefusedRepairEndsThePosts()
{
    const auto slow = writingGemini({.brief = 30ms, .post = 60s, .events = 300});
    Bench bench(
        [&](const FakeRequest &request) {
            if (isRepair(request))
                return noPermission(300ms);
            return isBrief(request) ? shortBrief(0ms) : slow(request);
        },
        input(2));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().failed, 1);
    QCOMPARE(bench.server.posts(), 3);
}

void TestCampaignRun::nothingIsAskedForAfterTheDailyLimit()
{
    Bench bench(
        [&](const FakeRequest &request) {
            if (isBrief(request))
                return shortBrief(300ms);
            return errorAnswer(429, quotaBody("GenerateRequestsPerDayPerProjectPerModel-FreeTier", 10, "12s"));
        },
        input(2));
    bench.begin();
    QVERIFY(bench.finish());
    // The brief was being written and has come to its end; its repair would have been refused.
    QCOMPARE(bench.server.posts(), 2);
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().briefError->kind, Error::Kind::QuotaPerDay);
}

void TestCampaignRun::aPostStoppedInItsFirstUpdateIsNotSent()
{
    Bench bench(writingGemini(quick()), input(2));
    bench.begin();
    connect(bench.run.get(), &CampaignRun::postUpdated, &bench.context, [&bench](const PostUpdate &update) {
        if (update.index == 0 && std::holds_alternative<Waiting>(update.state))
            bench.run->stopPost(0);
    });
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 1);
    QCOMPARE(bench.ends.first().stopped, 1);
    QCOMPARE(bench.server.posts(), 2);
}

void TestCampaignRun::stoppingFromInsideAnUpdateEndsEverythingOnce()
{
    Bench bench(writingGemini({.brief = 30ms, .post = 30s, .events = 300, .topicsAtOnce = true}), input(4));
    bench.begin();
    connect(bench.run.get(), &CampaignRun::postUpdated, &bench.context, [&bench](const PostUpdate &update) {
        if (update.index == 2 && std::holds_alternative<Thinking>(update.state))
            bench.run->stop();
    });
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().stopped, 4);
    const qsizetype told = bench.updates.size();
    QTRY_COMPARE(bench.server.inFlight(), 0);
    QCOMPARE(bench.server.posts(), 1); // the brief: none of the others had left
    QCOMPARE(bench.ends.size(), 1);
    QCOMPARE(bench.updates.size(), told);
}

void TestCampaignRun::mayBeDestroyedFromInsideFinished_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("after its last post") << false;
    QTest::newRow("stopped") << true;
}

void TestCampaignRun::mayBeDestroyedFromInsideFinished()
{
    QFETCH(bool, stopped);
    Bench bench(writingGemini(stopped ? WritingPace{.brief = 30ms, .post = 30s, .events = 300} : quick()), input(3));
    bench.begin();
    connect(bench.run.get(), &CampaignRun::finished, &bench.context, [&bench] { bench.run.reset(); });
    if (stopped) {
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.posts(), 4, hangLimit); // the brief may still be on its way
        bench.run->stop();
    }
    QVERIFY(bench.finish());
    QVERIFY(!bench.run);
    QCOMPARE(stopped ? bench.ends.first().stopped : bench.ends.first().done, 3);
    QTRY_COMPARE(bench.server.inFlight(), 0);
}

void TestCampaignRun::ofTwoCutTextsTheLongerStays()
{
    const auto writing = writingGemini(quick());
    QList<int> rooms;
    Bench bench(
        [&](const FakeRequest &request) {
            if (isBrief(request))
                return writing(request);
            rooms.append(request.json().value("generationConfig"_L1)["maxOutputTokens"_L1].toInt());
            const QString text = rooms.size() == 1 ? u"short"_s : u"short and then longer"_s;
            return streamOf({u"{\"facebook_text\": \""_s + text}, {}, u"MAX_TOKENS"_s);
        },
        input(1));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(rooms.size(), 2);
    QCOMPARE(rooms.at(1), 2 * rooms.at(0));
    const Post &post = bench.campaign.posts.first();
    QVERIFY(std::holds_alternative<Failed>(post.state));
    QCOMPARE(std::get<Failed>(post.state).error.kind, Error::Kind::CutByLength);
    QCOMPARE(post.content.texts.value(Platform::Facebook), u"short and then longer"_s);
}

void TestCampaignRun::aMissingSummaryIsAskedForAlone()
{
    const auto writing = writingGemini(quick());
    Bench bench(
        [&](const FakeRequest &request) {
            if (!isBrief(request) || isRepair(request))
                return writing(request);
            return streamOf({uR"({"post_topics": [{"topic_title": "First", "primary_message": "m"}]})"_s});
        },
        input(1));
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, 1);
    QVERIFY(!bench.ends.first().briefError);
    QVERIFY(!bench.campaign.brief.summary.isEmpty());
    QCOMPARE(bench.campaign.brief.topics.size(), 1);
    QCOMPARE(bench.server.posts(), 3);
}

void TestCampaignRun::aSummaryThatCameBeforeABreakIsEnough()
{
    Bench bench(
        [writing = writingGemini(quick())](const FakeRequest &request) {
            if (!isBrief(request))
                return writing(request);
            if (!isRepair(request))
                return streamOf({uR"({"post_topics": [{"topic_title": "First", "primary_message": "m"}]})"_s});
            FakeAnswer broken = streamOf({uR"({"campaign_summary": "All of it", )"_s, u"\"post_topics\": []}"_s});
            broken.pieces.resize(1);
            broken.ending = FakeAnswer::Ending::Reset;
            return broken;
        },
        input(1));
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(!bench.ends.first().briefError);
    QCOMPARE(bench.campaign.brief.summary, u"All of it"_s);
    QCOMPARE(bench.server.posts(), 3); // brief, summary, post
}

QTEST_GUILESS_MAIN(TestCampaignRun)
#include "tst_campaignrun.moc"
