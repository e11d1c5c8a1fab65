#include "engine/runbench.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

namespace {

constexpr int runsTogether = 10;

/// A service on which every tenth call comes to grief, each in one of six ways. Which, hangs on the seed, the topic and
/// the attempt alone, not on the order in which calls arrive.
class BadWeather
{
public:
    explicit BadWeather(int seed) : m_seed(seed) { }

    FakeAnswer operator()(const FakeRequest &request)
    {
        const QByteArray call = topicTitle(request).toUtf8();
        const int attempt = ++m_attempts[call];
        const QByteArray hash = QCryptographicHash::hash(
            call + '/' + QByteArray::number(attempt) + '/' + QByteArray::number(m_seed), QCryptographicHash::Sha256);
        FakeAnswer answer = m_write(request);
        const auto luck = static_cast<unsigned char>(hash.at(0));
        if (luck >= 26) // of 256
            return answer;
        ++m_faults;
        switch (static_cast<unsigned char>(hash.at(1)) % 6) {
        case 0:
            return errorAnswer(
                429, R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"0.2s"}]}})");
        case 1:
            return errorAnswer(500, R"({"error":{"code":500,"status":"INTERNAL"}})");
        case 2:
            return errorAnswer(503, R"({"error":{"code":503,"status":"UNAVAILABLE"}})");
        case 3:
            answer.ending = FakeAnswer::Ending::Reset;
            break;
        case 4:
            answer.ending = FakeAnswer::Ending::Stall;
            break;
        default:
            answer.ending = FakeAnswer::Ending::Close;
            break;
        }
        answer.pieces.resize(answer.pieces.size() / 2);
        return answer;
    }
    int faults() const { return m_faults; }

private:
    int m_seed;
    FakeGemini::Script m_write = writingGemini(quick());
    QHash<QByteArray, int> m_attempts;
    int m_faults = 0;
};

} // namespace

class TestWeather : public QObject
{
    Q_OBJECT
private slots:
    void everyPostFinishesInBadWeather_data();
    void everyPostFinishesInBadWeather();
};

void TestWeather::everyPostFinishesInBadWeather_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 100; seed += runsTogether)
        QTest::addRow("runs %d to %d", seed, seed + runsTogether - 1) << seed;
}

void TestWeather::everyPostFinishesInBadWeather()
{
    QFETCH(const int, seed);
    constexpr int posts = 12;
    std::vector<std::shared_ptr<BadWeather>> weathers;
    std::vector<std::unique_ptr<Bench>> benches;
    for (int run = 0; run < runsTogether; ++run) {
        const auto weather = weathers.emplace_back(std::make_shared<BadWeather>(seed + run));
        benches.push_back(std::make_unique<Bench>(
            [weather](const FakeRequest &request) { return (*weather)(request); }, input(posts)));
        CallLimits limits;
        limits.betweenEvents = 3s;
        limits.outage = 500ms;
        benches.back()->client.setLimits(limits);
        benches.back()->begin();
    }
    int faults = 0;
    for (int run = 0; run < runsTogether; ++run) {
        Bench &bench = *benches.at(static_cast<std::size_t>(run));
        QVERIFY(bench.finish());
        QCOMPARE(bench.ends.first().done, posts);
        for (const Post &post : std::as_const(bench.campaign.posts))
            QVERIFY2(post.content.texts.value(Platform::X).startsWith(post.topic.title), "a text went to another card");
        // One attempt is one POST, and few are needed.
        QCOMPARE(bench.attemptsTold(), bench.server.posts());
        QVERIFY2(bench.server.posts() <= 2 * posts, qPrintable(QString::number(bench.server.posts())));
        faults += weathers.at(static_cast<std::size_t>(run))->faults();
    }
    QVERIFY2(faults > runsTogether * posts / 20, qPrintable(QString::number(faults))); // they did happen
}

QTEST_GUILESS_MAIN(TestWeather)
#include "tst_weather.moc"
