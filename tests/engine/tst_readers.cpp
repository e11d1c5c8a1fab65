#include "engine/briefreader.h"
#include "engine/postreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestReaders : public QObject
{
    Q_OBJECT
private slots:
    void readsABriefCutAnywhere();
    void dropsDoublesAndTopicsWithoutAMessage();
    void ignoresSurplusTopics();
    void keepsTheSummaryThatStands();
    void knowsWhenASummaryIsWhole();
    void cutsWhatRunsAway();
    void anEmojiIsATitleToo();
    void growsATextCutAnywhere();
    void judgesAnswers_data();
    void judgesAnswers();
    void cleansHashtags();
};

namespace {

const QString briefText = uR"({"campaign_summary": "Кава \"до\" роботи\n2 \ud83d\udc4b", "post_topics": [
 {"topic_title": "Ранок", "primary_message": "m1", "target_platform_focus": "Instagram", "angle": "a"},
 {"topic_title": "Вечір", "primary_message": "m2", "target_platform_focus": "Myspace"}]})"_s;

}

void TestReaders::cutsWhatRunsAway()
{
    BriefReader reader({}, 1, true);
    const QString endless(200'000, u'x');
    reader.feed(
        u"{\"campaign_summary\": \"%1\", \"post_topics\": [{\"topic_title\": \"%1\", \"primary_message\": \"%1\"}]}"_s
            .arg(endless));
    QCOMPARE(reader.brief().summary.size(), 100'000);
    QCOMPARE(reader.brief().topics.constFirst().title.size(), 10'000);
    QCOMPARE(reader.brief().topics.constFirst().message.size(), 10'000);
}

void TestReaders::readsABriefCutAnywhere()
{
    for (qsizetype cut = 0; cut <= briefText.size(); ++cut) {
        BriefReader reader({}, 2, true);
        reader.feed(briefText.left(cut));
        reader.feed(briefText.mid(cut));
        QCOMPARE(reader.brief().summary, u"Кава \"до\" роботи\n2 👋"_s);
        QCOMPARE(reader.brief().topics.size(), 2);
        QCOMPARE(reader.brief().topics.at(0).focus, std::optional(Platform::Instagram));
        QCOMPARE(reader.brief().topics.at(1).focus, std::nullopt);
        QCOMPARE(reader.brief().topics.at(0).angle, u"a"_s);
    }
}

void TestReaders::dropsDoublesAndTopicsWithoutAMessage()
{
    BriefReader reader({}, 4, true);
    reader.feed(uR"({"post_topics": [{"topic_title": "One", "primary_message": "m"},
        {"topic_title": "one!", "primary_message": "m"}, {"topic_title": "Two"}, {"topic_title": "Three", "primary_message": 3}]})"_s);
    QCOMPARE(reader.brief().topics.size(), 1);
    QCOMPARE(reader.missing(), 3);
}

void TestReaders::ignoresSurplusTopics()
{
    BriefReader reader({}, 1, true);
    reader.feed(briefText);
    QCOMPARE(reader.brief().topics.size(), 1);
    QCOMPARE(reader.missing(), 0);
}

void TestReaders::keepsTheSummaryThatStands()
{
    BriefReader reader(
        Brief{.summary = u"stands"_s, .topics = {Topic{.title = u"Ранок"_s, .message = u"m"_s}}}, 2, false);
    reader.feed(briefText);
    QCOMPARE(reader.brief().summary, u"stands"_s);
    QCOMPARE(reader.brief().topics.size(), 2);
}

// Keys may come in any order, and a stream may be cut in the last of them.
void TestReaders::knowsWhenASummaryIsWhole()
{
    BriefReader reader({}, 1, true);
    reader.feed(uR"({"post_topics": [{"topic_title": "One", "primary_message": "m"}], "campaign_summary": "We sp)"_s);
    QCOMPARE(reader.missing(), 0);
    QVERIFY(!reader.hasWholeSummary());
    reader.feed(u"eak\"}"_s);
    QVERIFY(reader.hasWholeSummary());
    BriefReader blank(Brief{.summary = u" \n"_s}, 1, true);
    QVERIFY(!blank.hasWholeSummary());
    blank.feed(uR"({"campaign_summary": "Now")"_s);
    QVERIFY(blank.hasWholeSummary());
    QCOMPARE(blank.brief().summary, u"Now"_s);
}

void TestReaders::anEmojiIsATitleToo()
{
    BriefReader reader({}, 3, true);
    reader.feed(uR"({"post_topics": [{"topic_title": "🔥", "primary_message": "m"},
        {"topic_title": "🎉", "primary_message": "m"}, {"topic_title": " ", "primary_message": "m"}]})"_s);
    QCOMPARE(reader.brief().topics.size(), 2);
}

void TestReaders::growsATextCutAnywhere()
{
    const QString answer
        = uR"({"x_text": "Доброго \"ранку\" \u2615", "hashtags": ["#кава","ранкова кава"], "image_prompt": "A cup"})"_s;
    for (qsizetype cut = 0; cut <= answer.size(); ++cut) {
        PostReader reader;
        reader.feed(answer.left(cut));
        const QString before = reader.content().texts.value(Platform::X);
        reader.feed(answer.mid(cut));
        const QString after = reader.content().texts.value(Platform::X);
        QVERIFY2(after.startsWith(before), qPrintable(before));
        QCOMPARE(after, u"Доброго \"ранку\" ☕"_s);
        QCOMPARE(reader.content().hashtags, (QStringList{u"кава"_s, u"ранковакава"_s}));
        QCOMPARE(reader.content().imagePrompt, u"A cup"_s);
    }
}

void TestReaders::judgesAnswers_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("fits");
    QTest::newRow("whole") << uR"({"x_text": "t", "hashtags": [], "image_prompt": "p"})"_s << true;
    QTest::newRow("fenced") << u"```json\n{\"x_text\": \"t\", \"hashtags\": [], \"image_prompt\": \"p\"}\n```"_s
                            << true;
    const QString post = uR"({"x_text": "t", "hashtags": [], "image_prompt": "p"})"_s;
    QTest::newRow("with words around it") << u"Here you are:\n```json\n%1\n```\nМає підійти!"_s.arg(post) << true;
    QTest::newRow("said twice") << post + u'\n' + post << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("cut") << uR"({"x_text": "t", "hashtags": [], "image_prompt": "p)"_s << false;
    QTest::newRow("no text") << uR"({"x_text": " ", "hashtags": [], "image_prompt": "p"})"_s << false;
    QTest::newRow("null text") << uR"({"x_text": null, "hashtags": [], "image_prompt": "p"})"_s << false;
    QTest::newRow("no prompt") << uR"({"x_text": "t", "hashtags": []})"_s << false;
    QTest::newRow("array") << u"[]"_s << false;
}

void TestReaders::judgesAnswers()
{
    QFETCH(QString, answer);
    QFETCH(bool, fits);
    QCOMPARE(bool(postFromAnswer(answer, {Platform::X})), fits);
}

void TestReaders::cleansHashtags()
{
    const auto post = postFromAnswer(
        uR"({"x_text": "a\u0000b\ud800", "hashtags": ["#a", "a", "  ", "# b c"], "image_prompt": "p"})"_s,
        {Platform::X});
    QVERIFY(post);
    QCOMPARE(post->hashtags, (QStringList{u"a"_s, u"bc"_s}));
    QCOMPARE(post->texts.value(Platform::X), u"ab\ufffd"_s);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
