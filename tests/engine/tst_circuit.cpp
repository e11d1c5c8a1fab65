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
    void isOffTheNetworkAtOnceWhenARequestHasLeft();
    void whoStandsInTheWayIsWaitedForOnceTheServiceHasAnswered();
    void oldConnectionsSayNothingOfTheWayForNewOnes();
    void lastsAfterATimeOrAfterNineInVain();
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
            circuit.noticeAnswer(0s);
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
        circuit.noticeFailure(now, Kind::ServiceBusy, 9, true);
    }
    now += 60s;
    circuit.noteStart();
    circuit.noticeAnswer(now);
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
    circuit.noticeAnswer(0s);
    circuit.noticeFailure(1s, Kind::Unreachable, 2, false);
    QVERIFY(circuit.isOpen());
}

// Asleep before the first words: it woke up without a network.
void TestCircuit::isOffTheNetworkAtOnceWhenARequestHasLeft()
{
    Circuit circuit;
    circuit.noticeSent();
    circuit.noticeFailure(1s, Kind::ConnectionLost, 1, false);
    QVERIFY(!circuit.isOpen());
    circuit.noticeFailure(1s, Kind::TlsFailed, 2, false); // who that is was never known
    QVERIFY(!circuit.isOpen());
    circuit.noticeFailure(2s, Kind::Unreachable, 3, false);
    QVERIFY(circuit.isOpen());
    // Whoever has the network back does not want to wait for a minute.
    for (int probe = 0; probe < 5; ++probe) {
        QCOMPARE(circuit.wait(2s), 5s);
        circuit.noteStart();
        circuit.noticeFailure(2s, Kind::Unreachable, 4, true);
    }
}

void TestCircuit::whoStandsInTheWayIsWaitedForOnceTheServiceHasAnswered()
{
    for (const Kind kind : {Kind::TlsFailed, Kind::Redirected, Kind::NotGemini, Kind::ProxyRefused}) {
        Circuit circuit;
        for (quint64 connection = 1; connection <= 9; ++connection)
            circuit.noticeFailure(1s, kind, connection, false);
        QVERIFY(!circuit.isOpen());
        circuit.noticeAnswer(0s);
        circuit.noticeFailure(1s, kind, 10, false);
        QVERIFY(circuit.isOpen());
        QCOMPARE(circuit.reason(), kind);
        circuit.noticeWay(2s);
        QVERIFY(circuit.mayStart(2s));
    }
    // A computer that is off the network comes to one with a page to sign in.
    Circuit circuit = opened(0s);
    circuit.noteStart();
    circuit.noticeFailure(15s, Kind::Redirected, 6, true);
    QCOMPARE(circuit.reason(), Kind::Redirected);
    QCOMPARE(circuit.wait(15s), 30s);
}

void TestCircuit::oldConnectionsSayNothingOfTheWayForNewOnes()
{
    Circuit circuit;
    circuit.noticeAnswer(0s);
    circuit.noticeFailure(5s, Kind::TlsFailed, 1, false);
    circuit.noticeAnswer(4s);
    QVERIFY(circuit.isOpen());
    circuit.noticeAnswer(5s);
    QVERIFY(!circuit.isOpen());
    // Of a service that is busy every answer is news.
    Circuit busy = opened(5s);
    busy.noticeAnswer(4s);
    QVERIFY(!busy.isOpen());
}

void TestCircuit::lastsAfterATimeOrAfterNineInVain()
{
    Circuit away = opened(0s);
    for (int probe = 0; probe < 20; ++probe)
        away.noticeFailure(1s, Kind::Unreachable, 9, true); // nobody was asked
    QVERIFY(!away.isLasting(899s));
    QVERIFY(away.isLasting(900s));
    Circuit busy = opened(0s);
    for (int probe = 0; probe < 9; ++probe) {
        QVERIFY(!busy.isLasting(1s));
        busy.noticeFailure(1s, Kind::ServiceBusy, 9, true);
    }
    QVERIFY(busy.isLasting(1s));
    busy.noticeAnswer(0s);
    QVERIFY(!busy.isLasting(1s));
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
    for (const Kind kind : {Kind::Unreachable, Kind::ConnectionLost, Kind::Timeout, Kind::ServiceBusy,
             Kind::ServiceFailed, Kind::TlsFailed, Kind::Redirected, Kind::NotGemini, Kind::ProxyRefused})
        QVERIFY(concernsTheService(kind));
    for (const Kind kind : {Kind::QuotaPerMinute, Kind::KeyRejected, Kind::BadAnswer, Kind::Truncated, Kind::Cancelled})
        QVERIFY(!concernsTheService(kind));
}

QTEST_GUILESS_MAIN(TestCircuit)
#include "tst_circuit.moc"
