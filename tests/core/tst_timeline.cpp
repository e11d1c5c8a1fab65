#include "core/attemptjson.h"
#include "core/runrecord.h"
#include "core/timeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

namespace {

using Kind = TimelineSpan::Kind;
using Call = CallRecord::Call;

/// Asked for at @p start, sent 10 ms later, first words after 100 ms, at its end after 1 s.
AttemptRecord attemptFrom(std::chrono::milliseconds start)
{
    return {.queued = start,
        .admitted = start,
        .sent = start + 10ms,
        .firstByte = start + 50ms,
        .firstWords = start + 110ms,
        .end = start + 1s};
}

CallRecord postAt(int index, std::chrono::milliseconds start)
{
    return {.index = index, .attempts = {attemptFrom(start)}};
}

QList<Kind> kindsOf(const QList<TimelineSpan> &spans)
{
    QList<Kind> kinds;
    for (const TimelineSpan &span : spans)
        kinds.append(span.kind);
    return kinds;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT
private slots:
    void aCallWaitsThinksAndWrites()
    {
        const auto spans = spansOf(postAt(0, 3s));
        QCOMPARE(spans,
            QList<TimelineSpan>({{.kind = Kind::Waiting, .from = 3000ms, .to = 3010ms},
                {.kind = Kind::Thinking, .from = 3010ms, .to = 3110ms},
                {.kind = Kind::Writing, .from = 3110ms, .to = 4000ms}}));
    }

    void aLimitIsNoPlainWait()
    {
        AttemptRecord attempt = attemptFrom(20s);
        attempt.queued = 3s;
        attempt.heldBy = Error::Kind::QuotaPerMinute;
        const auto spans = spansOf(CallRecord{.attempts = {attempt}});
        QCOMPARE(kindsOf(spans), QList({Kind::Held, Kind::Waiting, Kind::Thinking, Kind::Writing}));
        QCOMPARE(spans.first().length(), 17s);
        QCOMPARE(spans.first().reason, Error::Kind::QuotaPerMinute);
    }

    void betweenTwoAttemptsIsAPauseWithItsReason()
    {
        CallRecord call = postAt(0, 0s);
        call.attempts[0].error = Error{.kind = Error::Kind::ServiceBusy};
        call.attempts.append(attemptFrom(3s));
        const auto spans = spansOf(call);
        QCOMPARE(spans.at(3).kind, Kind::Pausing);
        QCOMPARE(spans.at(3).length(), 2s);
        QCOMPARE(spans.at(3).reason, Error::Kind::ServiceBusy);
        QCOMPARE(spans.at(3).attempt, 2);
        QCOMPARE(spans.last().to, 4s);
    }

    void whatWasNeverSentOnlyWaited()
    {
        const CallRecord call{.error = Error{}, .attempts = {{.queued = 1s, .end = 2s}}};
        QCOMPARE(spansOf(call), QList<TimelineSpan>({{.kind = Kind::Waiting, .from = 1s, .to = 2s}}));
        QVERIFY(spansOf(CallRecord{}).isEmpty());
    }

    void olderRecordsHaveNoFirstWords()
    {
        CallRecord call = postAt(0, 0s);
        call.attempts[0].firstWords.reset();
        QCOMPARE(spansOf(call).at(1).to, 50ms);
    }

    void whatIsUnderWayLastsUntilNow_data()
    {
        QTest::addColumn<CallUnderWay>("call");
        QTest::addColumn<QList<Kind>>("kinds");
        CallRecord failed = postAt(0, 0s);
        failed.attempts[0].error = Error{.kind = Error::Kind::ServiceBusy};
        const AttemptRecord asked{.queued = 1s};
        AttemptRecord held = asked;
        held.heldBy = Error::Kind::QuotaPerMinute;
        AttemptRecord sent = asked;
        sent.admitted = sent.sent = 1100ms;
        AttemptRecord writing = sent;
        writing.firstWords = 1500ms;
        const QList<Kind> before{Kind::Waiting, Kind::Thinking, Kind::Writing};
        QTest::newRow("asked") << CallUnderWay{.open = asked} << QList{Kind::Waiting};
        QTest::newRow("held") << CallUnderWay{.open = held, .waitsUntil = 9s} << QList{Kind::Held};
        QTest::newRow("sent") << CallUnderWay{.open = sent} << QList{Kind::Waiting, Kind::Thinking};
        QTest::newRow("writing") << CallUnderWay{.open = writing}
                                 << QList{Kind::Waiting, Kind::Thinking, Kind::Writing};
        QTest::newRow("pausing") << CallUnderWay{.record = failed, .open = asked, .waitsUntil = 3s}
                                 << before + QList{Kind::Pausing};
        QTest::newRow("held once more") << CallUnderWay{.record = failed, .open = held, .waitsUntil = 3s}
                                        << before + QList{Kind::Held};
    }

    void whatIsUnderWayLastsUntilNow()
    {
        QFETCH(CallUnderWay, call);
        QFETCH(QList<Kind>, kinds);
        const auto spans = spansOf(call, 2s);
        QCOMPARE(kindsOf(spans), kinds);
        QCOMPARE(spans.last().to, 2s);
    }

    void callsStandInOrderAndGoOn()
    {
        RunRecord run;
        addCall(run, postAt(1, 3s));
        addCall(run, {.call = Call::Brief, .attempts = {attemptFrom(0s)}});
        addCall(run, postAt(0, 3s));
        CallRecord again = postAt(1, 9s);
        again.error = Error{};
        again.attempts[0].model = u"gemini-x"_s;
        addCall(run, again);
        QCOMPARE(run.calls.size(), 3);
        QCOMPARE(run.calls.at(0).call, Call::Brief);
        QCOMPARE(run.calls.at(2).index, 1);
        QCOMPARE(run.calls.at(2).attempts.size(), 2);
        QVERIFY(run.calls.at(2).error);
        QCOMPARE(run.model, u"gemini-x"_s);
    }

    void aRunComesToItsTotals()
    {
        RunRecord run{.calls = {{.call = Call::Brief, .attempts = {attemptFrom(0s)}}, postAt(0, 1s), postAt(1, 1s)}};
        run.calls[1].attempts[0].usage = {.prompt = 10, .total = 15};
        run.calls[2].attempts[0].end = 4s;
        run.calls.append({.index = 2, .error = Error{}, .attempts = {attemptFrom(1s), attemptFrom(2s)}});
        const RunTotals totals = totalsOf(run);
        QCOMPARE(totals.posts, 2);
        QCOMPARE(totals.calls, 4);
        QCOMPARE(totals.retries, 1);
        QCOMPARE(totals.usage, (TokenUsage{.prompt = 10, .total = 15}));
        QCOMPARE(totals.times.wall, 4s);
        QCOMPARE(totals.times.sequential, 990ms + 990ms + 2990ms);
        QCOMPARE(totals.usualPost, 2990ms);
    }

    void anAttemptComesBackFromItsJson()
    {
        AttemptRecord attempt = attemptFrom(3s);
        attempt.httpStatus = 200;
        const AttemptRecord back = attemptFromJson(attemptToJson(attempt));
        QCOMPARE(back.queued, attempt.queued);
        QCOMPARE(back.admitted, attempt.admitted);
        QCOMPARE(back.sent, attempt.sent);
        QCOMPARE(back.firstByte, attempt.firstByte);
        QCOMPARE(back.firstWords, attempt.firstWords);
        QCOMPARE(back.end, attempt.end);
        QCOMPARE(back.httpStatus, 200);
        QVERIFY(!attemptFromJson({}).sent);
        for (const Call call : {Call::Brief, Call::Repair, Call::Post})
            QCOMPARE(callFromName(callName(call)), call);
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
