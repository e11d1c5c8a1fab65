#include "app/person.h"
#include "app/programtest.h"
#include "storage/database.h"
#include "storage/library.h"
#include "storage/librarybackups.h"
#include "widgets/campaignform.h"
#include "widgets/librarypanel.h"
#include "widgets/postcard.h"
#include "widgets/topicrow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

namespace {

Campaign interruptedCampaign()
{
    Campaign campaign{.input = {.businessName = u"Пекарня"_s,
                          .productService = u"Хліб"_s,
                          .targetAudience = u"Сусіди"_s,
                          .numPosts = 3,
                          .language = u"uk"_s},
        .model = u"gemini-3.8-flash"_s};
    campaign.brief.summary = u"Підсумок"_s;
    for (int number = 1; number <= 3; ++number) {
        campaign.brief.topics.append({.title = u"Topic %1"_s.arg(number)});
        campaign.posts.append(Post{.topic = campaign.brief.topics.constLast()});
    }
    for (const Platform platform : allPlatforms())
        campaign.posts[0].content.texts[platform] = u"Готовий текст"_s;
    campaign.posts[0].state = Done{};
    campaign.posts[2].content.texts = {{Platform::Facebook, u"Половина"_s}};
    return campaign;
}

} // namespace

/// Nothing is lost: what was there before stays in the library, and what a crash interrupted can be continued.
class TestRecovery : public ProgramTest
{
    Q_OBJECT

private slots:
    void keepsTheEarlierCampaign();
    void whatWasMadeOfTheBriefComesBack();
    void offersToContinueWhatWasInterrupted();
    void asksAgainForWhatMayBePaidWhenAPersonSaysSo();
    void tellsOfARewritingThatMayBePaid();
    void opensNothingThatIsDeleted();
    void tellsOnlyOnceWhenDismissed();
    void followsTheCampaignInTheList();
    void setsADamagedLibraryAside();
    void saysWhereItIsThoughNoNewOneCanBegin();
    void setsAsideWhatIsFoundDamagedLater();
    void noticesDamageThatOpeningDoesNotMeet();

private:
    CampaignId leaveInterruptedRun();
    QByteArray leaveDamagedLibrary() const;
    QStringList setAside() const;
    QString sentence() const;
};

/// A program that is gone had finished the first post, not sent the second, and sent the third.
CampaignId TestRecovery::leaveInterruptedRun()
{
    const auto library = Library::open(file());
    if (!library)
        return CampaignId::None;
    const auto id = (*library)->add(interruptedCampaign());
    const auto run = (*library)->beginRun(*id, u"4f0c2d3e-0000-4000-8000-000000000001"_s);
    const bool sent = run && (*library)->beginAttempts(*run, {{.index = 2}});
    return sent ? *id : CampaignId::None;
}

QString TestRecovery::sentence() const
{
    return m_program->part<QLabel>("text", m_program->part("recovery"))->text();
}

void TestRecovery::keepsTheEarlierCampaign()
{
    QVERIFY(m_program->start() && m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    const QString earlier = m_program->textOf(m_program->cards().constFirst());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->service().posts(), 8, hangLimit);
    QVERIFY(m_program->waitForAll(3));
    m_program->close();
    const auto library = Library::open(file());
    QVERIFY(library);
    const auto list = (*library)->list();
    QCOMPARE(list->size(), 2);
    QCOMPARE((*library)->campaign(list->constLast().id)->posts.constFirst().content.texts.first(), earlier);
    QVERIFY((*library)->interruptedRuns([](const QString &) { return true; })->isEmpty());
}

void TestRecovery::whatWasMadeOfTheBriefComesBack()
{
    QVERIFY(m_program->start() && m_program->fillForm());
    m_program->window().form().setLooksAtBriefFirst(true);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->part("write")->isVisible(), hangLimit);
    auto *title = m_program->window().findChildren<TopicRow *>().constFirst()->findChild<QLineEdit *>();
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u" ours"_s);
    const QString typed = title->text();
    m_program->close();
    QVERIFY(m_program->start());
    QVERIFY(m_program->part("write")->isVisible());
    const auto rows = m_program->window().findChildren<TopicRow *>();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.constFirst()->findChild<QLineEdit *>()->text(), typed);
    const int asked = m_program->service().posts();
    m_program->part<QPushButton>("write")->click();
    QVERIFY(m_program->waitForAll(3));
    QCOMPARE(m_program->service().posts(), asked + 3);
    QVERIFY(!m_program->part("write")->isVisible());
}

void TestRecovery::offersToContinueWhatWasInterrupted()
{
    const CampaignId id = leaveInterruptedRun();
    QVERIFY(m_program->start());
    QVERIFY(m_program->part("recovery")->isVisible());
    const QString told = sentence();
    QVERIFY2(told.contains(u"Пекарня"_s) && told.contains(m_ukrainian ? u"Готово"_s : u"finished"_s), qPrintable(told));
    QCOMPARE(m_program->cards().size(), 3);
    // What was finished is there; what had been sent says so, and is not sent again by itself.
    QVERIFY(m_program->isDone(m_program->cards().at(0)));
    QCOMPARE(m_program->textOf(m_program->cards().at(2)), u"Половина"_s);
    auto *goOn = m_program->part<QPushButton>("continueButton");
    QVERIFY2(goOn->text().contains(u'1'), qPrintable(goOn->text()));
    QVERIFY(press(goOn));
    QVERIFY(!m_program->part("businessName")->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isDone(m_program->cards().at(1)), hangLimit);
    QTRY_VERIFY(!m_program->part("stop", m_program->part("runBar"))->isVisible());
    QVERIFY(!m_program->part("recovery")->isVisible());
    QCOMPARE(m_program->service().posts(), 1);
    QVERIFY(m_program->part("tryAgain", m_program->cards().at(2))->isVisible());
    m_program->close();

    const auto library = Library::open(file());
    QVERIFY(library);
    QCOMPARE((*library)->list()->size(), 1);
    QCOMPARE((*library)->summary(id)->done, 2);
    QVERIFY((*library)->interruptedRuns([](const QString &) { return true; })->isEmpty());
}

void TestRecovery::asksAgainForWhatMayBePaidWhenAPersonSaysSo()
{
    leaveInterruptedRun();
    QVERIFY(m_program->start());
    auto *all = m_program->part<QPushButton>("askAgainButton");
    QVERIFY2(all->text().contains(u'2'), qPrintable(all->text()));
    QVERIFY2(m_program->part<QLabel>("doubt")->text().contains(u'1'), qPrintable(sentence()));
    QVERIFY(press(all));
    QVERIFY(m_program->waitForAll(3));
    QCOMPARE(m_program->service().posts(), 2);
}

// Its earlier text stands, and nothing is missing: the card says it.
void TestRecovery::tellsOfARewritingThatMayBePaid()
{
    Campaign campaign = interruptedCampaign();
    campaign.posts = {campaign.posts.constFirst()};
    campaign.brief.topics = {campaign.brief.topics.constFirst()};
    campaign.input.numPosts = 1;
    {
        const auto library = Library::open(file());
        QVERIFY(library);
        const auto id = (*library)->add(campaign);
        const auto run = (*library)->beginRun(*id, u"4f0c2d3e-0000-4000-8000-000000000001"_s);
        QVERIFY(run && (*library)->beginAttempts(*run, {{.index = 0}}));
        QVERIFY((*library)->keepSession({.open = *id, .form = campaign.input}));
    }
    for (int start = 0; start < 2; ++start) {
        QVERIFY(m_program->start());
        QVERIFY(!m_program->part("recovery")->isVisible());
        QCOMPARE(m_program->cards().size(), 1);
        QVERIFY(m_program->isDone(m_program->cards().constFirst()));
        const auto *problem = m_program->part<QLabel>("problem", m_program->cards().constFirst());
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(m_ukrainian ? u"оплачен"_s : u"paid for"_s), qPrintable(problem->text()));
        m_program->close();
    }
}

// What would be done in it would go with it.
void TestRecovery::opensNothingThatIsDeleted()
{
    {
        const auto library = Library::open(file());
        QVERIFY(library);
        const auto id = (*library)->add(interruptedCampaign());
        QVERIFY((*library)->keepSession({.open = *id}) && (*library)->remove(*id));
    }
    QVERIFY(m_program->start());
    QVERIFY(m_program->cards().isEmpty());
    QVERIFY(!m_program->part("recovery")->isVisible());
}

void TestRecovery::tellsOnlyOnceWhenDismissed()
{
    QVERIFY(leaveInterruptedRun() != CampaignId::None);
    QVERIFY(m_program->start());
    QVERIFY(press(m_program->part("dismissButton")));
    QVERIFY(!m_program->part("recovery")->isVisible());
    m_program->close();
    QVERIFY(m_program->start());
    QVERIFY(!m_program->part("recovery")->isVisible());
    QCOMPARE(m_program->cards().size(), 3);
    QCOMPARE(m_program->service().posts(), 0);
}

// Renamed, deleted and brought back: the bar says it by its name, and while it is there.
void TestRecovery::followsTheCampaignInTheList()
{
    const CampaignId id = leaveInterruptedRun();
    QVERIFY(m_program->start());
    auto *panel = &m_program->window().library();
    emit panel->renameRequested(id, u"Весна"_s);
    QVERIFY2(sentence().contains(u"Весна"_s), qPrintable(sentence()));
    emit panel->removeRequested(id);
    QVERIFY(!m_program->part("recovery")->isVisible());
    QVERIFY(m_program->cards().isEmpty());
    emit panel->bringBackRequested(id);
    QVERIFY(m_program->part("recovery")->isVisible());
    // It is not the one that is open any more.
    QVERIFY(press(m_program->part("showButton")));
    QCOMPARE(m_program->cards().size(), 3);
}

QByteArray TestRecovery::leaveDamagedLibrary() const
{
    const QByteArray damaged = QByteArray("not a database ").repeated(50);
    QFile disk(file());
    const bool written = disk.open(QIODevice::WriteOnly) && disk.write(damaged) == damaged.size();
    return written ? damaged : QByteArray();
}

QStringList TestRecovery::setAside() const
{
    return QDir(m_program->path(u"home/data"_s)).entryList({u"library.damaged-*"_s});
}

void TestRecovery::setsADamagedLibraryAside()
{
    const QByteArray damaged = leaveDamagedLibrary();
    QVERIFY(m_program->start());
    const QStringList aside = setAside();
    QCOMPARE(aside.size(), 1);
    QVERIFY2(notice().contains(aside.constFirst()), qPrintable(notice()));
    QCOMPARE(m_program->contents(u"home/data/"_s + aside.constFirst()), damaged);
    QVERIFY(m_program->fillForm());
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->waitForAll(3));
    m_program->close();
    QVERIFY(m_program->start());
    QCOMPARE(m_program->cards().size(), 3);
}

// A limit of the size of files is a disk on which there is room for a name, and for nothing else.
void TestRecovery::saysWhereItIsThoughNoNewOneCanBegin()
{
    leaveDamagedLibrary();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto putBack = qScopeGuard([&before] { setrlimit(RLIMIT_FSIZE, &before); });
    rlimit tight = before;
    tight.rlim_cur = 2048;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const bool started = m_program->start();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(started);
    QCOMPARE(setAside().size(), 1);
    QVERIFY2(notice().contains(setAside().constFirst()), qPrintable(notice()));
    QVERIFY(m_program->part("saveProblem")->isVisible());
    // When there is room, a new one begins.
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->part("saveProblem")->isVisible(), hangLimit);
    QVERIFY(Library::open(file()));
    QVERIFY2(notice().contains(setAside().constFirst()), qPrintable(notice()));
}

void TestRecovery::setsAsideWhatIsFoundDamagedLater()
{
    const QString folder = m_program->path(u"home/data"_s);
    QFile inTheWay(folder);
    QVERIFY(QDir().rmdir(folder) && inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(m_program->start());
    QVERIFY(m_program->part("saveProblem")->isVisible());
    // A disk that was not there comes back, and what is on it is damaged.
    QVERIFY(inTheWay.remove() && QDir().mkpath(folder));
    const QByteArray damaged = leaveDamagedLibrary();
    QTRY_COMPARE_WITH_TIMEOUT(setAside().size(), 1, hangLimit);
    QCOMPARE(m_program->contents(u"home/data/"_s + setAside().constFirst()), damaged);
    QTRY_VERIFY(!m_program->part("saveProblem")->isVisible());
    QVERIFY2(notice().contains(setAside().constFirst()), qPrintable(notice()));
}

void TestRecovery::noticesDamageThatOpeningDoesNotMeet()
{
    {
        const auto library = Library::open(file());
        QVERIFY(library && (*library)->add(interruptedCampaign()));
    }
    // The daily backup, which would meet it too, has been made.
    QVERIFY(backUp(file(), backupsFolder(file()), LibraryBackup::Occasion::Daily, QDateTime::currentDateTimeUtc()));
    qint64 page = 0;
    qint64 size = 0;
    {
        const auto database = Database::open(file(), {});
        QVERIFY(database);
        page = (*database)->value(u"SELECT rootpage FROM sqlite_master WHERE name = 'version_text'"_s)->toLongLong();
        size = (*database)->value(u"PRAGMA page_size"_s)->toLongLong();
    }
    QFile disk(file());
    QVERIFY(disk.open(QIODevice::ReadWrite) && disk.seek((page - 1) * size));
    QCOMPARE(disk.write(QByteArray(size, '\x7f')), size);
    disk.close();
    QVERIFY(m_program->start());
    QTRY_COMPARE_WITH_TIMEOUT(setAside().size(), 1, hangLimit);
    // What can be read of it has come back.
    QTRY_COMPARE_WITH_TIMEOUT((*Library::open(file()))->list()->size(), 1, hangLimit);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
