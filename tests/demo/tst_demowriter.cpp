#include "demo/demoanswer.h"
#include "demo/demotexts.h"
#include "demo/demowriter.h"
#include "demo/formwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

QJsonObject campaign(const QString &language, int posts)
{
    const bool uk = language == "uk"_L1;
    return {{u"business_name"_s, uk ? u"Затишок"_s : u"Cosy Corner"_s},
        {u"product_service"_s, uk ? u"свіжа кава й домашня випічка"_s : u"fresh coffee and home baking"_s},
        {u"target_audience"_s, uk ? u"мешканці району"_s : u"people of the neighborhood"_s},
        {u"campaign_goal"_s, u"sales"_s}, {u"desired_tone"_s, u"friendly"_s},
        {u"campaign_theme"_s, uk ? u"Тепло поруч"_s : u"Warmth nearby"_s}, {u"num_posts"_s, posts},
        {u"platforms"_s, QJsonArray{u"facebook"_s, u"instagram"_s, u"linkedin"_s, u"x"_s}}, {u"language"_s, language}};
}

/// twitter-text's table, more strictly: everything beyond U+10FF weighs two.
int strictWeight(const QString &text)
{
    int weight = 0;
    for (const char32_t c : text.toUcs4())
        weight += c > 0x10ff ? 2 : 1;
    return weight;
}

QJsonObject field(const QString &type)
{
    return {{u"type"_s, type}};
}

QJsonObject request(const QJsonObject &schema, const QList<QJsonObject> &parts)
{
    QJsonArray written;
    for (const QJsonObject &part : parts)
        written.append(QJsonObject{{u"text"_s, QString::fromUtf8(QJsonDocument(part).toJson())}});
    return {{u"contents"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"parts"_s, written}}}},
        {u"generationConfig"_s, QJsonObject{{u"responseJsonSchema"_s, schema}}}};
}

QJsonObject briefSchema()
{
    const QJsonArray order{u"topic_title"_s, u"primary_message"_s, u"target_platform_focus"_s, u"angle"_s, u"opening"_s,
        u"call_to_action"_s};
    QJsonObject fields;
    for (const QJsonValue &name : order)
        fields.insert(name.toString(), field(u"string"_s));
    const QJsonObject topic{{u"type"_s, u"object"_s}, {u"properties"_s, fields}, {u"propertyOrdering"_s, order}};
    return {{u"type"_s, u"object"_s},
        {u"properties"_s,
            QJsonObject{{u"campaign_summary"_s, field(u"string"_s)},
                {u"post_topics"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, topic}}}}},
        {u"required"_s, QJsonArray{u"campaign_summary"_s, u"post_topics"_s}}};
}

QJsonObject answerTo(const QJsonObject &asked)
{
    return QJsonDocument::fromJson(demoAnswer(asked).text.toUtf8()).object();
}

} // namespace

class TestDemoWriter : public QObject
{
    Q_OBJECT
private slots:
    void everyTopicHasATitleOfItsOwn_data();
    void everyTopicHasATitleOfItsOwn();
    void goesOnInPartsUpToTheMost();
    void sameFormGivesTheSameTexts();
    void askedAgainEveryTextIsAnother_data();
    void askedAgainEveryTextIsAnother();
    void textsDifferForEveryTopicAndPlatform_data();
    void textsDifferForEveryTopicAndPlatform();
    void neverExceedsX_data();
    void neverExceedsX();
    void ukrainianBorrowsNoLatinLetters();
    void nothingLooksLikeATemplate_data();
    void nothingLooksLikeATemplate();
    void noParagraphComesBackWithinANetwork_data();
    void noParagraphComesBackWithinANetwork();
    void everyNetworkAsksInWordsOfItsOwn_data();
    void everyNetworkAsksInWordsOfItsOwn();
    void asksNoQuestionTwiceInAPost_data();
    void asksNoQuestionTwiceInAPost();
    void onlyInstagramPointsToTheProfile_data();
    void onlyInstagramPointsToTheProfile();
    void namesABusinessAsASentenceNeeds_data();
    void namesABusinessAsASentenceNeeds();
    void quotesFitTheLanguage();
    void addsNoSecondStop();
    void followsATopicThatAPersonHasReworded();
    void writesTheKeysInTheOrderOfTheSchema();
    void repairBringsOnlyWhatIsMissing();
    void takesTheFirstThoughtOfALongText_data();
    void takesTheFirstThoughtOfALongText();
    void cutsNoCharacter();
};

static void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("uk") << u"uk"_s;
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("others are English") << u"pl"_s;
}

void TestDemoWriter::everyTopicHasATitleOfItsOwn_data()
{
    languages();
}

void TestDemoWriter::everyTopicHasATitleOfItsOwn()
{
    QFETCH(QString, language);
    const QList<Topic> topics = DemoWriter(campaign(language, 50)).topics(50);
    QCOMPARE(topics.size(), 50);
    QSet<QString> titles;
    QSet<QString> messages;
    for (const Topic &topic : topics) {
        titles.insert(topic.title);
        messages.insert(topic.message);
        QVERIFY(!topic.angle.isEmpty() && !topic.opening.isEmpty() && !topic.callToAction.isEmpty());
    }
    QCOMPARE(titles.size(), 50);
    QCOMPARE(messages.size(), 50);
}

void TestDemoWriter::goesOnInPartsUpToTheMost()
{
    const QList<Topic> topics = DemoWriter(campaign(u"uk"_s, 1000)).topics(1000);
    QSet<QString> titles;
    for (const Topic &topic : topics)
        titles.insert(topic.title);
    QCOMPARE(titles.size(), 1000);
}

void TestDemoWriter::sameFormGivesTheSameTexts()
{
    const DemoWriter one(campaign(u"uk"_s, 5));
    const DemoWriter other(campaign(u"uk"_s, 5));
    QCOMPARE(one.summary(), other.summary());
    const QList<Topic> topics = one.topics(5);
    QCOMPARE(topics, other.topics(5));
    QCOMPARE(one.text(Platform::Facebook, topics.at(3), 4), other.text(Platform::Facebook, topics.at(3), 4));
}

void TestDemoWriter::askedAgainEveryTextIsAnother_data()
{
    languages();
}

void TestDemoWriter::askedAgainEveryTextIsAnother()
{
    QFETCH(QString, language);
    QJsonObject fields;
    for (const PlatformSpec &row : platformSpecs())
        fields.insert(row.textKey, field(u"string"_s));
    const QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, fields}};
    const QJsonObject form = campaign(language, 20);
    const QList<Topic> topics = DemoWriter(form).topics(20);
    QSet<QByteArray> wanted;
    for (int index = 0; index < topics.size(); ++index) {
        const Topic &topic = topics.at(index);
        const QJsonObject asked = request(schema,
            {{{u"campaign"_s, form}},
                {{u"topic"_s,
                    QJsonObject{{u"number"_s, index + 1}, {u"topic_title"_s, topic.title},
                        {u"primary_message"_s, topic.message}, {u"opening"_s, topic.opening},
                        {u"call_to_action"_s, topic.callToAction}}}}});
        QVERIFY(!wanted.contains(wantedBy(asked)));
        wanted.insert(wantedBy(asked));
        QHash<QString, QSet<QString>> texts;
        for (int take = 0; take < 3; ++take) {
            const QJsonObject answer = QJsonDocument::fromJson(demoAnswer(asked, take).text.toUtf8()).object();
            for (const PlatformSpec &row : platformSpecs())
                texts[row.textKey].insert(answer[row.textKey].toString());
        }
        for (const PlatformSpec &row : platformSpecs())
            QVERIFY2(texts.value(row.textKey).size() == 3, qPrintable(row.name + u": "_s + topic.title));
    }
}

void TestDemoWriter::textsDifferForEveryTopicAndPlatform_data()
{
    languages();
}

void TestDemoWriter::textsDifferForEveryTopicAndPlatform()
{
    QFETCH(QString, language);
    const DemoWriter writer(campaign(language, 50));
    const QList<Topic> topics = writer.topics(50);
    QSet<QString> texts;
    for (int i = 0; i < topics.size(); ++i) {
        for (const Platform platform : allPlatforms())
            texts.insert(writer.text(platform, topics.at(i), i + 1));
        const QStringList tags = writer.hashtags(topics.at(i), i + 1);
        QVERIFY(tags.size() >= 3 && tags.size() <= 5);
        QVERIFY(tags.filter(QRegularExpression(u"[^\\p{L}\\p{N}]"_s)).isEmpty());
    }
    QCOMPARE(texts.size(), 200);
}

void TestDemoWriter::neverExceedsX_data()
{
    languages();
}

void TestDemoWriter::neverExceedsX()
{
    QFETCH(QString, language);
    QJsonObject form = campaign(language, 50);
    form[u"business_name"_s] = QString(200, u'Ж');
    form[u"campaign_theme"_s] = QString(300, u'Ж');
    form[u"product_service"_s] = QString(20'000, u'Ж');
    for (const auto tone : {"professional"_L1, "friendly"_L1, "sarcastic"_L1, "inspirational"_L1, "humorous"_L1}) {
        form[u"desired_tone"_s] = QString(tone);
        const DemoWriter writer(form);
        QList<Topic> topics = writer.topics(50);
        topics.append({.title = QString(900, u'T'), .message = QString(900, u'M'), .callToAction = QString(900, u'C')});
        for (int i = 0; i < topics.size(); ++i) {
            const QString text = writer.text(Platform::X, topics.at(i), i + 1);
            QVERIFY(!text.isEmpty());
            QVERIFY2(strictWeight(text) <= 250, qPrintable(text));
        }
    }
}

void TestDemoWriter::ukrainianBorrowsNoLatinLetters()
{
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    const DemoWriter writer(campaign(u"uk"_s, 50));
    QString all = writer.summary();
    const QList<Topic> topics = writer.topics(50);
    for (int i = 0; i < topics.size(); ++i) {
        const Topic &topic = topics.at(i);
        all += topic.title + topic.message + topic.angle + topic.opening + topic.callToAction;
        for (const Platform platform : allPlatforms())
            all += writer.text(platform, topic, i + 1);
    }
    const QRegularExpressionMatch found = latin.match(all);
    QVERIFY2(!found.hasMatch(), qPrintable(all.mid(found.capturedStart() - 40, 80)));
}

void TestDemoWriter::nothingLooksLikeATemplate_data()
{
    languages();
}

void TestDemoWriter::nothingLooksLikeATemplate()
{
    QFETCH(QString, language);
    static const QRegularExpression odd(u"[{}|]|  |\\.\\.|[!?]\\.|«»|\\n\\n\\n| \\n|^\\s|\\s$"_s);
    const DemoWriter writer(campaign(language, 50));
    const QList<Topic> topics = writer.topics(50);
    for (int i = 0; i < topics.size(); ++i) {
        for (const Platform platform : allPlatforms()) {
            const QString text = writer.text(platform, topics.at(i), i + 1);
            QVERIFY2(!odd.match(text).hasMatch(), qPrintable(text));
        }
        QVERIFY(!writer.imagePrompt(topics.at(i), i + 1).contains(u"  "_s));
    }
}

static QStringList paragraphsOfSeveralSentences(const QString &text)
{
    static const QRegularExpression furtherSentence(u"[.!?…][”“»]? +\\S"_s);
    return text.split(u"\n\n"_s).filter(furtherSentence);
}

static void forms()
{
    QTest::addColumn<QJsonObject>("form");
    for (const QString &language : {u"uk"_s, u"en"_s}) {
        for (const auto goal : {"sales"_L1, "engagement"_L1, "traffic"_L1, "awareness"_L1}) {
            for (const auto tone :
                {"professional"_L1, "friendly"_L1, "sarcastic"_L1, "inspirational"_L1, "humorous"_L1}) {
                QJsonObject form = campaign(language, 50);
                form[u"campaign_goal"_s] = QString(goal);
                form[u"desired_tone"_s] = QString(tone);
                QTest::addRow("%s %s %s", qPrintable(language), goal.data(), tone.data()) << form;
                form.remove(u"campaign_theme"_s);
                QTest::addRow("%s %s %s, no theme", qPrintable(language), goal.data(), tone.data()) << form;
                form[u"product_service"_s] = u"слово "_s.repeated(40);
                QTest::addRow("%s %s %s, name alone", qPrintable(language), goal.data(), tone.data()) << form;
            }
        }
    }
}

void TestDemoWriter::noParagraphComesBackWithinANetwork_data()
{
    forms();
}

void TestDemoWriter::noParagraphComesBackWithinANetwork()
{
    QFETCH(const QJsonObject, form);
    const DemoWriter writer(form);
    const QList<Topic> topics = writer.topics(50);
    for (const Platform platform : allPlatforms()) {
        QSet<QString> said;
        for (int i = 0; i < topics.size(); ++i) {
            const QStringList paragraphs = paragraphsOfSeveralSentences(writer.text(platform, topics.at(i), i + 1));
            for (const QString &paragraph : paragraphs) {
                QVERIFY2(!said.contains(paragraph), qPrintable(paragraph));
                said.insert(paragraph);
            }
        }
        QVERIFY(said.size() > 25);
    }
}

void TestDemoWriter::everyNetworkAsksInWordsOfItsOwn_data()
{
    forms();
}

void TestDemoWriter::everyNetworkAsksInWordsOfItsOwn()
{
    QFETCH(const QJsonObject, form);
    const DemoWriter writer(form);
    const QString name = u"cta."_s + form[u"campaign_goal"_s].toString();
    const QHash<QString, QStringList> sentences = demoTexts(form[u"language"_s].toString()).sentences;
    const QStringList asked = sentences[name];
    const QList<Topic> topics = writer.topics(50);
    for (int i = 0; i < topics.size(); ++i) {
        const qsizetype step = asked.indexOf(topics.at(i).callToAction);
        QVERIFY(writer.text(Platform::Facebook, topics.at(i), i + 1).contains(asked.value(step)));
        for (const Platform platform : {Platform::Instagram, Platform::LinkedIn}) {
            const QStringList own = sentences[name + u'.' + spec(platform).key];
            QCOMPARE(own.size(), asked.size());
            QVERIFY(!asked.contains(own.at(step)));
            const QString text = writer.text(platform, topics.at(i), i + 1);
            QVERIFY2(text.contains(own.at(step)) && !text.contains(asked.at(step)), qPrintable(text));
        }
    }
}

void TestDemoWriter::asksNoQuestionTwiceInAPost_data()
{
    languages();
}

void TestDemoWriter::asksNoQuestionTwiceInAPost()
{
    QFETCH(const QString, language);
    QStringList questions;
    for (const DemoArchetype &archetype : demoTexts(language).archetypes)
        questions += archetype.questions;
    const DemoWriter writer(campaign(language, 50));
    const QList<Topic> topics = writer.topics(50);
    for (int i = 0; i < topics.size(); ++i) {
        const QString one = writer.text(Platform::Facebook, topics.at(i), i + 1);
        const QString other = writer.text(Platform::LinkedIn, topics.at(i), i + 1);
        for (const QString &question : std::as_const(questions))
            QVERIFY2(!(one.contains(question) && other.contains(question)), qPrintable(question));
    }
}

void TestDemoWriter::onlyInstagramPointsToTheProfile_data()
{
    forms();
}

void TestDemoWriter::onlyInstagramPointsToTheProfile()
{
    QFETCH(const QJsonObject, form);
    static const QRegularExpression profile(u"профіл|profile"_s);
    const DemoWriter writer(form);
    const QList<Topic> topics = writer.topics(50);
    for (int i = 0; i < topics.size(); ++i) {
        for (const Platform platform : {Platform::Facebook, Platform::LinkedIn, Platform::X}) {
            const QString text = writer.text(platform, topics.at(i), i + 1);
            QVERIFY2(!text.contains(profile), qPrintable(text));
        }
    }
}

void TestDemoWriter::namesABusinessAsASentenceNeeds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *what, const QString &language, const QString &name, const QString &within,
                         const QString &first) { QTest::newRow(what) << language << name << within << first; };
    const auto uk = u"uk"_s;
    const auto en = u"en"_s;
    const auto bakery = u"пекарня «Теплий хліб»"_s;
    const auto capital = u"Пекарня «Теплий хліб»"_s;
    row("common noun", uk, capital, bakery, capital);
    row("common noun, small", uk, bakery, bakery, capital);
    row("straight marks", uk, u"Пекарня \"Теплий хліб\""_s, bakery, capital);
    row("all in marks", uk, u"«Пекарня «Теплий хліб»»"_s, bakery, capital);
    row("apostrophe", uk, u"Кав'ярня «Зерно»"_s, u"кав'ярня «Зерно»"_s, u"Кав'ярня «Зерно»"_s);
    row("hyphen", uk, u"Інтернет-магазин «Ромашка»"_s, u"інтернет-магазин «Ромашка»"_s,
        u"Інтернет-магазин «Ромашка»"_s);
    row("several words", uk, u"Студія танцю «Крок»"_s, u"студія танцю «Крок»"_s, u"Студія танцю «Крок»"_s);
    row("capitals", uk, u"КАФЕ «МРІЯ»"_s, u"КАФЕ «МРІЯ»"_s, u"КАФЕ «МРІЯ»"_s);
    row("company", uk, u"ТОВ «Ромашка»"_s, u"ТОВ «Ромашка»"_s, u"ТОВ «Ромашка»"_s);
    row("person first", uk, u"Олена «Пекарня» Коваль"_s, u"Олена «Пекарня» Коваль"_s, u"Олена «Пекарня» Коваль"_s);
    row("no marks", uk, u"Пекарня Теплий хліб"_s, u"«Пекарня Теплий хліб»"_s, u"«Пекарня Теплий хліб»"_s);
    row("in marks", uk, u"«Затишок»"_s, u"«Затишок»"_s, u"«Затишок»"_s);
    row("two names", uk, u"«Хліб» і «Сіль»"_s, u"«Хліб» і «Сіль»"_s, u"«Хліб» і «Сіль»"_s);
    row("small letters", uk, u"смачні історії"_s, u"«смачні історії»"_s, u"«смачні історії»"_s);
    row("initial", uk, u"Коваль О. І."_s, u"«Коваль О. І.»"_s, u"«Коваль О. І.»"_s);
    row("stop", uk, u"Теплий дім."_s, u"«Теплий дім»"_s, u"«Теплий дім»"_s);
    row("entrepreneur", uk, u"ФОП Коваль О. І."_s, u"ФОП Коваль О. І."_s, u"ФОП Коваль О. І."_s);
    row("Latin", uk, u"Kava Lab"_s, u"Kava Lab"_s, u"Kava Lab"_s);
    row("two scripts", uk, u"Kava Лаб"_s, u"«Kava Лаб»"_s, u"«Kava Лаб»"_s);
    row("English", en, u"\"Cosy Corner\""_s, u"Cosy Corner"_s, u"Cosy Corner"_s);
    row("article", en, u"the Corner Shop"_s, u"the Corner Shop"_s, u"The Corner Shop"_s);
    row("brand", en, u"iFix"_s, u"iFix"_s, u"iFix"_s);
    row("marks in English", en, u"Bakery \"Warm Bread\""_s, u"Bakery “Warm Bread”"_s, u"Bakery “Warm Bread”"_s);
}

void TestDemoWriter::namesABusinessAsASentenceNeeds()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    const QHash<QString, QString> words = formWords({{u"language"_s, language}, {u"business_name"_s, name}});
    QTEST(words[u"who"_s], "within");
    QTEST(words[u"Who"_s], "first");
}

void TestDemoWriter::quotesFitTheLanguage()
{
    QJsonObject form = campaign(u"uk"_s, 3);
    form[u"campaign_theme"_s] = u"Кава \"як удома\"."_s;
    form[u"product_service"_s] = u"хліб \"Подільський\""_s;
    QCOMPARE(formWords(form)[u"product"_s], u"Хліб «Подільський»"_s);
    QCOMPARE(formWords(form)[u"offer"_s], u"«хліб „Подільський“»"_s);
    QCOMPARE(formWords(form)[u"theme"_s], u"«Кава „як удома“»"_s);
    form[u"language"_s] = u"en"_s;
    QCOMPARE(formWords(form)[u"theme"_s], u"“Кава ‘як удома’”"_s);
    form[u"product_service"_s] = u"a 15\" screen"_s;
    QCOMPARE(formWords(form)[u"product"_s], u"A 15\" screen"_s);
    form[u"product_service"_s] = u"iPhone repair"_s;
    QCOMPARE(formWords(form)[u"product"_s], u"iPhone repair"_s);
}

void TestDemoWriter::addsNoSecondStop()
{
    QJsonObject form = campaign(u"en"_s, 50);
    form[u"business_name"_s] = u"Kava Lab Inc."_s;
    form[u"product_service"_s] = u"coffee, tea etc."_s;
    const DemoWriter writer(form);
    const QList<Topic> topics = writer.topics(50);
    int named = 0;
    for (int i = 0; i < topics.size(); ++i) {
        const QString text = writer.text(Platform::Facebook, topics.at(i), i + 1);
        QVERIFY2(!text.contains(".."_L1), qPrintable(text));
        named += text.contains("Kava Lab Inc."_L1) ? 1 : 0;
    }
    QVERIFY(named > 10);
}

void TestDemoWriter::followsATopicThatAPersonHasReworded()
{
    const DemoWriter writer(campaign(u"uk"_s, 3));
    const Topic own{.title = u"Наш новий рецепт"_s, .message = u"Рецепт простий."_s, .callToAction = u"Куштуйте."_s};
    for (const Platform platform : {Platform::Facebook, Platform::LinkedIn}) {
        const QString text = writer.text(platform, own, 1);
        QVERIFY2(text.contains(own.message) && text.contains(own.callToAction), qPrintable(text));
    }
}

void TestDemoWriter::writesTheKeysInTheOrderOfTheSchema()
{
    const QJsonArray order{u"x_text"_s, u"facebook_text"_s, u"hashtags"_s, u"image_prompt"_s};
    QJsonObject fields;
    for (const QJsonValue &name : order)
        fields.insert(name.toString(), field(name.toString() == "hashtags"_L1 ? u"array"_s : u"string"_s));
    const QJsonObject schema{{u"properties"_s, fields}, {u"propertyOrdering"_s, order}};
    const QJsonObject topic{{u"number"_s, 1}, {u"topic_title"_s, u"Кава"_s}, {u"primary_message"_s, u"Кава гріє."_s}};
    const DemoAnswer answer
        = demoAnswer(request(schema, {{{u"campaign"_s, campaign(u"uk"_s, 3)}}, {{u"topic"_s, topic}}}));
    QVERIFY(answer.isPost);
    qsizetype last = -1;
    for (const QJsonValue &name : order) {
        const qsizetype at = answer.text.indexOf(u'"' + name.toString() + u"\":"_s);
        QVERIFY2(at > last, qPrintable(answer.text));
        last = at;
    }
    const QJsonObject json = QJsonDocument::fromJson(answer.text.toUtf8()).object();
    QCOMPARE(json.size(), 4);
    QVERIFY(!json[u"hashtags"_s].toArray().isEmpty());
    QVERIFY(!json[u"x_text"_s].toString().isEmpty());
}

void TestDemoWriter::repairBringsOnlyWhatIsMissing()
{
    const QJsonObject told{{u"campaign"_s, campaign(u"uk"_s, 5)}};
    const QJsonArray brief = answerTo(request(briefSchema(), {told}))[u"post_topics"_s].toArray();
    QCOMPARE(brief.size(), 5);
    const QJsonObject ask{{u"standing_topics"_s, QJsonArray{brief.at(0), brief.at(2), brief.at(4)}}, {u"missing"_s, 2}};
    const QJsonArray repair = answerTo(request(briefSchema(), {told, ask}))[u"post_topics"_s].toArray();
    QCOMPARE(repair.size(), 2);
    QCOMPARE(repair.at(0).toObject(), brief.at(1).toObject());
    QCOMPARE(repair.at(1).toObject(), brief.at(3).toObject());
}

void TestDemoWriter::takesTheFirstThoughtOfALongText_data()
{
    const QString much = u"слово "_s.repeated(40);
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("sentence") << u"Домашня випічка. Працюємо щодня."_s << u"Домашня випічка"_s;
    QTest::newRow("line") << u"Кава, чай\nі торти"_s << u"Кава, чай"_s;
    QTest::newRow("clause") << u"Домашня випічка на замовлення, "_s + much << u"Домашня випічка на замовлення"_s;
    QTest::newRow("no clause within brackets")
        << u"Домашня кава (арабіка, робуста, суміші), "_s + much << u"Домашня кава (арабіка, робуста, суміші)"_s;
    QTest::newRow("too long") << much << QString();
    QTest::newRow("abbreviation") << u"Доставка по м. Києву та обл. щодня. Швидко."_s
                                  << u"Доставка по м. Києву та обл. щодня"_s;
    QTest::newRow("stop behind a bracket") << u"Кава (арабіка). Чай."_s << u"Кава (арабіка)"_s;
    QTest::newRow("list") << u"- свіжа кава\n- чай"_s << u"свіжа кава"_s;
    QTest::newRow("numbered list") << u"1. Свіжа кава\n2. Чай"_s << u"Свіжа кава"_s;
    QTest::newRow("heading") << u"Наші послуги:\n\n• ремонт взуття;\n• ключі"_s << u"ремонт взуття"_s;
    QTest::newRow("loud") << u"Сукні на замовлення!!! Пишіть."_s << u"Сукні на замовлення"_s;
    QTest::newRow("trails off") << u"хліб, булки..."_s << u"хліб, булки"_s;
}

void TestDemoWriter::takesTheFirstThoughtOfALongText()
{
    QFETCH(const QString, text);
    QTEST(shortPhrase(text), "phrase");
}

void TestDemoWriter::cutsNoCharacter()
{
    const QString text = u"😀"_s.repeated(41);
    const QStringList pieces = inPieces(text, 12);
    QCOMPARE(pieces.join(QString()), text);
    for (const QString &piece : pieces)
        QVERIFY(piece.isValidUtf16());
    QVERIFY(pieces.last().size() > pieces.first().size());
    QCOMPARE(inPieces(u"ab"_s, 30).join(QString()), u"ab"_s);
}

QTEST_GUILESS_MAIN(TestDemoWriter)
#include "tst_demowriter.moc"
