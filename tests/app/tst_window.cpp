#include "app/person.h"
#include "app/programtest.h"
#include "widgets/campaignform.h"
#include "widgets/exportdialog.h"
#include "widgets/fieldnote.h"
#include "widgets/growingtextedit.h"
#include "widgets/paragraphedit.h"
#include "widgets/postcard.h"
#include "widgets/settingsdialog.h"
#include "widgets/topicrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;
using namespace dopys::testing;

namespace {

bool hasCyrillic(const QString &text)
{
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    return text.contains(cyrillic);
}

/// Posts whose topic is @p topic stop in the middle, all others are written.
FakeGemini::Script stallingAt(const QString &topic)
{
    return [topic, usual = writingGemini(quickPace())](const FakeRequest &request) {
        return isPost(request) && (topic.isEmpty() || topicOf(request) == topic) ? stallingAnswer(request)
                                                                                 : usual(request);
    };
}

QPoint markOf(const QCheckBox *box)
{
    return {8, box->height() / 2};
}

} // namespace

/// From the form to posts, in the real window, in both languages.
class TestWindow : public ProgramTest
{
    Q_OBJECT

private slots:
    void writesWhatWasTypedIntoTheForm();
    void saysWhatIsMissingOneFieldAfterAnother();
    void refusesTextsThatAreTooLongAndKeepsThem();
    void writesTheDemoWithoutAKey();
    void asksForAKeyBeforeTheFirstCall();
    void takesAKeyThatWasTypedButNotSaved();
    void asksForAKeyBesideOtherPosts();
    void saysWhenTheKeyIsRefused();
    void stopsAllAndKeepsTheText();
    void writesAllThatIsMissingAtOnce();
    void stopsOnePostAndTriesItAgain();
    void leavesTheOthersAloneWhenOneFails();
    void writesAPostAgainAndKeepsTheEarlierUntilThen();
    void looksAtTheBriefFirst();
    void theTabKeyGoesThroughTheWholeWindow();
    void aKeyThatBeginsARunDoesNotStopIt();
    void aKeyThatBeginsTheDemoDoesNotStopIt();
    void exportsByKeyFromAnyField();
    void changesTheLanguageWhilePostsAreWritten();

private:
    FieldNote *note(const char *name) { return m_program->part<FieldNote>(name); }
    bool startWithForm();
    bool cardsHaveText(int count);
    QList<TopicRow *> topicRows();
};

bool TestWindow::startWithForm()
{
    return m_program->start() && m_program->fillForm();
}

bool TestWindow::cardsHaveText(int count)
{
    const QList<PostCard *> cards = m_program->cards();
    return cards.size() == count && std::all_of(cards.cbegin(), cards.cend(), [this](const PostCard *card) {
        return !m_program->textOf(card).isEmpty();
    });
}

QList<TopicRow *> TestWindow::topicRows()
{
    QList<TopicRow *> rows;
    for (TopicRow *row : m_program->window().findChildren<TopicRow *>()) {
        if (row->isVisible())
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const TopicRow *a, const TopicRow *b) { return a->y() < b->y(); });
    return rows;
}

void TestWindow::writesWhatWasTypedIntoTheForm()
{
    // Slow enough that the middle is seen on a busy machine too.
    m_program->service().setScript(writingGemini({.brief = 300ms, .post = 1500ms}));
    QVERIFY(startWithForm());
    QVERIFY(m_program->part("startPage")->isVisible());
    QCOMPARE(hasCyrillic(m_program->part<QPushButton>("generate")->text()), m_ukrainian);
    QVERIFY(pick(m_program->part<QComboBox>("goal"), 1));
    QVERIFY(pick(m_program->part<QComboBox>("tone"), 4));
    QVERIFY(typeInto(m_program->part("numPosts"), u"4"_s));
    auto *linkedIn = m_program->part<QCheckBox>("linkedIn");
    QVERIFY(press(linkedIn, markOf(linkedIn)));
    pressKey(Qt::Key_Return, Qt::ControlModifier);

    const auto isArriving = [this] {
        const QList<PostCard *> cards = m_program->cards();
        return m_program->part("stop", m_program->part("runBar"))->isVisible()
            && std::any_of(cards.cbegin(), cards.cend(), [this](const PostCard *card) {
                   return !m_program->textOf(card).isEmpty()
                       && m_program->part<QProgressBar>("progress", card)->value() < 100;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isArriving(), hangLimit);
    QVERIFY(m_program->waitForAll(4));
    QCOMPARE(m_program->service().posts(), 5);
    const QJsonObject asked = m_program->service().requests().constFirst().parts()["campaign"_L1].toObject();
    QCOMPARE(asked["business_name"_L1].toString(), u"Пекарня «Їжачок і Ґава»"_s);
    QCOMPARE(asked["product_service"_L1].toString(), u"Хліб на заквасці, щодня о сьомій"_s);
    QCOMPARE(asked["target_audience"_L1].toString(), u"Сім'ї, що живуть поруч"_s);
    QCOMPARE(asked["campaign_theme"_L1].toString(), u"Тепло вдома"_s);
    for (int i = 0; const PostCard *card : m_program->cards()) {
        const QString title = u"Topic %1"_s.arg(++i);
        QCOMPARE(m_program->part<QLabel>("title", card)->text(), title);
        QVERIFY(m_program->textOf(card).startsWith(title));
        QCOMPARE(m_program->part<QTabBar>("platforms", card)->count(), 3);
    }
    QCOMPARE(m_program->part<QProgressBar>("progress", m_program->part("runBar"))->value(), 100);
    QVERIFY(m_program->part("generate")->isEnabled());
    for (const FakeRequest &request : m_program->service().requests())
        QCOMPARE(request.headers.value("x-goog-api-key"), Program::key());
    QVERIFY2(m_program->log().contains("run completed: done=4"_L1), qPrintable(m_program->log()));
}

void TestWindow::saysWhatIsMissingOneFieldAfterAnother()
{
    QVERIFY(m_program->start());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    for (const char *name : {"businessNameNote", "productNote", "audienceNote"}) {
        QCOMPARE(note(name)->kind(), FieldNote::Kind::Problem);
        QCOMPARE(hasCyrillic(note(name)->text()), m_ukrainian);
    }
    // The focus stands in the first wrong field: what is typed next goes there.
    typeText(u"Їжачок"_s);
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Їжачок"_s);
    QVERIFY(note("businessNameNote")->kind() != FieldNote::Kind::Problem);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    typeText(u"Хліб"_s);
    QCOMPARE(m_program->part<ParagraphEdit>("product")->text(), u"Хліб"_s);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    typeText(u"Сусіди"_s);
    for (const char *name : {"facebook", "instagram", "linkedIn", "x"}) {
        auto *box = m_program->part<QCheckBox>(name);
        QVERIFY(press(box, markOf(box)) && !box->isChecked());
    }
    QVERIFY(press(m_program->part("generate")));
    QCOMPARE(note("platformsNote")->kind(), FieldNote::Kind::Problem);
    QCOMPARE(QApplication::focusWidget(), m_program->part("facebook"));
    QCOMPARE(m_program->service().posts(), 0);
    pressKey(Qt::Key_Space);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
}

void TestWindow::refusesTextsThatAreTooLongAndKeepsThem()
{
    QVERIFY(startWithForm());
    const QString name = u"ї"_s.repeated(maxBusinessName + 1);
    const QString audience = u"Ґ"_s.repeated(maxLongText + 1);
    QVERIFY(pasteInto(m_program->part("audience"), audience));
    QCOMPARE(note("audienceNote")->kind(), FieldNote::Kind::Problem);
    QVERIFY(typeInto(m_program->part("businessName"), name));
    QCOMPARE(note("businessNameNote")->kind(), FieldNote::Kind::Problem);
    QVERIFY(press(m_program->part("product")));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_program->part("businessName"));
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), name);
    QCOMPARE(m_program->part<ParagraphEdit>("audience")->text(), audience);
    pressKey(Qt::Key_End);
    pressKey(Qt::Key_Backspace);
    QVERIFY(note("businessNameNote")->kind() != FieldNote::Kind::Problem);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_program->part("audience"));
    QCOMPARE(m_program->service().posts(), 0);
}

void TestWindow::writesTheDemoWithoutAKey()
{
    m_program->setKeyInEnvironment(false);
    QVERIFY(m_program->start());
    QVERIFY(press(m_program->part("demo")));
    QVERIFY(!m_program->part<QLineEdit>("businessName")->text().isEmpty());
    QVERIFY(m_program->waitForAll(3));
    for (const PostCard *card : m_program->cards()) {
        QVERIFY(m_program->part("demoMark", card)->isVisible());
        QVERIFY(!m_program->textOf(card).isEmpty());
    }
    const QString file = m_program->path(u"person/files/demo.json"_s);
    QVERIFY(m_program->exportAs(u"json"_s, file));
    QVERIFY(m_program->part<QLabel>("noticeText")->text().contains(file));
    const QJsonObject document = QJsonDocument::fromJson(m_program->contents(u"person/files/demo.json"_s)).object();
    QCOMPARE(document["demo"_L1], QJsonValue(true));
    QCOMPARE(document["posts"_L1].toArray().size(), 3);
    QCOMPARE(m_program->service().connections(), 0);
}

void TestWindow::asksForAKeyBeforeTheFirstCall()
{
    m_program->setKeyInEnvironment(false);
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_program->part("notice")->isVisible());
    QCOMPARE(hasCyrillic(m_program->part<QLabel>("noticeText")->text()), m_ukrainian);
    QCOMPARE(QApplication::focusWidget(), m_program->part("key"));
    // Without a keychain it is kept in memory only, and the program says so.
    QVERIFY(typeInto(m_program->part("key"), u" "_s + QString::fromLatin1(Program::key())));
    QVERIFY(press(m_program->part("check")));
    QTRY_COMPARE(m_program->service().requests().size(), 1);
    QCOMPARE(m_program->service().requests().constFirst().method, "GET");
    QVERIFY(press(m_program->part("save")));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->part<KeyPanel>("keyPanel")->place(), KeyPlace::Memory, hangLimit);
    QVERIFY(m_program->part<QLineEdit>("key")->text().isEmpty());
    QVERIFY(!m_program->part("notice")->isVisible());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    QCOMPARE(m_program->service().requests().constLast().headers.value("x-goog-api-key"), Program::key());
}

void TestWindow::takesAKeyThatWasTypedButNotSaved()
{
    m_program->setKeyInEnvironment(false);
    QVERIFY(startWithForm());
    QVERIFY(typeInto(m_program->part("key"), QString::fromLatin1(Program::key())));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_program->part("notice")->isVisible());
    QVERIFY(m_program->waitForAll(3));
    QCOMPARE(m_program->part<KeyPanel>("keyPanel")->place(), KeyPlace::Memory);
    QCOMPARE(m_program->service().requests().constLast().headers.value("x-goog-api-key"), Program::key());
}

void TestWindow::asksForAKeyBesideOtherPosts()
{
    m_program->setKeyInEnvironment(false);
    QVERIFY(m_program->start());
    QVERIFY(press(m_program->part("demo")));
    QVERIFY(m_program->waitForAll(3));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    const auto dialog = [this] { return m_program->window().findChild<SettingsDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    QTRY_COMPARE(QApplication::focusWidget(), m_program->part("key", dialog()));
    const auto *why = m_program->part<FieldNote>("note", m_program->part("keyPanel", dialog()));
    QCOMPARE(why->kind(), FieldNote::Kind::Problem);
    QCOMPARE(hasCyrillic(why->text()), m_ukrainian);
    typeText(u"A"_s);
    QCOMPARE(why->kind(), FieldNote::Kind::Hint);
    pressKey(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_program->allDone(3));
    QCOMPARE(m_program->service().connections(), 0);
}

void TestWindow::saysWhenTheKeyIsRefused()
{
    WritingPace pace = quickPace();
    pace.key = "AIzaAnother";
    m_program->service().setScript(writingGemini(pace));
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    const auto *problem = m_program->part<QLabel>("problem", m_program->part("BriefPane"));
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), hangLimit);
    QCOMPARE(hasCyrillic(problem->text()), m_ukrainian);
    QCOMPARE(m_program->service().posts(), 1);
    QTRY_VERIFY(m_program->part("generate")->isEnabled());
}

void TestWindow::stopsAllAndKeepsTheText()
{
    m_program->service().setScript(stallingAt({}));
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(cardsHaveText(3), hangLimit);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service().inFlight(), 3, hangLimit);
    QStringList before;
    for (const PostCard *card : m_program->cards())
        before.append(m_program->textOf(card));
    QVERIFY(press(m_program->part("stop", m_program->part("runBar"))));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service().inFlight(), 0, 2'000);
    QVERIFY(m_program->part("generate")->isEnabled());
    for (int i = 0; const PostCard *card : m_program->cards()) {
        QTRY_VERIFY(m_program->part("tryAgain", card)->isVisible());
        QVERIFY(m_program->textOf(card).startsWith(before.at(i++)));
        QVERIFY(m_program->part<QProgressBar>("progress", card)->value() < 100);
        QCOMPARE(hasCyrillic(m_program->part<QLabel>("state", card)->text()), m_ukrainian);
    }
}

void TestWindow::writesAllThatIsMissingAtOnce()
{
    m_program->service().setScript([usual = writingGemini(quickPace())](const FakeRequest &request) {
        return isPost(request) && topicOf(request) != "Topic 1"_L1 ? stallingAnswer(request) : usual(request);
    });
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(cardsHaveText(3) && m_program->isDone(m_program->cards().constFirst()), hangLimit);
    QVERIFY(!m_program->part("writeMissing")->isVisible());
    QVERIFY(press(m_program->part("stop", m_program->part("runBar"))));
    auto *missing = m_program->part<QPushButton>("writeMissing");
    QTRY_VERIFY(missing->isVisible());
    QVERIFY2(missing->text().contains(u'2'), qPrintable(missing->text()));
    const QString kept = m_program->textOf(m_program->cards().at(1));
    m_program->service().setScript([](const FakeRequest &) { return FakeAnswer{.ending = FakeAnswer::Ending::Stall}; });
    QVERIFY(press(missing));
    QTRY_COMPARE(m_program->service().inFlight(), 2);
    QCOMPARE(m_program->textOf(m_program->cards().at(1)), kept);
    QVERIFY(press(m_program->part("stop", m_program->part("runBar"))));
    QTRY_VERIFY(missing->isVisible());
    m_program->service().setScript(writingGemini(quickPace()));
    QVERIFY(press(missing));
    QVERIFY(m_program->waitForAll(3));
    QVERIFY(!missing->isVisible());
    QCOMPARE(m_program->service().posts(), 1 + 3 + 2 + 2);
}

void TestWindow::stopsOnePostAndTriesItAgain()
{
    m_program->service().setScript(stallingAt(u"Topic 2"_s));
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(cardsHaveText(3), hangLimit);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service().inFlight(), 1, hangLimit);
    const QList<PostCard *> cards = m_program->cards();
    const QString kept = m_program->textOf(cards.at(1));
    QVERIFY(press(m_program->part("stop", cards.at(1))));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->part("tryAgain", cards.at(1))->isVisible(), 2'000);
    QCOMPARE(QApplication::focusWidget(), m_program->part("tryAgain", cards.at(1)));
    QVERIFY(m_program->textOf(cards.at(1)).startsWith(kept));
    QTRY_VERIFY(m_program->isDone(cards.at(0)) && m_program->isDone(cards.at(2)));

    m_program->service().setScript(writingGemini(quickPace()));
    QVERIFY(press(m_program->part("tryAgain", cards.at(1))));
    QVERIFY(m_program->waitForAll(3));
    QVERIFY(m_program->textOf(cards.at(1)).size() > kept.size()); // a part of it was there
    QCOMPARE(m_program->service().posts(), 5);
}

void TestWindow::leavesTheOthersAloneWhenOneFails()
{
    m_program->service().setScript([usual = writingGemini(quickPace())](const FakeRequest &request) {
        return topicOf(request) == "Topic 1"_L1 ? streamOf({u"{\"face"_s}, {}, u"SAFETY"_s) : usual(request);
    });
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->cards().size(), 3, hangLimit);
    const QList<PostCard *> cards = m_program->cards();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->part("problem", cards.at(0))->isVisible(), hangLimit);
    QCOMPARE(hasCyrillic(m_program->part<QLabel>("problem", cards.at(0))->text()), m_ukrainian);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isDone(cards.at(1)) && m_program->isDone(cards.at(2)), hangLimit);
    m_program->service().setScript(writingGemini(quickPace()));
    QVERIFY(press(m_program->part("tryAgain", cards.at(0))));
    QVERIFY(m_program->waitForAll(3));
    QVERIFY(!m_program->part("problem", cards.at(0))->isVisible());
}

void TestWindow::writesAPostAgainAndKeepsTheEarlierUntilThen()
{
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    const PostCard *card = m_program->cards().at(2);
    const QString earlier = m_program->textOf(card);
    m_program->service().setScript([](const FakeRequest &) { return FakeAnswer{.ending = FakeAnswer::Ending::Stall}; });
    QVERIFY(press(m_program->part("again", card)));
    QTRY_COMPARE(m_program->service().inFlight(), 1);
    QTRY_VERIFY(m_program->part("stop", card)->isVisible());
    QCOMPARE(m_program->textOf(card), earlier);
    QVERIFY(press(m_program->part("stop", card)));
    QTRY_COMPARE(m_program->service().inFlight(), 0);
    QTRY_VERIFY(!m_program->part("stop", card)->isVisible());
    QCOMPARE(m_program->textOf(card), earlier);

    m_program->service().setScript([](const FakeRequest &request) {
        return answerWith(request, [](QJsonObject &post) {
            for (const QString &key : post.keys()) {
                if (key.endsWith("_text"_L1))
                    post.insert(key, u"Нова версія"_s);
            }
        });
    });
    const auto isOver = [&](const char *name) { return m_program->part(name, card)->isVisible(); };
    QTRY_VERIFY(isOver("again") || isOver("tryAgain"));
    QVERIFY(press(m_program->part(isOver("again") ? "again" : "tryAgain", card)));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->textOf(card), u"Нова версія"_s, hangLimit);
    QVERIFY(m_program->waitForAll(3));
}

void TestWindow::looksAtTheBriefFirst()
{
    QVERIFY(startWithForm());
    auto *briefFirst = m_program->part<QCheckBox>("briefFirst");
    QVERIFY(press(briefFirst, markOf(briefFirst)));
    auto *generate = m_program->part<QPushButton>("generate");
    QVERIFY(generate->isDefault());
    QVERIFY(press(generate));
    auto *write = m_program->part<QPushButton>("write");
    QTRY_VERIFY_WITH_TIMEOUT(write->isVisible() && topicRows().size() == 3, hangLimit);
    QVERIFY(write->isDefault() && !generate->isDefault());
    // It was at Stop, which went.
    QTRY_COMPARE(QApplication::focusWidget(), topicRows().at(0)->findChild<QLineEdit *>());
    QCOMPARE(m_program->service().posts(), 1);
    // No post was begun.
    QVERIFY(!m_program->part("runBar")->isVisible());
    QVERIFY(!m_program->part("exportButton")->isEnabled());

    QVERIFY(typeInto(topicRows().at(0)->findChild<QLineEdit *>(), u"Свіжий хліб щоранку"_s));
    QVERIFY(press(topicRows().at(1)->findChild<QToolButton *>(u"trash-2"_s)));
    QTRY_COMPARE(topicRows().size(), 2);
    QVERIFY(press(m_program->part("add")));
    QTRY_COMPARE(topicRows().size(), 3);
    typeText(u"Привеземо додому"_s); // the new row has the focus
    QVERIFY(typeInto(topicRows().at(2)->findChild<GrowingTextEdit *>(), u"За годину по місту"_s));
    QVERIFY(press(topicRows().at(2)->findChild<QToolButton *>(u"arrow-up"_s)));
    // The keys that send the form mean the topics here.
    QVERIFY(press(topicRows().at(0)->findChild<QLineEdit *>()));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    QVERIFY(!write->isVisible() && generate->isDefault());
    QTRY_COMPARE(QApplication::focusWidget(), m_program->part("exportButton"));

    QStringList titles;
    for (const PostCard *card : m_program->cards())
        titles.append(m_program->part<QLabel>("title", card)->text());
    QCOMPARE(titles, QStringList({u"Свіжий хліб щоранку"_s, u"Привеземо додому"_s, u"Topic 3"_s}));
    QStringList asked;
    for (const FakeRequest &request : m_program->service().requests()) {
        if (isPost(request))
            asked.append(topicOf(request));
    }
    std::sort(asked.begin(), asked.end());
    std::sort(titles.begin(), titles.end());
    QCOMPARE(asked, titles);
    QCOMPARE(m_program->service().posts(), 4);
}

void TestWindow::theTabKeyGoesThroughTheWholeWindow()
{
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    m_program->part("exportButton")->setFocus();
    const auto isIn = [](const QWidget *outer) { return outer->isAncestorOf(QApplication::focusWidget()); };
    // As the eye goes: the button, the brief's fold, the cards.
    pressKey(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_program->part("fold"));
    pressKey(Qt::Key_Tab);
    QVERIFY(isIn(m_program->cards().constFirst()));
    pressKey(Qt::Key_Backtab, Qt::ShiftModifier);
    pressKey(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m_program->part("exportButton"));
    pressKey(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m_program->part("resultTabs"));
    for (int i = 0; i < 100 && !isIn(m_program->part("form")); ++i)
        pressKey(Qt::Key_Tab);
    QVERIFY(isIn(m_program->part("form")));
}

void TestWindow::aKeyThatBeginsARunDoesNotStopIt()
{
    m_program->service().setScript(stallingAt({}));
    QVERIFY(startWithForm());
    m_program->part("generate")->setFocus();
    pressKey(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(cardsHaveText(3), hangLimit);
    pressKey(Qt::Key_Space);
    pressKey(Qt::Key_Return);
    QCOMPARE(m_program->service().inFlight(), 3);
    // It is in the results, not in the form, and Tab leads to what can be done there.
    QVERIFY(m_program->part("results")->isAncestorOf(QApplication::focusWidget()));
}

void TestWindow::aKeyThatBeginsTheDemoDoesNotStopIt()
{
    QVERIFY(m_program->start());
    m_program->part("demo")->setFocus();
    pressKey(Qt::Key_Space);
    QTRY_VERIFY(m_program->part("stop", m_program->part("runBar"))->isVisible());
    pressKey(Qt::Key_Space);
    QVERIFY(m_program->waitForAll(3));
    // It has run to its end: what comes next is at hand.
    QTRY_COMPARE(QApplication::focusWidget(), m_program->part("exportButton"));
}

void TestWindow::exportsByKeyFromAnyField()
{
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    for (const char *field : {"businessName", "product", "numPosts"}) {
        QVERIFY(press(m_program->part(field)));
        pressKey(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY2(m_program->exportDialog() && m_program->exportDialog()->isActiveWindow(), field);
        pressKey(Qt::Key_Escape);
        QTRY_VERIFY(!m_program->exportDialog());
        QVERIFY(m_program->comeBack());
    }
}

void TestWindow::changesTheLanguageWhilePostsAreWritten()
{
    m_program->service().setScript(stallingAt({}));
    QVERIFY(startWithForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(cardsHaveText(3), hangLimit);
    const QString before = m_program->textOf(m_program->cards().constFirst());
    QVERIFY(chooseFromMenuBar(m_program->part<QAction>("settingsAction")));
    const auto dialog = [this] { return m_program->window().findChild<SettingsDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    QVERIFY(pick(m_program->part<QComboBox>("interfaceLanguage", dialog()), m_ukrainian ? 2 : 1));
    QVERIFY(press(m_program->part<QDialogButtonBox>("buttons", dialog())->button(QDialogButtonBox::Ok)));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(hasCyrillic(m_program->part<QPushButton>("generate")->text()), !m_ukrainian);
    QCOMPARE(hasCyrillic(m_program->part<QComboBox>("goal")->currentText()), !m_ukrainian);
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Пекарня «Їжачок і Ґава»"_s);
    const PostCard *card = m_program->cards().constFirst();
    QCOMPARE(hasCyrillic(m_program->part<QLabel>("state", card)->text()), !m_ukrainian);
    QVERIFY(m_program->textOf(card).startsWith(before));
    QCOMPARE(m_program->service().inFlight(), 3);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
