#include "core/campaignjson.h"
#include "richcampaign.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

class TestCampaignJson : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrites();
    void anOldCountdownDoesNotComeBack();
    void whatWasUnderWayReadsAsStopped();
    void survivesHostileFiles_data();
    void survivesHostileFiles();
    void takesLoneSurrogatesOut();
};

namespace {

// Within this computer what an error says is kept, and so is what a post said before it was written again.
Campaign sample()
{
    Campaign campaign = richCampaign();
    const Error busy{.kind = Error::Kind::ServiceBusy, .detail = u"d"_s, .subject = u"m"_s, .httpStatus = 503};
    Post &done = campaign.posts[0];
    done.earlier = done.content;
    done.content.texts[Platform::Facebook] = u""_s;
    done.rewriteError = busy;
    campaign.posts[1].state = Failed{busy};
    return campaign;
}

} // namespace

void TestCampaignJson::readsWhatItWrites()
{
    const auto read = campaignFromJson(campaignToJson(sample()));
    QVERIFY(read);
    QVERIFY(*read == sample());
}

void TestCampaignJson::anOldCountdownDoesNotComeBack()
{
    Campaign campaign = sample();
    campaign.posts[1].state = Failed{{.kind = Error::Kind::QuotaPerMinute, .retryAfter = 34s}};
    const auto read = campaignFromJson(campaignToJson(campaign));
    QVERIFY(read);
    QVERIFY(!std::get<Failed>(read->posts.at(1).state).error.retryAfter);
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
