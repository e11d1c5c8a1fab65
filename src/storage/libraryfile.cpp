#include "storage/libraryfile.h"

#include "system/filename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr quint32 applicationId = 0x444f5059; // "DOPY"
constexpr auto patience = 2s;                 ///< another program may be making its log ready
constexpr qint64 headerSize = 100;            ///< https://sqlite.org/fileformat.html
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// "separators" makes one of the apostrophes ' ’ ʼ: the last is a letter to Unicode, the others end a word. Diacritics
// are kept, for й is not и and ї is not і.
const QStringList tables = {
    u"CREATE TABLE campaign (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, title TEXT NOT NULL, "
    "head BLOB NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, posts INTEGER NOT NULL, "
    "done INTEGER NOT NULL, platforms TEXT NOT NULL, demo INTEGER NOT NULL, pinned INTEGER NOT NULL DEFAULT 0, "
    "archived INTEGER NOT NULL DEFAULT 0, removed INTEGER)"_s,
    u"CREATE TABLE post (campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE, idx INTEGER NOT NULL, "
    "body BLOB NOT NULL, PRIMARY KEY (campaign, idx))"_s,
    u"CREATE TABLE version (id INTEGER PRIMARY KEY, campaign INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE, "
    "post INTEGER NOT NULL, field TEXT NOT NULL, origin TEXT NOT NULL, made INTEGER NOT NULL, text TEXT NOT NULL)"_s,
    u"CREATE INDEX version_text ON version (campaign, post, field)"_s,
    u"CREATE TABLE run (id INTEGER PRIMARY KEY AUTOINCREMENT, campaign INTEGER NOT NULL REFERENCES campaign ON DELETE "
    "CASCADE, owner TEXT NOT NULL, began INTEGER NOT NULL, ended INTEGER, settled INTEGER NOT NULL DEFAULT 0)"_s,
    u"CREATE INDEX run_campaign ON run (campaign)"_s,
    u"CREATE INDEX run_open ON run (id) WHERE ended IS NULL AND settled = 0"_s,
    u"CREATE TABLE attempt (run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, call TEXT NOT NULL, "
    "idx INTEGER NOT NULL, attempt INTEGER NOT NULL, began INTEGER NOT NULL, record BLOB, "
    "PRIMARY KEY (run, call, idx, attempt))"_s,
    u"CREATE TABLE session (id INTEGER PRIMARY KEY CHECK (id = 1), open INTEGER NOT NULL, form BLOB NOT NULL, "
    "brief_first INTEGER NOT NULL)"_s,
    u"CREATE VIRTUAL TABLE words USING fts5 (text, prefix = '1 2 3', "
    "tokenize = \"unicode61 remove_diacritics 0 separators '\u02BC'\")"_s,
    u"CREATE TABLE epoch (id INTEGER PRIMARY KEY CHECK (id = 1), value TEXT NOT NULL)"_s,
};
const auto firstEpoch = u"INSERT INTO epoch (id, value) VALUES (1, lower(hex(randomblob(16))))"_s;

/// Those that hold what people keep; parents first. The full text is one more, and what the window held is none of it.
constexpr std::array contents{"campaign"_L1, "post"_L1, "version"_L1, "run"_L1, "attempt"_L1};

Error problem(Error::Kind kind, const QString &file, const QString &detail)
{
    return Error{.kind = kind, .detail = detail, .subject = file};
}

struct Header
{
    quint32 application = 0;
    quint32 version = 0;
};

// By SQLite, and without leave to write: a foreign file is not touched. A file that is opened past SQLite and closed
// takes the locks away that SQLite holds on the library for the whole program, and then another program removes the log
// of this one (https://sqlite.org/howtocorrupt.html, 2.2).
Result<Header> headerOf(const QString &file, bool isUnchanging)
{
    if (QFileInfo(file).size() < headerSize)
        return problem(Error::Kind::LibraryDamaged, file, u"no SQLite header"_s);
    const auto database = Database::open(file, {.readOnly = true, .patience = patience, .isUnchanging = isUnchanging});
    if (!database)
        return database.error();
    const auto application = (*database)->value(u"PRAGMA application_id"_s);
    const auto version = (*database)->value(u"PRAGMA user_version"_s);
    if (!application || !version)
        return application ? version.error() : application.error();
    return Header{.application = application->toUInt(), .version = version->toUInt()};
}

Status isKnown(quint32 version, const QString &file, const LibrarySchema &schema)
{
    return version <= schema.version ? Status(ok())
                                     : problem(Error::Kind::LibraryNewer, file, u"version %1"_s.arg(version));
}

// Also of a file that is not there yet.
QString pathBehindLinks(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : QDir(file.dir().canonicalPath()).filePath(file.fileName());
}

Status runAll(Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const Status done = database.run(sql); !done)
            return done;
    }
    return ok();
}

// In a file beside it that takes its name when it is whole: whoever opens the library never meets half of one. Where
// two programs do this at once, the second finds the first one's.
Status makeLibraryFile(const QString &file, const Database::Options &options, const LibrarySchema &schema)
{
    const QString unfinished = file + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const Status made = [&]() -> Status {
        const auto database = Database::open(unfinished, {.patience = options.patience, .writeAheadLog = false});
        if (!database)
            return database.error();
        if (!QFile::setPermissions(unfinished, onlyOwner))
            return problem(Error::Kind::LibraryReadOnly, file, u"chmod"_s);
        return (*database)->together([&]() -> Status {
            if (const Status done = runAll(**database, schema.tables + schema.rows); !done)
                return done;
            return runAll(**database,
                {u"PRAGMA application_id = %1"_s.arg(applicationId),
                    u"PRAGMA user_version = %1"_s.arg(schema.version)});
        });
    }();
    const bool there = made && (moveToFreeName(unfinished, file) || QFile::exists(file));
    QFile::remove(unfinished);
    if (!made)
        return Error{.kind = made.error().kind, .detail = made.error().detail, .subject = file};
    return there ? ok() : problem(Error::Kind::LibraryReadOnly, file, u"rename"_s);
}

QString withPlainSpaces(const QString &sql)
{
    return sql.simplified();
}

// A trigger or a view in the file could change what an innocent statement does (threat S24).
Status tablesAreOurs(const Database &database, const LibrarySchema &schema)
{
    QSet<QString> expected;
    for (const QString &sql : schema.tables)
        expected.insert(withPlainSpaces(sql));
    QString foreign;
    // Full text keeps tables of its own: they are as SQLite made them.
    const Status read = database.each(
        u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'words\\_%' ESCAPE '\\' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s,
        {}, [&](const QSqlQuery &row) {
            const QString sql = withPlainSpaces(row.value(0).toString());
            if (!expected.remove(sql))
                foreign = sql;
        });
    if (!read)
        return read;
    const Result<QVariant> hidden = database.value(
        u"SELECT count(*) FROM sqlite_master WHERE name LIKE 'words\\_%' ESCAPE '\\' AND (type <> 'table' OR name NOT IN "
        "('words_data', 'words_idx', 'words_content', 'words_docsize', 'words_config'))"_s);
    if (!hidden)
        return hidden.error();
    if (hidden->toInt() > 0 || !foreign.isEmpty())
        return problem(Error::Kind::LibraryForeign, database.file(), u"unexpected: "_s + foreign.left(200));
    if (!expected.isEmpty())
        return problem(Error::Kind::LibraryDamaged, database.file(), u"missing: "_s + expected.cbegin()->left(200));
    return ok();
}

} // namespace

const LibrarySchema &currentSchema()
{
    static const LibrarySchema schema{
        .version = 2, .tables = tables, .rows = {firstEpoch}, .upgrades = {{tables.constLast(), firstEpoch}}};
    return schema;
}

Result<quint32> libraryVersion(const QString &file, bool isUnchanging)
{
    const QFileInfo info(file);
    if (info.isSymLink() || !info.isFile())
        return problem(Error::Kind::LibraryForeign, file, u"not an ordinary file"_s);
    const Result<Header> header = headerOf(file, isUnchanging);
    if (!header)
        return header.error();
    if (header->application != applicationId)
        return problem(Error::Kind::LibraryForeign, file, u"application id %1"_s.arg(header->application, 0, 16));
    return header->version;
}

bool isPartOfLibrary(const QString &path, const QString &file)
{
    const QString own = pathBehindLinks(file);
    const QString other = pathBehindLinks(path);
    return other == own || other == own + u"-wal"_s || other == own + u"-shm"_s;
}

Result<std::unique_ptr<Database>> openLibraryFile(
    const QString &file, const Database::Options &options, const LibrarySchema &schema)
{
    if (!QFileInfo(file).isSymLink() && !QFileInfo::exists(file)) {
        if (options.readOnly)
            return problem(Error::Kind::LibraryReadOnly, file, u"there is none"_s);
        if (const Status made = makeLibraryFile(file, options, schema); !made)
            return made.error();
    }
    const Result<quint32> version = libraryVersion(file, options.isUnchanging);
    if (!version)
        return version.error();
    // Before its tables are looked at: those of a later version look foreign.
    if (const Status known = isKnown(*version, file, schema); !known)
        return known.error();
    auto database = Database::open(file, options);
    if (!database)
        return database.error();
    if (const Status ours = tablesAreOurs(**database, schema); !ours)
        return ours.error();
    return database;
}

Status upgradeTables(Database &database, const LibrarySchema &schema)
{
    return database.together([&]() -> Status {
        // Another program may have been first.
        const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
        if (!version)
            return version.error();
        if (const Status known = isKnown(version->toUInt(), database.file(), schema); !known)
            return known;
        for (quint32 from = version->toUInt(); from < schema.version; ++from) {
            if (const Status done = runAll(database, schema.upgrades.value(from - 1)); !done)
                return done;
        }
        if (const Status ours = tablesAreOurs(database, schema); !ours)
            return ours;
        return database.run(u"PRAGMA user_version = %1"_s.arg(schema.version));
    });
}

Status checkPages(const Database &database)
{
    const Result<QVariant> said = database.value(u"PRAGMA integrity_check(1)"_s);
    if (!said)
        return said.error();
    if (said->toString() != "ok"_L1)
        return problem(Error::Kind::LibraryDamaged, database.file(), said->toString().left(200));
    return ok();
}

Status checkLibraryFile(const Database &database)
{
    const Status sound = checkPages(database);
    return sound ? tablesAreOurs(database, currentSchema()) : sound;
}

namespace {

// Who belongs to whom is looked at when all of it is in.
Status takeRows(Database &database)
{
    for (const QLatin1StringView table : contents) {
        if (const Status done = runAll(database,
                {u"DELETE FROM main."_s + table, u"INSERT INTO main."_s + table + u" SELECT * FROM other."_s + table});
            !done)
            return done;
    }
    const Status words = runAll(database,
        {u"DELETE FROM main.words"_s, u"INSERT INTO main.words (rowid, text) SELECT rowid, text FROM other.words"_s,
            // A copy that was made during a run has it as under way, and its program may be there still.
            u"UPDATE main.run SET owner = '' WHERE ended IS NULL"_s, u"UPDATE main.session SET open = 0"_s,
            u"UPDATE main.epoch SET value = lower(hex(randomblob(16)))"_s});
    if (!words)
        return words;
    const Result<QVariant> orphan = database.value(u"PRAGMA main.foreign_key_check"_s);
    if (!orphan)
        return orphan.error();
    return orphan->isValid() ? problem(Error::Kind::LibraryDamaged, database.file(), orphan->toString()) : Status(ok());
}

} // namespace

Status replaceContents(Database &database, const QString &other)
{
    if (const Status ready = database.run(u"PRAGMA foreign_keys = OFF"_s); !ready)
        return ready;
    if (const Status there = database.run(u"ATTACH ? AS other"_s, {other}); !there)
        return there;
    return database.together([&database] { return takeRows(database); });
}

} // namespace dopys
