#include "engine/circuit.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace dopys;

using Kind = Error::Kind;

class TestCircuit : public QObject
{
    Q_OBJECT
private slots:
    void opensAfterFiveConnectionsHaveFailed();
    void streamsOfOneConnectionAreOneFailure();
    void anAnswerBeginsTheCountAnew();
    void oneGoesAheadAndTheWaitsGrow();
    void whatWasUnderWayIsNoNews();
    void isOffTheNetworkAtOnceWhenThereWasAnAnswer();
    void whoeverIsStoppedLetsTheNextGoAhead();
    void onlyTheServicesFailuresCount();

private:
    static Circuit opened(Circuit::Time at)
    {
        Circuit circuit;
        for (quint64 connection = 1; connection <= 5; ++connection)
            circuit.noticeFailure(at, Kind::ServiceBusy, connection, false);
        return circuit;
    }
};

void TestCircuit::opensAfterFiveConnectionsHaveFailed()
{
    Circuit circuit;
    for (quint64 connection = 1; connection <= 4; ++connection) {
        circuit.noticeFailure(1s, Kind::ServiceBusy, connection, false);
        QVERIFY(!circuit.isOpen() && circuit.mayStart(1s));
    }
    circuit.noticeFailure(1s, Kind::ConnectionLost, 5, false);
    QVERIFY(circuit.isOpen() && !circuit.mayStart(1s));
    QCOMPARE(circuit.wait(1s), 15s);
    QCOMPARE(circuit.wait(10s), 6s);
    QCOMPARE(circuit.wait(100s), 0ms);
    QCOMPARE(circuit.openFor(10s), 9s);
    QCOMPARE(circuit.reason(), Kind::ConnectionLost);
}

void TestCircuit::streamsOfOneConnectionAreOneFailure()
{
    Circuit circuit;
    for (int stream = 0; stream < 50; ++stream)
        circuit.noticeFailure(1s, Kind::ConnectionLost, 7, false);
    QVERIFY(!circuit.isOpen());
}

void TestCircuit::anAnswerBeginsTheCountAnew()
{
    Circuit circuit;
    for (quint64 connection = 1; connection <= 20; ++connection) {
        circuit.noticeFailure(1s, Kind::ServiceFailed, connection, false);
        if (connection % 4 == 0)
            circuit.noticeAnswer();
    }
    QVERIFY(!circuit.isOpen());
}

void TestCircuit::oneGoesAheadAndTheWaitsGrow()
{
    Circuit circuit = opened(0s);
    Circuit::Time now = 0s;
    for (const Circuit::Time wait : {15s, 30s, 60s, 60s}) {
        QCOMPARE(circuit.wait(now), wait);
        now += wait;
        QVERIFY(circuit.mayStart(now));
        circuit.noteStart();
        QVERIFY(!circuit.mayStart(now)); // one is enough
        now += 1s;
        circuit.noticeFailure(now, Kind::Unreachable, 9, true);
    }
    now += 60s;
    circuit.noteStart();
    circuit.noticeAnswer();
    QVERIFY(!circuit.isOpen() && circuit.mayStart(now));
    // The next outage begins with a short wait again.
    for (quint64 connection = 1; connection <= 5; ++connection)
        circuit.noticeFailure(now, Kind::ServiceBusy, connection, false);
    QCOMPARE(circuit.wait(now), 15s);
}

void TestCircuit::whatWasUnderWayIsNoNews()
{
    Circuit circuit = opened(0s);
    circuit.noticeFailure(14s, Kind::ConnectionLost, 6, false);
    QCOMPARE(circuit.wait(14s), 1s);
    circuit.noteStart();
    circuit.noticeFailure(16s, Kind::ConnectionLost, 7, false);
    QVERIFY(!circuit.mayStart(16s)); // the one ahead is still out
    QCOMPARE(circuit.wait(16s), 0s);
}

void TestCircuit::isOffTheNetworkAtOnceWhenThereWasAnAnswer()
{
    Circuit circuit;
    circuit.noticeFailure(0s, Kind::Unreachable, 1, false); // the address may be wrong
    QVERIFY(!circuit.isOpen());
    circuit.noticeAnswer();
    circuit.noticeFailure(1s, Kind::Unreachable, 2, false);
    QVERIFY(circuit.isOpen());
}

void TestCircuit::whoeverIsStoppedLetsTheNextGoAhead()
{
    Circuit circuit = opened(0s);
    circuit.noteStart();
    QVERIFY(!circuit.mayStart(20s));
    circuit.noticeStop();
    QVERIFY(circuit.mayStart(20s));
}

void TestCircuit::onlyTheServicesFailuresCount()
{
    for (const Kind kind :
        {Kind::Unreachable, Kind::ConnectionLost, Kind::Timeout, Kind::ServiceBusy, Kind::ServiceFailed})
        QVERIFY(concernsTheService(kind));
    for (const Kind kind :
        {Kind::QuotaPerMinute, Kind::KeyRejected, Kind::BadAnswer, Kind::Truncated, Kind::Cancelled, Kind::TlsFailed})
        QVERIFY(!concernsTheService(kind));
}

QTEST_GUILESS_MAIN(TestCircuit)
#include "tst_circuit.moc"
