#include "core/errortext.h"
#include "engine/runbench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;
using Kind = Error::Kind;
using Ending = FakeAnswer::Ending;

namespace {

/// How a fault is chosen within its kind, the same for the same seed.
using Random = QRandomGenerator;
/// What the service does instead of giving @p good.
using Fault = std::function<FakeAnswer(FakeAnswer good, Random &random)>;

constexpr int always = 99;
const auto sickTopic = u"Topic 2"_s;

int seeds()
{
    const int wanted = qEnvironmentVariableIntValue("DOPYS_FAULT_SEEDS");
    return wanted > 0 ? wanted : 4;
}

/// Some of the answer and not all of it.
FakeAnswer cut(FakeAnswer answer, Random &random, Ending ending)
{
    QByteArray bytes;
    for (const FakePiece &piece : std::as_const(answer.pieces))
        bytes += piece.bytes;
    // The finish reason stands in the last event: without that it is not whole.
    const auto last = static_cast<int>(answer.pieces.constLast().bytes.size());
    bytes.truncate(random.bounded(1, static_cast<int>(bytes.size()) - last));
    answer.pieces = {{bytes}};
    answer.ending = ending;
    return answer;
}

QByteArray bodyOf(const FakeAnswer &answer)
{
    QByteArray bytes;
    for (const FakePiece &piece : answer.pieces)
        bytes += piece.bytes;
    return bytes;
}

FakeAnswer raw(const QByteArray &bytes, Ending ending = Ending::Close)
{
    return {.pieces = {{bytes}}, .ending = ending, .bare = true};
}

const QByteArray streamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";

Fault status(int code, const QByteArray &body = {}, const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    return [=](const FakeAnswer &, Random &) {
        FakeAnswer answer = errorAnswer(code, body);
        answer.headers = QList<QPair<QByteArray, QByteArray>>{{"Content-Type", "application/json"}} + headers;
        return answer;
    };
}

QByteArray refusal(int code, const QByteArray &status, const QByteArray &details = {})
{
    return R"({"error":{"code":)" + QByteArray::number(code) + R"(,"message":"m","status":")" + status
        + R"(","details":[)" + details + "]}}";
}

QByteArray perDay()
{
    return refusal(429, "RESOURCE_EXHAUSTED",
        R"({"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":"GenerateRequestsPerDay"}]})");
}

QByteArray retryInfo(const QByteArray &delay)
{
    return refusal(429, "RESOURCE_EXHAUSTED",
        R"({"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":")" + delay + R"("})");
}

/// In the shape of a service whose stream says the same in other bytes.
FakeAnswer withLines(FakeAnswer answer, Random &random)
{
    static const QByteArrayList ends{"\n", "\r\n", "\r"};
    QByteArray bytes = "\xEF\xBB\xBF: hello\n\n";
    for (const FakePiece &piece : std::as_const(answer.pieces)) {
        const QByteArray end = ends.at(random.bounded(3));
        bytes += "event: message" + end + piece.bytes.trimmed() + end + end;
    }
    answer.pieces = {{bytes}};
    return answer;
}

struct Expected
{
    std::optional<Kind> kind = {};         ///< nothing: the post is written
    int attempts = 1;                      ///< that the service sees for this post, and no more
    const char *says = "";                 ///< stands in the sentence
    std::chrono::milliseconds atLeast{0};  ///< from the fault to the next attempt
    std::chrono::milliseconds within{20s}; ///< all has ended; ten times what it takes
};

} // namespace

Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Expected)

/// Faults F4 to F44 of the network, one row each, each with several seeds side by side: one of three posts meets the
/// fault, the others must not notice. Who cannot be connected to stands in tst_connecting; what
/// needs a TLS front, a proxy or a sleep in tst_geminiwire, proxies.py and tst_campaignrun.
class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void onePostMeetsAFault_data();
    void onePostMeetsAFault();
    void allMeetIt();
    void everyPostIsRefusedOnce();
    void aFloodOfHeadersLetsTheOthersGo();
};

void TestFaults::onePostMeetsAFault_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("times"); ///< how many attempts meet it
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const Fault &fault, const Expected &expected, int times = always) {
        QTest::newRow(name) << fault << times << expected;
    };
    const auto ends = [](const QByteArray &bytes, Ending ending) {
        return [=](const FakeAnswer &, Random &) { return raw(bytes, ending); };
    };
    const auto cutBy = [](Ending ending) {
        return [ending](const FakeAnswer &good, Random &random) { return cut(good, random, ending); };
    };
    const auto partly = [](const QByteArray &head, Ending ending) {
        return [=](const FakeAnswer &good, Random &random) {
            return raw(head + bodyOf(cut(good, random, ending)), ending);
        };
    };
    const Expected lost{.kind = Kind::ConnectionLost, .attempts = 3, .says = "connection broke"};
    const Expected late{.kind = Kind::Timeout, .attempts = 3, .says = "No answer came for too long", .within = 60s};
    const Expected written{.attempts = 1};

    row("F4 reset before a reply", ends({}, Ending::Reset), lost);
    row("F5 closed before a reply", ends({}, Ending::Close), lost);
    row("F5 closed once", ends({}, Ending::Close), {.attempts = 2}, 1);
    row("F7 a head and nothing more", ends(streamHead + "\r\n", Ending::Stall), late);
    row("F8 still in mid-stream", cutBy(Ending::Stall), late);
    row(
        "F9 a byte at a time",
        [](FakeAnswer good, Random &) {
            const QByteArray bytes = bodyOf(good);
            good.pieces.clear();
            for (const char byte : bytes)
                good.pieces.append({QByteArray(1, byte), 100ms});
            return good;
        },
        late);
    row(
        "F10 comments alone",
        [](FakeAnswer good, Random &) {
            good.pieces = QList<FakePiece>(200, {": keep-alive\n\n", 50ms});
            return good;
        },
        late);
    row(
        "F11 cut within a chunk",
        [](const FakeAnswer &good, Random &random) {
            const QByteArray body = bodyOf(cut(good, random, Ending::Close));
            return raw(streamHead + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size() + 500, 16)
                + "\r\n" + body);
        },
        lost);
    row(
        "F12 whole, without the last chunk",
        [](FakeAnswer good, Random &) {
            good.ending = Ending::Close;
            return good;
        },
        written);
    row("F12 not whole, without the last chunk", cutBy(Ending::Close), lost);
    row("F12 not whole, with the last chunk", cutBy(Ending::Clean),
        {.kind = Kind::Truncated, .attempts = 3, .says = "broke off before its end"});
    row("F13 reset in mid-stream", cutBy(Ending::Reset), lost);
    row("F13 reset twice", cutBy(Ending::Reset), {.attempts = 3}, 2);
    for (const char *size : {"zz", "fffffffffffffffff", "-5"}) {
        row(qPrintable(u"F14, F15 a chunk of size "_s + QLatin1String(size)),
            partly(streamHead + "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\n", Ending::Close),
            {.kind = Kind::Truncated, .attempts = 3, .says = "broke off before its end"});
    }
    row("F16 less than was announced", partly(streamHead + "Content-Length: 99999\r\n\r\n", Ending::Close), lost);
    row("F17 more than was announced", partly(streamHead + "Content-Length: 9\r\n\r\n", Ending::Close),
        {.kind = Kind::Truncated, .attempts = 3, .says = "broke off before its end"});
    row("F18 announced below nothing", partly(streamHead + "Content-Length: -7\r\n\r\n", Ending::Close),
        {.kind = Kind::Truncated, .attempts = 3, .says = "broke off before its end"});
    // The others are being written: it is no page that wants one to sign in, or not for long.
    const Expected foreign{.kind = Kind::NotGemini, .attempts = 4, .says = "Something other than Gemini answered"};
    // To Qt that is a connection that broke before the reply.
    row("F19 garbage", ends("\x01\x02 not http\r\n\r\n", Ending::Close), lost);
    row("F19 the banner of ssh", ends("SSH-2.0-OpenSSH_9.2\r\n", Ending::Close), lost);
    row(
        "F20 a page to sign in",
        [](const FakeAnswer &, Random &) {
            return FakeAnswer{.headers = {{"Content-Type", "text/html"}}, .pieces = {{"<html>Sign in</html>"}}};
        },
        foreign);
    row("F21 nothing at all", [](const FakeAnswer &, Random &) { return FakeAnswer{}; },
        {.kind = Kind::Truncated, .attempts = 3, .says = "broke off before its end"});
    row("F21 204", ends("HTTP/1.1 204 No Content\r\n\r\n", Ending::Clean), foreign);
    row("F22 overloaded in mid-stream",
        [](FakeAnswer good, Random &random) {
            good = cut(good, random, Ending::Clean);
            good.pieces.append({"\r\n\r\ndata: " + refusal(503, "UNAVAILABLE") + "\r\n\r\n"});
            return good;
        },
        {.kind = Kind::ServiceBusy, .attempts = 3, .says = "overloaded"});
    for (const int code : {301, 302, 303, 307, 308}) {
        row(qPrintable(u"F23 %1"_s.arg(code)), status(code, {}, {{"Location", "http://127.0.0.1:9/elsewhere"}}),
            {.kind = Kind::Redirected, .attempts = 4, .says = "sent us to another address"});
    }
    row("F24 400", status(400, R"({"error":{"message":"Requests ending with a model turn are not supported."}})"),
        {.kind = Kind::RequestRefused, .says = "did not understand the request"});
    row("F24 401", status(401, refusal(401, "UNAUTHENTICATED")), {.kind = Kind::KeyRejected, .says = "key"});
    row("F24 402", status(402), {.kind = Kind::CreditUsedUp, .says = "credit is used up"});
    row("F24 403", status(403, refusal(403, "PERMISSION_DENIED")), {.kind = Kind::PermissionDenied, .says = "key"});
    row("F24 404", status(404, refusal(404, "NOT_FOUND")), {.kind = Kind::ModelUnknown, .says = "does not know"});
    row("F24 413", status(413), {.kind = Kind::RequestTooLarge, .says = "too long for the service"});
    row("F25 Retry-After", status(429, {}, {{"Retry-After", "1"}}), {.attempts = 2, .atLeast = 1s}, 1);
    row("F26 RetryInfo", status(429, retryInfo("1.3s")), {.attempts = 2, .atLeast = 1300ms}, 1);
    row("F27 the day's quota", status(429, perDay()), {.kind = Kind::QuotaPerDay, .says = "Today's limit"});
    row("F28 Retry-After of hours", status(429, {}, {{"Retry-After", "9999"}}),
        {.kind = Kind::QuotaPerMinute, .says = "Try again in 167 minute"});
    row("F28 Retry-After below nothing", status(503, {}, {{"Retry-After", "-20"}}), {.attempts = 2}, 1);
    row("F28 Retry-After of words", status(503, {}, {{"Retry-After", "soon"}}), {.attempts = 2}, 1);
    for (const int code : {500, 502, 503, 504})
        row(qPrintable(u"F29 %1 once"_s.arg(code)), status(code), {.attempts = 2}, 1);
    row("F30 500 for ever", status(500),
        {.kind = Kind::ServiceFailed, .attempts = 4, .says = "at Google's end", .within = 60s});
    row("F31 407", status(407), {.kind = Kind::ProxyRefused, .attempts = 4, .says = "another user name and password"});
    row(
        "F34 a bomb",
        [](const FakeAnswer &, Random &) {
            // zlib, which "deflate" is
            static const QByteArray packed = qCompress(QByteArray(64 << 20, 'a'), 9).sliced(4);
            return raw(streamHead + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(packed.size())
                    + "\r\n\r\n" + packed,
                Ending::Clean);
        },
        foreign);
    row("F36 a flood of text",
        [](FakeAnswer good, Random &) {
            good.pieces = QList<FakePiece>(60, {eventBytes(QString::number(1e9).repeated(10'000))});
            return good;
        },
        {.kind = Kind::EndlessAnswer, .attempts = 2, .says = "would not come to an end"});
    row("F38 lines of all kinds", &withLines, written);
    row(
        "F39 more after its end",
        [](FakeAnswer good, Random &) {
            good.pieces.append({eventBytes(u"too late"_s, u"STOP"_s)});
            return good;
        },
        written);
    row("F40 deeper than can be read",
        [](FakeAnswer good, Random &) {
            good.pieces = {{"data: " + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "\n\n"}};
            return good;
        },
        {.kind = Kind::BadAnswer, .attempts = 2, .says = "cannot be used"});
    row("F40 a line without end",
        [](FakeAnswer good, Random &) {
            good.pieces = {{"data: " + QByteArray(2 << 20, 'x')}};
            return good;
        },
        {.kind = Kind::EndlessAnswer, .attempts = 2, .says = "would not come to an end"});
}

namespace {

/// One campaign on a service of its own, of which one call meets the fault.
class SickRun
{
public:
    SickRun(const Fault &fault, int times, quint32 seed, int posts = 3)
        : m_random(seed), m_bench(
                              [this, fault, times, write = writingGemini(quick())](const FakeRequest &request) {
                                  const FakeAnswer good = write(request);
                                  if (topicTitle(request) != sickTopic)
                                      return good;
                                  if (m_met.isValid())
                                      m_waited = std::chrono::milliseconds(m_met.elapsed());
                                  if (m_attempts++ >= times)
                                      return good;
                                  m_met.start();
                                  return fault(good, m_random);
                              },
                              input(posts))
    {
        CallLimits limits;
        limits.firstEvent = limits.betweenEvents = 1500ms;
        limits.connect = 1s;
        limits.attempt = 10s;
        limits.outage = 20ms; // somebody else who answers is asked about more than once
        m_bench.client.setLimits(limits);
        m_bench.begin();
    }

    Bench &bench() { return m_bench; }
    const Post &sick() const { return m_bench.campaign.posts.at(1); }
    int attempts() const { return m_attempts; }
    /// Between a fault and the attempt after it.
    std::chrono::milliseconds waited() const { return m_waited; }

private:
    Random m_random;
    int m_attempts = 0;
    QElapsedTimer m_met; ///< since the last fault
    std::chrono::milliseconds m_waited{0};
    Bench m_bench;
};

} // namespace

void TestFaults::onePostMeetsAFault()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, times);
    QFETCH(const Expected, expected);
    std::vector<std::unique_ptr<SickRun>> runs;
    for (int seed = 1; seed <= seeds(); ++seed)
        runs.push_back(std::make_unique<SickRun>(fault, times, static_cast<quint32>(seed)));
    for (const auto &run : runs) {
        Bench &bench = run->bench();
        QVERIFY(QTest::qWaitFor([&bench] { return !bench.ends.isEmpty(); }, static_cast<int>(expected.within.count())));
        const auto *failed = std::get_if<Failed>(&run->sick().state);
        if (expected.kind) {
            QVERIFY2(failed, qPrintable(statusKey(run->sick().state)));
            QVERIFY2(failed->error.kind == *expected.kind,
                qPrintable(errorKindName(failed->error.kind) + u' ' + failed->error.detail));
            QVERIFY2(
                errorText(failed->error).contains(QLatin1String(expected.says)), qPrintable(errorText(failed->error)));
        } else {
            QVERIFY2(!failed, failed ? qPrintable(errorKindName(failed->error.kind)) : "");
            QVERIFY(std::holds_alternative<Done>(run->sick().state));
            QVERIFY(run->sick().content.texts.value(Platform::X).startsWith(sickTopic));
            QVERIFY(run->sick().content.texts.value(Platform::X).endsWith("to the point."_L1));
            QVERIFY(run->waited() >= expected.atLeast);
        }
        QCOMPARE(run->attempts(), expected.attempts);
        QCOMPARE(run->sick().attempts, expected.attempts);
        // One attempt is one POST, whatever happens to it.
        QCOMPARE(bench.attemptsTold(), bench.server.posts());
        // The others are written, or nothing more was asked for.
        for (const int other : {0, 2}) {
            const Post &post = bench.campaign.posts.at(other);
            const bool refused = failed && stopsTheRest(failed->error);
            QVERIFY2(std::holds_alternative<Done>(post.state) || refused, qPrintable(statusKey(post.state)));
            QVERIFY(post.attempts <= 1);
        }
        QVERIFY(!bench.percentsFell);
    }
}

// F42
void TestFaults::allMeetIt()
{
    constexpr int posts = 24;
    QSet<QString> met;
    Bench bench(
        [&met, write = writingGemini(quick())](const FakeRequest &request) {
            FakeAnswer answer = write(request);
            const QString title = topicTitle(request);
            if (!title.isEmpty() && !met.contains(title)) {
                met.insert(title);
                answer.pieces.resize(1);
                answer.ending = Ending::Reset;
            }
            return answer;
        },
        input(posts));
    CallLimits limits;
    limits.outage = 500ms;
    bench.client.setLimits(limits);
    bench.begin();
    QVERIFY(bench.finish());
    QCOMPARE(bench.ends.first().done, posts);
    QCOMPARE(met.size(), posts);
    QVERIFY2(bench.server.posts() <= 2 * posts + 1, qPrintable(QString::number(bench.server.posts())));
    QCOMPARE(bench.attemptsTold(), bench.server.posts());
}

// F44
void TestFaults::everyPostIsRefusedOnce()
{
    constexpr int posts = 200;
    QSet<QString> refused;
    Bench bench(
        [&refused, write = writingGemini(quick())](const FakeRequest &request) {
            const QString title = topicTitle(request);
            if (title.isEmpty() || refused.contains(title))
                return write(request);
            refused.insert(title);
            return errorAnswer(429, retryInfo("0.1s"));
        },
        input(posts));
    bench.begin();
    QVERIFY(QTest::qWaitFor([&] { return !bench.ends.isEmpty(); }, 3 * hangLimit));
    QCOMPARE(bench.ends.first().done, posts);
    QCOMPARE(refused.size(), posts);
    QVERIFY2(bench.server.posts() <= 2 * posts + 1, qPrintable(QString::number(bench.server.posts())));
}

// F35: Qt reads the heads of all replies in one thread.
void TestFaults::aFloodOfHeadersLetsTheOthersGo()
{
    Bench bench(
        [write = writingGemini(quick())](const FakeRequest &request) {
            if (topicTitle(request) != sickTopic)
                return write(request);
            return raw(
                "HTTP/1.1 200 OK\r\n" + QByteArray("X-Filler: " + QByteArray(1000, 'x') + "\r\n").repeated(4000));
        },
        input(3));
    bench.begin();
    QVERIFY(QTest::qWaitFor([&] { return !bench.ends.isEmpty(); }, 3 * hangLimit));
    QCOMPARE(bench.ends.first().done, 2);
    QVERIFY(std::holds_alternative<Failed>(bench.campaign.posts.at(1).state));
    QCOMPARE(bench.attemptsTold(), bench.server.posts());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
