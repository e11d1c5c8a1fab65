#include "core/errortext.h"
#include "engine/runbench.h"
#include "support/http2front.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;
using Kind = Error::Kind;

namespace {

/// How often the brief was asked for: each time but the last a wait follows.
int triesOf(const Bench &bench)
{
    return 1 + static_cast<int>(std::count_if(bench.moves.cbegin(), bench.moves.cend(), [](const CallUnderWay &move) {
        return move.waitsUntil && move.record.call == CallRecord::Call::Brief;
    }));
}

} // namespace

Q_DECLARE_METATYPE(Kind)

/// Faults F1 to F3, F6, F33 and F41: nobody can be reached, or nobody to whom a key may be said, or not for long.
class TestConnecting : public QObject
{
    Q_OBJECT
private slots:
    void nobodyIsThere_data();
    void nobodyIsThere();
    void nobodyPicksUp();
    void closesWhileWeTalk_data();
    void closesWhileWeTalk();
    void sendsNothingInTheOpen_data();
    void sendsNothingInTheOpen();
    void sendsNothingToWhoeverHangsUp();
    void sendsNothingInAnOldTls();
    void aStreamThatIsResetBeginsAgain_data();
    void aStreamThatIsResetBeginsAgain();
};

namespace {

void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

// F33
void TestConnecting::sendsNothingInTheOpen_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<Http2Front::Validity>("validity");
    using Validity = Http2Front::Validity;
    QTest::newRow("F33 a certificate that nobody vouches for") << u"127.0.0.1"_s << false << Validity::Good;
    QTest::newRow("F33 the certificate of another host") << u"localhost"_s << true << Validity::Good;
    QTest::newRow("F33 a certificate that has run out") << u"127.0.0.1"_s << true << Validity::Expired;
}

void TestConnecting::sendsNothingInTheOpen()
{
    QFETCH(const QString, host);
    QFETCH(const bool, trusted);
    QFETCH(const Http2Front::Validity, validity);
    Bench bench(writingGemini(quick()), input(3));
    const Http2Front front(bench.server.serverPort(), validity);
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    QUrl address = front.url();
    address.setHost(host);
    const QList<QSslCertificate> certificates = trusted ? front.certificates() : QList<QSslCertificate>();
    bench.client.setEndpoint({.base = address, .key = "test-key", .extraCertificates = certificates});
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().briefError->kind, Kind::TlsFailed);
    QVERIFY(errorText(*bench.ends.first().briefError).contains(u"No secure connection to "_s + host));
    QCOMPARE(bench.server.posts(), 0);
    QCOMPARE(bench.calls.size(), 1); // and nobody tries it again
    QCOMPARE(bench.attemptsTold(), 0);
}

// F41: behind a front the loss of one answer is that of one stream (RST_STREAM), not of the connection.
void TestConnecting::aStreamThatIsResetBeginsAgain_data()
{
    addSeeds();
}

void TestConnecting::aStreamThatIsResetBeginsAgain()
{
    constexpr int posts = 6;
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QSet<QString> met;
    Bench bench(
        [&met, &random, write = writingGemini(quick())](const FakeRequest &request) {
            FakeAnswer answer = write(request);
            const QString title = topicTitle(request);
            if (!title.isEmpty() && met.size() < posts / 2 && !met.contains(title)) {
                met.insert(title);
                // Without the last, which says that it is whole; and before the first words as well.
                answer.pieces.resize(random.bounded(static_cast<int>(answer.pieces.size()) - 1));
                answer.ending = FakeAnswer::Ending::Reset;
            }
            return answer;
        },
        input(posts));
    const Http2Front front(bench.server.serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    bench.client.setEndpoint({.base = front.url(), .key = "test-key", .extraCertificates = front.certificates()});
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, posts);
    QCOMPARE(met.size(), posts / 2);
    QCOMPARE(bench.server.posts(), 1 + posts + posts / 2);
    QCOMPARE(bench.attemptsTold(), bench.server.posts());
    for (const CallRecord &call : std::as_const(bench.calls)) {
        if (call.attempts.size() > 1)
            QCOMPARE(call.attempts.first().error->kind, Kind::ConnectionLost);
    }
}

// F33: a server that hangs up before anything is said in secret.
void TestConnecting::sendsNothingToWhoeverHangsUp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [&heard, client] {
            heard += client->readAll();
            client->abort();
        });
    });
    Bench bench(writingGemini(quick()), input(3));
    bench.client.setEndpoint({.base = QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), .key = "test-key"});
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().briefError);
    QVERIFY(!heard.isEmpty() && !heard.contains("test-key") && !heard.contains("POST"));
    QCOMPARE(bench.attemptsTold(), 0);
}

// F33: no version of TLS before 1.2 is spoken.
void TestConnecting::sendsNothingInAnOldTls()
{
    Bench bench(writingGemini(quick()), input(3));
    const Http2Front front(bench.server.serverPort()); // for its certificate
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    const quint16 port = freePort();
    QProcess old;
    old.setWorkingDirectory(front.folder());
    old.setProcessChannelMode(QProcess::MergedChannels);
    QByteArray said;
    connect(&old, &QProcess::readyRead, this, [&] { said += old.readAll(); });
    old.start(u"openssl"_s,
        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-key"_s, u"server.key"_s, u"-cert"_s,
            u"server.pem"_s, u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    QTRY_VERIFY2(said.contains("ACCEPT"), said.constData());
    const QUrl address(u"https://127.0.0.1:%1"_s.arg(port));
    bench.client.setEndpoint({.base = address, .key = "test-key", .extraCertificates = front.certificates()});
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().briefError->kind, Kind::TlsFailed);
    QCOMPARE(bench.calls.size(), 1);
    QCOMPARE(bench.attemptsTold(), 0);
    QTRY_VERIFY2(said.contains("unsupported protocol"), said.constData());
    QVERIFY2(!said.contains("test-key") && !said.contains("POST"), said.constData());
    old.terminate();
    QVERIFY(old.waitForFinished());
}

// F3: the way to the service swallows everything, as behind a firewall that drops without a word.
void TestConnecting::nobodyPicksUp()
{
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    // The kernel leaves those without an answer that find the queue full.
    std::vector<std::unique_ptr<QTcpSocket>> queue;
    do {
        QVERIFY(queue.size() < 16);
        queue.push_back(std::make_unique<QTcpSocket>());
        queue.back()->connectToHost(full.serverAddress(), full.serverPort());
    } while (queue.back()->waitForConnected(300));

    Bench bench(writingGemini(quick()), input(3));
    CallLimits limits;
    limits.connect = 300ms;
    bench.client.setLimits(limits);
    bench.client.setEndpoint({.base = QUrl(u"http://127.0.0.1:%1"_s.arg(full.serverPort())), .key = "test-key"});
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().briefError->kind, Kind::Unreachable);
    QVERIFY(errorText(*bench.ends.first().briefError).contains(u"127.0.0.1 cannot be reached"_s));
    QCOMPARE(bench.attemptsTold(), 0); // nothing was sent that could be paid for
    QCOMPARE(triesOf(bench), 4);
}

// F6
void TestConnecting::closesWhileWeTalk_data()
{
    addSeeds();
}

void TestConnecting::closesWhileWeTalk()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int heard = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        const int much = random.bounded(4, 20'000);
        client->setReadBufferSize(much);
        connect(client, &QTcpSocket::readyRead, client, [&heard, client, much] {
            if (client->bytesAvailable() < much)
                return;
            heard += client->peek(4) == "POST" ? 1 : 0;
            client->abort();
        });
    });
    CampaignInput large = input(3);
    large.productService = u"свічки "_s.repeated(2'000);
    Bench bench(writingGemini(quick()), large);
    bench.client.setEndpoint({.base = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), .key = "test-key"});
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().briefError->kind, Kind::ConnectionLost);
    QVERIFY(errorText(*bench.ends.first().briefError).contains("connection broke"_L1));
    // Who knows what it made of what it had heard: perhaps paid for, so no more than three.
    QCOMPARE(heard, 3);
    QCOMPARE(bench.attemptsTold(), 3);
}

void TestConnecting::nobodyIsThere_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("F1 refused") << QUrl(u"http://127.0.0.1:9"_s) << Kind::Unreachable
                                << u"127.0.0.1 cannot be reached"_s;
    QTest::newRow("F2 no such name") << QUrl(u"https://gemini.test"_s) << Kind::Unreachable
                                     << u"gemini.test cannot be reached"_s;
}

void TestConnecting::nobodyIsThere()
{
    QFETCH(const QUrl, address);
    QFETCH(const Kind, kind);
    QFETCH(const QString, says);
    Bench bench(writingGemini(quick()), input(3));
    bench.client.setEndpoint({.base = address, .key = "test-key", .proxy = {QNetworkProxy::NoProxy}});
    bench.begin();
    QVERIFY(bench.finish());
    QVERIFY(bench.ends.first().briefError);
    QCOMPARE(bench.ends.first().briefError->kind, kind);
    QVERIFY2(errorText(*bench.ends.first().briefError).contains(says),
        qPrintable(errorText(*bench.ends.first().briefError)));
    QCOMPARE(bench.attemptsTold(), 0); // nothing was sent that could be paid for
    QCOMPARE(triesOf(bench), 4);
    QCOMPARE(bench.server.posts(), 0);
}

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
