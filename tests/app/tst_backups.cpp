#include "app/person.h"
#include "app/programtest.h"
#include "core/campaignfile.h"
#include "storage/library.h"
#include "storage/librarybackups.h"
#include "storage/samples.h"
#include "widgets/backupsdialog.h"
#include "widgets/campaignform.h"
#include "widgets/growingtextedit.h"
#include "widgets/postcard.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

/// Backups in the whole program: made, restored, and offered when the library is damaged.
class TestBackups : public ProgramTest
{
    Q_OBJECT

private slots:
    void makesOneADayByItself();
    void restoresIntoTheRunningProgram();
    void waitsForARestoreToItsEnd();
    void restoresNothingWhileWorkCannotBeKept();
    void bringsBackWhatADamagedLibraryGives();
    void setsALibraryAsideThatIsDamagedWhileItRuns();

private:
    QList<LibraryBackup> backups() const { return backupsIn(backupsFolder(file())); }
    qsizetype campaigns() const
    {
        const auto library = Library::open(file());
        return library ? (*library)->list()->size() : -1;
    }
    BackupsDialog *dialog() const { return m_program->window().findChild<BackupsDialog *>(); }
    bool openDialog() const;
    bool askToRestore();
    bool writeACampaign();
    bool fillLibrary(int count) const;
    bool damage() const;
};

bool TestBackups::openDialog() const
{
    return chooseFromMenuBar(m_program->part<QAction>("backupsAction"))
        && QTest::qWaitFor([this] { return dialog() && dialog()->isActiveWindow(); });
}

bool TestBackups::writeACampaign()
{
    if (!m_program->fillForm())
        return false;
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    return m_program->waitForAll(3);
}

bool TestBackups::fillLibrary(int count) const
{
    QDir().mkpath(m_program->path(u"home/data"_s));
    const auto library = Library::open(file());
    bool all = bool(library);
    for (int number = 0; all && number < count; ++number) {
        Campaign campaign{.input = {.businessName = u"Bakery %1"_s.arg(number), .numPosts = 1}};
        campaign.brief.topics = {Topic{.title = u"Topic"_s}};
        campaign.posts = {Post{.topic = campaign.brief.topics.constFirst(), .state = Done{}}};
        campaign.posts[0].content.texts[Platform::X] = u"Words "_s.repeated(100);
        all = bool((*library)->add(campaign));
    }
    return all;
}

// Not its first pages, which tell what it is.
bool TestBackups::damage() const
{
    QFile disk(file());
    return disk.open(QIODevice::ReadWrite) && disk.seek(disk.size() / 2)
        && disk.write(QByteArray(4096 * 6, 'x')) == 4096 * 6;
}

void TestBackups::makesOneADayByItself()
{
    QVERIFY(fillLibrary(2));
    QVERIFY(m_program->start());
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 1, hangLimit);
    QCOMPARE(backups().constFirst().occasion, LibraryBackup::Occasion::Daily);
    QVERIFY(checkBackup(backups().constFirst().file));
}

void TestBackups::restoresIntoTheRunningProgram()
{
    QVERIFY(m_program->start());
    QVERIFY(writeACampaign());
    QVERIFY(openDialog());
    QVERIFY(press(m_program->part("backUp", dialog())));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->part<QListWidget>("list", dialog())->count(), 1, hangLimit);
    QVERIFY(press(m_program->part<QDialogButtonBox>("buttons", dialog())->button(QDialogButtonBox::Close)));
    QVERIFY(QTest::qWaitFor([this] { return !dialog(); }) && m_program->comeBack());
    pressKey(Qt::Key_Return, Qt::ControlModifier); // another one
    QTRY_VERIFY(m_program->allDone(3) && campaigns() == 2);

    QVERIFY(openDialog());
    QVERIFY(press(m_program->part("restore", dialog())));
    const auto question = [this] { return dialog()->findChild<QMessageBox *>(); };
    QTRY_VERIFY(question() && question()->isActiveWindow());
    pressKey(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(campaigns(), 1, hangLimit);
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 2, hangLimit);
    const auto before = Library::open(backups().constFirst().file);
    QCOMPARE((*before)->list()->size(), 2);
    // What was open is none of it any more; the form keeps its words.
    QTRY_VERIFY(m_program->cards().isEmpty());
    QVERIFY(!m_program->part<CampaignForm>("form")->input().businessName.isEmpty());
    dialog()->activateWindow(); // where there is no window manager that does it
    QVERIFY(QTest::qWaitFor([this] { return dialog()->isActiveWindow(); }));
    QVERIFY(press(m_program->part<QDialogButtonBox>("buttons", dialog())->button(QDialogButtonBox::Close)));
    QVERIFY(QTest::qWaitFor([this] { return !dialog(); }) && m_program->comeBack());
    pressKey(Qt::Key_Return, Qt::ControlModifier); // and it goes on
    QTRY_VERIFY(m_program->allDone(3) && campaigns() == 2);
}

/// The newest, as a person chooses it and says yes.
bool TestBackups::askToRestore()
{
    const auto question = [this] { return dialog()->findChild<QMessageBox *>(); };
    if (!openDialog() || !press(m_program->part("restore", dialog()))
        || !QTest::qWaitFor([question] { return question() && question()->isActiveWindow(); }))
        return false;
    pressKey(Qt::Key_Return);
    return true;
}

// It cannot be sent away, and what comes meanwhile goes into the library of afterwards.
void TestBackups::waitsForARestoreToItsEnd()
{
    QVERIFY(fillLibrary(2));
    QVERIFY(backUp(file(), backupsFolder(file()), LibraryBackup::Occasion::Asked, QDateTime::currentDateTimeUtc()));
    const QString theirs = m_program->path(u"person/files/theirs.dopys.json"_s);
    QFile disk(theirs);
    QVERIFY(disk.open(QIODevice::WriteOnly) && disk.write(campaignFile(sampleOf(u"Theirs"_s))) > 0);
    disk.close();
    QVERIFY(m_program->start());
    const auto progress = [this] { return m_program->window().findChild<QProgressDialog *>(); };
    const auto another = Library::open(file());
    const Status held = (*another)->together([&]() -> Status {
        const Status written = (*another)->rename((*another)->list()->constFirst().id, u"Holds the library"_s);
        const bool waits
            = askToRestore() && QTest::qWaitFor([&progress] { return progress() && progress()->isVisible(); });
        if (!written || !waits)
            return Error{};
        QTest::keyClick(progress(), Qt::Key_Escape);
        progress()->close();
        m_program->call({theirs});
        QTest::qWait(800); // an import that has begun would say so by now
        const bool reads = notice().contains(m_ukrainian ? u"Читання"_s : u"Reading"_s);
        return progress() && progress()->isVisible() && !reads ? ok() : Status(Error{});
    });
    QVERIFY(held);
    QTRY_VERIFY_WITH_TIMEOUT(!progress(), hangLimit);
    QTRY_COMPARE_WITH_TIMEOUT(campaigns(), 3, hangLimit);
    QCOMPARE((*another)->list()->constFirst().name, u"Theirs"_s);
}

void TestBackups::restoresNothingWhileWorkCannotBeKept()
{
    QVERIFY(m_program->start());
    QVERIFY(writeACampaign());
    QVERIFY(backUp(file(), backupsFolder(file()), LibraryBackup::Occasion::Asked, QDateTime::currentDateTimeUtc()));
    const auto another = Library::open(file());
    const Status held = (*another)->together([&]() -> Status {
        const Status written = (*another)->rename((*another)->list()->constFirst().id, u"Holds the library"_s);
        auto *text = m_program->part<GrowingTextEdit>("text", m_program->cards().constFirst());
        return written && press(text) && (typeText(u"More"_s), askToRestore()) ? ok() : Status(Error{});
    });
    QVERIFY(held);
    const auto *said = m_program->part<QLabel>("told", dialog());
    QTRY_VERIFY2(said->text().contains(m_ukrainian ? u"не вдалося зберегти"_s : u"could not be saved"_s),
        qPrintable(said->text()));
    QVERIFY(!m_program->cards().isEmpty());
}

void TestBackups::bringsBackWhatADamagedLibraryGives()
{
    QVERIFY(fillLibrary(60));
    QVERIFY(backUp(file(), backupsFolder(file()), LibraryBackup::Occasion::Daily, QDateTime::currentDateTimeUtc()));
    QVERIFY(damage());
    QVERIFY(m_program->start());
    // The window does not read all of it: the library's list does.
    m_program->window().setLibraryShown(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->part("noticeAction")->isVisible(), hangLimit);
    const QStringList aside = QDir(m_program->path(u"home/data"_s)).entryList({u"library.damaged-*.sqlite"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(notice().contains(aside.constFirst()), qPrintable(notice()));
    const qsizetype salvaged = campaigns();
    QVERIFY(salvaged > 10 && salvaged < 60);
    QVERIFY(press(m_program->part("noticeAction")));
    QTRY_COMPARE_WITH_TIMEOUT(campaigns(), 60, hangLimit);
    QVERIFY((*Library::open(file()))->check());
}

void TestBackups::setsALibraryAsideThatIsDamagedWhileItRuns()
{
    QVERIFY(m_program->start());
    QVERIFY(writeACampaign());
    QFile disk(file());
    QVERIFY(disk.open(QIODevice::ReadWrite));
    QVERIFY(disk.write(QByteArray(static_cast<int>(disk.size()), 'x')) > 0);
    disk.close();
    QFile wal(file() + u"-wal"_s);
    QVERIFY(wal.resize(0));
    QVERIFY(press(m_program->part<QPushButton>("again", m_program->cards().constFirst())));
    QTRY_COMPARE_WITH_TIMEOUT(
        QDir(m_program->path(u"home/data"_s)).entryList({u"library.damaged-*.sqlite"_s}).size(), 1, hangLimit);
    QVERIFY(m_program->waitForAll(3));
    QTest::qWait(500); // what is salvaged knows the open one
    QTRY_COMPARE_WITH_TIMEOUT(campaigns(), 1, hangLimit);
    const auto library = Library::open(file());
    QCOMPARE(progressOf(*(*library)->campaign((*library)->list()->constFirst().id)).done, 3);
}

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
