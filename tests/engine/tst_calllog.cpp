#include "engine/calllog.h"

#include "gemini/geminicall.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace dopys;

/// What is written down of a call while it goes on.
class TestCallLog : public QObject
{
    Q_OBJECT
private slots:
    void countsFromTheStartOfTheRun();
    void twoHoldsAreOne();
    void whatWasNotSentStaysOpen();
    void whatOnlyWaitedForItsTimeWasNotAskedFor();
};

void TestCallLog::countsFromTheStartOfTheRun()
{
    CallLog log(CallRecord::Call::Post, 4);
    log.begin(1'000ms);
    QCOMPARE(log.waited(1'250ms), 250ms);
    log.noteAdmitted(1'250ms);
    log.noteSent(1'300ms);
    log.noteFirstWords(2'000ms);
    QVERIFY(log.hasWords());
    log.noteEnd({.httpStatus = 200, .posted = true, .sent = 20ms, .end = 900ms});
    log.close({}, 2'150ms, true);
    QCOMPARE(log.record().index, 4);
    QCOMPARE(log.record().attempts.size(), 1);
    QVERIFY(!log.record().unsent);
    const AttemptRecord &attempt = log.record().attempts.constFirst();
    QCOMPARE(attempt.queued, 1'000ms);
    QCOMPARE(attempt.sent.value_or(0ms), 1'270ms); // as the call says it
    QCOMPARE(attempt.end, 2'150ms);
}

void TestCallLog::twoHoldsAreOne()
{
    CallLog log(CallRecord::Call::Post, 0);
    log.begin(0ms);
    log.noteHeld(Error::Kind::QuotaPerMinute, 100ms);
    QVERIFY(log.isHeld());
    log.noteHeld(Error::Kind::QuotaPerMinute, 150ms); // the same, with another wait
    log.noteFreed(300ms);
    QVERIFY(!log.isHeld());
    log.noteHeld(Error::Kind::ServiceBusy, 1'000ms);
    log.noteFreed(1'500ms);
    const AttemptRecord open = log.standing({}).open;
    QCOMPARE(open.heldUntil.value_or(0ms) - open.heldFrom.value_or(0ms), 700ms);
    QVERIFY(open.heldBy == Error::Kind::ServiceBusy);
}

void TestCallLog::whatWasNotSentStaysOpen()
{
    CallLog log(CallRecord::Call::Brief, 0);
    log.begin(10ms);
    log.noteAdmitted(20ms);
    log.noteEnd({.posted = false, .end = 5ms});
    log.close(Error{.kind = Error::Kind::Unreachable}, 60ms, true);
    QVERIFY(log.record().attempts.isEmpty());
    QVERIFY(log.record().unsent);
    QCOMPARE(log.record().unsent->queued, 10ms);
    QCOMPARE(log.record().unsent->end, 60ms);
}

void TestCallLog::whatOnlyWaitedForItsTimeWasNotAskedFor()
{
    CallLog log(CallRecord::Call::Post, 0);
    log.begin(10ms);
    log.close(Error{.kind = Error::Kind::Cancelled}, 60ms, false);
    QVERIFY(log.record().unsent);
    QCOMPARE(log.record().unsent->queued, 60ms);
}

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"
