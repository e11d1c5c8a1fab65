#include "core/campaignfile.h"
#include "exporting/exportfilename.h"
#include "exporting/formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestExporting : public QObject
{
    Q_OBJECT
private slots:
    void jsonKeepsTheOldKeys();
    void unfinishedPostsKeepTheirPlaceEmpty();
    void postsWithoutATopicKeepTheirPlaceToo();
    void aFinishedTextCountsWhileItIsWrittenAnew();
    void tableHasARowForEachPlatform();
    void tableGivesEachNetworkItsHashtags();
    void campaignFileHoldsAllOfIt();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void aFileNeverTakesThePlaceOfAnother();
};

namespace {

Campaign sample(const QString &text)
{
    const PostContent content{.texts = {{Platform::X, text}, {Platform::Facebook, u"not chosen"_s}},
        .hashtags = {u"a"_s, u"b"_s},
        .imagePrompt = u"cup"_s};
    return {.input = {.businessName = u"b"_s, .numPosts = 2, .platforms = {Platform::Instagram, Platform::X}},
        .brief = {.summary = u"s"_s},
        .posts = {Post{.topic = {.title = u"t"_s}, .state = Done{}, .content = content},
            Post{.state = Failed{{.kind = Error::Kind::ServiceBusy}}, .content = content}},
        .demo = true};
}

QByteArray written(const Campaign &campaign, QStringView format, Unfinished unfinished = Unfinished::Empty)
{
    return exportFormat(format)->write(campaign, unfinished);
}

} // namespace

void TestExporting::jsonKeepsTheOldKeys()
{
    const QJsonObject json = QJsonDocument::fromJson(written(sample(u"hello"_s), u"json")).object();
    QCOMPARE(json["strategy_summary"_L1].toString(), u"s"_s);
    QCOMPARE(json["demo"_L1].toBool(), true);
    const QJsonObject post = json["posts"_L1][0].toObject();
    QCOMPARE(post["x_text"_L1].toString(), u"hello"_s);
    QCOMPARE(post["facebook_text"_L1], QJsonValue(u""_s));
    QCOMPARE(post["linkedin_text"_L1], QJsonValue(u""_s));
    QCOMPARE(post["suggested_hashtags"_L1].toString(), u"#a #b"_s);
    QVERIFY(post.contains("image_url"_L1) && post["image_url"_L1].isNull() && post["error"_L1].isNull());
    QCOMPARE(post["index"_L1].toInt(), 1);
    QCOMPARE(post["status"_L1].toString(), u"done"_s);
}

void TestExporting::unfinishedPostsKeepTheirPlaceEmpty()
{
    const QJsonObject post = QJsonDocument::fromJson(written(sample(u"hello"_s), u"json"))["posts"_L1][1].toObject();
    QCOMPARE(post["status"_L1].toString(), u"failed"_s);
    QCOMPARE(post["error"_L1]["kind"_L1].toString(), u"service"_s);
    for (const QString &key : {u"x_text"_s, u"suggested_hashtags"_s, u"image_prompt"_s})
        QCOMPARE(post[key], QJsonValue(u""_s));

    // Unless a person wants them, and then they say what they are.
    const QByteArray all = written(sample(u"hello"_s), u"json", Unfinished::Marked);
    const QJsonObject marked = QJsonDocument::fromJson(all)["posts"_L1][1].toObject();
    QCOMPARE(marked["status"_L1].toString(), u"incomplete"_s);
    QCOMPARE(marked["x_text"_L1].toString(), u"hello"_s);
    QCOMPARE(marked["error"_L1]["kind"_L1].toString(), u"service"_s);
    QVERIFY(written(sample(u"hello"_s), u"csv", Unfinished::Marked).contains("\"X\",\"incomplete\",\"hello\""));
}

void TestExporting::postsWithoutATopicKeepTheirPlaceToo()
{
    Campaign campaign = sample(u"hello"_s);
    campaign.input.numPosts = 4;
    campaign.briefError = Error{.kind = Error::Kind::Truncated};
    campaign.posts[1].state = Stopped{};
    const QJsonArray posts = QJsonDocument::fromJson(written(campaign, u"json"))["posts"_L1].toArray();
    QCOMPARE(posts.size(), 4);
    QCOMPARE(posts.at(1)["error"_L1]["kind"_L1].toString(), u"stopped"_s);
    QCOMPARE(posts.at(3)["index"_L1].toInt(), 4);
    QCOMPARE(posts.at(3)["status"_L1].toString(), u"failed"_s);
    QCOMPARE(posts.at(3)["error"_L1]["kind"_L1].toString(), u"network"_s);
    QCOMPARE(written(campaign, u"csv").count("\r\n"), 1 + 4 * 2);
}

void TestExporting::aFinishedTextCountsWhileItIsWrittenAnew()
{
    Campaign campaign = sample(u"finished"_s);
    Post &post = campaign.posts.first();
    post.earlier = post.content;
    post.content = {.texts = {{Platform::X, u"half of the n"_s}}};
    post.state = Writing{};
    const QByteArray json = written(campaign, u"json");
    QCOMPARE(QJsonDocument::fromJson(json)["posts"_L1][0]["status"_L1].toString(), u"done"_s);
    QVERIFY(json.contains("finished") && !json.contains("half of"));
    QVERIFY(written(campaign, u"csv").contains("\"done\",\"finished\""));

    post.earlierWasDone = false; // a text that was cut is no post
    QVERIFY(!written(campaign, u"json").contains("finished"));
}

void TestExporting::tableHasARowForEachPlatform()
{
    const QByteArray table = written(sample(u"one\n\"two\""_s), u"csv");
    QVERIFY(table.startsWith("\xEF\xBB\xBF\"post\","));
    QCOMPARE(table.count("\r\n"), 5);
    QVERIFY(table.contains("\"one\n\"\"two\"\"\""));
    QVERIFY(table.contains("\"1\",\"t\",\"X\",\"done\","));
    QCOMPARE(table.count("\"demo\"\r\n"), 5);
}

// As many as are copied with its text, and counted with it.
void TestExporting::tableGivesEachNetworkItsHashtags()
{
    Campaign campaign = sample(u"hello"_s);
    campaign.posts[0].content.hashtags = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    const QByteArray table = written(campaign, u"csv");
    QVERIFY2(table.contains("\"hello\",\"#a #b\""), table.constData());
    QVERIFY(table.contains("\"#a #b #c #d\""));
}

void TestExporting::campaignFileHoldsAllOfIt()
{
    QVERIFY(exportFormat(u"dopys")->keepsUnfinished);
    const auto read = campaignFromFile(written(sample(u"hello"_s), u"dopys"));
    QVERIFY(read);
    QVERIFY(read->campaign.demo);
    QCOMPARE(read->campaign.posts.first().content, sample(u"hello"_s).posts.first().content);
    QCOMPARE(read->campaign.posts.last().content, sample(u"hello"_s).posts.last().content);
}

void TestExporting::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dangerous");
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@A1"_s, u"\tx"_s, u"\nx"_s, u"  =1"_s, u"\u00A0=1"_s,
             u"\u200B=1"_s, u"\uFF1D1"_s, u"\uFF0B1"_s, u"\uFF0D1"_s, u"\uFF201"_s})
        QTest::addRow("%s", qPrintable(QString::fromLatin1(text.toUtf8().toHex()))) << text << true;
    QTest::newRow("plain") << u"a=1"_s << false;
    QTest::newRow("dash") << u"— так"_s << false;
}

void TestExporting::noCellIsAFormula()
{
    QFETCH(QString, text);
    QFETCH(bool, dangerous);
    const QByteArray table = written(sample(text), u"csv");
    QVERIFY(table.contains((dangerous ? u"\"'"_s + text : u"\""_s + text).toUtf8()));
    QCOMPARE(table.contains((u",\""_s + text).toUtf8()), !dangerous);
}

void TestExporting::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Кав’ярня «Ранок»"_s << u"Кав’ярня «Ранок».json"_s;
    QTest::newRow("empty") << u""_s << u"campaign.json"_s;
    QTest::newRow("dots") << u" .. "_s << u"campaign.json"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd.json"_s;
    QTest::newRow("option") << u"--rf"_s << u"rf.json"_s;
    QTest::newRow("device") << u"con"_s << u"_con.json"_s;
    QTest::newRow("device with superscript") << u"COM¹.x"_s << u"_COM¹.x.json"_s;
    QTest::newRow("direction marks") << u"a\u202Egpj.\u2066b"_s << u"agpj.b.json"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"ab.json"_s;
    QTest::newRow("line ends") << u"a\r\n\0b"_s << u"ab.json"_s;
    QTest::newRow("long") << u"я"_s.repeated(200) << u"я"_s.repeated(97) + u".json"_s;
    QTest::newRow("long with marks") << u"х\u0332"_s.repeated(100) << u"х\u0332"_s.repeated(48) + u".json"_s;
}

void TestExporting::fileNamesAreSafe()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    const QString made = exportFileName({.input = {.businessName = title}}, *exportFormat(u"json"));
    QCOMPARE(made, name);
    QVERIFY(made.toUtf8().size() <= 200);
    const QString file = exportFileName({.input = {.businessName = title}}, *exportFormat(u"dopys"));
    QVERIFY(file.endsWith(u".dopys.json"_s) && file.toUtf8().size() <= 200);
}

void TestExporting::aFileNeverTakesThePlaceOfAnother()
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &name) { return QFile(folder.filePath(name)).open(QIODevice::WriteOnly); };
    QCOMPARE(freeFilePath(folder.path(), u"Ранок.json"_s), folder.filePath(u"Ранок.json"_s));
    QVERIFY(put(u"РАНОК.json"_s)); // one file where upper and lower case are one
    QCOMPARE(freeFilePath(folder.path(), u"Ранок.json"_s), folder.filePath(u"Ранок (2).json"_s));
    QVERIFY(put(u"Ранок (2).json"_s));
    QCOMPARE(freeFilePath(folder.path(), u"Ранок.json"_s), folder.filePath(u"Ранок (3).json"_s));
    const QString longest = u"я"_s.repeated(97) + u".json"_s;
    QVERIFY(put(longest));
    QCOMPARE(freeFilePath(folder.path(), longest), folder.filePath(u"я"_s.repeated(95) + u" (2).json"_s));
    QVERIFY(put(u"Ранок.dopys.json"_s));
    QCOMPARE(freeFilePath(folder.path(), u"Ранок.dopys.json"_s), folder.filePath(u"Ранок (2).dopys.json"_s));
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
