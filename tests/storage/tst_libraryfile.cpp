#include "storage/libraryfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;
using namespace std::chrono_literals;

/// Whatever stands in the place of the library is recognised before anything is done to it.
class TestLibraryFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"library.sqlite"_s); }
    QByteArray bytes() const
    {
        QFile disk(file());
        return disk.open(QIODevice::ReadOnly) ? disk.readAll() : QByteArray("(none)");
    }
    bool put(const QByteArray &content) const
    {
        QFile disk(file());
        return disk.open(QIODevice::WriteOnly) && disk.write(content) == content.size();
    }
    bool changeWith(const QString &sql) const
    {
        const auto database = Database::open(file(), {.writeAheadLog = false});
        return database && (*database)->run(sql);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(openLibraryFile(file(), {}));
    }

    void opensWhatItMade()
    {
        const auto again = openLibraryFile(file(), {});
        QVERIFY(again);
        QVERIFY(checkLibraryFile(**again));
        QCOMPARE((*again)->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE((*again)->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.new-*"_s}, QDir::Files), QStringList());
    }

    void refusesWhatIsNotALibrary_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("a trigger") << u"CREATE TRIGGER t AFTER UPDATE ON campaign BEGIN DELETE FROM post; END"_s
                                   << Error::Kind::LibraryForeign;
        QTest::newRow("a view") << u"CREATE VIEW v AS SELECT * FROM campaign"_s << Error::Kind::LibraryForeign;
        QTest::newRow("another table") << u"CREATE TABLE more (x)"_s << Error::Kind::LibraryForeign;
        QTest::newRow("a trigger with a name like ours")
            << u"CREATE TRIGGER words_x AFTER UPDATE ON post BEGIN DELETE FROM post; END"_s
            << Error::Kind::LibraryForeign;
        QTest::newRow("a table is missing") << u"DROP TABLE session"_s << Error::Kind::LibraryDamaged;
        QTest::newRow("another program's") << u"PRAGMA application_id = 7"_s << Error::Kind::LibraryForeign;
        QTest::newRow("of a later version") << u"PRAGMA user_version = 99"_s << Error::Kind::LibraryNewer;
    }

    void refusesWhatIsNotALibrary()
    {
        QFETCH(QString, change);
        QFETCH(Error::Kind, kind);
        QVERIFY(changeWith(change));
        const auto opened = openLibraryFile(file(), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QCOMPARE(opened.error().subject, file());
    }

    // While the later version runs, what makes it one may be in the log alone; the header is that of before.
    void knowsALaterVersionFromTheLogToo()
    {
        const auto later = openLibraryFile(file(), {});
        QVERIFY((*later)->together([&later]() -> Status {
            const Status added = (*later)->run(u"CREATE TABLE more (x)"_s);
            return added ? (*later)->run(u"PRAGMA user_version = 99"_s) : added;
        }));
        QCOMPARE(*libraryVersion(file()), 99u);
        QFile disk(file());
        QVERIFY(disk.open(QIODevice::ReadOnly) && disk.read(64).endsWith('\2')); // as it was before
        const auto opened = openLibraryFile(file(), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::LibraryNewer);
        const Status upgraded = upgradeTables(**later, currentSchema());
        QCOMPARE(upgraded.error().kind, Error::Kind::LibraryNewer);
    }

    void leavesADamagedFileAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("This is not a database. ").repeated(20);
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
    }

    void leavesADamagedFileAsItIs()
    {
        QFETCH(QByteArray, content);
        QVERIFY(put(content));
        const auto opened = openLibraryFile(file(), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::LibraryDamaged);
        QCOMPARE(bytes(), content);
    }

    void findsDamageInside()
    {
        QByteArray damaged = bytes();
        QVERIFY(damaged.size() > 3 * 4096);
        damaged.replace(4096, 8192, QByteArray(8192, '\x5a'));
        QVERIFY(put(damaged));
        const auto opened = openLibraryFile(file(), {});
        const Status sound = opened ? checkLibraryFile(**opened) : Status(opened.error());
        QVERIFY(!sound);
        QCOMPARE(sound.error().kind, Error::Kind::LibraryDamaged);
    }

    void followsNoLink()
    {
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        QVERIFY(QFile::rename(file(), elsewhere) && QFile::link(elsewhere, file()));
        const auto opened = openLibraryFile(file(), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::LibraryForeign);
    }

    void saysThatTheDiskIsFull()
    {
        const auto database = openLibraryFile(file(), {});
        QVERIFY(database);
        const int pages = (*database)->value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY((*database)->run(u"PRAGMA max_page_count = %1"_s.arg(pages + 1)));
        const auto fill = [&database] {
            return (*database)->run(u"INSERT INTO words (text) VALUES (?)"_s, {QString(40'000, u'я')});
        };
        const Status full = (*database)->together(fill);
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::LibraryFull);
        QVERIFY((*database)->run(u"PRAGMA max_page_count = 100000"_s));
        QVERIFY((*database)->together(fill));
    }

    void saysThatThePlaceCannotBeWrittenTo()
    {
        const auto opened = openLibraryFile(m_folder->filePath(u"no/such/folder/library.sqlite"_s), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::LibraryReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestLibraryFile)
#include "tst_libraryfile.moc"
