#include "core/campaigninput.h"
#include "core/durationtext.h"
#include "samplecampaign.h"
#include "widgets/growingtextedit.h"
#include "widgets/postcard.h"
#include "widgets/statetext.h"
#include "widgets/textcolours.h"
#include "widgets/tintedicon.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

namespace {

template <typename T> T *part(const QWidget &card, const char *name)
{
    return card.findChild<T *>(QString::fromLatin1(name));
}

Post writing(const QString &text, int percent)
{
    Post post{.topic = {.title = u"Bread"_s}, .state = Writing{}, .percent = percent};
    post.content.texts.insert(Platform::Facebook, text);
    return post;
}

} // namespace

class TestPostCard : public QObject
{
    Q_OBJECT
private slots:
    void isANamedGroup();
    void saysEachStateInWords();
    void barNeverFallsAndEndsOnlyWhenDone();
    void growsWithItsTextAndNeverScrolls();
    void keepsTheSelectionWhileTextArrives();
    void showsMarkupAsItIs();
    void countsEachPauseDown();
    void isReadOnlyWhileWritten();
    void eachTabHasItsText();
    void opensTheTabInFocus();
    void opensATabThatHasText();
    void showsNoEmptyBoxesWhenNothingCame();
    void saysWhyTheImagePromptIsEnglish();
    void keepsNoBreakSpaces();
    void saysWhenATextIsTooLong();
    void namesWhatTheFormDoesNotSay();
    void looksThroughTheOtherTabsToo();
    void passesOnWhatAPersonWants();
    void everyIconIsPainted();
    void aCardHasABorderInEveryPalette();
};

void TestPostCard::isANamedGroup()
{
    PostCard card(1, CampaignInput{}, true);
    card.setPost(Post{.topic = {.title = u"Bread"_s}});
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&card);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Grouping);
    QCOMPARE(face->text(QAccessible::Name), u"Post 2: Bread"_s);
    QCOMPARE(part<QProgressBar>(card, "progress")->accessibleName(), u"Progress of post 2"_s);
    QVERIFY(!part<QLabel>(card, "demoMark")->isHidden());
}

void TestPostCard::saysEachStateInWords()
{
    Post post;
    QCOMPARE(stateText(post.state, post.duration, 0ms), u"Waiting"_s);
    post.state = Pausing{Error{.kind = Error::Kind::QuotaPerMinute}, 12s, 2, 4};
    QCOMPARE(stateText(post.state, post.duration, 11'400ms), u"Waiting for Google's limit 0:12 · attempt 2 of 4"_s);
    post.state = Pausing{Error{.kind = Error::Kind::QuotaPerMinute}, 12s, 1, 4};
    QCOMPARE(stateText(post.state, post.duration, 12s), u"Its turn comes in 0:12"_s);
    post.state = Pausing{Error{.kind = Error::Kind::Unreachable}, 12s, 1, 4};
    QCOMPARE(stateText(post.state, post.duration, 12s), u"No connection; tries again by itself, in 0:12"_s);
    QCOMPARE(stateText(post.state, post.duration, 0s), u"No connection; trying again now"_s);
    post.state = Pausing{Error{.kind = Error::Kind::ProxyUnreachable}, 12s, 1, 4};
    QVERIFY(stateText(post.state, post.duration, 12s).startsWith("The proxy does not answer"_L1));
    post.state = Pausing{Error{.kind = Error::Kind::ServiceBusy}, 12s, 1, 4};
    QCOMPARE(stateText(post.state, post.duration, 12s), u"Google is busy, its turn comes in 0:12"_s);
    post.state = Pausing{Error{.kind = Error::Kind::ConnectionLost}, 12s, 2, 3};
    QCOMPARE(stateText(post.state, post.duration, 12s), u"Connection lost, again in 0:12 · attempt 2 of 3"_s);
    // One asks for all then: which of the failures it was that closed the way.
    for (const Error::Kind kind : {Error::Kind::ServiceBusy, Error::Kind::ServiceFailed, Error::Kind::ConnectionLost,
             Error::Kind::Timeout, Error::Kind::Unreachable, Error::Kind::ProxyUnreachable, Error::Kind::TlsFailed,
             Error::Kind::ProxyRefused, Error::Kind::NotGemini}) {
        post.state = Pausing{Error{.kind = kind}, 12s, 2, 4};
        const QString words = stateText(post.state, post.duration, 0s);
        QVERIFY2(words.contains("trying again now"_L1) && !words.contains("0:00"_L1), qPrintable(words));
    }
    post.state = Thinking{2};
    QVERIFY(stateText(post.state, post.duration, 0ms, true).contains("broke off"_L1));
    post.state = Stopped{.perhapsPaid = true};
    QVERIFY(stateText(post.state, post.duration, 0ms, true).contains("in part"_L1));
    post.state = Stopped{};
    QCOMPARE(stateText(post.state, post.duration, 0ms), u"Stopped"_s);
    QCOMPARE(stateText(post.state, post.duration, 0ms, false), u"Not written"_s);
    post.state = Done{};
    post.duration = 4100ms;
    QCOMPARE(stateText(post.state, post.duration, 0ms), u"Done in %1"_s.arg(durationText(4100ms)));
    QCOMPARE(clockText(3'900s), u"1:05:00"_s);
}

void TestPostCard::barNeverFallsAndEndsOnlyWhenDone()
{
    PostCard card(0, CampaignInput{}, false);
    auto *bar = part<QProgressBar>(card, "progress");
    card.setPost(writing(u"a"_s, 40));
    card.setPost(writing(u"a"_s, 10));
    QCOMPARE(bar->value(), 40);
    card.setPost(writing(u"a"_s, 100));
    QCOMPARE(bar->value(), 99);
    Post done = writing(u"a"_s, 100);
    done.state = Done{};
    card.setPost(done);
    QCOMPARE(bar->value(), 100);
    card.setPost(writing(u"b"_s, 3));
    QCOMPARE(bar->value(), 3);
}

void TestPostCard::growsWithItsTextAndNeverScrolls()
{
    GrowingTextEdit edit;
    edit.resize(300, 50);
    edit.show();
    const int one = edit.height();
    edit.showText(QString(u"line\n"_s).repeated(30));
    QTRY_VERIFY(edit.height() > one + 25 * edit.fontMetrics().lineSpacing());
    const QRect last = edit.cursorRect(QTextCursor(edit.document()->lastBlock()));
    QVERIFY(edit.viewport()->rect().contains(last.adjusted(0, 1, 0, -1)));
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    wheel.accept();
    QApplication::sendEvent(edit.viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
    edit.showText(u"short"_s);
    QTRY_COMPARE(edit.height(), one);
}

void TestPostCard::keepsTheSelectionWhileTextArrives()
{
    GrowingTextEdit edit;
    edit.showText(u"Fresh bread"_s);
    QSignalSpy edited(&edit, &GrowingTextEdit::edited);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(6);
    cursor.setPosition(11, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    edit.showText(u"Fresh bread every day"_s);
    QCOMPARE(edit.textCursor().selectedText(), u"bread"_s);
    QCOMPARE(edit.text(), u"Fresh bread every day"_s);
    // Nor does it go when a word around it is another one.
    edit.showText(u"Warm bread every day"_s);
    QCOMPARE(edit.textCursor().selectedText(), u"bread"_s);
    edit.showText(u"Warm cakes"_s);
    QCOMPARE(edit.text(), u"Warm cakes"_s);
    QVERIFY(!edit.textCursor().hasSelection());
    QCOMPARE(edited.count(), 0);
}

void TestPostCard::showsMarkupAsItIs()
{
    PostCard card(0, CampaignInput{}, false);
    Post post = writing(u"<b>bold</b>"_s, 50);
    post.topic.title = u"<i>title</i>"_s;
    post.state = Failed{Error{.kind = Error::Kind::BadAnswer, .detail = u"<img src='x'>"_s}};
    card.setPost(post);
    QCOMPARE(part<GrowingTextEdit>(card, "text")->text(), u"<b>bold</b>"_s);
    const auto labels = card.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
}

void TestPostCard::isReadOnlyWhileWritten()
{
    PostCard card(0, CampaignInput{}, false);
    card.setPost(writing(u"a"_s, 40));
    QVERIFY(part<GrowingTextEdit>(card, "text")->isReadOnly());
    QVERIFY(part<QPlainTextEdit>(card, "hashtags")->isReadOnly());
    Post done = writing(u"a"_s, 100);
    done.state = Done{};
    card.setPost(done);
    QVERIFY(!part<GrowingTextEdit>(card, "text")->isReadOnly());
}

void TestPostCard::eachTabHasItsText()
{
    PostCard card(0, CampaignInput{}, false);
    Post post = writing(u"first"_s, 100);
    post.state = Done{};
    post.content.texts.insert(Platform::Instagram, u"second"_s);
    card.setPost(post);
    auto *text = part<GrowingTextEdit>(card, "text");
    auto *tabs = part<QTabBar>(card, "platforms");
    QSignalSpy edited(&card, &PostCard::textEdited);
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u"!"_s);
    QCOMPARE(edited.last().at(1).value<Platform>(), Platform::Facebook);
    QCOMPARE(edited.last().at(2).toString(), u"first!"_s);
    tabs->setCurrentIndex(1);
    QCOMPARE(text->text(), u"second"_s);
    QCOMPARE(text->textCursor().position(), 0);
    QCOMPARE(edited.count(), 1);
    tabs->setCurrentIndex(0);
    QCOMPARE(text->text(), u"first!"_s);
}

void TestPostCard::opensTheTabInFocus()
{
    PostCard card(0, {.platforms = {Platform::Facebook, Platform::X}}, false);
    card.setPost(Post{.topic = {.focus = Platform::X}});
    auto *tabs = part<QTabBar>(card, "platforms");
    QCOMPARE(tabs->currentIndex(), 1);
    tabs->setCurrentIndex(0);
    card.setPost(Post{.topic = {.focus = Platform::X}});
    QCOMPARE(tabs->currentIndex(), 0);
}

void TestPostCard::opensATabThatHasText()
{
    PostCard card(0, {.platforms = {Platform::Facebook, Platform::X}}, false);
    Post post = writing(u"cut"_s, 40);
    post.topic.focus = Platform::X;
    card.setPost(post);
    auto *tabs = part<QTabBar>(card, "platforms");
    QCOMPARE(tabs->currentIndex(), 1); // it may yet come
    post.state = Failed{};
    card.setPost(post);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(part<GrowingTextEdit>(card, "text")->text(), u"cut"_s);
}

void TestPostCard::showsNoEmptyBoxesWhenNothingCame()
{
    PostCard card(0, CampaignInput{}, false);
    Post post{.state = Failed{Error{.kind = Error::Kind::ServiceBusy}}};
    card.setPost(post);
    for (const char *name : {"platforms", "text", "hashtags", "imagePrompt", "count"})
        QVERIFY2(part<QWidget>(card, name)->isHidden(), name);
    // What came can be worked on, all of it.
    post.content.texts = {{Platform::Facebook, u"cut"_s}};
    card.setPost(post);
    for (const char *name : {"platforms", "text", "hashtags", "imagePrompt"})
        QVERIFY2(!part<QWidget>(card, name)->isHidden(), name);
}

void TestPostCard::saysWhyTheImagePromptIsEnglish()
{
    const PostCard ukrainian(0, {.language = u"uk"_s}, false);
    QVERIFY(part<QLabel>(ukrainian, "imagePromptLabel")->text().contains(u"English"_s));
    QVERIFY(!part<QLabel>(ukrainian, "imagePromptLabel")->toolTip().isEmpty());
    QVERIFY(!part<GrowingTextEdit>(ukrainian, "imagePrompt")->accessibleDescription().isEmpty());
    const PostCard english(0, {.language = u"en"_s}, false);
    QCOMPARE(part<QLabel>(english, "imagePromptLabel")->text(), u"Image prompt"_s);
}

void TestPostCard::keepsNoBreakSpaces()
{
    GrowingTextEdit edit;
    edit.showText(u"5\u00a0kg"_s);
    QCOMPARE(edit.text(), u"5\u00a0kg"_s);
}

void TestPostCard::saysWhenATextIsTooLong()
{
    PostCard card(0, {.platforms = {Platform::X}}, false);
    Post post{.state = Done{}};
    post.content.texts.insert(Platform::X, QString(281, u'a'));
    card.setPost(post);
    const QString words = part<QLabel>(card, "count")->text();
    QVERIFY2(words.startsWith(u"281 / 280"_s) && words.contains(u"too long for X"_s), qPrintable(words));
}

void TestPostCard::namesWhatTheFormDoesNotSay()
{
    PostCard card(0, {.productService = u"Bread, bakery.ua"_s}, false);
    auto *note = part<QLabel>(card, "mentions");
    Post post = writing(u"Buy at example.com or bakery.ua, <b>@marta</b>"_s, 60);
    card.setPost(post);
    QVERIFY(note->isHidden()); // half a link is no link
    post.state = Done{};
    card.setPost(post);
    QVERIFY(!note->isHidden());
    for (const QString &word : {u"example.com"_s, u"@marta"_s})
        QVERIFY2(note->text().contains(word), qPrintable(note->text()));
    QVERIFY2(!note->text().contains(u"bakery"_s), qPrintable(note->text()));
    QCOMPARE(note->textFormat(), Qt::PlainText);
    auto *text = part<GrowingTextEdit>(card, "text");
    QCOMPARE(text->accessibleDescription(), note->text());
    text->selectAll();
    QTest::keyClicks(text, u"Buy at bakery.ua"_s);
    QVERIFY(note->isHidden());
    QVERIFY(text->accessibleDescription().isEmpty());
    QTest::keyClicks(text, u" or "_s + u"a"_s.repeated(60) + u".com"_s);
    QVERIFY(!note->isHidden());
    QVERIFY2(note->text().contains(u"aaa…"_s), qPrintable(note->text()));
}

void TestPostCard::looksThroughTheOtherTabsToo()
{
    PostCard card(0, CampaignInput{}, false);
    Post post = writing(u"Fresh bread"_s, 100);
    post.state = Stopped{};
    post.content.texts.insert(Platform::X, u"example.com"_s);
    card.setPost(post);
    const auto *note = part<QLabel>(card, "mentions");
    QVERIFY2(note->text().contains(u"example.com (X)"_s), qPrintable(note->text()));
    part<QTabBar>(card, "platforms")->setCurrentIndex(3);
    QVERIFY2(!note->text().contains(u"(X)"_s) && note->text().contains(u"example.com"_s), qPrintable(note->text()));
}

void TestPostCard::passesOnWhatAPersonWants()
{
    PostCard card(2, CampaignInput{}, false);
    QSignalSpy stop(&card, &PostCard::stopRequested);
    QSignalSpy again(&card, &PostCard::againRequested);
    card.setPost(writing(u"a"_s, 40));
    QVERIFY(part<QPushButton>(card, "again")->isHidden());
    QTest::mouseClick(part<QPushButton>(card, "stop"), Qt::LeftButton);
    auto *now = part<QPushButton>(card, "now");
    QVERIFY(now->isHidden());
    QSignalSpy hurry(&card, &PostCard::hurryRequested);
    Post pausing = writing(u"a"_s, 40);
    pausing.state = Pausing{};
    card.setPost(pausing);
    QVERIFY(!now->isHidden());
    QTest::mouseClick(now, Qt::LeftButton);
    QCOMPARE(hurry, (QList<QVariantList>{{2}}));
    Post stopped = writing(u"a"_s, 40);
    stopped.state = Stopped{};
    card.setPost(stopped);
    QVERIFY(part<QPushButton>(card, "stop")->isHidden() && now->isHidden());
    QTest::mouseClick(part<QPushButton>(card, "tryAgain"), Qt::LeftButton);
    QCOMPARE(stop, (QList<QVariantList>{{2}}));
    QCOMPARE(again, (QList<QVariantList>{{2}}));
}

// The next one is often as long as the one before: a network that stays away is asked for every few seconds.
void TestPostCard::countsEachPauseDown()
{
    PostCard card(0, CampaignInput{}, false);
    const auto *state = part<QLabel>(card, "state");
    Pausing pause{.reason = {.kind = Error::Kind::Unreachable}, .wait = 1500ms, .until = 10s};
    card.setPost(Post{.state = pause});
    QVERIFY2(state->text().endsWith("0:02"_L1), qPrintable(state->text()));
    QTRY_VERIFY(state->text().endsWith("now"_L1));
    card.setPost(Post{.state = pause}); // something else on the card has changed
    QVERIFY2(state->text().endsWith("now"_L1), qPrintable(state->text()));
    pause.until = 12s;
    card.setPost(Post{.state = pause});
    QVERIFY2(state->text().endsWith("0:02"_L1), qPrintable(state->text()));
}

void TestPostCard::everyIconIsPainted()
{
    QStringList resources{u":/icons/dopys.svg"_s};
    for (const PlatformSpec &each : platformSpecs())
        resources.append(each.icon);
    for (const QLatin1StringView name : {"copy"_L1, "refresh-cw"_L1, "rotate-ccw"_L1, "square"_L1, "chevron-right"_L1,
             "chevron-down"_L1, "arrow-up"_L1, "arrow-down"_L1, "plus"_L1, "trash-2"_L1, "check"_L1})
        resources.append(u":/icons/lucide/%1.svg"_s.arg(name));
    QPalette palette;
    palette.setColor(QPalette::WindowText, Qt::magenta);
    for (const QString &resource : std::as_const(resources)) {
        const QImage image = tintedIcon(resource, palette).pixmap(QSize(24, 24), 2.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        int painted = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x)
                painted += image.pixelColor(x, y) == QColor(Qt::magenta) ? 1 : 0;
        }
        QVERIFY2(painted > 20, qPrintable(resource));
    }
}

void TestPostCard::aCardHasABorderInEveryPalette()
{
    for (const QColor ground : {QColor(Qt::white), QColor(0xefefef), QColor(0x2d2d2d), QColor(Qt::black)}) {
        PostCard card(0, CampaignInput{}, true);
        card.setPalette(QPalette(ground));
        card.resize(400, 300);
        const QImage image = card.grab().toImage();
        const QColor line = image.pixelColor(0, 150);
        QVERIFY2(contrast(line, card.palette().color(QPalette::Window)) > 1.5, qPrintable(ground.name()));
    }
}

QTEST_MAIN(TestPostCard)
#include "tst_postcard.moc"
