#include "core/campaignjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

class TestCampaignJson : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrites();
    void whatWasUnderWayReadsAsStopped();
    void survivesHostileFiles_data();
    void survivesHostileFiles();
    void takesLoneSurrogatesOut();
};

namespace {

Campaign sample()
{
    const PostContent content{.texts = {{Platform::X, u"Кава 💙"_s}, {Platform::Facebook, u""_s}},
        .hashtags = {u"кава"_s},
        .imagePrompt = u"A cup"_s};
    const Error busy{
        .kind = Error::Kind::ServiceBusy, .detail = u"d"_s, .subject = u"m"_s, .httpStatus = 503, .retryAfter = 7s};
    const TokenUsage usage{.prompt = 1, .cached = 2, .output = 3, .thinking = 4, .total = 8};
    const Topic topic{.title = u"t"_s,
        .message = u"m"_s,
        .focus = Platform::LinkedIn,
        .angle = u"a"_s,
        .opening = u"o"_s,
        .callToAction = u"c"_s};
    Campaign campaign{.input = {.businessName = u"b"_s, .numPosts = 4, .platforms = {Platform::X}},
        .brief = {.summary = u"s"_s, .topics = {topic, Topic{.title = u"u"_s}}},
        .demo = true,
        .model = u"m"_s,
        .usage = usage,
        .times = {.started = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC), .wall = 5s, .sequential = 9s}};
    campaign.posts = {Post{.topic = topic,
                          .state = Done{},
                          .content = content,
                          .percent = 100,
                          .model = u"m1"_s,
                          .duration = 4s,
                          .attempts = 2,
                          .usage = usage,
                          .earlier = content,
                          .rewriteError = busy},
        Post{.state = Failed{busy}, .content = content, .percent = 40}, Post{.state = Stopped{}, .percent = 12}};
    return campaign;
}

} // namespace

void TestCampaignJson::readsWhatItWrites()
{
    const auto read = campaignFromJson(campaignToJson(sample()));
    QVERIFY(read);
    QVERIFY(*read == sample());
}

void TestCampaignJson::whatWasUnderWayReadsAsStopped()
{
    for (const PostState &state :
        {PostState(Waiting{}), PostState(Thinking{}), PostState(Writing{2}), PostState(Pausing{})}) {
        const PostContent half{.texts = {{Platform::X, u"half"_s}}};
        const auto read
            = campaignFromJson(campaignToJson({.posts = {Post{.state = state, .content = half, .percent = 50}}}));
        QVERIFY(read);
        QVERIFY(std::holds_alternative<Stopped>(read->posts.first().state));
        QCOMPARE(read->posts.first().content, half);
    }
}

void TestCampaignJson::survivesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("list") << QByteArray("[]") << false;
    QTest::newRow("no version") << QByteArray("{}") << false;
    QTest::newRow("later version") << QByteArray(R"({"version":2})") << false;
    QTest::newRow("deep") << QByteArray(R"({"version":1,"posts":)") + QByteArray(100'000, '[') << false;
    QTest::newRow("only the version") << QByteArray(R"({"version":1})") << true;
    QTest::newRow("wrong types") << QByteArray(
        R"({"version":1,"input":[],"brief":"x","posts":[1,null,{"state":5,"percent":-1e300,"usage":7,"content":[]}],
            "times":{"wall_ms":1e300},"usage":{"total":1e99}})")
                                 << true;
}

void TestCampaignJson::survivesHostileFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, readable);
    const auto read = campaignFromJson(json);
    QCOMPARE(bool(read), readable);
    if (read) {
        QVERIFY(read->posts.size() <= 3);
        QVERIFY(read->times.wall.count() >= 0);
    }
}

void TestCampaignJson::takesLoneSurrogatesOut()
{
    const auto read = campaignFromJson(R"({"version":1,"brief":{"campaign_summary":"a\ud800b\u0000c"}})");
    QVERIFY(read);
    QCOMPARE(read->brief.summary, u"a\uFFFDbc"_s);
}

QTEST_GUILESS_MAIN(TestCampaignJson)
#include "tst_campaignjson.moc"
