#include "samples.h"
#include "storage/library.h"
#include "storage/librarybackups.h"
#include "storage/libraryupgrade.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace dopys::testing;

class TestLibraryBackups : public QObject
{
    Q_OBJECT

    using Occasion = LibraryBackup::Occasion;

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_noon{QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc()};

    QString file() const { return m_folder->filePath(u"library.sqlite"_s); }
    QString backups() const { return backupsFolder(file()); }
    std::unique_ptr<Library> open() const
    {
        auto library = Library::open(file());
        return library ? std::move(*library) : nullptr;
    }
    QStringList names() const
    {
        QStringList all;
        const auto list = open()->list();
        for (const CampaignSummary &row : *list)
            all.append(row.name);
        all.sort();
        return all;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile disk(path);
        return disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(open()->add(sampleOf(u"Bakery"_s)));
    }

    void aBackupHoldsEverythingAndIsItsOwnersAlone()
    {
        const auto made = backUp(file(), backups(), Occasion::Asked, m_noon);
        QVERIFY(made);
        QCOMPARE(made->made, m_noon);
        QCOMPARE(QFile::permissions(made->file) & 0x0077, QFileDevice::Permissions());
        QCOMPARE(QFile::permissions(backups()) & 0x0077, QFileDevice::Permissions());
        QVERIFY(checkBackup(made->file));
        QCOMPARE(backupsIn(backups()), QList{*made});
        const auto copy = Library::open(made->file);
        QCOMPARE((*copy)->list()->constFirst().name, u"Bakery"_s);
        QCOMPARE(QDir(backups()).entryList({u"*.new"_s}, QDir::Files), QStringList());
    }

    void theLastSevenOfEachOccasionAreKept()
    {
        for (int day = 0; day < 10; ++day)
            QVERIFY(backUp(file(), backups(), Occasion::Daily, m_noon.addDays(day)));
        QVERIFY(backUp(file(), backups(), Occasion::BeforeRestore, m_noon.addDays(-30)));
        QVERIFY(QFile::copy(file(), backups() + u"/library-of-mine.sqlite"_s)); // none that was made here
        const QList<LibraryBackup> kept = backupsIn(backups());
        QCOMPARE(kept.size(), backupsKept + 1);
        QCOMPARE(kept.first().made, m_noon.addDays(9));
        QCOMPARE(kept.at(6).made, m_noon.addDays(3));
        QCOMPARE(kept.last().occasion, Occasion::BeforeRestore);
        QVERIFY(QFile::exists(backups() + u"/library-of-mine.sqlite"_s));
    }

    void theOneThatIsRestoredNextStays()
    {
        const auto oldest = backUp(file(), backups(), Occasion::BeforeRestore, m_noon);
        QVERIFY(oldest);
        for (int day = 1; day < backupsKept; ++day)
            QVERIFY(backUp(file(), backups(), Occasion::BeforeRestore, m_noon.addDays(day)));
        QVERIFY(backUp(file(), backups(), Occasion::BeforeRestore, m_noon.addDays(backupsKept), oldest->file));
        QVERIFY(QFile::exists(oldest->file));
        QVERIFY(backUp(file(), backups(), Occasion::BeforeRestore, m_noon.addDays(backupsKept + 1)));
        QVERIFY(!QFile::exists(oldest->file));
    }

    // Nobody goes on with it, though the program that made the backup may be there still.
    void aRunOfTheBackupIsInterrupted()
    {
        const auto living = [](const QString &owner) { return owner.isEmpty(); };
        const CampaignId id = open()->list()->constFirst().id;
        QVERIFY(open()->beginRun(id, u"4f0c2d3e-0000-4000-8000-000000000001"_s));
        const auto made = backUp(file(), backups(), Occasion::Asked, m_noon);
        QVERIFY(open()->interruptedRuns(living)->isEmpty());
        QVERIFY(restoreLibrary(file(), made->file));
        QCOMPARE(open()->interruptedRuns(living)->size(), 1);
        QVERIFY(!*open()->isBeingWritten(id, living));
    }

    void savedUnderANameItTouchesNoOtherFile()
    {
        const QString path = m_folder->filePath(u"mine.sqlite"_s);
        for (const QString &other : {path, path + u".new"_s}) {
            QFile disk(other);
            QVERIFY(disk.open(QIODevice::WriteOnly) && disk.write("mine") == 4);
        }
        QVERIFY(saveLibraryAs(file(), path));
        QVERIFY(checkBackup(path));
        QCOMPARE(bytesOf(path + u".new"_s), "mine"_ba);
        QCOMPARE(QDir(m_folder->path()).entryList({u"mine.sqlite.*"_s}, QDir::Dirs), QStringList());
        QVERIFY(!saveLibraryAs(file(), m_folder->filePath(u"nowhere/mine.sqlite"_s)));
    }

    // What a computer that died had written last stands beside its library.
    void theLogOfALibraryComesAlong()
    {
        const QString living = m_folder->filePath(u"living.sqlite"_s);
        const QString dead = m_folder->filePath(u"dead.sqlite"_s);
        const auto other = Library::open(living);
        QVERIFY(other && (*other)->add(sampleOf(u"Old bakery"_s)));
        QVERIFY(QFile::copy(living, dead) && QFile::copy(living + u"-wal"_s, dead + u"-wal"_s));
        QVERIFY(restoreLibrary(file(), dead));
        QCOMPARE(open()->list()->size(), 1);
        QCOMPARE(open()->list()->constFirst().name, u"Old bakery"_s);
    }

    void aDailyOneIsDueOnceADay()
    {
        QVERIFY(isBackupDue({}, m_noon));
        const auto made = [this](qint64 hours, Occasion occasion) {
            return QList{LibraryBackup{.made = m_noon.addSecs(hours * 3600), .occasion = occasion}};
        };
        QVERIFY(!isBackupDue(made(-23, Occasion::Daily), m_noon));
        QVERIFY(isBackupDue(made(-24, Occasion::Daily), m_noon));
        QVERIFY(isBackupDue(made(-1, Occasion::Asked), m_noon));
        QVERIFY(isBackupDue(made(24 * 3650, Occasion::Daily), m_noon)); // the clock was ahead
    }

    void theNewestGoodOneIsFoundBehindDamagedOnes()
    {
        const auto good = backUp(file(), backups(), Occasion::Daily, m_noon);
        const auto damaged = backUp(file(), backups(), Occasion::Daily, m_noon.addDays(1));
        QFile disk(damaged->file);
        QVERIFY(disk.open(QIODevice::ReadWrite));
        QVERIFY(disk.seek(4096 * 2));
        disk.write(QByteArray(4096 * 3, 'x'));
        disk.close();
        QVERIFY(!checkBackup(damaged->file));
        // One that was made since is of the library that has taken the place of the damaged one.
        QVERIFY(backUp(file(), backups(), Occasion::Daily, m_noon.addDays(3)));
        QCOMPARE(newestGoodBackup(backups(), m_noon.addDays(2)), std::optional(*good));
        QVERIFY(!newestGoodBackup(backups(), m_noon));
    }

    void restoresEverythingAndKeepsWhatTheWindowHeld()
    {
        const auto made = backUp(file(), backups(), Occasion::Daily, m_noon);
        const QByteArray before = bytesOf(made->file);
        {
            const auto library = open();
            QVERIFY(library->rename(library->list()->constFirst().id, u"Another name"_s));
            QVERIFY(library->add(sampleOf(u"Later"_s)));
            QVERIFY(library->keepSession({.form = {.businessName = u"Half typed"_s}}));
        }
        const auto reader = open(); // another program that has it open
        QCOMPARE(reader->list()->size(), 2);
        const Status restored = restoreLibrary(file(), made->file);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QCOMPARE(reader->list()->size(), 1);
        QCOMPARE(names(), QStringList{u"Bakery"_s});
        QVERIFY(open()->check());
        QCOMPARE(open()->search(u"alpha"_s)->size(), 1);
        QCOMPARE(open()->versions(reader->list()->constFirst().id, 0, {.platform = Platform::X})->size(), 1);
        QCOMPARE(open()->session()->form.businessName, u"Half typed"_s);
        QCOMPARE(bytesOf(made->file), before);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*restore*"_s}), QStringList());
        // The restored one is written to as any other.
        QVERIFY(open()->add(sampleOf(u"New"_s)));
        QCOMPARE(open()->list()->size(), 2);
    }

    void aBackupThatIsNoneChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a library").repeated(1000);
        QTest::newRow("cut") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\1');
    }

    void aBackupThatIsNoneChangesNothing()
    {
        QFETCH(const QByteArray, content);
        const QString other = m_folder->filePath(u"other.sqlite"_s);
        QFile disk(other);
        QVERIFY(disk.open(QIODevice::WriteOnly));
        disk.write(content);
        disk.close();
        QVERIFY(!restoreLibrary(file(), other));
        QVERIFY(!restoreLibrary(file(), m_folder->filePath(u"nowhere"_s)));
        for (const QString &part : {file(), file() + u"-wal"_s, file() + u"-shm"_s})
            QVERIFY(!checkNamedBackup(file(), part));
        QVERIFY(checkNamedBackup(file() + u".elsewhere"_s, file()));
        QCOMPARE(names(), QStringList{u"Bakery"_s});
        QVERIFY(open()->check());
    }

    void anEarlierVersionIsKeptAndUpgraded()
    {
        LibrarySchema next = currentSchema();
        ++next.version;
        next.tables[0].insert(next.tables[0].lastIndexOf(u')'), u", note TEXT NOT NULL DEFAULT ''"_s);
        next.upgrades.append(QStringList{u"ALTER TABLE campaign ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s});
        QVERIFY(upgradeLibrary(file(), backups(), next));
        QCOMPARE(*libraryVersion(file()), next.version);
        {
            const auto database = openLibraryFile(file(), {}, next);
            QVERIFY(database);
            QCOMPARE((*database)->value(u"SELECT note FROM campaign"_s)->toString(), QString());
        }
        const QList<LibraryBackup> kept = backupsIn(backups());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().occasion, Occasion::BeforeUpgrade);
        QCOMPARE(*libraryVersion(kept.first().file), currentSchema().version);
        // Once is enough, and this program leaves it alone.
        QVERIFY(upgradeLibrary(file(), backups(), next));
        QCOMPARE(backupsIn(backups()).size(), 1);
        QCOMPARE(Library::open(file()).error().kind, Error::Kind::LibraryNewer);
    }

    // Written by the first program that had a library; a backup of it can be restored as well.
    void theFirstVersionBecomesThePresentOne()
    {
        LibrarySchema first = currentSchema();
        first.version = 1;
        first.tables.removeLast();
        first.rows.clear();
        const QString old = m_folder->filePath(u"old.sqlite"_s);
        {
            const auto database = openLibraryFile(old, {}, first);
            QVERIFY(database);
            QVERIFY((*database)->run(u"INSERT INTO session (id, open, form, brief_first) VALUES (1, 0, '', 0)"_s));
        }
        QVERIFY(checkBackup(old));
        QVERIFY(restoreLibrary(file(), old));
        QCOMPARE(names(), QStringList());
        QCOMPARE(*libraryVersion(old), 1u);
        const auto library = Library::open(old);
        QVERIFY(library);
        QVERIFY((*library)->check());
        QVERIFY(!(*library)->epoch()->isEmpty());
    }

    void anUpgradeThatFailsLeavesTheFileAsItWas()
    {
        LibrarySchema next = currentSchema();
        ++next.version;
        next.upgrades.append(QStringList{u"ALTER TABLE campaign ADD COLUMN note TEXT"_s, u"SELECT nonsense"_s});
        QVERIFY(!upgradeLibrary(file(), backups(), next));
        QCOMPARE(*libraryVersion(file()), currentSchema().version);
        QCOMPARE(names(), QStringList{u"Bakery"_s});
        QVERIFY(open()->check());
    }
};

QTEST_GUILESS_MAIN(TestLibraryBackups)
#include "tst_librarybackups.moc"
