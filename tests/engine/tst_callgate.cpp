#include "engine/callgate.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace dopys;

class TestCallGate : public QObject
{
    Q_OBJECT
private slots:
    void automaticLetsEveryoneInAtOnce();
    void aNumberIsKept();
    void noMoreThanTheComputerBears();
    void aLimitHalvesAndPausesEveryone();
    void halvesAgainAfterAWhile();
    void aCallThatRanAloneWasNotOneTooMany();
    void aTaughtPaceIsTheRemedy();
    void successesOpenItAgain();
    void theDeadDoNotEnter();
    void closedMeansNobodyEnters();
    void tellsWhoEntersTogetherBeforeTheyDo();
    void whoWithdrawsAtTheDoorDoesNotEnter();
    void aTaughtPaceIsKept();
    void aPaceOfThePersonsOwnIsNotTaughtOver();
    void tellsEachHowLongItWillTake();
    void whatHoldsNoLongerIsTakenBack();
    void anOutageHoldsWhileOneGoesAhead();
    void whoWithdrawsMakesRoomForTheNext();
    void whoIsInAHurryEnters();
    void aTaughtPaceThatIsNotKeptIsNone();
    void whoHasWaitedLongestGoesFirst();
    void countsWhatTheRunBeforeHasSent();
    void theTokensOfTheServiceCountBesideThePersonsRequests();

private:
    int m_entered = 0;
    QList<std::pair<Error::Kind, std::chrono::milliseconds>> m_held;

    CallGate::Asker asker(QObject *context)
    {
        return {.context = context,
            .enter = [this] { ++m_entered; },
            .held =
                [this](Error::Kind reason, std::chrono::milliseconds wait) {
                    m_held.append({reason, wait});
                }};
    }
};

void TestCallGate::automaticLetsEveryoneInAtOnce()
{
    m_entered = 0;
    CallGate gate({});
    for (int i = 0; i < 500; ++i)
        gate.ask(asker(this));
    QCOMPARE(m_entered, 500);
}

void TestCallGate::aNumberIsKept()
{
    m_entered = 0;
    CallGate gate({.atOnce = 2});
    for (int i = 0; i < 5; ++i)
        gate.ask(asker(this));
    QCOMPARE(m_entered, 2);
    gate.noticeLimit(1ms);
    QCOMPARE(gate.limit(), 2);
    gate.leave();
    QCOMPARE(m_entered, 2); // paused
    QTRY_COMPARE(m_entered, 3);
}

void TestCallGate::noMoreThanTheComputerBears()
{
    m_entered = 0;
    CallGate automatic({});
    CallGate own({.atOnce = 9});
    CallGate fewer({.atOnce = 2});
    for (CallGate *gate : {&automatic, &own, &fewer}) {
        gate->setBearable(3);
        for (int i = 0; i < 12; ++i)
            gate->ask(asker(this));
    }
    QCOMPARE(m_entered, 3 + 3 + 2);
    automatic.leave();
    QCOMPARE(m_entered, 3 + 3 + 2 + 1);
    QCOMPARE(automatic.limit(), 0);
    automatic.hurry(this); // in no hurry either
    QCOMPARE(m_entered, 3 + 3 + 2 + 1);
}

void TestCallGate::aLimitHalvesAndPausesEveryone()
{
    m_entered = 0;
    CallGate gate({});
    for (int i = 0; i < 8; ++i)
        gate.ask(asker(this));
    gate.noticeLimit(20ms);
    QCOMPARE(gate.limit(), 4);
    gate.noticeLimit(20ms); // the same storm: no second halving
    QCOMPARE(gate.limit(), 4);
    for (int i = 0; i < 8; ++i)
        gate.leave();
    gate.ask(asker(this));
    QCOMPARE(m_entered, 8);
    QTRY_COMPARE(m_entered, 9);
}

void TestCallGate::halvesAgainAfterAWhile()
{
    CallGate gate({});
    for (int i = 0; i < 8; ++i)
        gate.ask({.context = this, .enter = [] {}});
    gate.noticeLimit(1ms);
    gate.noticeLimit(1ms);
    QCOMPARE(gate.limit(), 4);
    QTest::qWait(5'100);
    gate.noticeLimit(1ms);
    QCOMPARE(gate.limit(), 2);
}

void TestCallGate::aCallThatRanAloneWasNotOneTooMany()
{
    m_entered = 0;
    CallGate gate({});
    gate.ask(asker(this)); // a brief
    gate.noticeLimit(1ms);
    QCOMPARE(gate.limit(), 0);
    gate.leave();
    for (int i = 0; i < 50; ++i)
        gate.ask(asker(this));
    QTRY_COMPARE(m_entered, 51);
}

void TestCallGate::aTaughtPaceIsTheRemedy()
{
    CallGate gate({});
    for (int i = 0; i < 8; ++i)
        gate.ask({.context = this, .enter = [] {}});
    gate.noticeLimit(1ms, {.requests = 6});
    gate.noticeLimit(1ms, {.requests = 6}); // the same storm
    QCOMPARE(gate.limit(), 0);
    QTest::qWait(5'100);
    gate.noticeLimit(1ms, {.requests = 6}); // it was not enough
    QCOMPARE(gate.limit(), 4);
}

// A person's own number stands in its place, and that was too high.
void TestCallGate::aTaughtPaceThatIsNotKeptIsNone()
{
    CallGate gate({.perMinute = 100});
    for (int i = 0; i < 8; ++i)
        gate.ask({.context = this, .enter = [] {}});
    gate.noticeLimit(1ms, {.requests = 6});
    QCOMPARE(gate.limit(), 4);
}

void TestCallGate::whoHasWaitedLongestGoesFirst()
{
    QList<int> entered;
    CallGate gate({.atOnce = 1});
    const auto ask = [&](int index, int attempt) {
        gate.ask({.context = this, .mark = {.index = index, .attempt = attempt}, .enter = [&entered, index] {
                      entered.append(index);
                  }});
    };
    for (const auto &[index, attempt] : {std::pair(0, 1), {1, 1}, {2, 1}, {3, 2}, {4, 2}, {5, 3}})
        ask(index, attempt);
    for (int i = 0; i < 5; ++i)
        gate.leave();
    QCOMPARE(entered, QList({0, 5, 3, 4, 1, 2}));
}

void TestCallGate::countsWhatTheRunBeforeHasSent()
{
    m_entered = 0;
    const QDateTime present = QDateTime::currentDateTimeUtc();
    const QList<CallStart> recent{{.at = present.addSecs(-90)}, {.at = present.addSecs(-30)},
        {.at = present.addSecs(-20)}, {.at = present.addDays(1)}};
    CallGate gate({.known = {.requests = 4}, .recent = recent}, StartPace(60s));
    for (int i = 0; i < 5; ++i)
        gate.ask(asker(this));
    QCOMPARE(m_entered, 2);
    const QList<CallStart> sent = gate.recentStarts();
    QCOMPARE(sent.size(), 4);
    QVERIFY(std::abs(sent.first().at.msecsTo(present.addSecs(-30))) < 5'000);
    QVERIFY(std::abs(sent.last().at.msecsTo(present)) < 5'000);
    CallGate free({});
    free.ask(asker(this));
    QVERIFY(free.recentStarts().isEmpty());
}

void TestCallGate::theTokensOfTheServiceCountBesideThePersonsRequests()
{
    m_entered = 0;
    CallGate gate({.perMinute = 100, .known = {.requests = 2, .inputTokens = 50}}, StartPace(60s));
    for (int i = 0; i < 8; ++i) {
        CallGate::Asker each = asker(this);
        each.inputTokens = 10;
        gate.ask(each);
    }
    QCOMPARE(m_entered, 5);
}

void TestCallGate::successesOpenItAgain()
{
    CallGate gate({});
    for (int i = 0; i < 2; ++i)
        gate.ask({.context = this, .enter = [] {}});
    gate.noticeLimit(1ms);
    QCOMPARE(gate.limit(), 1);
    for (int i = 0; i < 8; ++i)
        gate.noticeSuccess();
    QCOMPARE(gate.limit(), 2);
}

void TestCallGate::theDeadDoNotEnter()
{
    m_entered = 0;
    CallGate gate({.atOnce = 1});
    gate.ask(asker(this));
    auto *gone = new QObject;
    gate.ask(asker(gone));
    gate.ask(asker(this));
    delete gone;
    gate.leave();
    QCOMPARE(m_entered, 2);
    QCOMPARE(gate.running(), 1);
}

void TestCallGate::closedMeansNobodyEnters()
{
    m_entered = 0;
    CallGate gate({.atOnce = 1});
    gate.ask(asker(this));
    gate.ask(asker(this));
    gate.close();
    gate.leave();
    QCOMPARE(m_entered, 1);
    gate.close(); // somebody else, who ends much too
    gate.open();
    QCOMPARE(m_entered, 1);
    gate.open();
    QCOMPARE(m_entered, 2);
}

void TestCallGate::tellsWhoEntersTogetherBeforeTheyDo()
{
    m_entered = 0;
    CallGate gate({.atOnce = 2});
    QList<QList<AttemptMark>> told;
    connect(&gate, &CallGate::admitting, this, [&](const QList<AttemptMark> &marks) {
        QCOMPARE(m_entered, told.isEmpty() ? 0 : 2);
        told.append(marks);
    });
    gate.close();
    for (int index = 0; index < 3; ++index)
        gate.ask({.context = this, .mark = {.index = index}, .enter = asker(this).enter});
    gate.open();
    QCOMPARE(told, (QList<QList<AttemptMark>>{{AttemptMark{.index = 0}, AttemptMark{.index = 1}}}));
    gate.leave();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last(), QList<AttemptMark>{AttemptMark{.index = 2}});
}

void TestCallGate::whoWithdrawsAtTheDoorDoesNotEnter()
{
    m_entered = 0;
    CallGate gate({});
    QObject second;
    connect(&gate, &CallGate::admitting, this, [&] { gate.withdraw(&second); });
    gate.close();
    gate.ask(asker(this));
    gate.ask(asker(&second));
    gate.open();
    QCOMPARE(m_entered, 1);
    QCOMPARE(gate.running(), 1);
}

void TestCallGate::aTaughtPaceIsKept()
{
    m_entered = 0;
    CallGate gate({}, StartPace(200ms));
    QList<MinuteQuota> taught;
    connect(&gate, &CallGate::taught, this, [&taught](const MinuteQuota &quota) { taught.append(quota); });
    for (int i = 0; i < 4; ++i)
        gate.ask(asker(this));
    gate.noticeLimit(1ms, {.requests = 2});
    gate.noticeLimit(1ms, {.requests = 2});
    QCOMPARE(taught, QList{MinuteQuota{.requests = 2}});
    QVERIFY(gate.hasPace());
    for (int i = 0; i < 4; ++i)
        gate.leave();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 6; ++i) {
        gate.ask(asker(this));
        QCOMPARE(m_entered, 4);
    }
    connect(
        &gate, &CallGate::admitting, this, [&gate] { QMetaObject::invokeMethod(&gate, [&gate] { gate.leave(); }); });
    QTRY_COMPARE(m_entered, 10);
    QVERIFY2(clock.elapsed() >= 550, qPrintable(QString::number(clock.elapsed()))); // three windows for six
}

void TestCallGate::aPaceOfThePersonsOwnIsNotTaughtOver()
{
    m_entered = 0;
    CallGate gate({.perMinute = 3});
    for (int i = 0; i < 5; ++i)
        gate.ask(asker(this));
    QCOMPARE(m_entered, 3);
    QList<MinuteQuota> taught;
    connect(&gate, &CallGate::taught, this, [&taught](const MinuteQuota &quota) { taught.append(quota); });
    gate.noticeLimit(0ms, {.requests = 1000, .inputTokens = 7});
    QCOMPARE(taught, (QList{MinuteQuota{.requests = 1000, .inputTokens = 7}})); // worth remembering all the same
    QTest::qWait(20);
    QCOMPARE(m_entered, 3);
}

void TestCallGate::tellsEachHowLongItWillTake()
{
    m_held.clear();
    CallGate gate({.known = {.requests = 2}}, StartPace(60s));
    for (int i = 0; i < 5; ++i)
        gate.ask(asker(this));
    QCOMPARE(m_held.size(), 3); // two are in
    const QList<std::chrono::milliseconds> expected{60s, 60s, 120s};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_held.at(i).first, Error::Kind::QuotaPerMinute);
        QVERIFY(m_held.at(i).second <= expected.at(i) && m_held.at(i).second > expected.at(i) - 5s);
    }
    // Only what changes is told again.
    m_held.clear();
    gate.pause(90s, Error::Kind::ServiceBusy);
    QCOMPARE(m_held.size(), 3);
    QCOMPARE(m_held.at(0).first, Error::Kind::ServiceBusy);
    QVERIFY(m_held.at(0).second > 85s && m_held.at(1).second > 85s);
    QCOMPARE(m_held.at(2).first, Error::Kind::QuotaPerMinute);
    m_held.clear();
    gate.pause(1s, Error::Kind::ServiceBusy);
    QVERIFY(m_held.isEmpty());
}

void TestCallGate::whatHoldsNoLongerIsTakenBack()
{
    m_entered = 0;
    m_held.clear();
    int freed = 0;
    CallGate gate({.atOnce = 1});
    gate.ask(asker(this));
    CallGate::Asker waiting = asker(&gate);
    waiting.freed = [&freed] { ++freed; };
    gate.ask(waiting);
    QVERIFY(m_held.isEmpty()); // a place is all that it lacks
    for (const int times : {1, 2}) {
        gate.pause(20ms, Error::Kind::QuotaPerMinute);
        QCOMPARE(m_held.size(), times);
        QTRY_COMPARE(freed, times);
    }
    QCOMPARE(m_entered, 1);
    gate.leave();
    QCOMPARE(m_entered, 2);
    QCOMPARE(freed, 2);
}

// Who waits for the one that goes ahead waits for the service still.
void TestCallGate::anOutageHoldsWhileOneGoesAhead()
{
    m_entered = 0;
    m_held.clear();
    int freed = 0;
    CallGate gate({}, StartPace(), Circuit(20ms));
    QList<QObject *> all;
    for (int i = 0; i < 5; ++i)
        all.append(new QObject(&gate));
    for (QObject *each : all) {
        gate.ask(asker(each));
        gate.noticeEnd(each, gate.now(), Error{.kind = Error::Kind::ServiceBusy}, quint64(all.indexOf(each)) + 1);
        gate.leave();
    }
    QVERIFY(gate.isOutage());
    for (QObject *each : all) {
        CallGate::Asker waiting = asker(each);
        waiting.freed = [&freed] { ++freed; };
        gate.ask(waiting);
    }
    QVERIFY(!m_held.isEmpty());
    QTRY_COMPARE(m_entered, 5 + 1); // one goes ahead
    QCOMPARE(freed, 0);
}

void TestCallGate::whoWithdrawsMakesRoomForTheNext()
{
    m_held.clear();
    CallGate gate({.known = {.requests = 1}}, StartPace(60s));
    QObject second;
    gate.ask(asker(this));
    gate.ask(asker(&second));
    gate.ask(asker(this));
    QVERIFY(m_held.at(1).second > 100s);
    m_held.clear();
    gate.withdraw(&second);
    QCOMPARE(m_held.size(), 1);
    QVERIFY(m_held.at(0).second <= 60s);
}

void TestCallGate::whoIsInAHurryEnters()
{
    m_entered = 0;
    CallGate gate({.known = {.requests = 1}}, StartPace(60s));
    QObject hasty;
    gate.ask(asker(this));
    gate.ask(asker(this));
    gate.ask(asker(&hasty));
    gate.pause(60s, Error::Kind::QuotaPerMinute);
    QCOMPARE(m_entered, 1);
    gate.close();
    gate.hurry(&hasty);
    QCOMPARE(m_entered, 1);
    gate.open();
    QCOMPARE(m_entered, 2);
    gate.hurry(&hasty); // is in
    QCOMPARE(m_entered, 2);
}

QTEST_GUILESS_MAIN(TestCallGate)
#include "tst_callgate.moc"
