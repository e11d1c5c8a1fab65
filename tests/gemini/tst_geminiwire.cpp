#include "gemini/geminicall.h"
#include "gemini/geminiclient.h"
#include "support/fakegemini.h"
#include "support/http2front.h"
#include "support/writinggemini.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;
using Kind = Error::Kind;
using Ending = FakeAnswer::Ending;

namespace {

const QByteArray canary = "canary-key-7f3a";

GeminiRequest request(const QString &model = u"gemini-3.8-flash"_s)
{
    return {.model = model,
        .instruction = u"Write."_s,
        .parts = {u"{\"topic\":{\"number\":1}}"_s},
        .answer = {.type = Schema::Type::Object, .fields = {{.name = u"x_text"_s}}},
        .thinkingLevel = u"LOW"_s};
}

CallLimits shortLimits()
{
    return {.connect = 2s, .unsent = 300ms, .firstEvent = 400ms, .betweenEvents = 300ms, .attempt = 3s};
}

/// A started call and what came of it.
struct Watched
{
    explicit Watched(GeminiClient &client, const GeminiRequest &ask = request()) : call(client.start(ask, &parent))
    {
        QObject::connect(call, &GeminiCall::textArrived, &parent, [this](const QString &piece) { text += piece; });
        QObject::connect(
            call, &GeminiCall::finished, &parent, [this](const CallOutcome &ended) { outcomes.append(ended); });
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !outcomes.isEmpty(); }, 10'000);
    }

    QObject parent;
    GeminiCall *call = nullptr;
    QString text;
    QList<CallOutcome> outcomes;
};

/// Counts what it carries at once.
class CountingManager final : public QNetworkAccessManager
{
public:
    explicit CountingManager(QList<int> &most) : m_most(most), m_number(most.size()) { most.append(0); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
        ++m_live;
        m_most[m_number] = std::max(m_most.at(m_number), m_live);
        connect(reply, &QObject::destroyed, this, [this] { --m_live; });
        return reply;
    }

private:
    QList<int> &m_most;
    qsizetype m_number;
    int m_live = 0;
};

/// A client of @p server with short limits.
void connectTo(GeminiClient &client, const QUrl &url)
{
    client.setEndpoint({.base = url, .key = canary});
    client.setLimits(shortLimits());
}

} // namespace

Q_DECLARE_METATYPE(dopys::testing::FakeAnswer)

class TestGeminiWire : public QObject
{
    Q_OBJECT
private slots:
    void streamsTextAndUsage();
    void readsAnAnswerThatComesByteByByte();
    void sendsTheKeyInOneHeaderOnly();
    void endsByKind_data();
    void endsByKind();
    void sendsAPostOnceWhateverTheServerDoes_data();
    void sendsAPostOnceWhateverTheServerDoes();
    void takesNoKeyAlongARedirect();
    void needsAKeyBeforeAnythingIsSent();
    void namesAHostThatRefuses();
    void runsTwelveSideBySideOverHttp1();
    void cancelInsideASlotFinishesOnce();
    void destroyedCallStopsTheStreamSilently();
    void destroyedClientIsSilent();
    void whatHasNotLeftIsNeverSent();
    void clientThatGoesBeforeACallHasLeftIsSilent();
    void leavesOutWhatIsRefused();
    void fallsBackThroughTheSchemaDialects();
    void listsTextModelsOfAllPages();
    void tellsWhyTheListFails();
    void runsSixtyStreamsOnFewHttp2Connections();
    void noManagerCarriesTooMany_data();
    void noManagerCarriesTooMany();
    void givesAModelThatThinksItsTime();
    void endsAnAttemptThatGoesOnForTooLong();
    void sendsAPostOnceOverHttp2();
    void leavesAConnectionThatTakesNoMoreRequests();
    void leavesItsConnections();
    void acceptsOnlySafeEndpoints_data();
    void acceptsOnlySafeEndpoints();
};

void TestGeminiWire::streamsTextAndUsage()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"{\"x_text\":"_s, u"\"Привіт\"}"_s}, 5ms); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched watched(client);
    QVERIFY(watched.waitForEnd());
    const CallOutcome &outcome = watched.outcomes.first();
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.text, u"{\"x_text\":\"Привіт\"}"_s);
    QCOMPARE(watched.text, outcome.text);
    QCOMPARE(outcome.usage, (TokenUsage{.prompt = 900, .output = 300, .total = 1200}));
    QCOMPARE(outcome.model, u"gemini-3.8-flash"_s);
    QCOMPARE(outcome.responseId, u"fake-response"_s);
    QCOMPARE(outcome.httpStatus, 200);
    QVERIFY(outcome.posted && outcome.sent && outcome.firstByte);
    QVERIFY(*outcome.sent <= *outcome.firstByte && *outcome.firstByte <= outcome.end);
}

void TestGeminiWire::readsAnAnswerThatComesByteByByte()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"Слово 👋🏽 "_s, u"і діло"_s}); });
    server.setBytewise(true);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched watched(client);
    QVERIFY(watched.waitForEnd());
    QVERIFY(!watched.outcomes.first().error);
    QCOMPARE(watched.text, u"Слово 👋🏽 і діло"_s);
}

void TestGeminiWire::sendsTheKeyInOneHeaderOnly()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"x"_s}); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched watched(client);
    QVERIFY(watched.waitForEnd());
    const FakeRequest &sent = server.requests().first();
    QCOMPARE(sent.path, "/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse");
    QCOMPARE(sent.headers.value("x-goog-api-key"), canary);
    QCOMPARE(sent.headers.value("content-type"), "application/json");
    QVERIFY(sent.headers.value("user-agent").startsWith("dopys/"));
    QVERIFY(!sent.headers.contains("authorization"));
    QVERIFY(!sent.path.contains(canary) && !sent.body.contains(canary));
    QCOMPARE(sent.json()["store"_L1], QJsonValue(false));
}

void TestGeminiWire::endsByKind_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<Kind>("kind");
    const auto broken = [](Ending ending) {
        FakeAnswer answer{.pieces = {{eventBytes(u"half a "_s)}}};
        answer.ending = ending;
        return answer;
    };
    const QByteArray spoken
        = R"({"error": {"code": 499, "status": "CANCELLED", "message": "canary-key-7f3a }{ gone"}})";
    QTest::newRow("clean end without finish reason") << broken(Ending::Clean) << Kind::Truncated;
    QTest::newRow("cut") << broken(Ending::Close) << Kind::ConnectionLost;
    QTest::newRow("reset") << broken(Ending::Reset) << Kind::ConnectionLost;
    QTest::newRow("stall after an event") << broken(Ending::Stall) << Kind::Timeout;
    QTest::newRow("stall before the first event") << FakeAnswer{.ending = Ending::Stall} << Kind::Timeout;
    QTest::newRow("error in mid-stream") << FakeAnswer{.pieces = {{eventBytes(u"half"_s)}, {spoken + '\n'}}}
                                         << Kind::ServiceFailed;
    // What it said nobody knows: the text would have a hole.
    QTest::newRow("broken event in mid-stream") << FakeAnswer{.pieces
        = {{eventBytes(u"one "_s)}, {"data: {\"candidates\":[\xff]}\n\n"}, {eventBytes(u"three"_s, u"STOP"_s)}}}
                                                << Kind::Truncated;
    QTest::newRow("empty body") << FakeAnswer{} << Kind::Truncated;
    QTest::newRow("STOP without text") << streamOf({QString()}) << Kind::BadAnswer;
    QTest::newRow("cut by length") << streamOf({u"{"_s}, {}, u"MAX_TOKENS"_s) << Kind::CutByLength;
    QTest::newRow("web page") << FakeAnswer{.headers = {{"Content-Type", "text/html"}}, .pieces = {{"<html>log in"}}}
                              << Kind::NotGemini;
    QTest::newRow("503") << errorAnswer(503, "") << Kind::ServiceBusy;
    QTest::newRow("429") << errorAnswer(429, "{\"error\":{\"code\":429}}") << Kind::QuotaPerMinute;
    QTest::newRow("404") << errorAnswer(404, "{\"error\":{\"code\":404}}") << Kind::ModelUnknown;
    QTest::newRow("endless phrase") << streamOf({u"and so on, "_s.repeated(500), u"more"_s}) << Kind::EndlessAnswer;
    QTest::newRow("endless line") << FakeAnswer{.pieces = {{"data: " + QByteArray(2 << 20, 'x')}}}
                                  << Kind::EndlessAnswer;
}

void TestGeminiWire::endsByKind()
{
    QFETCH(FakeAnswer, answer);
    FakeGemini server([answer](const FakeRequest &) { return answer; });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched watched(client);
    QVERIFY(watched.waitForEnd());
    const CallOutcome &outcome = watched.outcomes.first();
    QVERIFY(outcome.error);
    QTEST(outcome.error->kind, "kind");
    QVERIFY2(!outcome.error->detail.contains(QString::fromUtf8(canary)), qPrintable(outcome.error->detail));
    QCOMPARE(outcome.text, watched.text);
    QVERIFY(outcome.posted);
    QCOMPARE(server.posts(), 1);
}

void TestGeminiWire::sendsAPostOnceWhateverTheServerDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("ending");
    QTest::newRow("closes without a reply") << QByteArray() << static_cast<int>(Ending::Close);
    QTest::newRow("resets without a reply") << QByteArray() << static_cast<int>(Ending::Reset);
    QTest::newRow("answers garbage") << QByteArray("\x01\x02 not http\r\n\r\n") << static_cast<int>(Ending::Close);
    QTest::newRow("speaks ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << static_cast<int>(Ending::Close);
}

void TestGeminiWire::sendsAPostOnceWhateverTheServerDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, ending);
    FakeGemini server([&](const FakeRequest &) {
        return FakeAnswer{.pieces = {{bytes}}, .ending = static_cast<Ending>(ending), .bare = true};
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched watched(client);
    QVERIFY(watched.waitForEnd());
    QVERIFY(watched.outcomes.first().error);
    QCOMPARE(watched.outcomes.first().error->kind, Kind::ConnectionLost);
    QVERIFY(watched.outcomes.first().posted);
    // A second POST would come on a connection of its own, after this: a whole other call gives it the time.
    server.setScript([](const FakeRequest &) { return streamOf({u"x"_s}); });
    Watched second(client);
    QVERIFY(second.waitForEnd());
    QCOMPARE(server.posts(), 2);
}

void TestGeminiWire::takesNoKeyAlongARedirect()
{
    FakeGemini elsewhere([](const FakeRequest &) { return streamOf({u"x"_s}); });
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    for (const int status : {301, 302, 307, 308}) {
        FakeGemini server([&](const FakeRequest &) {
            return FakeAnswer{.status = status, .headers = {{"Location", elsewhere.url().toEncoded()}}};
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        GeminiClient client;
        connectTo(client, server.url());
        Watched watched(client);
        QVERIFY(watched.waitForEnd());
        QVERIFY(watched.outcomes.first().error);
        QCOMPARE(watched.outcomes.first().error->kind, Kind::Redirected);
        QCOMPARE(watched.outcomes.first().error->subject, u"127.0.0.1"_s);
        QCOMPARE(server.posts(), 1);
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void TestGeminiWire::needsAKeyBeforeAnythingIsSent()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"x"_s}); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    client.setEndpoint({.base = server.url()});
    Watched watched(client);
    QVERIFY(watched.outcomes.isEmpty());
    QVERIFY(watched.waitForEnd());
    QCOMPARE(watched.outcomes.first().error->kind, Kind::KeyMissing);
    QVERIFY(!watched.outcomes.first().posted);
    QCOMPARE(server.connections(), 0);
}

void TestGeminiWire::namesAHostThatRefuses()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    closed.close();
    GeminiClient client;
    connectTo(client, url);
    Watched watched(client);
    QVERIFY(watched.waitForEnd());
    QCOMPARE(watched.outcomes.first().error->kind, Kind::Unreachable);
    QCOMPARE(watched.outcomes.first().error->subject, u"127.0.0.1"_s);
    QVERIFY(!watched.outcomes.first().posted);
}

void TestGeminiWire::runsTwelveSideBySideOverHttp1()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"a"_s, u"b"_s}, 150ms); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    std::vector<std::unique_ptr<Watched>> calls;
    for (int i = 0; i < 12; ++i)
        calls.push_back(std::make_unique<Watched>(client));
    for (const auto &each : calls) {
        QVERIFY(each->waitForEnd());
        QVERIFY(!each->outcomes.first().error);
    }
    QCOMPARE(server.mostInFlight(), 12);
    QCOMPARE(server.posts(), 12);
}

void TestGeminiWire::cancelInsideASlotFinishesOnce()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"a"_s, u"b"_s, u"c"_s}, 20ms); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched watched(client);
    connect(watched.call, &GeminiCall::textArrived, &watched.parent, [&] {
        watched.call->cancel();
        watched.call->cancel();
    });
    QSignalSpy abandoned(&server, &FakeGemini::abandoned);
    QVERIFY(watched.waitForEnd());
    QCOMPARE(watched.outcomes.first().error->kind, Kind::Cancelled);
    QCOMPARE(watched.outcomes.first().text, u"a"_s);
    QVERIFY(abandoned.count() == 1 || abandoned.wait());
    QCOMPARE(watched.outcomes.size(), 1);
}

void TestGeminiWire::destroyedCallStopsTheStreamSilently()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"a"_s, u"b"_s}, 100ms); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched watched(client);
    connect(watched.call, &GeminiCall::textArrived, &watched.parent, [&] { delete watched.call; });
    QSignalSpy abandoned(&server, &FakeGemini::abandoned);
    QVERIFY(abandoned.wait());
    QVERIFY(watched.outcomes.isEmpty());
}

void TestGeminiWire::destroyedClientIsSilent()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"a"_s, u"b"_s}, 100ms); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto client = std::make_unique<GeminiClient>();
    connectTo(*client, server.url());
    Watched watched(*client);
    Watched neighbour(*client);
    connect(watched.call, &GeminiCall::textArrived, &watched.parent, [&] { client.reset(); });
    QSignalSpy abandoned(&server, &FakeGemini::abandoned);
    QTRY_COMPARE(abandoned.count(), 2);
    QVERIFY(watched.outcomes.isEmpty() && neighbour.outcomes.isEmpty());
    watched.call->cancel();
    QCOMPARE(watched.outcomes.size(), 1);
}

void TestGeminiWire::whatHasNotLeftIsNeverSent()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"a"_s}); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched cancelled(client);
    cancelled.call->cancel();
    QCOMPARE(cancelled.outcomes.size(), 1);
    QVERIFY(!cancelled.outcomes.constFirst().posted);
    auto gone = std::make_unique<Watched>(client);
    gone.reset();
    Watched last(client);
    QVERIFY(last.waitForEnd());
    QCOMPARE(server.posts(), 1);
    QCOMPARE(cancelled.outcomes.size(), 1);
}

void TestGeminiWire::clientThatGoesBeforeACallHasLeftIsSilent()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"a"_s}); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto client = std::make_unique<GeminiClient>();
    connectTo(*client, server.url());
    Watched watched(*client);
    client.reset();
    QTest::qWait(200);
    QVERIFY(watched.outcomes.isEmpty());
    QCOMPARE(server.posts(), 0);
    watched.call->cancel();
    QCOMPARE(watched.outcomes.size(), 1);
}

void TestGeminiWire::leavesOutWhatIsRefused()
{
    FakeGemini server([](const FakeRequest &ask) {
        const QJsonObject json = ask.json();
        if (json.contains("store"_L1))
            return errorAnswer(400,
                R"({"error":{"code":400,"status":"INVALID_ARGUMENT","message":"Unknown name \"store\": Cannot find field."}})");
        if (json["generationConfig"_L1].toObject().contains("thinkingConfig"_L1))
            return errorAnswer(400,
                R"({"error":{"code":400,"status":"INVALID_ARGUMENT","message":"Thinking level LOW is not supported."}})");
        return streamOf({u"x"_s});
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    for (int i = 0; i < 2; ++i) {
        Watched refused(client);
        QVERIFY(refused.waitForEnd());
        const CallOutcome outcome = refused.outcomes.first();
        QCOMPARE(outcome.error->kind, Kind::RequestRefused);
        QVERIFY(client.adapt(request().model, outcome.shape, *outcome.error));
        // Its neighbours were refused for the same reason and learn nothing new, but may try again.
        QVERIFY(client.adapt(request().model, outcome.shape, *outcome.error));
    }
    Watched accepted(client);
    QVERIFY(accepted.waitForEnd());
    QVERIFY(!accepted.outcomes.first().error);
    Watched otherModel(client, request(u"gemini-3.6-flash"_s));
    QVERIFY(otherModel.waitForEnd());
    QVERIFY(otherModel.outcomes.first().error);
}

void TestGeminiWire::fallsBackThroughTheSchemaDialects()
{
    FakeGemini server([](const FakeRequest &) {
        return errorAnswer(400,
            R"({"error":{"code":400,"status":"INVALID_ARGUMENT","message":"Request contains an invalid argument."}})");
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    using enum RequestShape::SchemaDialect;
    for (const auto dialect : {JsonSchema, OpenApi, None}) {
        Watched refused(client);
        QVERIFY(refused.waitForEnd());
        const CallOutcome outcome = refused.outcomes.first();
        QCOMPARE(outcome.shape.dialect, dialect);
        QCOMPARE(client.adapt(request().model, outcome.shape, *outcome.error), dialect != None);
    }
    // Others of the same run do not go through all that again; the next run does.
    Watched another(client);
    QVERIFY(another.waitForEnd());
    QCOMPARE(another.outcomes.first().shape.dialect, None);
    client.refresh();
    Watched later(client);
    QVERIFY(later.waitForEnd());
    QCOMPARE(later.outcomes.first().shape.dialect, JsonSchema);
}

void TestGeminiWire::listsTextModelsOfAllPages()
{
    FakeGemini server([](const FakeRequest &ask) {
        FakeAnswer answer{.headers = {{"Content-Type", "application/json"}}};
        answer.pieces = {{ask.path.contains("pageToken=a%2Bb")
                ? R"({"models":[{"name":"models/gemini-9","supportedGenerationMethods":["generateContent"]}]})"
                : R"({"models":[{"name":"models/gemini-3.8-flash","displayName":"Gemini 3.8 Flash","supportedGenerationMethods":["generateContent"]},
                     {"name":"models/gemini-nano-banana-2.1","supportedGenerationMethods":["generateContent"]},
                     {"name":"models/aqa","supportedGenerationMethods":["generateAnswer"]}],"nextPageToken":"a+b"})"}};
        return answer;
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    QObject context;
    QList<ModelEntry> models;
    client.fetchModels(&context, [&models](const auto &result) { models = *result; });
    QTRY_COMPARE(models.size(), 2);
    QCOMPARE(models.at(0).briefThinking, u"MEDIUM"_s);
    QCOMPARE(models.at(1), (ModelEntry{.id = u"gemini-9"_s, .name = u"gemini-9"_s}));
    QCOMPARE(server.requests().first().headers.value("x-goog-api-key"), canary);
}

void TestGeminiWire::tellsWhyTheListFails()
{
    FakeGemini server(writingGemini({.key = "another"}));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    QObject context;
    QList<Kind> kinds;
    client.fetchModels(&context, [&kinds](const auto &result) { kinds.append(result.error().kind); });
    QTRY_COMPARE(kinds, QList{Kind::KeyRejected});
}

void TestGeminiWire::runsSixtyStreamsOnFewHttp2Connections()
{
    FakeGemini server(writingGemini({.brief = 50ms, .post = 2000ms, .events = 5}));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Http2Front front(server.serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    GeminiClient client;
    client.setEndpoint({.base = front.url(), .key = canary, .extraCertificates = front.certificates()});
    int managers = 0;
    GeminiClient counting([&managers] {
        ++managers;
        return std::make_unique<QNetworkAccessManager>();
    });
    counting.setEndpoint(client.endpoint());
    Watched first(counting);
    QVERIFY(first.waitForEnd());
    QVERIFY2(!first.outcomes.first().error, qPrintable(first.outcomes.first().error.value_or(Error{}).detail));
    std::vector<std::unique_ptr<Watched>> calls;
    for (int i = 0; i < 60; ++i)
        calls.push_back(std::make_unique<Watched>(counting));
    for (const auto &each : calls) {
        QVERIFY(each->waitForEnd());
        QVERIFY(!each->outcomes.first().error);
    }
    // The first call's, and one for all that follow it.
    QCOMPARE(managers, 2);
    QCOMPARE(server.mostInFlight(), 60);
    QCOMPARE(server.posts(), 61);
    Watched later(counting);
    QVERIFY(later.waitForEnd());
    QCOMPARE(managers, 2);
}

void TestGeminiWire::noManagerCarriesTooMany_data()
{
    QTest::addColumn<bool>("http2");
    QTest::addColumn<int>("most");
    QTest::newRow("HTTP/1.1") << false << 6;
    QTest::newRow("HTTP/2") << true << 90;
}

void TestGeminiWire::noManagerCarriesTooMany()
{
    QFETCH(const bool, http2);
    QFETCH(const int, most);
    constexpr int calls = 200;
    FakeGemini server([](const FakeRequest &) { return streamOf({u"a"_s, u"b"_s}, 500ms); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Http2Front front(server.serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    QList<int> carried;
    {
        GeminiClient client([&carried] { return std::make_unique<CountingManager>(carried); });
        client.setEndpoint(
            {.base = http2 ? front.url() : server.url(), .key = canary, .extraCertificates = front.certificates()});
        Watched first(client); // what follows knows which protocol it is
        QVERIFY(first.waitForEnd());
        std::vector<std::unique_ptr<Watched>> all;
        for (int i = 0; i < calls; ++i)
            all.push_back(std::make_unique<Watched>(client));
        for (const auto &each : all) {
            QVERIFY(each->waitForEnd());
            QCOMPARE(each->text, u"ab"_s);
        }
    }
    QCOMPARE(*std::max_element(carried.cbegin(), carried.cend()), most);
    // As few as that allows, and one more for the first call's.
    QVERIFY2(carried.size() <= calls / most + 2, qPrintable(QString::number(carried.size())));
    QCOMPARE(server.posts(), calls + 1);
}

void TestGeminiWire::givesAModelThatThinksItsTime()
{
    FakeGemini server([](const FakeRequest &) {
        FakeAnswer answer = streamOf({u"x"_s});
        answer.pieces.first().delay = 1s;
        return answer;
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    CallLimits limits = shortLimits();
    limits.firstEventThinking = 5s;
    client.setLimits(limits);
    GeminiRequest thinking = request();
    thinking.thinkingLevel = u"HIGH"_s;
    Watched patient(client, thinking);
    Watched usual(client);
    QVERIFY(patient.waitForEnd() && usual.waitForEnd());
    QVERIFY(!patient.outcomes.first().error);
    QCOMPARE(usual.outcomes.first().error->kind, Kind::Timeout);
}

// Each event comes in time, and there is no end of them.
void TestGeminiWire::endsAnAttemptThatGoesOnForTooLong()
{
    FakeGemini server([](const FakeRequest &) {
        FakeAnswer answer;
        for (int i = 0; i < 200; ++i)
            answer.pieces.append({eventBytes(QString::number(i) + u' '), 50ms});
        return answer;
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    GeminiClient client;
    connectTo(client, server.url());
    Watched watched(client);
    QVERIFY(watched.waitForEnd());
    const CallOutcome outcome = watched.outcomes.first();
    QCOMPARE(outcome.error->kind, Kind::Timeout);
    QVERIFY(outcome.error->detail.contains("whole attempt"_L1));
    QVERIFY(outcome.text.startsWith("0 1 2 "_L1));
    QVERIFY(outcome.end >= 2500ms); // the limit is 3 s, and a coarse timer may be early
}

void TestGeminiWire::sendsAPostOnceOverHttp2()
{
    FakeGemini server([](const FakeRequest &) { return FakeAnswer{.ending = Ending::Close, .bare = true}; });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Http2Front front(server.serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    GeminiClient client;
    client.setEndpoint({.base = front.url(), .key = canary, .extraCertificates = front.certificates()});
    Watched watched(client);
    QVERIFY(watched.waitForEnd());
    QCOMPARE(watched.outcomes.first().error->kind, Kind::ServiceFailed);
    QCOMPARE(watched.outcomes.first().httpStatus, 502);
    QCOMPARE(server.posts(), 1);
}

void TestGeminiWire::leavesAConnectionThatTakesNoMoreRequests()
{
    FakeGemini server([](const FakeRequest &) { return streamOf({u"a"_s, u"b"_s}, 700ms); });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Http2Front front(server.serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    GeminiClient client;
    CallLimits limits = shortLimits();
    limits.firstEvent = 3s;
    limits.betweenEvents = 3s;
    client.setLimits(limits);
    client.setEndpoint({.base = front.url(), .key = canary, .extraCertificates = front.certificates()});
    Watched early(client);
    QTRY_VERIFY(!early.text.isEmpty());
    QVERIFY(front.renew());
    Watched late(client);
    QVERIFY(late.waitForEnd());
    QVERIFY2(!late.outcomes.first().error, qPrintable(late.outcomes.first().error.value_or(Error{}).detail));
    QVERIFY(early.waitForEnd());
    QVERIFY(!early.outcomes.first().error);
    QCOMPARE(server.posts(), 2);
}

// As after a sleep: nobody says that the connections are dead.
void TestGeminiWire::leavesItsConnections()
{
    FakeGemini server(
        [](const FakeRequest &) { return FakeAnswer{.pieces = {{eventBytes(u"begun"_s)}}, .ending = Ending::Stall}; });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Http2Front front(server.serverPort());
    QVERIFY2(front.problem().isEmpty(), qPrintable(front.problem()));
    GeminiClient client;
    client.setEndpoint({.base = front.url(), .key = canary, .extraCertificates = front.certificates()});
    QSet<quint64> before;
    std::vector<std::unique_ptr<Watched>> underWay; // on two lanes, as many as are kept
    for (int i = 0; i < 2; ++i) {
        underWay.push_back(std::make_unique<Watched>(client));
        QTRY_VERIFY(!underWay.back()->text.isEmpty());
    }
    client.leaveConnections();
    for (const auto &each : underWay) {
        each->call->cancel();
        before.insert(each->outcomes.first().connection);
    }
    QCOMPARE(before.size(), 2);
    server.setScript([](const FakeRequest &) { return streamOf({u"x"_s}); });
    Watched after(client);
    QVERIFY(after.waitForEnd());
    QVERIFY(!after.outcomes.first().error);
    QVERIFY(!before.contains(after.outcomes.first().connection));
}

void TestGeminiWire::acceptsOnlySafeEndpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("https") << u" https://gate.example/gemini/ "_s << u"https://gate.example/gemini"_s;
    QTest::newRow("a slash alone") << u"https://gate.example/"_s << u"https://gate.example"_s;
    QTest::newRow("more slashes") << u"https://gate.example/gw//"_s << u"https://gate.example/gw"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("in the clear") << u"http://gate.example"_s << QString();
    QTest::newRow("localhost by name") << u"http://localhost:8080"_s << QString();
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example"_s << QString();
    QTest::newRow("user") << u"https://me:secret@gate.example"_s << QString();
    QTest::newRow("query") << u"https://gate.example?key=1"_s << QString();
    QTest::newRow("fragment") << u"https://gate.example#a"_s << QString();
    QTest::newRow("no scheme") << u"gate.example"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
}

void TestGeminiWire::acceptsOnlySafeEndpoints()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const Result<QUrl> result = endpointFromText(text);
    QCOMPARE(static_cast<bool>(result), !url.isEmpty());
    if (result)
        QCOMPARE(result->toString(), url);
    else
        QCOMPARE(result.error().kind, Kind::BadAddress);
}

#include "tst_geminiwire.moc"
QTEST_GUILESS_MAIN(TestGeminiWire)
