#include "model/campaigndocument.h"
#include "samplecampaign.h"
#include "widgets/briefpane.h"
#include "widgets/topicrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestBriefPane : public QObject
{
    Q_OBJECT
private slots:
    void summaryGrowsAndTheBarNeverFalls();
    void saysWhatItWaitsFor();
    void topicsAreReworkedBeforeThePosts();
    void theTabKeyFollowsTopicsThatMoved();
    void saysWhyTheLastTopicStays();
    void aFailedBriefSaysSoAndOffersAnotherTry();
    void aRefusedKeyCanBeChangedWhereThatIsSaid();
};

void TestBriefPane::summaryGrowsAndTheBarNeverFalls()
{
    CampaignDocument document;
    BriefPane pane(document);
    auto *bar = pane.findChild<QProgressBar *>(u"progress"_s);
    document.apply(BriefUpdate{.summary = u"<b>A"_s, .percent = 30});
    QVERIFY(!bar->isHidden());
    document.apply(BriefUpdate{.summary = u"<b>A b"_s, .percent = 20});
    QCOMPARE(bar->value(), 30);
    QCOMPARE(pane.findChild<QLabel *>(u"summary"_s)->text(), u"<b>A b"_s);
    document.apply(BriefUpdate{.summary = u"<b>A b."_s, .complete = true, .percent = 100});
    QVERIFY(bar->isHidden());
}

void TestBriefPane::saysWhatItWaitsFor()
{
    CampaignDocument document;
    BriefPane pane(document);
    const auto *state = pane.findChild<QLabel *>(u"state"_s);
    const Pausing pause{.reason = {.kind = Error::Kind::QuotaPerMinute}, .wait = std::chrono::seconds(12)};
    document.apply(BriefUpdate{.state = pause});
    QVERIFY(!state->isHidden());
    QVERIFY2(state->text().contains(u"0:12 · attempt 2 of 4"_s), qPrintable(state->text()));
    auto *now = pane.findChild<QPushButton *>(u"now"_s);
    QVERIFY(!now->isHidden());
    QSignalSpy hurried(&pane, &BriefPane::hurryRequested);
    now->click();
    QCOMPARE(hurried.size(), 1);
    QTRY_VERIFY(state->text().contains(u"0:11"_s)); // it counts down, also while nothing is told
    document.apply(BriefUpdate{.summary = u"A"_s, .complete = true});
    QVERIFY(state->isHidden() && now->isHidden());
}

void TestBriefPane::topicsAreReworkedBeforeThePosts()
{
    CampaignDocument document;
    document.setCampaign({.inReview = true});
    document.apply(BriefUpdate{.summary = u"s"_s,
        .topics = {Topic{.title = u"one"_s, .angle = u"kept"_s}, Topic{.title = u"two"_s}, Topic{.title = u"three"_s}},
        .complete = true});
    BriefPane pane(document);
    pane.setReviewing(true);
    Brief written;
    connect(&pane, &BriefPane::writeRequested, this, [&](const Brief &brief) { written = brief; });
    auto rows = pane.findChildren<TopicRow *>();
    QCOMPARE(rows.size(), 3);
    QTest::keyClick(rows.at(0)->findChild<QLineEdit *>(), Qt::Key_End);
    QTest::keyClicks(rows.at(0)->findChild<QLineEdit *>(), u"!"_s);
    rows.at(0)->findChild<QToolButton *>(u"arrow-down"_s)->click();
    rows.at(2)->findChild<QToolButton *>(u"trash-2"_s)->click();
    pane.findChild<QPushButton *>(u"add"_s)->click();
    // The document has it without anybody pressing a button, the new row too.
    QCOMPARE(document.campaign().brief.topics,
        (QList{Topic{.title = u"two"_s}, Topic{.title = u"one!"_s, .angle = u"kept"_s}, Topic{}}));
    QCOMPARE(document.campaign().posts.size(), 3);
    pane.findChild<QPushButton *>(u"write"_s)->click();
    QCOMPARE(written.summary, u"s"_s);
    // The added one has no title yet and is left out.
    QCOMPARE(written.topics, (QList{Topic{.title = u"two"_s}, Topic{.title = u"one!"_s, .angle = u"kept"_s}}));
}

void TestBriefPane::theTabKeyFollowsTopicsThatMoved()
{
    CampaignDocument document;
    document.apply(BriefUpdate{
        .topics = {Topic{.title = u"one"_s}, Topic{.title = u"two"_s}, Topic{.title = u"three"_s}}, .complete = true});
    BriefPane pane(document);
    pane.setReviewing(true);
    pane.findChildren<TopicRow *>().at(0)->findChild<QToolButton *>(u"arrow-down"_s)->click();
    QStringList titles;
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (const auto *title = qobject_cast<QLineEdit *>(next))
            titles.append(title->text());
    }
    QCOMPARE(titles, QStringList({u"two"_s, u"one"_s, u"three"_s}));
}

void TestBriefPane::saysWhyTheLastTopicStays()
{
    CampaignDocument document;
    document.apply(BriefUpdate{.topics = {Topic{.title = u"one"_s}, Topic{.title = u"two"_s}}, .complete = true});
    BriefPane pane(document);
    pane.setReviewing(true);
    auto *first = pane.findChild<QToolButton *>(u"trash-2"_s);
    QVERIFY(first->accessibleDescription().isEmpty());
    const QString usual = first->toolTip();
    pane.findChildren<TopicRow *>().at(1)->findChild<QToolButton *>(u"trash-2"_s)->click();
    QVERIFY(!first->isEnabled() && first->toolTip() != usual);
    QCOMPARE(first->accessibleDescription(), first->toolTip());
}

void TestBriefPane::aFailedBriefSaysSoAndOffersAnotherTry()
{
    CampaignDocument document;
    BriefPane pane(document);
    QSignalSpy retry(&pane, &BriefPane::briefRetryRequested);
    auto *button = pane.findChild<QPushButton *>(u"tryAgain"_s);
    QVERIFY(button->isHidden());
    document.apply(RunSummary{.askedForBrief = true, .briefError = Error{.kind = Error::Kind::Timeout}});
    QVERIFY(!button->isHidden());
    // A post that is written again says nothing of the brief.
    document.apply(RunSummary{.done = 1});
    QVERIFY(!button->isHidden());
    QVERIFY(!pane.findChild<QLabel *>(u"problem"_s)->text().isEmpty());
    button->click();
    QCOMPARE(retry.count(), 1);
}

void TestBriefPane::aRefusedKeyCanBeChangedWhereThatIsSaid()
{
    CampaignDocument document;
    BriefPane pane(document);
    QSignalSpy change(&pane, &BriefPane::changeKeyRequested);
    auto *button = pane.findChild<QPushButton *>(u"changeKey"_s);
    document.apply(RunSummary{.askedForBrief = true, .briefError = Error{.kind = Error::Kind::Timeout}});
    QVERIFY(button->isHidden());
    document.apply(RunSummary{.askedForBrief = true, .briefError = Error{.kind = Error::Kind::KeyRejected}});
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(change.count(), 1);
    QCOMPARE(change.first().first().value<Error>().kind, Error::Kind::KeyRejected);
}

QTEST_MAIN(TestBriefPane)
#include "tst_briefpane.moc"
