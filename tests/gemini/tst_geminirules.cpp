#include "gemini/fallback.h"
#include "gemini/modellist.h"
#include "gemini/quotaerror.h"
#include "gemini/replyerror.h"
#include "gemini/retrypolicy.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using Kind = Error::Kind;

namespace {

const Schema post{.type = Schema::Type::Object,
    .fields = {{.name = u"x_text"_s, .description = u"Says \"hi\"\n"_s},
        {.type = Schema::Type::Array, .name = u"hashtags"_s, .items = {{.choices = {u"a"_s, u"b"_s}}}}}};

ErrorContext context()
{
    return {.model = u"gemini-x"_s, .host = u"gate.example"_s, .key = "canary-key"};
}

Error replied(int status, const QByteArray &body, const QByteArray &type = "text/event-stream")
{
    return errorFromReply({.status = status, .contentType = type, .body = body}, context());
}

QByteArray quota(const QByteArray &violations, const QByteArray &message = "You exceeded your current quota",
    const QByteArray &more = {})
{
    return R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":")" + message
        + R"(","details":[{"violations":[)" + violations + "]}" + more + "]}}";
}

} // namespace

class TestGeminiRules : public QObject
{
    Q_OBJECT
private slots:
    void knowsAnotherModel_data();
    void knowsAnotherModel();
    void keepsTheOrderOfTheSchema();
    void knowsThreeWaysToAskForAShape();
    void sendsNothingSpeculative();
    void namesWhatARefusalMeans_data();
    void namesWhatARefusalMeans();
    void readsTheQuotaOfAMinute_data();
    void readsTheQuotaOfAMinute();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
    void namesWhatBrokeOnTheWay_data();
    void namesWhatBrokeOnTheWay();
    void letsNoKeyIntoDetails();
    void triesAgainByClass_data();
    void triesAgainByClass();
    void waitsWithinItsBounds();
    void neverStartsMoreThanFourTimes();
    void leavesOutWhatTheRefusalNames_data();
    void leavesOutWhatTheRefusalNames();
    void tableNamesItsDefault();
    void hidesModelsThatWriteNoText();
};

void TestGeminiRules::keepsTheOrderOfTheSchema()
{
    const GeminiRequest request{.instruction = u"I"_s,
        .parts = {u"p\u0001\"\\"_s, u"ї"_s},
        .answer = post,
        .maxOutputTokens = 100,
        .thinkingLevel = u"LOW"_s};
    const QByteArray expected(
        R"({"systemInstruction":{"parts":[{"text":"I"}]},"contents":[{"role":"user","parts":[{"text":"p\u0001\"\\"},{"text":"ї"}]}],)"
        R"("generationConfig":{"maxOutputTokens":100,"responseMimeType":"application/json","responseJsonSchema":)"
        R"({"type":"object","properties":{"x_text":{"type":"string","description":"Says \"hi\"\n"},)"
        R"("hashtags":{"type":"array","items":{"type":"string","enum":["a","b"]}}},)"
        R"("required":["x_text","hashtags"],"propertyOrdering":["x_text","hashtags"]},)"
        R"("thinkingConfig":{"thinkingLevel":"LOW"}},"store":false})");
    QCOMPARE(requestBody(request, {}), expected);
    QCOMPARE(
        wordBytes({.instruction = u"I"_s, .parts = {u"ї€🎉"_s}, .answer = {.description = u"d"_s}}), 1 + 2 + 3 + 4 + 1);
}

void TestGeminiRules::knowsThreeWaysToAskForAShape()
{
    const GeminiRequest request{.instruction = u"I"_s, .parts = {u"p"_s}, .answer = post};
    using enum RequestShape::SchemaDialect;
    const QByteArray upper = requestBody(request, {.dialect = OpenApi});
    QVERIFY(upper.contains("\"responseSchema\":{\"type\":\"OBJECT\"")
        && upper.contains("\"type\":\"STRING\",\"format\":\"enum\""));
    QVERIFY(!upper.contains("responseJsonSchema"));
    const QJsonObject none = QJsonDocument::fromJson(requestBody(request, {.dialect = None})).object();
    const QJsonObject config = none["generationConfig"_L1].toObject();
    QCOMPARE(config.keys(), (QStringList{u"maxOutputTokens"_s, u"responseMimeType"_s}));
    QVERIFY(none["systemInstruction"_L1]["parts"_L1][0]["text"_L1].toString().contains(
        u"\"propertyOrdering\":[\"x_text\",\"hashtags\"]"_s));
}

void TestGeminiRules::sendsNothingSpeculative()
{
    const QJsonObject body
        = QJsonDocument::fromJson(requestBody({.parts = {u"p"_s}}, {.store = false, .thinking = false})).object();
    QCOMPARE(body.keys(), (QStringList{u"contents"_s, u"generationConfig"_s}));
    QCOMPARE(body["generationConfig"_L1].toObject().keys(),
        (QStringList{u"maxOutputTokens"_s, u"responseJsonSchema"_s, u"responseMimeType"_s}));
}

void TestGeminiRules::namesWhatARefusalMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("key") << 400
                         << QByteArray(
                                R"({"error":{"status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}})")
                         << Kind::KeyRejected;
    QTest::newRow("in an array") << 400 << QByteArray(R"([{"error":{"details":[{"reason":"API_KEY_INVALID"}]}}])")
                                 << Kind::KeyRejected;
    QTest::newRow("leaked")
        << 403
        << QByteArray(
               R"({"error":{"code":403,"message":"Your API key was reported as leaked. Please use another API key.","status":"PERMISSION_DENIED"}})")
        << Kind::KeyLeaked;
    QTest::newRow("location") << 400 << QByteArray(R"({"error":{"status":"FAILED_PRECONDITION"}})")
                              << Kind::LocationUnsupported;
    QTest::newRow("field") << 400 << QByteArray(R"({"error":{"status":"INVALID_ARGUMENT"}})") << Kind::RequestRefused;
    const std::pair<int, Kind> bare[]{{302, Kind::Redirected}, {401, Kind::KeyRejected}, {402, Kind::CreditUsedUp},
        {403, Kind::PermissionDenied}, {404, Kind::ModelUnknown}, {407, Kind::ProxyRefused}, {408, Kind::ServiceFailed},
        {413, Kind::RequestTooLarge}, {418, Kind::RequestRefused}, {422, Kind::RequestRefused},
        {429, Kind::QuotaPerMinute}, {499, Kind::ServiceFailed}, {500, Kind::ServiceFailed}, {502, Kind::ServiceFailed},
        {503, Kind::ServiceBusy}, {504, Kind::ServiceFailed}, {529, Kind::ServiceFailed}};
    for (const auto &[status, kind] : bare)
        QTest::addRow("bare %d", status) << status << QByteArray() << kind;
    const QByteArray minute = R"({"quotaId":"GenerateRequestsPerMinutePerProject","quotaValue":"10"})";
    const QByteArray day = R"({"quotaId":"GenerateRequestsPerDayPerProject","quotaValue":"20"})";
    const QByteArray none = R"({"quotaId":"GenerateRequestsPerMinutePerProject","quotaValue":"0"})";
    QTest::newRow("per minute") << 429 << quota(minute) << Kind::QuotaPerMinute;
    QTest::newRow("per day") << 429 << quota(minute + ',' + day) << Kind::QuotaPerDay;
    QTest::newRow("limit 0") << 429 << quota(day + ',' + none) << Kind::QuotaNone;
    QTest::newRow("limit: 0 in words") << 429 << quota({}, "Quota exceeded, limit: 0, model: x") << Kind::QuotaNone;
    QTest::newRow("limit: 0.5 in words") << 429 << quota({}, "Quota exceeded, limit: 0.5") << Kind::QuotaPerMinute;
    QTest::newRow("prepaid") << 429 << quota({}, "Your prepayment credits are depleted") << Kind::CreditUsedUp;
    QTest::newRow("spend") << 429 << quota({}, "Spend limit of the project reached") << Kind::SpendLimit;
}

void TestGeminiRules::namesWhatARefusalMeans()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Error error = replied(status, body);
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
    if (error.kind == Kind::ModelUnknown)
        QCOMPARE(error.subject, u"gemini-x"_s);
    QCOMPARE(replied(404, "<html>", "text/html; charset=utf-8").kind, Kind::NotGemini);
    QCOMPARE(replied(403, "<html>", "text/html").kind, Kind::NotGemini);
    QCOMPARE(replied(511, "<html>", "text/html").kind, Kind::NotGemini);
    QCOMPARE(replied(503, "<html>", "text/html").kind, Kind::ServiceBusy);
}

void TestGeminiRules::readsTheQuotaOfAMinute_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("requests");
    QTest::addColumn<qint64>("inputTokens");
    const QByteArray requests
        = R"({"quotaId":"GenerateRequestsPerMinutePerProjectPerModel-FreeTier","quotaValue":"10"})";
    const QByteArray number = R"({"quotaId":"GenerateRequestsPerMinutePerProject","quotaValue":7})";
    const QByteArray tokens
        = R"({"quotaId":"GenerateContentInputTokensPerModelPerMinute-FreeTier","quotaValue":"250000"})";
    const QByteArray day = R"({"quotaId":"GenerateRequestsPerDayPerProject","quotaValue":"20"})";
    const QByteArray older = R"({"error":{"details":[{"reason":"RATE_LIMIT_EXCEEDED","metadata":
        {"quota_limit":"GenerateRequestsPerMinutePerProjectPerRegion","quota_limit_value":"60"}}]}})";
    const auto row = [](const char *name, const QByteArray &body, int allowed, qint64 input) {
        QTest::newRow(name) << body << allowed << input;
    };
    row("requests", quota(requests), 10, 0);
    row("a number", quota(number), 7, 0);
    row("the stricter of two", quota(requests + ',' + number), 7, 0);
    row("tokens", quota(tokens), 0, 250'000);
    row("both", quota(tokens + ',' + requests), 10, 250'000);
    row("older shape", older, 60, 0);
    row("nothing said", quota({}), 0, 0);
    row("a day's is no minute's", quota(requests + ',' + day), 0, 0); // and ends the run besides
    row("nonsense", quota(R"({"quotaId":"XPerMinute","quotaValue":"-5"})"), 0, 0);
    row("too large", quota(R"({"quotaId":"XPerMinute","quotaValue":"99999999999"})"), 0, 0);
}

void TestGeminiRules::readsTheQuotaOfAMinute()
{
    QFETCH(QByteArray, body);
    const Error error = replied(429, body);
    QTEST(error.quota.requests, "requests");
    QTEST(error.quota.inputTokens, "inputTokens");
    QCOMPARE(replied(503, body).quota, MinuteQuota());
}

void TestGeminiRules::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("milliseconds");
    const QByteArray minute = R"({"quotaId":"XPerMinuteY","quotaValue":"10"})";
    const QByteArray day = R"({"quotaId":"XPerDayY","quotaValue":"10"})";
    const QByteArray info = R"(,{"retryDelay":"34.074824224s"})";
    QTest::newRow("nothing") << QByteArray() << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("7") << QByteArray() << 7000;
    QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 10:00:09 GMT") << QByteArray() << 9000;
    QTest::newRow("past date") << QByteArray("Mon, 23 Nov 2026 09:00:00 GMT") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << -1;
    QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << -1;
    QTest::newRow("RetryInfo, rounded up") << QByteArray() << quota(minute, {}, info) << 34075;
    QTest::newRow("the longer one") << QByteArray("60") << quota(minute, {}, info) << 60000;
    QTest::newRow("in words") << QByteArray() << quota(minute, "Please retry in 58.8s.") << 58800;
    QTest::newRow("per minute without a hint") << QByteArray() << quota(minute) << 60000;
    QTest::newRow("a day's quota has none") << QByteArray("3") << quota(day, {}, info) << -1;
}

void TestGeminiRules::readsHowLongToWait()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, milliseconds);
    const Error error = errorFromReply(
        {.status = 429, .retryAfter = header, .date = "Mon, 23 Nov 2026 10:00:00 GMT", .body = body}, context());
    QCOMPARE(error.retryAfter.value_or(-1ms).count(), milliseconds);
}

void TestGeminiRules::namesWhatBrokeOnTheWay_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<bool>("posted");
    QTest::addColumn<Kind>("kind");
    using enum QNetworkReply::NetworkError;
    QTest::newRow("refused") << ConnectionRefusedError << false << Kind::Unreachable;
    QTest::newRow("no such host") << HostNotFoundError << false << Kind::Unreachable;
    QTest::newRow("closed before sending") << RemoteHostClosedError << false << Kind::Unreachable;
    QTest::newRow("closed after sending") << RemoteHostClosedError << true << Kind::ConnectionLost;
    QTest::newRow("would be sent again") << ContentReSendError << true << Kind::ConnectionLost;
    QTest::newRow("certificate") << SslHandshakeFailedError << false << Kind::TlsFailed;
    QTest::newRow("proxy") << ProxyConnectionRefusedError << false << Kind::ProxyUnreachable;
    QTest::newRow("proxy asks who") << ProxyAuthenticationRequiredError << false << Kind::ProxyRefused;
    QTest::newRow("stream reset") << InternalServerError << true << Kind::ConnectionLost;
    QTest::newRow("cannot be unpacked") << UnknownContentError << true << Kind::NotGemini;
}

void TestGeminiRules::namesWhatBrokeOnTheWay()
{
    QFETCH(QNetworkReply::NetworkError, code);
    QFETCH(bool, posted);
    NetworkFacts network{.code = code, .text = u"said canary-key"_s, .posted = posted};
    const Error error = errorFromNetwork(network, context());
    QTEST(error.kind, "kind");
    const bool isProxys = error.kind == Kind::ProxyRefused || error.kind == Kind::ProxyUnreachable;
    QCOMPARE(error.subject, isProxys ? QString() : u"gate.example"_s);
    // Where the way leads through a proxy and nothing was sent, it is the proxy's.
    network.proxy = u"proxy.example:3128"_s;
    const Error through = errorFromNetwork(network, context());
    QCOMPARE(through.kind, error.kind == Kind::Unreachable ? Kind::ProxyUnreachable : error.kind);
    QCOMPARE(through.subject, isProxys || error.kind == Kind::Unreachable ? network.proxy : u"gate.example"_s);
    QCOMPARE(error.detail, u"said [removed]"_s);
}

void TestGeminiRules::letsNoKeyIntoDetails()
{
    const Error error = replied(
        400, R"({"error":{"message":"bad canary-key here","details":[{"detail":"Invalid API key: secret"}]}})");
    QCOMPARE(error.detail, u"bad [removed] here"_s);
    QVERIFY(replied(500, QByteArray(5000, 'x')).detail.size() <= 2000);
}

void TestGeminiRules::triesAgainByClass_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("retries");
    const std::pair<Kind, int> kinds[]{{Kind::Unreachable, 3}, {Kind::ProxyUnreachable, 3}, {Kind::QuotaPerMinute, 3},
        {Kind::ServiceBusy, 3}, {Kind::ServiceFailed, 3}, {Kind::ConnectionLost, 2}, {Kind::Timeout, 2},
        {Kind::Truncated, 2}, {Kind::BadAnswer, 1}, {Kind::EndlessAnswer, 1}, {Kind::CutByLength, 1},
        {Kind::Cancelled, 0}, {Kind::KeyMissing, 0}, {Kind::KeyRejected, 0}, {Kind::PermissionDenied, 0},
        {Kind::KeyLeaked, 0}, {Kind::LocationUnsupported, 0}, {Kind::QuotaPerDay, 0}, {Kind::QuotaNone, 0},
        {Kind::SpendLimit, 0}, {Kind::CreditUsedUp, 0}, {Kind::PromptBlocked, 0}, {Kind::AnswerBlocked, 0},
        {Kind::Recitation, 0}, {Kind::TlsFailed, 0}, {Kind::Redirected, 0}, {Kind::NotGemini, 0},
        {Kind::ProxyRefused, 0}, {Kind::ModelUnknown, 0}, {Kind::RequestRefused, 0}, {Kind::RequestTooLarge, 0}};
    for (const auto &[kind, retries] : kinds)
        QTest::newRow(qPrintable(errorKindName(kind))) << Error{.kind = kind} << retries;
    QTest::newRow("failed in mid-stream") << Error{.kind = Kind::ServiceFailed, .httpStatus = 200} << 2;
    QTest::newRow("long hint") << Error{.kind = Kind::ServiceBusy, .retryAfter = 121s} << 0;
    QTest::newRow("bearable hint") << Error{.kind = Kind::ServiceBusy, .retryAfter = 120s} << 3;
}

void TestGeminiRules::triesAgainByClass()
{
    QFETCH(Error, error);
    AttemptHistory history;
    int retries = 0;
    for (; retries < 10 && nextDelay(history, error, 0.5); ++retries)
        history = counted(history, error);
    QTEST(retries, "retries");
}

void TestGeminiRules::waitsWithinItsBounds()
{
    const Error busy{.kind = Kind::ServiceBusy};
    const Error minute{.kind = Kind::QuotaPerMinute};
    QCOMPARE(*nextDelay({}, busy, 0.0), 0ms);
    QCOMPARE(*nextDelay({}, busy, 1.0), 1000ms);
    QCOMPARE(*nextDelay({.attempts = 2}, busy, 1.0), 4000ms);
    QCOMPARE(*nextDelay({}, minute, 1.0), 2000ms);
    QCOMPARE(*nextDelay({}, {.kind = Kind::QuotaPerMinute, .retryAfter = 30s}, 0.0), 30s);
    QCOMPARE(*nextDelay({}, {.kind = Kind::QuotaPerMinute, .retryAfter = 30s}, 1.0), 33s);
    QCOMPARE(*nextDelay({}, {.kind = Kind::ServiceBusy, .retryAfter = -5s}, 1.0), 1s);
}

void TestGeminiRules::neverStartsMoreThanFourTimes()
{
    AttemptHistory history;
    for (const Kind kind : {Kind::ConnectionLost, Kind::BadAnswer, Kind::ConnectionLost}) {
        QVERIFY(nextDelay(history, {.kind = kind}, 0.5));
        history = counted(history, {.kind = kind});
    }
    QCOMPARE(history.attempts, 3);
    QVERIFY(!nextDelay(history, {.kind = Kind::ServiceBusy}, 0.5));
}

void TestGeminiRules::leavesOutWhatTheRefusalNames_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("store");
    QTest::addColumn<bool>("thinking");
    QTest::addColumn<int>("dialect");
    QTest::addColumn<bool>("changes");
    QTest::newRow("store") << u"Unknown name \"store\": Cannot find field."_s << false << true << 0 << true;
    QTest::newRow("thinking config") << u"Unknown name \"thinkingConfig\" at 'generation_config'"_s << true << false
                                     << 0 << true;
    QTest::newRow("thinking level") << u"Thinking level LOW is not supported"_s << true << false << 0 << true;
    QTest::newRow("schema")
        << u"A schema in GenerationConfig in the request exceeds the maximum allowed nesting depth."_s << true << true
        << 1 << true;
    QTest::newRow("names nothing") << u"INVALID_ARGUMENT: Request contains an invalid argument."_s << true << true << 1
                                   << true;
    QTest::newRow("something else") << u"Requests ending with a model turn are not supported."_s << true << true << 0
                                    << false;
}

void TestGeminiRules::leavesOutWhatTheRefusalNames()
{
    QFETCH(QString, message);
    QFETCH(bool, store);
    QFETCH(bool, thinking);
    QFETCH(int, dialect);
    QFETCH(bool, changes);
    const auto next = fallback({}, {}, {.kind = Kind::RequestRefused, .detail = message, .httpStatus = 400});
    QCOMPARE(next.has_value(), changes);
    const RequestShape expected{
        .store = store, .thinking = thinking, .dialect = static_cast<RequestShape::SchemaDialect>(dialect)};
    QVERIFY(next.value_or(RequestShape{}) == expected);
    QVERIFY(!fallback({}, {}, {.kind = Kind::KeyRejected, .detail = message, .httpStatus = 400}));
}

void TestGeminiRules::tableNamesItsDefault()
{
    const ModelTable &table = builtInModels();
    QVERIFY(table.asOf.isValid());
    QCOMPARE(modelEntry(table.defaultId).briefThinking, u"MEDIUM"_s);
    QCOMPARE(modelEntry(u"gemini-99"_s), (ModelEntry{.id = u"gemini-99"_s, .name = u"gemini-99"_s}));
}

void TestGeminiRules::hidesModelsThatWriteNoText()
{
    QByteArrayList rows;
    for (const QByteArray id : {"gemini-9", "gemini-9-image", "gemini-nano-banana-2.1", "gemini-9-tts", "gemini-9-live",
             "veo-3", "lyria-2", "gemini-embedding-2", "gemini-9-computer-use", "gemini-robotics-er", "gemini-omni-1"})
        rows.append("{\"name\":\"models/" + id + "\",\"supportedGenerationMethods\":[\"generateContent\"]}");
    const Result<ModelPage> page = modelsFromJson("{\"models\":[" + rows.join(',') + "],\"nextPageToken\":\"n\"}");
    QVERIFY(page);
    QCOMPARE(page->models, (QList{ModelEntry{.id = u"gemini-9"_s, .name = u"gemini-9"_s}}));
    QCOMPARE(page->nextPageToken, u"n"_s);
    QCOMPARE(modelsFromJson("<html>").error().kind, Kind::NotGemini);
    QCOMPARE(modelsFromJson(R"({"status":"ok"})").error().kind, Kind::NotGemini);
}

#include "tst_geminirules.moc"
void TestGeminiRules::knowsAnotherModel_data()
{
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("the same") << u"gemini-3.7-flash"_s << false;
    QTest::newRow("by its whole name") << u"models/gemini-3.7-flash"_s << false;
    QTest::newRow("a version of it") << u"gemini-3.7-flash-001"_s << false;
    QTest::newRow("it does not say") << QString() << false;
    QTest::newRow("its successor") << u"gemini-3.8-flash"_s << true;
    QTest::newRow("a smaller one") << u"gemini-3.7-flash-lite"_s << true;
}

void TestGeminiRules::knowsAnotherModel()
{
    QFETCH(const QString, answered);
    QFETCH(const bool, isAnother);
    QCOMPARE(isAnotherModel(u"gemini-3.7-flash"_s, answered), isAnother);
    QVERIFY(!isAnotherModel(u"gemini-flash-latest"_s, answered));
}

QTEST_GUILESS_MAIN(TestGeminiRules)
