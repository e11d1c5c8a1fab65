#include "core/prompts.h"

#include "core/inputjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestPrompts : public QObject
{
    Q_OBJECT
private slots:
    void formsTextsTravelOnlyAsData();
    void noPlaceholderIsLeft();
    void postAsksForThePlatformsInOrderAndTheImageLast();
    void postBeginsWithTheNetworkOfItsTopic();
    void everyObjectThatIsSentIsNamed();
    void whatIsTheSameForAllCampaignsComesFirst();
    void networksTakeTheFirstHashtags();
    void repairAsksOnlyForWhatIsMissing();
    void repairNamesWhatIsMissing_data();
    void repairNamesWhatIsMissing();
    void postsOfOneCampaignShareTheirBeginning();
    void postIsToldWhatTheBriefSaysNow();
    void postOfALongRunIsToldTheTitlesAroundIt_data();
    void postOfALongRunIsToldTheTitlesAroundIt();
};

namespace {

const CampaignInput canary{.businessName = u"CANARY {{goal}}"_s,
    .productService = u"CANARY"_s,
    .targetAudience = u"CANARY"_s,
    .theme = u"CANARY"_s,
    .numPosts = 7,
    .platforms = {Platform::Facebook, Platform::X},
    .language = u"uk"_s};
const Brief brief{.summary = u"CANARY"_s, .topics = {Topic{.title = u"CANARY one"_s}, Topic{.title = u"CANARY two"_s}}};

QList<Prompt> allPrompts(const CampaignInput &input)
{
    return {briefPrompt(input), repairPrompt(input, brief, 2), repairPrompt(input, {}, 2),
        PostPrompts(input).prompt(brief, 1)};
}

QJsonObject part(const Prompt &prompt, qsizetype index)
{
    return QJsonDocument::fromJson(prompt.parts.value(index).toUtf8()).object();
}

QStringList names(const Schema &schema)
{
    QStringList all;
    for (const Schema &field : schema.fields)
        all.append(field.name);
    return all;
}

} // namespace

void TestPrompts::formsTextsTravelOnlyAsData()
{
    for (const Prompt &prompt : allPrompts(canary)) {
        QVERIFY(!prompt.instruction.contains("CANARY"_L1));
        QCOMPARE(part(prompt, 0)["campaign"_L1].toObject(), inputToJson(canary));
    }
    QCOMPARE(part(PostPrompts(canary).prompt(brief, 1), 2)["topic"_L1]["number"_L1].toInt(), 2);
    QCOMPARE(part(PostPrompts(canary).prompt(brief, 1), 1)["brief"_L1]["topic_titles"_L1].toArray().size(), 2);
}

void TestPrompts::noPlaceholderIsLeft()
{
    for (const QString &language : {u"uk"_s, u"en"_s, u"ja"_s}) {
        CampaignInput input = canary;
        input.language = language;
        for (const Prompt &prompt : allPrompts(input)) {
            QVERIFY2(!prompt.instruction.contains("{{"_L1), qPrintable(prompt.instruction));
            QCOMPARE(prompt.instruction.contains("calques"_L1), language == "uk"_L1);
        }
    }
    QVERIFY(briefPrompt(canary).instruction.contains("exactly 7 topics"_L1));
}

void TestPrompts::postAsksForThePlatformsInOrderAndTheImageLast()
{
    const Prompt prompt = PostPrompts(canary).prompt(brief, 0);
    QCOMPARE(names(prompt.answer), (QStringList{u"facebook_text"_s, u"x_text"_s, u"hashtags"_s, u"image_prompt"_s}));
    QVERIFY(prompt.instruction.contains("280"_L1));
    QVERIFY(!prompt.instruction.contains("LinkedIn"_L1));
}

// A person watches the tab of the network for which the topic is meant.
void TestPrompts::postBeginsWithTheNetworkOfItsTopic()
{
    Brief focused = brief;
    focused.topics[0].focus = Platform::X;
    focused.topics[1].focus = Platform::LinkedIn; // not one of the campaign's
    PostPrompts prompts(canary);
    QCOMPARE(names(prompts.prompt(focused, 0).answer),
        (QStringList{u"x_text"_s, u"facebook_text"_s, u"hashtags"_s, u"image_prompt"_s}));
    QCOMPARE(names(prompts.prompt(focused, 1).answer),
        (QStringList{u"facebook_text"_s, u"x_text"_s, u"hashtags"_s, u"image_prompt"_s}));
}

void TestPrompts::everyObjectThatIsSentIsNamed()
{
    for (const Prompt &prompt : allPrompts(canary)) {
        for (qsizetype i = 0; i < prompt.parts.size(); ++i) {
            const QStringList keys = part(prompt, i).keys();
            for (const QString &key : keys)
                QVERIFY2(prompt.instruction.contains(u'"' + key + u'"'), qPrintable(key + u'\n' + prompt.instruction));
        }
    }
}

void TestPrompts::whatIsTheSameForAllCampaignsComesFirst()
{
    CampaignInput other = canary;
    other.goal = Goal::Traffic;
    other.tone = Tone::Humorous;
    other.numPosts = 50;
    other.platforms = allPlatforms();
    const QList<Prompt> prompts = allPrompts(canary);
    const QList<Prompt> others = allPrompts(other);
    for (qsizetype i = 0; i < prompts.size(); ++i) {
        const QString shared = prompts.at(i).instruction.section(u"the apostrophe"_s, 0, 0);
        QVERIFY(shared.contains("# Honesty"_L1));
        QVERIFY2(others.at(i).instruction.startsWith(shared), qPrintable(prompts.at(i).instruction));
    }
}

void TestPrompts::networksTakeTheFirstHashtags()
{
    CampaignInput input = canary;
    input.platforms = allPlatforms();
    const Prompt prompt = PostPrompts(input).prompt(brief, 0);
    QVERIFY(prompt.instruction.contains("The most telling come first"_L1));
    QVERIFY(prompt.instruction.contains("hashtags: 3 to 5 in all"_L1));
    const qsizetype list = names(prompt.answer).indexOf("hashtags"_L1);
    QCOMPARE(prompt.answer.fields.value(list).description, u"3 to 5 hashtags without #, the most telling first"_s);
}

void TestPrompts::repairAsksOnlyForWhatIsMissing()
{
    const Prompt prompt = repairPrompt(canary, brief, 2);
    QCOMPARE(names(prompt.answer), QStringList{u"post_topics"_s});
    QCOMPARE(part(prompt, 1)["standing_topics"_L1].toArray().size(), 2);
    QCOMPARE(part(prompt, 1)["missing"_L1].toInt(), 2);
    QCOMPARE(part(prompt, 1)["campaign_summary"_L1].toString(), u"CANARY"_s);
    QCOMPARE(names(repairPrompt(canary, {}, 2).answer), (QStringList{u"campaign_summary"_s, u"post_topics"_s}));
}

void TestPrompts::repairNamesWhatIsMissing_data()
{
    QTest::addColumn<Brief>("standing");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("task");
    QTest::addColumn<bool>("asksForStrategy");
    QTest::addColumn<bool>("asksForTopics");
    const Brief untold{.summary = {}, .topics = brief.topics};
    QTest::newRow("one topic") << brief << 1 << u"Write exactly 1 more topic."_s << false << true;
    QTest::newRow("topics") << brief << 3 << u"Write exactly 3 more topics."_s << false << true;
    QTest::newRow("both") << untold << 2 << u"Write the strategy and exactly 2 more topics."_s << true << true;
    QTest::newRow("the strategy") << untold << 0 << u"Write the strategy alone"_s << true << false;
    QTest::newRow("more topics than asked for") << untold << -2 << u"Write the strategy alone"_s << true << false;
}

void TestPrompts::repairNamesWhatIsMissing()
{
    QFETCH(const Brief, standing);
    QFETCH(const int, missing);
    QFETCH(const QString, task);
    const Prompt prompt = repairPrompt(canary, standing, missing);
    QVERIFY2(prompt.instruction.contains(task), qPrintable(prompt.instruction));
    QTEST(prompt.instruction.contains("# Strategy"_L1), "asksForStrategy");
    QTEST(prompt.instruction.contains("# Topics"_L1), "asksForTopics");
    QCOMPARE(part(prompt, 1)["missing"_L1].toInt(-1), std::max(missing, 0));
    QCOMPARE(prompt.answer.fields.last().description.startsWith("Empty"_L1), missing <= 0);
}

void TestPrompts::postsOfOneCampaignShareTheirBeginning()
{
    PostPrompts prompts(canary);
    const Prompt first = prompts.prompt(brief, 0);
    const Prompt second = prompts.prompt(brief, 1);
    QCOMPARE(first.instruction, second.instruction);
    QCOMPARE(first.parts.first(2), second.parts.first(2));
    QVERIFY(first.parts.at(2) != second.parts.at(2));
}

void TestPrompts::postIsToldWhatTheBriefSaysNow()
{
    PostPrompts prompts(canary);
    Brief growing = brief;
    const auto told = [&] { return part(prompts.prompt(growing, 0), 1)["brief"_L1].toObject(); };
    QCOMPARE(told()["topic_titles"_L1].toArray().size(), 2);
    growing.topics.append(Topic{.title = u"CANARY three"_s});
    QCOMPARE(told()["topic_titles"_L1].toArray().last().toString(), u"CANARY three"_s);
    growing.summary = u"CANARY anew"_s;
    QCOMPARE(told()["campaign_summary"_L1].toString(), u"CANARY anew"_s);
}

void TestPrompts::postOfALongRunIsToldTheTitlesAroundIt_data()
{
    QTest::addColumn<int>("topics");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("as many as the form allows") << 50 << 49 << 0 << 50;
    QTest::newRow("the first of many") << 500 << 0 << 0 << 50;
    QTest::newRow("in the middle") << 500 << 110 << 88 << 50;
    QTest::newRow("the last of many") << 500 << 499 << 450 << 50;
}

void TestPrompts::postOfALongRunIsToldTheTitlesAroundIt()
{
    QFETCH(const int, topics);
    QFETCH(const int, index);
    QFETCH(const int, first);
    QFETCH(const int, count);
    Brief many;
    for (int number = 0; number < topics; ++number)
        many.topics.append(Topic{.title = QString::number(number)});
    const QJsonArray titles = part(PostPrompts(canary).prompt(many, index), 1)["brief"_L1]["topic_titles"_L1].toArray();
    QCOMPARE(titles.size(), count);
    QCOMPARE(titles.first().toString(), QString::number(first));
    QVERIFY(titles.contains(QString::number(index)));
}

QTEST_GUILESS_MAIN(TestPrompts)
#include "tst_prompts.moc"
