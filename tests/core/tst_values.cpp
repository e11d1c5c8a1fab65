#include "core/campaign.h"
#include "core/campaigninput.h"
#include "core/log.h"
#include "core/plaintext.h"
#include "core/progress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestValues : public QObject
{
    Q_OBJECT
private slots:
    void namesWhatIsWrongInTheOrderOfTheForm();
    void countsWhiteSpaceAsMissing();
    void topicsBecomePosts();
    void failedRewritingGivesTheEarlierTextBack();
    void progressNeverReachesTheEndByItself();
    void keysAreTakenOutOfTheLog();
    void foreignTextStaysOneLineOfTheLog();
    void readsHashtagsAsPeopleWriteThem();
    void makesForeignTextFit_data();
    void makesForeignTextFit();
    void takesControlsAlone();
};

void TestValues::namesWhatIsWrongInTheOrderOfTheForm()
{
    CampaignInput input{
        .businessName = QString(201, u'x'), .theme = QString(301, u'x'), .numPosts = 51, .platforms = {}};
    QList<FieldProblem::Field> fields;
    for (const FieldProblem &problem : problems(input))
        fields.append(problem.field);
    using enum FieldProblem::Field;
    QCOMPARE(fields, (QList{BusinessName, ProductService, TargetAudience, Theme, NumPosts, Platforms, Language}));
    QCOMPARE(problems(input).first(), (FieldProblem{BusinessName, FieldProblem::Kind::TooLong, 200, 201}));
}

void TestValues::countsWhiteSpaceAsMissing()
{
    const CampaignInput input{
        .businessName = u" \n"_s, .productService = u"a"_s, .targetAudience = u"b"_s, .language = u"uk"_s};
    QCOMPARE(problems(input).size(), 1);
    QCOMPARE(problems(input).first().kind, FieldProblem::Kind::Missing);
}

void TestValues::topicsBecomePosts()
{
    Campaign campaign;
    apply(campaign, BriefUpdate{.summary = u"s"_s, .topics = {Topic{.title = u"one"_s}}});
    apply(campaign, BriefUpdate{.summary = u"s"_s, .topics = {Topic{.title = u"one"_s}, Topic{.title = u"two"_s}}});
    QCOMPARE(campaign.posts.size(), 2);
    QCOMPARE(campaign.posts.at(1).topic.title, u"two"_s);
    apply(campaign, PostUpdate{.index = 7, .state = Done{}});
    QCOMPARE(campaign.posts.size(), 2);
}

void TestValues::failedRewritingGivesTheEarlierTextBack()
{
    Campaign campaign;
    const PostContent before{.texts = {{Platform::X, u"before"_s}}};
    campaign.posts.append(Post{.state = Waiting{}, .content = before, .attempts = 1, .earlier = before});
    const Error error{.kind = Error::Kind::ServiceBusy};
    apply(campaign, PostUpdate{.state = Writing{}, .content = {.texts = {{Platform::X, u"half"_s}}}, .percent = 40});
    const PostContent half{.texts = {{Platform::X, u"half"_s}}};
    apply(campaign, PostUpdate{.state = Failed{error}, .content = half, .percent = 40, .attempts = 4});
    QCOMPARE(campaign.posts.at(0).attempts, 1);
    QCOMPARE(campaign.posts.at(0).content, before);
    QVERIFY(std::holds_alternative<Done>(campaign.posts.at(0).state));
    QCOMPARE(campaign.posts.at(0).rewriteError, std::optional(error));
}

void TestValues::progressNeverReachesTheEndByItself()
{
    QCOMPARE(streamedPercent(0, 1000), 0);
    QCOMPARE(streamedPercent(1, 100'000), 1);
    int last = 0;
    for (qsizetype received = 1; received < 20'000; received += 7) {
        const int percent = streamedPercent(received, 1000);
        QVERIFY(percent >= last && percent <= 95);
        last = percent;
    }
    QVERIFY(last >= 90);
}

void TestValues::keysAreTakenOutOfTheLog()
{
    const QString secret = u"AIzaSyCanary0123456789abcdefghijklmnopq"_s;
    for (const QString &line : {u"Invalid API key: %1"_s, u"GET http://h/?key=%1&x=1"_s, u"x-goog-api-key: %1"_s})
        QVERIFY2(!redacted(line.arg(secret)).contains(secret), qPrintable(line));
    QCOMPARE(redacted(u"post 3 attempt 1 HTTP 200"_s), u"post 3 attempt 1 HTTP 200"_s);
}

void TestValues::foreignTextStaysOneLineOfTheLog()
{
    QCOMPARE(logLine(u"key: a\n2026 info: run completed\r\x1b[2J\u202Eb — їжак"_s),
        u"key: a 2026 info: run completed  [2J b — їжак"_s);
}

void TestValues::readsHashtagsAsPeopleWriteThem()
{
    QCOMPARE(hashtagsFromLine(u"#кава  #ранок,бадьорість"_s), (QStringList{u"кава"_s, u"ранок"_s, u"бадьорість"_s}));
    QCOMPARE(hashtagLine({u"кава"_s, u"ранок"_s}), u"#кава #ранок"_s);
}

void TestValues::makesForeignTextFit_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("plain");
    QTest::newRow("as it is") << u"Їжак 🎉\n\tтак"_s << u"Їжак 🎉\n\tтак"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\n\nd"_s << u"a\nb\nc\n\nd"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83c)) + u'a' << u"\ufffda"_s;
    QTest::newRow("controls") << u"a\u0000b\u0007c"_s << u"abc"_s;
}

void TestValues::makesForeignTextFit()
{
    QFETCH(QString, foreign);
    QFETCH(QString, plain);
    QCOMPARE(plainText(foreign), plain);
}

void TestValues::takesControlsAlone()
{
    for (char32_t code = 0; code < 0xd800; ++code) {
        const QChar c(static_cast<char16_t>(code));
        const bool isTaken = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
        QVERIFY2(plainText(u"a"_s + c + u'b').size() == (isTaken ? 2 : 3), qPrintable(QString::number(code, 16)));
    }
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
