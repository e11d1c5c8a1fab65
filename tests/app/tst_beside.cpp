#include "app/person.h"
#include "app/programtest.h"
#include "model/librarymodel.h"
#include "storage/library.h"
#include "storage/librarybackups.h"
#include "storage/runowner.h"
#include "storage/samples.h"
#include "storage/settings.h"
#include "widgets/campaignform.h"
#include "widgets/growingtextedit.h"
#include "widgets/librarypanel.h"
#include "widgets/postcard.h"
#include "widgets/topicrow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

/// Another program uses the same library while the window is open.
class TestBeside : public ProgramTest
{
    Q_OBJECT

private slots:
    void sendsNothingWhileAnotherWrites();
    void sendsNothingOfWhatNobodyHasSeen();
    void writesNoBriefOverPostsOfAnother();
    void aTopicThatIsTypedTakesNoPostBack();
    void beginsNothingInTheRowOfAnother();
    void asksForNothingAgainThatAnotherLeftUnanswered();
    void followsWhatAnotherWrites();
    void typingTakesNoPostBackThatAnotherFinished();
    void goesOnInWhatAnotherRestored();
    void keepsWhatABackupDoesNotHave();
    void deletesNothingThatIsNotListed();
    void saysWhyNothingOpens();
    void keepsTheFormWhenTheLibraryIsFreeAgain();

private:
    std::unique_ptr<Library> other() const;
    /// What other programs write is noticed only when a person does something.
    bool startUnsuspecting();
    bool writeACampaign();
    bool reviewWhatAnotherHasWritten();
    bool again() { return press(m_program->part<QPushButton>("again", m_program->cards().constFirst())); }
    bool saysAny(const QString &english, const QString &ukrainian) const
    {
        return notice().contains(m_ukrainian ? ukrainian : english);
    }

    CampaignId m_id = CampaignId::None;
    Campaign m_theirs;
};

std::unique_ptr<Library> TestBeside::other() const
{
    auto library = Library::open(file(), std::chrono::seconds{5});
    return library ? std::move(*library) : nullptr;
}

bool TestBeside::startUnsuspecting()
{
    const bool started = m_program->start();
    m_program->setLooking(false);
    return started;
}

bool TestBeside::writeACampaign()
{
    if (!startUnsuspecting() || !m_program->fillForm())
        return false;
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    return m_program->waitForAll(3);
}

// It has begun, and nothing of it can be seen in the campaign yet.
void TestBeside::sendsNothingWhileAnotherWrites()
{
    QVERIFY(writeACampaign());
    const int asked = m_program->service().posts();
    const auto library = other();
    {
        const RunOwner owner(ownersFolder());
        const CampaignId id = library->list()->constFirst().id;
        QVERIFY(library->beginRun(id, owner.name(), [&owner](const QString &name) { return owner.isGone(name); }));
        QVERIFY(again());
        QVERIFY2(saysAny(u"Another program"_s, u"інша програма"_s), qPrintable(notice()));
        QVERIFY(m_program->allDone(3));
        QVERIFY(!m_program->part("saveProblem")->isVisible());
    }
    QCOMPARE(m_program->service().posts(), asked);
    // It is gone: now it is this window's turn.
    QVERIFY(again());
    QVERIFY(m_program->waitForAll(3));
    QCOMPARE(m_program->service().posts(), asked + 1);
}

void TestBeside::sendsNothingOfWhatNobodyHasSeen()
{
    QVERIFY(writeACampaign());
    const int asked = m_program->service().posts();
    const auto library = other();
    const CampaignId id = library->list()->constFirst().id;
    Campaign campaign = *library->campaign(id);
    for (QString &text : campaign.posts[0].content.texts)
        text = u"Written elsewhere"_s;
    QTest::qWait(2); // moments of a library are milliseconds
    QVERIFY(library->savePosts(id, campaign, {0}, TextOrigin::Person));
    QVERIFY(again());
    QCOMPARE(m_program->textOf(m_program->cards().constFirst()), u"Written elsewhere"_s);
    QVERIFY2(saysAny(u"Nothing was sent"_s, u"Нічого не надіслано"_s), qPrintable(notice()));
    QCOMPARE(m_program->service().posts(), asked);
    QVERIFY(again());
    QVERIFY(m_program->waitForAll(3));
    QCOMPARE(m_program->service().posts(), asked + 1);
}

/// Topics are looked at here, while another program has written all posts of them.
bool TestBeside::reviewWhatAnotherHasWritten()
{
    if (!startUnsuspecting() || !m_program->fillForm())
        return false;
    m_program->window().form().setLooksAtBriefFirst(true);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    const auto library = other();
    const auto isKept = [&] {
        const auto list = library->list();
        return !list->isEmpty() && library->campaign(list->constFirst().id)->posts.size() == 3;
    };
    if (!QTest::qWaitFor([&] { return m_program->part("write")->isVisible() && isKept(); }, hangLimit))
        return false;
    m_id = library->list()->constFirst().id;
    m_theirs = *library->campaign(m_id);
    m_theirs.inReview = false;
    for (Post &post : m_theirs.posts) {
        post = finishedPost(post.topic.title, u"paid for elsewhere"_s);
        post.content.texts[Platform::Facebook] = u"Paid for elsewhere"_s;
    }
    QTest::qWait(2);
    return library->saveHead(m_id, m_theirs) && library->savePosts(m_id, m_theirs, {0, 1, 2}, TextOrigin::Model);
}

void TestBeside::writesNoBriefOverPostsOfAnother()
{
    QVERIFY(reviewWhatAnotherHasWritten());
    const int asked = m_program->service().posts(); // the brief's
    QVERIFY(press(m_program->part("write")));
    QVERIFY2(saysAny(u"Nothing was sent"_s, u"Нічого не надіслано"_s), qPrintable(notice()));
    QCOMPARE(m_program->service().posts(), asked);
    QCOMPARE(m_program->textOf(m_program->cards().constFirst()), u"Paid for elsewhere"_s);
    QCOMPARE(other()->campaign(m_id)->posts.at(2).content, m_theirs.posts.at(2).content);
}

void TestBeside::aTopicThatIsTypedTakesNoPostBack()
{
    QVERIFY(reviewWhatAnotherHasWritten());
    auto *title = m_program->window().findChildren<TopicRow *>().constFirst()->findChild<QLineEdit *>();
    QVERIFY(typeInto(title, u"Mine"_s));
    QTRY_VERIFY_WITH_TIMEOUT(saysAny(u"topics stay"_s, u"теми залишилися"_s), 6'000);
    const auto library = other();
    QCOMPARE(library->summary(m_id)->done, 3);
    QCOMPARE(library->campaign(m_id)->posts.at(0).content, m_theirs.posts.at(0).content);
    QCOMPARE(library->campaign(m_id)->brief, m_theirs.brief);
    m_program->setLooking(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->cards().size(), 3, hangLimit);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->textOf(m_program->cards().constFirst()), u"Paid for elsewhere"_s, hangLimit);
}

// The brief had come to nothing here, and another program is trying it again.
void TestBeside::beginsNothingInTheRowOfAnother()
{
    const auto library = other();
    Campaign campaign = sampleOf(u"Theirs"_s);
    const CampaignId id = *library->add({.input = campaign.input});
    QVERIFY(library->keepSession({.open = id, .form = campaign.input}));
    QVERIFY(startUnsuspecting());
    QVERIFY(m_program->cards().isEmpty());
    const RunOwner owner(ownersFolder());
    const auto run = library->beginRun(id, owner.name(), [&owner](const QString &name) { return owner.isGone(name); });
    QVERIFY(run && library->saveHead(id, campaign) && library->savePosts(id, campaign, {0, 1, 2}, TextOrigin::Model));
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(saysAny(u"Another program"_s, u"інша програма"_s), qPrintable(notice()));
    QTest::qWait(1'200); // nothing is written later either
    QCOMPARE(m_program->service().posts(), 0);
    QCOMPARE(library->campaign(id)->posts.size(), 3);
    QCOMPARE(library->summary(id)->done, 2);
    QVERIFY(library->endRun(*run));
}

// It went on with the campaign that is open here, and was killed after its request had left.
void TestBeside::asksForNothingAgainThatAnotherLeftUnanswered()
{
    const auto library = other();
    Campaign campaign = sampleOf(u"Bakery"_s);
    const CampaignId id = *library->add(campaign);
    QVERIFY(library->keepSession({.open = id, .form = campaign.input}));
    QVERIFY(startUnsuspecting());
    QVERIFY(!m_program->part("recovery")->isVisible());
    QTest::qWait(2);
    QVERIFY(library->saveHead(id, campaign)); // as each run begins
    const auto run = library->beginRun(id, u"4f0c2d3e-0000-4000-8000-000000000001"_s);
    QVERIFY(run && library->beginAttempts(*run, {{.index = 2}}));
    QVERIFY(press(m_program->part("writeMissing")));
    QVERIFY2(saysAny(u"Nothing was sent"_s, u"Нічого не надіслано"_s), qPrintable(notice()));
    QVERIFY(m_program->part("recovery")->isVisible());
    QCOMPARE(library->interruptedRuns([](const QString &) { return true; })->constFirst().perhapsPaid, QList({2}));
    QVERIFY(std::get<Stopped>(library->campaign(id)->posts.at(2).state).perhapsPaid);
    QCOMPARE(m_program->service().posts(), 0);
}

// Without a click: list and cards.
void TestBeside::followsWhatAnotherWrites()
{
    QVERIFY(writeACampaign());
    m_program->window().setLibraryShown(true);
    const auto &model = m_program->part<LibraryPanel>("library")->model();
    QCOMPARE(model.rowCount(), 1);
    const auto library = other();
    const CampaignId id = library->list()->constFirst().id;
    Campaign campaign = *library->campaign(id);
    for (QString &text : campaign.posts[0].content.texts)
        text = u"Written elsewhere"_s;
    m_program->setLooking(true);
    QVERIFY(library->add(sampleOf(u"Another one"_s)) && library->savePosts(id, campaign, {0}, TextOrigin::Person));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, hangLimit);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->textOf(m_program->cards().constFirst()), u"Written elsewhere"_s, hangLimit);
}

// While another program writes the open campaign, its window shows what was there before.
void TestBeside::typingTakesNoPostBackThatAnotherFinished()
{
    const auto library = other();
    Campaign campaign = sampleOf(u"Bakery"_s); // the third is cut
    const CampaignId id = *library->add(campaign);
    QVERIFY(library->keepSession({.open = id, .form = campaign.input}));
    QVERIFY(m_program->start());
    campaign.posts[2] = finishedPost(u"Third"_s, u"paid for"_s);
    auto *text = m_program->part<GrowingTextEdit>("text", m_program->cards().constLast());
    QVERIFY(press(text));
    {
        const RunOwner owner(ownersFolder());
        const auto run
            = library->beginRun(id, owner.name(), [&owner](const QString &name) { return owner.isGone(name); });
        QVERIFY(run && library->savePosts(id, campaign, {2}, TextOrigin::Model));
        typeText(u"Mine "_s);
        QTRY_VERIFY_WITH_TIMEOUT(!notice().isEmpty(), hangLimit);
        QVERIFY2(saysAny(u"among their versions"_s, u"серед їхніх версій"_s), qPrintable(notice()));
        QVERIFY(library->endRun(*run));
    }
    QCOMPARE(library->campaign(id)->posts.at(2).content, campaign.posts.at(2).content);
    QCOMPARE(library->summary(id)->done, 3);
    const auto versions = library->versions(id, 2, {.platform = Platform::Facebook});
    QCOMPARE(versions->constFirst().text, campaign.posts.at(2).content.texts.value(Platform::Facebook));
    QVERIFY(versions->at(1).text.contains(u"Mine "_s) && versions->at(1).origin == TextOrigin::Person);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_program->textOf(m_program->cards().constLast()), versions->constFirst().text, hangLimit);
}

void TestBeside::goesOnInWhatAnotherRestored()
{
    QVERIFY(writeACampaign());
    const QString backup = m_program->path(u"backup.sqlite"_s);
    QVERIFY(copyLibrary(file(), backup));
    const auto library = other();
    QVERIFY(library->add(sampleOf(u"Came after the backup"_s)));
    QVERIFY(restoreLibrary(file(), backup));
    QVERIFY(again());
    QVERIFY(m_program->waitForAll(3));
    QVERIFY2(saysAny(u"restored a backup"_s, u"з резервної копії"_s), qPrintable(notice()));
    // It was in the backup as it is here: it needs no second row.
    m_program->close();
    QCOMPARE(library->list()->size(), 1);
    QVERIFY(library->interruptedRuns([](const QString &) { return true; })->isEmpty());
}

void TestBeside::keepsWhatABackupDoesNotHave()
{
    const QString backup = m_program->path(u"backup.sqlite"_s);
    QVERIFY(other()->add(sampleOf(u"Of the backup"_s)));
    QVERIFY(copyLibrary(file(), backup));
    QVERIFY(writeACampaign());
    m_program->window().setLibraryShown(true);
    const QString text = m_program->textOf(m_program->cards().constFirst());
    QVERIFY(restoreLibrary(file(), backup));
    const auto library = other();
    QCOMPARE(library->list()->size(), 1);
    // To come back to the window is enough.
    QEvent comesBack(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&m_program->window(), &comesBack);
    QTRY_COMPARE(library->list()->size(), 2);
    QVERIFY2(saysAny(u"one more in the list"_s, u"ще однією"_s), qPrintable(notice()));
    QCOMPARE(m_program->part<LibraryPanel>("library")->model().rowCount(), 2);
    m_program->close();
    QVERIFY(m_program->start());
    QCOMPARE(m_program->textOf(m_program->cards().constFirst()), text);
}

// Rows are numbers, and after a restore the same number may be another campaign.
void TestBeside::deletesNothingThatIsNotListed()
{
    const QString backup = m_program->path(u"backup.sqlite"_s);
    QVERIFY((*Library::open(backup))->add(sampleOf(u"Another one"_s)));
    const CampaignId id = *other()->add(sampleOf(u"Meant"_s));
    QVERIFY(startUnsuspecting());
    m_program->window().setLibraryShown(true);
    auto *panel = m_program->part<LibraryPanel>("library");
    QCOMPARE(panel->model().rowCount(), 1);
    QVERIFY(restoreLibrary(file(), backup));
    emit panel->removeRequested(id);
    const auto list = other()->list();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->constFirst().name, u"Another one"_s);
    QCOMPARE(panel->model().index(0, 0).data(Qt::DisplayRole).toString(), u"Another one"_s);
    emit panel->removeRequested(id); // it is the one that is listed now
    QCOMPARE(other()->list()->size(), 0);
}

// What is open here would be lost with it.
void TestBeside::saysWhyNothingOpens()
{
    const auto library = other();
    const Campaign open = sampleOf(u"Open"_s);
    const CampaignId id = *library->add(open);
    const CampaignId wanted = *library->add(sampleOf(u"Wanted"_s));
    QVERIFY(library->keepSession({.open = id, .form = open.input}));
    QVERIFY(startUnsuspecting());
    QVERIFY(typeInto(m_program->part("text", m_program->cards().constFirst()), u"Mine"_s));
    bool refused = false;
    QVERIFY(library->together([&]() -> Status {
        emit m_program->part<LibraryPanel>("library")->openRequested(wanted);
        refused = saysAny(u"nothing else was done"_s, u"більше нічого не зроблено"_s);
        return ok();
    }));
    QVERIFY2(refused, qPrintable(notice()));
    QCOMPARE(m_program->textOf(m_program->cards().constFirst()), u"Mine"_s);
    emit m_program->part<LibraryPanel>("library")->openRequested(wanted);
    QCOMPARE(m_program->part<QLineEdit>("businessName")->text(), u"Wanted"_s);
}

void TestBeside::keepsTheFormWhenTheLibraryIsFreeAgain()
{
    const auto library = other();
    QVERIFY(startUnsuspecting());
    QVERIFY(library->together([&]() -> Status {
        const bool typed = typeInto(m_program->part("businessName"), u"Mine"_s);
        QTest::qWait(2'500);
        return typed ? ok() : Status(Error{});
    }));
    QTRY_COMPARE_WITH_TIMEOUT(library->session()->form.businessName, u"Mine"_s, hangLimit);
}

QTEST_MAIN(TestBeside)
#include "tst_beside.moc"
