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
    void aLimitHalvesAndPausesEveryone();
    void successesOpenItAgain();
    void theDeadDoNotEnter();
    void closedMeansNobodyEnters();
    void tellsWhoEntersTogetherBeforeTheyDo();
    void whoWithdrawsAtTheDoorDoesNotEnter();

private:
    int m_entered = 0;
    std::function<void()> enter()
    {
        return [this] { ++m_entered; };
    }
};

void TestCallGate::automaticLetsEveryoneInAtOnce()
{
    m_entered = 0;
    CallGate gate(0);
    for (int i = 0; i < 500; ++i)
        gate.ask(this, {}, enter());
    QCOMPARE(m_entered, 500);
}

void TestCallGate::aNumberIsKept()
{
    m_entered = 0;
    CallGate gate(2);
    for (int i = 0; i < 5; ++i)
        gate.ask(this, {}, enter());
    QCOMPARE(m_entered, 2);
    gate.noticeLimit(1ms);
    QCOMPARE(gate.limit(), 2);
    gate.leave();
    QCOMPARE(m_entered, 2); // paused
    QTRY_COMPARE(m_entered, 3);
}

void TestCallGate::aLimitHalvesAndPausesEveryone()
{
    m_entered = 0;
    CallGate gate(0);
    for (int i = 0; i < 8; ++i)
        gate.ask(this, {}, enter());
    gate.noticeLimit(20ms);
    QCOMPARE(gate.limit(), 4);
    gate.noticeLimit(20ms); // the same storm: no second halving
    QCOMPARE(gate.limit(), 4);
    for (int i = 0; i < 8; ++i)
        gate.leave();
    gate.ask(this, {}, enter());
    QCOMPARE(m_entered, 8);
    QTRY_COMPARE(m_entered, 9);
}

void TestCallGate::successesOpenItAgain()
{
    CallGate gate(0);
    gate.ask(this, {}, [] {});
    gate.noticeLimit(1ms);
    QCOMPARE(gate.limit(), 1);
    for (int i = 0; i < 8; ++i)
        gate.noticeSuccess();
    QCOMPARE(gate.limit(), 2);
}

void TestCallGate::theDeadDoNotEnter()
{
    m_entered = 0;
    CallGate gate(1);
    gate.ask(this, {}, enter());
    auto *gone = new QObject;
    gate.ask(gone, {}, enter());
    gate.ask(this, {}, enter());
    delete gone;
    gate.leave();
    QCOMPARE(m_entered, 2);
    QCOMPARE(gate.running(), 1);
}

void TestCallGate::closedMeansNobodyEnters()
{
    m_entered = 0;
    CallGate gate(1);
    gate.ask(this, {}, enter());
    gate.ask(this, {}, enter());
    gate.close();
    gate.leave();
    QCOMPARE(m_entered, 1);
    gate.open();
    QCOMPARE(m_entered, 2);
}

void TestCallGate::tellsWhoEntersTogetherBeforeTheyDo()
{
    m_entered = 0;
    CallGate gate(2);
    QList<QList<AttemptMark>> told;
    connect(&gate, &CallGate::admitting, this, [&](const QList<AttemptMark> &marks) {
        QCOMPARE(m_entered, told.isEmpty() ? 0 : 2);
        told.append(marks);
    });
    gate.close();
    for (int index = 0; index < 3; ++index)
        gate.ask(this, AttemptMark{.index = index}, enter());
    gate.open();
    QCOMPARE(told, (QList<QList<AttemptMark>>{{AttemptMark{.index = 0}, AttemptMark{.index = 1}}}));
    gate.leave();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last(), QList<AttemptMark>{AttemptMark{.index = 2}});
}

void TestCallGate::whoWithdrawsAtTheDoorDoesNotEnter()
{
    m_entered = 0;
    CallGate gate(0);
    QObject second;
    connect(&gate, &CallGate::admitting, this, [&] { gate.withdraw(&second); });
    gate.close();
    gate.ask(this, {}, enter());
    gate.ask(&second, {}, enter());
    gate.open();
    QCOMPARE(m_entered, 1);
    QCOMPARE(gate.running(), 1);
}

QTEST_GUILESS_MAIN(TestCallGate)
#include "tst_callgate.moc"
