#include "core/errortext.h"
#include "core/inputjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestInputJson : public QObject
{
    Q_OBJECT
private slots:
    void fillsInWhatIsUsual();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void readsWhatItWrites();
    void reportsKeysThatMeanNothing();
};

namespace {

QByteArray withField(const QByteArray &field)
{
    return R"({"business_name":"Кав'ярня","product_service":"кава","target_audience":"студенти")"
        + (field.isEmpty() ? QByteArray() : ',' + field) + '}';
}

} // namespace

void TestInputJson::fillsInWhatIsUsual()
{
    const auto read
        = inputFromJson(withField(R"("num_posts":null,"platforms":null,"language":null,"campaign_goal":null)"));
    QVERIFY(read);
    const CampaignInput expected{.businessName = u"Кав'ярня"_s,
        .productService = u"кава"_s,
        .targetAudience = u"студенти"_s,
        .language = u"uk"_s};
    QCOMPARE(read->input, expected);
    QVERIFY(read->ignoredKeys.isEmpty());
}

void TestInputJson::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &field, const QString &key) {
        QTest::newRow(name) << withField(field) << key;
    };
    QTest::newRow("no name") << QByteArray(R"({"product_service":"a","target_audience":"b"})") << u"business_name"_s;
    row("null in a required field", R"("target_audience":null)", u"target_audience"_s);
    row("blank required field", R"("product_service":" \n")", u"product_service"_s);
    row("number for a text", R"("campaign_theme":5)", u"campaign_theme"_s);
    row("name too long", "\"business_name\":\"" + QByteArray(201, 'x') + '"', u"business_name"_s);
    row("no posts", R"("num_posts":0)", u"num_posts"_s);
    row("too many posts", R"("num_posts":1001)", u"num_posts"_s);
    row("half a post", R"("num_posts":2.5)", u"num_posts"_s);
    row("posts as text", R"("num_posts":"3")", u"num_posts"_s);
    row("unknown goal", R"("campaign_goal":"fame")", u"campaign_goal"_s);
    row("unknown tone", R"("desired_tone":7)", u"desired_tone"_s);
    row("no platforms", R"("platforms":[])", u"platforms"_s);
    row("platforms as text", R"("platforms":"x")", u"platforms"_s);
    row("unknown platform", R"("platforms":["x","myspace"])", u"platforms"_s);
    row("unknown language", R"("language":"tlh")", u"language"_s);
}

void TestInputJson::namesTheFieldThatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto read = inputFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(errorText(read.error()).startsWith(field + u':'), qPrintable(errorText(read.error())));
    QVERIFY(!inputFromJson("[]"));
    QVERIFY(!inputFromJson("{"));
}

void TestInputJson::readsWhatItWrites()
{
    const CampaignInput input{.businessName = u"a"_s,
        .productService = u"b\n%1"_s,
        .targetAudience = u"c"_s,
        .goal = Goal::Sales,
        .tone = Tone::Sarcastic,
        .theme = u"d"_s,
        .numPosts = 1000,
        .platforms = {Platform::Instagram, Platform::X},
        .language = u"de"_s};
    const auto read = inputFromJson(QJsonDocument(inputToJson(input)).toJson());
    QVERIFY(read);
    QCOMPARE(read->input, input);
}

void TestInputJson::reportsKeysThatMeanNothing()
{
    const auto read = inputFromJson(withField(R"("colour":"red","platforms":["x","facebook","x"],"language":"en-GB")"));
    QVERIFY(read);
    QCOMPARE(read->ignoredKeys, QStringList{u"colour"_s});
    QCOMPARE(read->input.platforms, (QList{Platform::Facebook, Platform::X}));
    QCOMPARE(read->input.language, u"en"_s);
}

QTEST_GUILESS_MAIN(TestInputJson)
#include "tst_inputjson.moc"
