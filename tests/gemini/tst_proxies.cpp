#include "gemini/geminicall.h"
#include "gemini/geminiclient.h"
#include "support/fakegemini.h"
#include "support/patience.h"
#include "support/writinggemini.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;
using Kind = Error::Kind;
using Mode = ProxyChoice::Mode;

namespace {

/// Takes CONNECT from whoever has the right name and password, and then closes: it leads nowhere.
class DeadEndProxy
{
public:
    DeadEndProxy()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *client = m_server.nextPendingConnection();
            QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] { answer(*client); });
        });
    }
    QString address() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    const QByteArrayList &heads() const { return m_heads; }
    /// Hear, and never say a word.
    void fallSilent() { m_silent = true; }

private:
    void answer(QTcpSocket &client)
    {
        m_heads.append(client.readAll());
        if (m_silent)
            return;
        const bool knows = m_heads.constLast().contains("Basic " + QByteArray("writer:s3cret").toBase64());
        client.write(knows ? "HTTP/1.1 200 OK\r\n\r\n"
                           : "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                             "Content-Length: 0\r\n\r\n");
        if (knows)
            client.disconnectFromHost();
    }

    QTcpServer m_server;
    QByteArrayList m_heads;
    bool m_silent = false;
};

/// What became of one call to @p base.
CallOutcome outcomeOf(const QUrl &base, const QNetworkProxy &proxy, std::chrono::milliseconds connectByProxy = 2s)
{
    GeminiClient client;
    client.setEndpoint({.base = base, .key = "canary-key-7f3a", .proxy = proxy});
    client.setLimits({.connect = 2s,
        .connectByProxy = connectByProxy,
        .unsent = 1s,
        .firstEvent = 2s,
        .betweenEvents = 2s,
        .attempt = 8s});
    QObject parent;
    const GeminiCall *call = client.start({.model = u"gemini-3.8-flash"_s, .parts = {u"{}"_s}}, &parent);
    std::optional<CallOutcome> outcome;
    QObject::connect(call, &GeminiCall::finished, &parent, [&](const CallOutcome &ended) { outcome = ended; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, hangLimit))
        qFatal("the call never ended");
    return *outcome;
}

} // namespace

/// A proxy that a person has set, whatever the system says.
class TestProxies : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // It would be asked for what goes past the one that was set.
        qputenv("https_proxy", "http://127.0.0.1:9");
    }

    void takesHostAndPort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QNetworkProxy>("proxy");
        QTest::newRow("plain") << u" proxy.example.com:8080 "_s
                               << QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 8080);
        QTest::newRow("address") << u"10.0.0.1:3128"_s << QNetworkProxy(QNetworkProxy::HttpProxy, u"10.0.0.1"_s, 3128);
        QTest::newRow("http") << u"http://p:80/"_s << QNetworkProxy(QNetworkProxy::HttpProxy, u"p"_s, 80);
        QTest::newRow("socks") << u"socks5://p:1080"_s << QNetworkProxy(QNetworkProxy::Socks5Proxy, u"p"_s, 1080);
        const QNetworkProxy none(QNetworkProxy::DefaultProxy);
        for (const char *text : {"", "p", "p:", "p:0", "p:99999", ":80", "https://p:80", "u:secret@p:80", "p:80/way",
                 "p:80?q", "p:80#f", "two words:80"})
            QTest::newRow(qPrintable(u"not "_s + QLatin1String(text))) << QString::fromLatin1(text) << none;
    }

    void takesHostAndPort()
    {
        QFETCH(const QString, text);
        QFETCH(const QNetworkProxy, proxy);
        QCOMPARE(proxyFor({.mode = Mode::Manual, .address = text}, "s3cret"), proxy);
        QCOMPARE(proxyFromText(text).has_value(), proxy.type() != QNetworkProxy::DefaultProxy);
    }

    void sendsThePasswordWithTheNameAlone()
    {
        const ProxyChoice named{.mode = Mode::Manual, .address = u"p:80"_s, .user = u"writer"_s};
        QCOMPARE(proxyFor(named, "пароль").password(), u"пароль"_s);
        QCOMPARE(proxyFor({.mode = Mode::Manual, .address = u"p:80"_s}, "s3cret").password(), QString());
        QCOMPARE(proxyFor({.mode = Mode::System, .address = u"p:80"_s}, "s3cret").type(), QNetworkProxy::DefaultProxy);
        QCOMPARE(proxyFor({.mode = Mode::None, .address = u"p:80"_s}, "s3cret").type(), QNetworkProxy::NoProxy);
    }

    void goesThroughTheOneThatWasSet()
    {
        const DeadEndProxy proxy;
        const ProxyChoice choice{.mode = Mode::Manual, .address = proxy.address(), .user = u"writer"_s};
        const CallOutcome outcome = outcomeOf(QUrl(u"https://gemini.test"_s), proxyFor(choice, "s3cret"));
        QVERIFY(!proxy.heads().isEmpty());
        QVERIFY2(proxy.heads().constLast().startsWith("CONNECT gemini.test:443 HTTP/1.1\r\n"),
            proxy.heads().constLast().constData());
        QVERIFY(proxy.heads().constLast().contains("Basic " + QByteArray("writer:s3cret").toBase64()));
        for (const QByteArray &head : proxy.heads())
            QVERIFY(!head.contains("canary"));
        QVERIFY(outcome.error);
    }

    void saysThatItWantsAnotherPassword()
    {
        const DeadEndProxy proxy;
        const ProxyChoice choice{.mode = Mode::Manual, .address = proxy.address(), .user = u"writer"_s};
        const CallOutcome outcome = outcomeOf(QUrl(u"https://gemini.test"_s), proxyFor(choice, "wrong"));
        QCOMPARE(outcome.error->kind, Kind::ProxyRefused);
        QCOMPARE(outcome.error->subject, proxy.address());
        QVERIFY(!outcome.posted);
    }

    void givesAProxyMoreTime()
    {
        DeadEndProxy proxy;
        proxy.fallSilent();
        const ProxyChoice choice{.mode = Mode::Manual, .address = proxy.address()};
        const CallOutcome outcome = outcomeOf(QUrl(u"https://gemini.test"_s), proxyFor(choice, {}), 4s);
        QCOMPARE(outcome.error->kind, Kind::ProxyUnreachable);
        QCOMPARE(outcome.error->subject, proxy.address());
        QVERIFY(!outcome.posted);
        QVERIFY2(outcome.end >= 3s, qPrintable(QString::number(outcome.end.count())));
    }

    void keepsWhatIsMeantForThisMachineHere()
    {
        FakeGemini server(writingGemini({.brief = 10ms, .post = 10ms, .events = 2}));
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const DeadEndProxy proxy;
        const ProxyChoice choice{.mode = Mode::Manual, .address = proxy.address()};
        const CallOutcome outcome = outcomeOf(server.url(), proxyFor(choice, {}));
        QVERIFY(proxy.heads().isEmpty());
        QCOMPARE(server.posts(), 1);
        QVERIFY(outcome.posted);
    }

    void keepsWhatIsMeantForLocalhostHere()
    {
        const DeadEndProxy proxy;
        const ProxyChoice choice{.mode = Mode::Manual, .address = proxy.address()};
        const CallOutcome outcome = outcomeOf(QUrl(u"https://localhost:9"_s), proxyFor(choice, {}));
        QCOMPARE(outcome.error->kind, Kind::Unreachable);
        QVERIFY(proxy.heads().isEmpty());
    }

    void goesPastTheSystemsWhereNoneIsWanted()
    {
        const CallOutcome outcome = outcomeOf(QUrl(u"https://gemini.test"_s), proxyFor({.mode = Mode::None}, {}));
        QCOMPARE(outcome.error->kind, Kind::Unreachable); // no resolver knows the name
        const CallOutcome byDefault = outcomeOf(QUrl(u"https://gemini.test"_s), proxyFor({}, {}));
        QCOMPARE(byDefault.error->kind, Kind::ProxyUnreachable);
        QCOMPARE(byDefault.error->subject, u"127.0.0.1:9"_s);
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
