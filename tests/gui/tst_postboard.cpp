#include "model/campaigndocument.h"
#include "samplecampaign.h"
#include "widgets/growingtextedit.h"
#include "widgets/postboard.h"
#include "widgets/postcard.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestPostBoard : public QObject
{
    Q_OBJECT
private slots:
    void cardsAppearWithTheirTopics();
    void usesTheWidthItHas();
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
    QCOMPARE(board.cardCount(), 1);
    document.setCampaign(sampleCampaign());
    QCOMPARE(board.cardCount(), 7);
    document.begin({}, {}, false);
    QCOMPARE(board.cardCount(), 0);
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
    QTRY_VERIFY(board.card(4)->y() > 500);
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
