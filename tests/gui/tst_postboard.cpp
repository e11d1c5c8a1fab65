#include "model/campaigndocument.h"
#include "samplecampaign.h"
#include "widgets/growingtextedit.h"
#include "widgets/postboard.h"
#include "widgets/postcard.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

/// As high as its text: less would cut it, more would leave a hole.
bool fits(const GrowingTextEdit *edit)
{
    QTextCursor end(edit->document());
    end.movePosition(QTextCursor::End);
    const QRect last = edit->cursorRect(end);
    const int spare = edit->viewport()->rect().bottom() - last.bottom();
    return spare >= 0 && spare < last.height() && edit->height() - edit->viewport()->height() <= 2 * edit->frameWidth();
}

bool isAtRest(const PostCard *card)
{
    const auto edits = card->findChildren<GrowingTextEdit *>();
    return card->height() == card->heightForWidth(card->width())
        && std::all_of(
            edits.cbegin(), edits.cend(), [](const GrowingTextEdit *edit) { return !edit->isVisible() || fits(edit); });
}

/// A new height goes up through three layouts, one turn of the event loop each.
bool comesToRest(const PostBoard &board)
{
    const auto cards = board.findChildren<PostCard *>();
    int still = 0;
    return QTest::qWaitFor([&cards, &still] {
        still = std::all_of(cards.cbegin(), cards.cend(), isAtRest) ? still + 1 : 0;
        return still > 4;
    });
}

} // namespace

class TestPostBoard : public QObject
{
    Q_OBJECT
private slots:
    void cardsAppearWithTheirTopics();
    void fewCardsAreMadeAtATime();
    void usesTheWidthItHas();
    void cardsAreAsHighAsTheirTextsAtEveryWidth_data();
    void cardsAreAsHighAsTheirTextsAtEveryWidth();
    void showsWhatArrives();
    void editsReachTheDocument();
    void keepsItsPlaceWhileCardsAboveGrow();
};

void TestPostBoard::cardsAppearWithTheirTopics()
{
    CampaignDocument document;
    PostBoard board(document);
    QCOMPARE(board.cardCount(), 0);
    document.apply(BriefUpdate{.topics = {Topic{.title = u"one"_s}}});
    QTRY_COMPARE(board.cardCount(), 1);
    document.setCampaign(sampleCampaign());
    QCOMPARE(board.cardCount(), 7);
    document.begin({}, {}, false);
    QCOMPARE(board.cardCount(), 0);
}

// A turn of the event loop that makes fifty cards holds the window up, and a brief tells of itself with every topic.
void TestPostBoard::fewCardsAreMadeAtATime()
{
    CampaignDocument document;
    PostBoard board(document);
    QList<Topic> topics;
    for (int i = 0; i < 50; ++i) {
        topics.append({.title = u"one"_s});
        document.apply(BriefUpdate{.topics = topics});
    }
    for (int before = 0; before < 50; before = board.cardCount()) {
        QVERIFY(board.cardCount() - before <= 12);
        QCoreApplication::processEvents();
    }
}

void TestPostBoard::usesTheWidthItHas()
{
    CampaignDocument document;
    document.setCampaign(sampleCampaign());
    PostBoard board(document);
    board.resize(700, 600);
    board.show();
    QTRY_COMPARE(board.card(0)->x(), board.card(1)->x());
    board.resize(900, 600);
    QTRY_COMPARE(board.card(0)->y(), board.card(1)->y());
    QTRY_COMPARE(board.card(0)->width(), board.card(1)->width());
    QVERIFY(board.card(2)->y() > board.card(1)->geometry().bottom());
    board.resize(1300, 600);
    QTRY_COMPARE(board.card(2)->y(), board.card(0)->y());
}

void TestPostBoard::cardsAreAsHighAsTheirTextsAtEveryWidth_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("usual font") << 10;
    QTest::newRow("large font") << 18;
}

void TestPostBoard::cardsAreAsHighAsTheirTextsAtEveryWidth()
{
    QFETCH(int, points);
    CampaignDocument document;
    document.setCampaign(sampleCampaign());
    PostBoard board(document);
    QFont font = board.font();
    font.setPointSize(points);
    board.setFont(font);
    board.resize(1300, 600);
    board.show();
    for (const int width : {1300, 820, 1000, 600, 900}) {
        board.resize(width, 600);
        QVERIFY2(comesToRest(board), qPrintable(QString::number(width)));
    }
}

void TestPostBoard::showsWhatArrives()
{
    CampaignDocument document;
    document.begin(CampaignInput{}, {}, false);
    document.apply(BriefUpdate{.topics = {Topic{.title = u"one"_s}}});
    PostBoard board(document);
    const auto *text = board.card(0)->findChild<GrowingTextEdit *>(u"text"_s);
    for (int length = 1; length <= 40; ++length)
        document.apply(PostUpdate{.state = Writing{}, .content = {{{Platform::Facebook, QString(length, u'a')}}}});
    QTRY_COMPARE(text->text(), QString(40, u'a'));
}

void TestPostBoard::editsReachTheDocument()
{
    CampaignDocument document;
    document.setCampaign(sampleCampaign());
    PostBoard board(document);
    auto *text = board.card(0)->findChild<GrowingTextEdit *>(u"text"_s);
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" Yes"_s);
    QVERIFY(document.campaign().posts.at(0).content.texts.value(Platform::Facebook).endsWith(u"buns. Yes"_s));
}

void TestPostBoard::keepsItsPlaceWhileCardsAboveGrow()
{
    CampaignDocument document;
    document.setCampaign(sampleCampaign());
    PostBoard board(document);
    board.resize(600, 500);
    board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    QVERIFY(comesToRest(board) && board.card(4)->y() > 500);
    board.verticalScrollBar()->setValue(board.card(4)->y() - 40);
    const int before = board.card(4)->mapTo(&board, QPoint()).y();
    const int placed = board.card(4)->y();
    document.apply(PostUpdate{
        .index = 1, .state = Writing{}, .content = {{{Platform::Facebook, QString(u"line\n"_s).repeated(30)}}}});
    QTRY_VERIFY(board.card(4)->y() > placed);
    QTRY_COMPARE(board.card(4)->mapTo(&board, QPoint()).y(), before);
}

QTEST_MAIN(TestPostBoard)
#include "tst_postboard.moc"
