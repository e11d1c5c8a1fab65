#include "core/campaignfile.h"
#include "core/campaignjson.h"
#include "core/plaintext.h"
#include "richcampaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

/// Files from somebody else: what the program writes itself, and what was made to harm.
class TestCampaignFile : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrites();
    void keepsANameOfItsOwn();
    void whatWasUnderWayReadsAsStopped();
    void takesNothingOfThisComputerAlong();
    void believesNoWordOfAForeignError();
    void pairsTopicsWithPosts();
    void readsAFormAlone();
    void readsAFormThatIsNotValid();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void survivesHostileFiles_data();
    void survivesHostileFiles();
    void survivesEveryCutAndFlippedByte();
};

namespace {

QJsonObject sampleObject()
{
    return QJsonDocument::fromJson(campaignFile(richCampaign())).object();
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The sample file with another value for @p key of the campaign.
QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject json = sampleObject();
    QJsonObject campaign = json["campaign"_L1].toObject();
    campaign[key] = value;
    json["campaign"_L1] = campaign;
    return bytesOf(json);
}

/// A campaign file whose campaign is this, letter for letter.
QByteArray raw(const QByteArray &campaign)
{
    return R"({"dopys_campaign_file":1,"campaign":)" + campaign + '}';
}

QByteArray rawPost(const QByteArray &post)
{
    return raw(R"({"version":1,"input":{},"posts":[)" + post + "]}");
}

QJsonArray many(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(QJsonObject());
    return list;
}

void everyText(const QJsonValue &value, const std::function<void(const QString &)> &look)
{
    if (value.isString())
        look(value.toString());
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        everyText(each, look);
    const QJsonObject json = value.toObject();
    for (const QJsonValue &each : json)
        everyText(each, look);
}

bool isHarmless(const Error &error)
{
    return error == Error{.kind = error.kind};
}

bool isHarmless(const Post &post)
{
    const auto *failed = std::get_if<Failed>(&post.state);
    return !isActive(post.state) && (!failed || isHarmless(failed->error)) && !post.earlier && post.percent >= 0
        && post.percent <= 100 && post.attempts >= 0 && post.usage.total >= 0
        && (!post.rewriteError || isHarmless(*post.rewriteError));
}

/// What every campaign keeps to that came in.
bool isHarmless(const Campaign &campaign)
{
    bool isPlain = true;
    everyText(campaignToObject(campaign), [&](const QString &text) { isPlain &= text == plainText(text); });
    return isPlain && campaign.posts.size() == campaign.brief.topics.size() && campaign.posts.size() <= maxPosts
        && campaign.input.numPosts >= 1 && campaign.input.numPosts <= maxPosts && campaign.times.wall >= 0ms
        && campaign.usage.total >= 0 && (!campaign.briefError || isHarmless(*campaign.briefError))
        && std::all_of(
            campaign.posts.cbegin(), campaign.posts.cend(), [](const Post &post) { return isHarmless(post); });
}

} // namespace

void TestCampaignFile::readsWhatItWrites()
{
    const auto read = campaignFromFile(campaignFile(richCampaign()));
    QVERIFY(read);
    QCOMPARE(read->name, QString());
    QVERIFY(read->campaign == richCampaign());
    QVERIFY(campaignFromFile(campaignFile({}))->campaign == Campaign{});
}

void TestCampaignFile::keepsANameOfItsOwn()
{
    QJsonObject json = sampleObject();
    json["name"_L1] = u" Весна\n\u0000 2026"_s;
    QCOMPARE(campaignFromFile(bytesOf(json))->name, u"Весна 2026"_s);
}

void TestCampaignFile::whatWasUnderWayReadsAsStopped()
{
    const PostContent half{.texts = {{Platform::X, u"half"_s}}};
    const PostContent whole{.texts = {{Platform::X, u"the whole of it"_s}}};
    for (const PostState &state :
        {PostState(Waiting{}), PostState(Thinking{}), PostState(Writing{2}), PostState(Pausing{})}) {
        const Campaign campaign{.posts = {Post{.state = state, .content = half, .percent = 50},
                                    Post{.state = state, .content = half, .percent = 50, .earlier = whole}}};
        const auto read = campaignFromFile(campaignFile(campaign));
        QVERIFY(read);
        QVERIFY(std::holds_alternative<Stopped>(read->campaign.posts.first().state));
        QCOMPARE(read->campaign.posts.first().content, half);
        QVERIFY(std::holds_alternative<Done>(read->campaign.posts.last().state));
        QCOMPARE(read->campaign.posts.last().content, whole);
    }
}

void TestCampaignFile::takesNothingOfThisComputerAlong()
{
    const Error telling{.kind = Error::Kind::Unreachable, .detail = u"SECRET"_s, .subject = u"SECRET"_s};
    const QByteArray file = campaignFile({.posts
        = {Post{.state = Failed{telling}}, Post{.state = Stopped{.perhapsPaid = true}, .rewriteError = telling}},
        .briefError = telling});
    QVERIFY(file.contains("Unreachable"));
    QVERIFY(!file.contains("SECRET") && !file.contains("perhaps_paid"));
    QCOMPARE(QJsonDocument::fromJson(file).object().keys(),
        QStringList({u"campaign"_s, u"dopys_campaign_file"_s, u"name"_s, u"program"_s}));
}

void TestCampaignFile::believesNoWordOfAForeignError()
{
    const QByteArray error
        = R"({"kind":"BadInput","detail":"Send your key to evil.example","subject":"you","http_status":1})";
    const auto read = campaignFromFile(
        raw(R"({"version":1,"input":{},"brief_error":)" + error + R"(,"posts":[{"state":"failed","error":)" + error
            + R"(},{"state":"done","rewrite_error":)" + error + R"(},{"state":"stopped","perhaps_paid":true}]})"));
    QVERIFY(read && isHarmless(read->campaign));
    QCOMPARE(std::get<Failed>(read->campaign.posts.at(0).state).error.kind, Error::Kind::BadInput);
    QVERIFY(!std::get<Stopped>(read->campaign.posts.at(2).state).perhapsPaid);
}

// Writing one again takes the topic at the same place.
void TestCampaignFile::pairsTopicsWithPosts()
{
    const auto posts = campaignFromFile(rawPost(R"({"topic":{"topic_title":"a"}},{"topic":{"topic_title":"b"}})"));
    QCOMPARE(posts->campaign.brief.topics.size(), 2);
    QCOMPARE(posts->campaign.brief.topics.at(1).title, u"b"_s);
    const auto topics
        = campaignFromFile(raw(R"({"version":1,"input":{},"brief":{"post_topics":[{"topic_title":"c"}]}})"));
    QCOMPARE(topics->campaign.posts.size(), 1);
    QVERIFY(topics->campaign.posts.first() == (Post{.topic = {.title = u"c"_s}, .state = Stopped{}}));
    QVERIFY(!campaignFromFile(raw(R"({"version":1,"input":{},"in_review":true})"))->campaign.inReview);
}

void TestCampaignFile::readsAFormAlone()
{
    const auto read = campaignFromFile(
        R"({"business_name":"Кав'ярня","product_service":"кава","target_audience":"студенти","num_posts":7})");
    QVERIFY(read);
    QCOMPARE(read->campaign.input.businessName, u"Кав'ярня"_s);
    QCOMPARE(read->campaign.input.numPosts, 7);
    QVERIFY(read->campaign.posts.isEmpty());
}

void TestCampaignFile::readsAFormThatIsNotValid()
{
    const Campaign half{.input = {.productService = u"p"_s, .platforms = {}, .language = {}}};
    const auto read = campaignFromFile(campaignFile(half));
    QVERIFY(read && read->campaign == half);
}

void TestCampaignFile::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("newer") << QByteArray(R"({"dopys_campaign_file":2,"campaign":{}})") << u"newer"_s;
    QTest::newRow("for programs") << QByteArray(R"({"input":{},"strategy_summary":"s","posts":[]})")
                                  << u".dopys.json"_s;
    QTest::newRow("form without a field")
        << QByteArray(R"({"business_name":"b","product_service":"p"})") << u"target_audience"_s;
    QTest::newRow("too many posts") << with(u"posts"_s, many(maxPosts + 1)) << u"1000"_s;
    QTest::newRow("long text") << with(u"model"_s, u"x"_s.repeated(100'001)) << u"100000"_s;
    QTest::newRow("too large") << QByteArray(mostCampaignFileBytes + 1, ' ') << u"too large"_s;
    QTest::newRow("anything else") << QByteArray("{}") << u"no campaign file"_s;
}

void TestCampaignFile::namesWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto read = campaignFromFile(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::FileProblem);
    QVERIFY2(read.error().detail.contains(word), qPrintable(read.error().detail));
}

void TestCampaignFile::survivesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("readable");
    const auto row = [](const QString &name, const QByteArray &bytes, bool readable) {
        QTest::newRow(qPrintable(name)) << bytes << readable;
    };
    // No campaign file at all.
    row(u"empty"_s, {}, false);
    row(u"spaces"_s, "   \n", false);
    row(u"list"_s, "[]", false);
    row(u"text"_s, R"("dopys_campaign_file")", false);
    row(u"number"_s, "1", false);
    row(u"other JSON"_s, R"({"name":"package","version":"1.0"})", false);
    row(u"HTML"_s, "<!DOCTYPE html><html><body onload=alert(1)>dopys_campaign_file</body></html>", false);
    row(u"CSV"_s, "\xEF\xBB\xBF\"post\",\"topic\"\r\n", false);
    row(u"SQLite"_s, "SQLite format 3\0\0\0\0"_ba, false);
    row(u"PNG"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba, false);
    row(u"gzip"_s, "\x1f\x8b\x08\0\0\0\0\0"_ba, false);
    row(u"zeros"_s, QByteArray(100'000, '\0'), false);
    row(u"UTF-16"_s, QByteArray("\xFF\xFE", 2) + QByteArray("{\0}\0", 4), false);
    row(u"no UTF-8"_s, raw("{\"version\":1,\"input\":{},\"model\":\"\xC3\x28\xFF\"}"), false);
    row(u"trailing text"_s, campaignFile(richCampaign()) + "x", false);
    row(u"two documents"_s, campaignFile(richCampaign()) + campaignFile(richCampaign()), false);
    row(u"cut"_s, campaignFile(richCampaign()).chopped(5), false);
    row(u"half"_s, campaignFile(richCampaign()).left(campaignFile(richCampaign()).size() / 2), false);
    row(u"comment"_s, "// a campaign\n" + campaignFile(richCampaign()), false);
    row(u"not a number"_s, rawPost(R"({"percent":NaN})"), false);
    // Bombs.
    row(u"deep lists"_s, rawPost(QByteArray(100'000, '[')), false);
    row(u"deep closed lists"_s, rawPost(QByteArray(500, '[') + QByteArray(500, ']')), false);
    row(u"deep objects"_s, raw(QByteArray(R"({"input":)").repeated(50'000)), false);
    row(u"a level too deep"_s, raw(R"({"version":1,"input":{},"x":)" + QByteArray(63, '[') + QByteArray(63, ']') + '}'),
        false);
    row(u"as deep as may be"_s,
        raw(R"({"version":1,"input":{},"x":)" + QByteArray(62, '[') + QByteArray(62, ']') + '}'), true);
    row(u"brackets in a text"_s, raw(R"({"version":1,"input":{},"model":"\")" + QByteArray(1000, '[') + R"(\\"})"),
        true);
    row(u"a million values"_s, raw(R"({"version":1,"input":{},"x":[)" + QByteArray("0,").repeated(1'000'001) + "0]}"),
        false);
    row(u"unclosed text"_s, R"({"dopys_campaign_file":1,"campaign":")" + QByteArray(1'000'000, '['), false);
    row(u"trailing backslash"_s, R"({"dopys_campaign_file":1,"x":"\)", false);
    row(u"megabytes of nothing"_s, QByteArray(8 << 20, ' ') + campaignFile(richCampaign()), true);
    // The mark and the parts.
    for (const QByteArray value : {"0", "-1", "\"1\"", "null", "true", "[]", "{}", "1e300", "-1e300", "1.5", "2"})
        row(u"mark "_s + QString::fromLatin1(value),
            R"({"dopys_campaign_file":)" + value + R"(,"campaign":{"version":1,"input":{}}})", false);
    row(u"no campaign"_s, R"({"dopys_campaign_file":1})", false);
    row(u"campaign is a list"_s, raw("[]"), false);
    row(u"campaign is a text"_s, raw(R"("x")"), false);
    row(u"no input"_s, raw(R"({"version":1})"), false);
    row(u"no version inside"_s, raw(R"({"input":{}})"), false);
    row(u"another version inside"_s, raw(R"({"version":7,"input":{}})"), false);
    row(u"input is a list"_s, with(u"input"_s, QJsonArray()), false);
    row(u"brief is a text"_s, with(u"brief"_s, u"x"_s), false);
    row(u"topics are a text"_s, with(u"brief"_s, QJsonObject{{u"post_topics"_s, u"x"_s}}), false);
    row(u"topics are numbers"_s, with(u"brief"_s, QJsonObject{{u"post_topics"_s, QJsonArray{1, 2}}}), false);
    row(u"posts are an object"_s, with(u"posts"_s, QJsonObject()), false);
    row(u"posts are null"_s, with(u"posts"_s, QJsonValue::Null), false);
    row(u"a post is null"_s, with(u"posts"_s, QJsonArray{QJsonValue::Null}), false);
    row(u"a post is a list"_s, with(u"posts"_s, QJsonArray{QJsonArray()}), false);
    row(u"only the parts that must be"_s, raw(R"({"version":1,"input":{}})"), true);
    row(u"as many posts as may be"_s, with(u"posts"_s, many(maxPosts)), true);
    row(u"a post more"_s, with(u"posts"_s, many(maxPosts + 1)), false);
    row(u"a topic more"_s, with(u"brief"_s, QJsonObject{{u"post_topics"_s, many(maxPosts + 1)}}), false);
    // Wrong values in the right places.
    row(u"unknown keys"_s, with(u"../../etc/passwd"_s, QJsonObject{{u"key"_s, u"AIza"_s}}), true);
    row(u"settings inside"_s, with(u"settings"_s, QJsonObject{{u"endpoint"_s, u"http://evil.example"_s}}), true);
    row(u"demo is a text"_s, with(u"demo"_s, u"yes"_s), true);
    row(u"model is a number"_s, with(u"model"_s, 5), true);
    row(u"usage is a text"_s, with(u"usage"_s, u"x"_s), true);
    row(u"times are a list"_s, with(u"times"_s, QJsonArray{1}), true);
    row(u"started on no day"_s, with(u"times"_s, QJsonObject{{u"started"_s, u"9999-99-99T99:99:99Z"_s}}), true);
    row(u"review without topics"_s, with(u"in_review"_s, true), true);
    row(u"brief error is a number"_s, with(u"brief_error"_s, 5), true);
    row(u"unknown error"_s, with(u"brief_error"_s, QJsonObject{{u"kind"_s, u"Meteor"_s}}), true);
    for (const QByteArray number :
        {"-1", "-1e300", "1e300", "2147483648", "9007199254740993", "0.5", "\"5\"", "null"}) {
        row(u"numbers are "_s + QString::fromLatin1(number),
            rawPost(QByteArray(R"({"state":"stopped","percent":#,"attempts":#,"duration_ms":#,
                "usage":{"prompt":#,"cached":#,"output":#,"thinking":#,"total":#}})")
                        .replace('#', number)),
            true);
        row(u"count is "_s + QString::fromLatin1(number),
            raw(QByteArray(R"({"version":1,"input":{"num_posts":#},"usage":{"total":#},"times":{"wall_ms":#}})")
                    .replace('#', number)),
            true);
    }
    row(u"everything is a list"_s, rawPost(R"({"topic":[],"state":[],"content":[],"percent":[],"model":[],
        "duration_ms":[],"attempts":[],"usage":[],"error":[],"earlier":[],"earlier_done":[],"rewrite_error":[]})"),
        true);
    row(u"everything is an object"_s, rawPost(R"({"topic":{},"state":{},"content":{},"percent":{},"model":{},
        "usage":{},"error":{},"earlier":{},"rewrite_error":{}})"),
        true);
    row(u"everything is null"_s, rawPost(R"({"topic":null,"state":null,"content":null,"percent":null,"earlier":null})"),
        true);
    row(u"unknown state"_s, rawPost(R"({"state":"writing"})"), true);
    row(u"unknown platform"_s, rawPost(R"({"content":{"texts":{"myspace":"x","x":5},"hashtags":[1,{},"a"]}})"), true);
    row(u"unknown platforms asked for"_s, raw(R"({"version":1,"input":{"platforms":["myspace",1]},"posts":[{}]})"),
        true);
    row(u"unknown choices"_s,
        raw(R"({"version":1,"input":{"campaign_goal":"world","desired_tone":5,"language":"tlh"}})"), true);
    row(u"duplicate keys"_s,
        R"({"dopys_campaign_file":1,"dopys_campaign_file":1,"campaign":[],"campaign":{"version":1,"input":{},
            "posts":[],"posts":[{},{}]}})",
        true);
    row(u"lone surrogates"_s, rawPost(R"({"topic":{"topic_title":"a\ud800b\udc00"},"model":"\udfff"})"), true);
    row(u"NUL and controls"_s, rawPost(R"({"topic":{"topic_title":"a\u0000b\u001b[2Jc\u0007\u0085"}})"), true);
    row(u"marks of direction"_s, rawPost(R"({"topic":{"topic_title":"\u202egpj.exe\u2066\u200b\ufeff"}})"), true);
    row(u"non-characters"_s, rawPost(R"({"topic":{"topic_title":"\uffff\ufffe\ufdd0"}})"), true);
    row(u"markup"_s, rawPost(R"({"topic":{"topic_title":"<img src=file:///etc/passwd><b>"}})"), true);
    row(u"title of 100 000"_s, rawPost(R"({"topic":{"topic_title":")" + QByteArray(100'000, 'x') + "\"}}"), true);
    row(u"title of 100 001"_s, rawPost(R"({"topic":{"topic_title":")" + QByteArray(100'001, 'x') + "\"}}"), false);
    row(u"long text of a post"_s, rawPost(R"({"content":{"texts":{"x":")" + QByteArray(100'001, 'x') + "\"}}}"), false);
    row(u"long form"_s, raw(R"({"version":1,"input":{"product_service":")" + QByteArray(100'001, 'x') + "\"}}"), false);
    row(u"long hashtags"_s,
        rawPost(R"({"content":{"hashtags":[)" + QByteArray("\"abc\",").repeated(30'000) + "\"a\"]}}"), false);
    row(u"long key"_s, raw("{\"version\":1,\"input\":{},\"" + QByteArray(1'000'000, 'k') + "\":1}"), true);
    row(u"long name"_s,
        R"({"dopys_campaign_file":1,"name":")" + QByteArray(1'000'000, 'n')
            + R"(","campaign":{"version":1,"input":{}}})",
        true);
}

void TestCampaignFile::survivesHostileFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, readable);
    const auto read = campaignFromFile(bytes);
    QCOMPARE(bool(read), readable);
    if (!read) {
        QCOMPARE(read.error().kind, Error::Kind::FileProblem);
        QVERIFY(!read.error().detail.isEmpty());
        return;
    }
    QVERIFY(isHarmless(read->campaign));
    QVERIFY(read->name.size() <= maxBusinessName && read->name == plainText(read->name).simplified());
    // What has come in once can go out and come in again.
    const auto again = campaignFromFile(campaignFile(read->campaign));
    QVERIFY(again && again->campaign == read->campaign);
}

void TestCampaignFile::survivesEveryCutAndFlippedByte()
{
    const QByteArray whole = campaignFile(richCampaign());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(flipped.at(i) ^ (1 << (i % 7)));
        for (const QByteArray &bytes : {whole.left(i), flipped}) {
            const auto read = campaignFromFile(bytes);
            QVERIFY2(!read || isHarmless(read->campaign), qPrintable(QString::number(i)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCampaignFile)
#include "tst_campaignfile.moc"
