#include "model/campaigndocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestCampaignDocument : public QObject
{
    Q_OBJECT
private slots:
    void topicsBecomePostsAsTheyArrive();
    void editsAreToldApartFromUpdates();
    void rewritingKeepsTheEarlierText();
    void tryingAgainKeepsTheLongerOfTwoCutTexts();
    void anApprovedBriefBeginsItsPostsAnew();
    void postsWaitForAnApprovalButForNothingElse();
};

void TestCampaignDocument::topicsBecomePostsAsTheyArrive()
{
    CampaignDocument document;
    QVERIFY(document.isEmpty());
    document.apply(BriefUpdate{.summary = u"s"_s, .topics = {Topic{.title = u"one"_s}}});
    document.apply(BriefUpdate{.summary = u"s"_s, .topics = {Topic{.title = u"one"_s}, Topic{.title = u"two"_s}}});
    QCOMPARE(document.campaign().posts.size(), 2);
    QCOMPARE(document.campaign().posts.at(1).topic.title, u"two"_s);
    QVERIFY(!document.isEmpty());
}

void TestCampaignDocument::editsAreToldApartFromUpdates()
{
    CampaignDocument document;
    document.setBrief(Brief{.topics = {Topic{}}});
    QSignalSpy changed(&document, &CampaignDocument::postChanged);
    QSignalSpy edited(&document, &CampaignDocument::postEdited);
    document.apply(PostUpdate{.index = 0, .state = Done{}, .content = {{{Platform::X, u"a"_s}}}, .percent = 100});
    document.editText(0, Platform::X, u"ab"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(document.campaign().posts.at(0).content.texts.value(Platform::X), u"ab"_s);
}

void TestCampaignDocument::rewritingKeepsTheEarlierText()
{
    CampaignDocument document;
    document.setBrief(Brief{.topics = {Topic{}}});
    document.apply(PostUpdate{.state = Done{}, .content = {{{Platform::X, u"old"_s}}}, .percent = 100});
    document.beginRewrite(0);
    QVERIFY(isActive(document.campaign().posts.at(0).state));
    document.apply(PostUpdate{.state = Writing{}, .content = {{{Platform::X, u"n"_s}}}, .percent = 5});
    document.apply(PostUpdate{.state = Failed{Error{.kind = Error::Kind::Timeout}}, .percent = 5});
    const Post &post = document.campaign().posts.at(0);
    QCOMPARE(post.content.texts.value(Platform::X), u"old"_s);
    QVERIFY(post.state == PostState(Done{}));
    QCOMPARE(post.rewriteError.value().kind, Error::Kind::Timeout);
}

void TestCampaignDocument::tryingAgainKeepsTheLongerOfTwoCutTexts()
{
    CampaignDocument document;
    document.setBrief(Brief{.topics = {Topic{}}});
    document.apply(PostUpdate{.state = Stopped{}, .content = {{{Platform::X, u"half of it"_s}}}, .percent = 50});
    document.beginRewrite(0);
    document.apply(PostUpdate{.state = Thinking{}});
    document.apply(PostUpdate{.state = Failed{Error{.kind = Error::Kind::Timeout}}});
    QCOMPARE(document.campaign().posts.at(0).content.texts.value(Platform::X), u"half of it"_s);
    QVERIFY(std::holds_alternative<Failed>(document.campaign().posts.at(0).state));
    document.beginRewrite(0);
    document.apply(PostUpdate{.state = Stopped{}, .content = {{{Platform::X, u"this time more than half"_s}}}});
    QCOMPARE(document.campaign().posts.at(0).content.texts.value(Platform::X), u"this time more than half"_s);
}

void TestCampaignDocument::anApprovedBriefBeginsItsPostsAnew()
{
    CampaignDocument document;
    QSignalSpy reset(&document, &CampaignDocument::reset);
    document.apply(BriefUpdate{.topics = {Topic{.title = u"one"_s}, Topic{.title = u"two"_s}}});
    document.setBrief(Brief{.topics = {Topic{.title = u"mine"_s}}});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(document.campaign().posts.size(), 1);
    QVERIFY(document.campaign().posts.at(0).state == PostState(Waiting{}));
}

void TestCampaignDocument::postsWaitForAnApprovalButForNothingElse()
{
    CampaignDocument document;
    document.apply(BriefUpdate{.topics = {Topic{.title = u"one"_s}, Topic{.title = u"two"_s}}});
    document.apply(PostUpdate{.index = 1, .state = Done{}});
    QSignalSpy changed(&document, &CampaignDocument::postChanged);
    document.apply(RunSummary{.waitsForApproval = true});
    QVERIFY(document.campaign().posts.at(0).state == PostState(Waiting{}));
    document.apply(RunSummary{.briefError = Error{.kind = Error::Kind::Cancelled}});
    QVERIFY(document.campaign().posts.at(0).state == PostState(Stopped{}));
    QVERIFY(document.campaign().posts.at(1).state == PostState(Done{}));
    QCOMPARE(changed, (QList<QVariantList>{{0}}));
}

QTEST_GUILESS_MAIN(TestCampaignDocument)
#include "tst_campaigndocument.moc"
