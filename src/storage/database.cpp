#include "storage/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// SQLite's primary result codes, https://sqlite.org/rescode.html
Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case 13: // SQLITE_FULL
        return Error::Kind::LibraryFull;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return Error::Kind::LibraryReadOnly;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Kind::LibraryBusy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Kind::LibraryDamaged;
    default:
        return Error::Kind::LibraryFailed;
    }
}

// An empty text is a text: Qt would write a null QString as NULL.
QVariant bound(const QVariant &value)
{
    const bool isText = value.metaType() == QMetaType::fromType<QString>();
    return isText && value.toString().isNull() ? QVariant(u""_s) : value;
}

QString connectOptions(const Database::Options &options)
{
    QString all = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.patience.count());
    if (options.readOnly)
        all += u";QSQLITE_OPEN_READONLY"_s;
    if (options.isUnchanging)
        all += u";QSQLITE_OPEN_URI"_s;
    return all;
}

// https://sqlite.org/uri.html#uriimmutable
QString nameFor(const QString &file, const Database::Options &options)
{
    return options.isUnchanging ? QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + u"?immutable=1"_s : file;
}

} // namespace

Database::Database(QString file)
    : m_file(std::move(file)), m_connection(u"library-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const Options &options)
{
    std::unique_ptr<Database> database(new Database(file));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(nameFor(file, options));
    connection.setConnectOptions(connectOptions(options));
    if (!connection.open())
        return database->errorOf(connection.lastError());
    // What stands in a file from elsewhere must not run anything: https://sqlite.org/security.html
    QStringList settings{u"trusted_schema=OFF"_s, u"cell_size_check=ON"_s, u"mmap_size=0"_s, u"foreign_keys=ON"_s};
    if (!options.readOnly)
        settings += {options.writeAheadLog ? u"journal_mode=WAL"_s : u"journal_mode=DELETE"_s, u"synchronous=FULL"_s};
    for (const QString &setting : std::as_const(settings)) {
        if (const Status set = database->run(u"PRAGMA "_s + setting); !set)
            return set.error();
    }
    return database;
}

Error Database::errorOf(const QSqlError &error) const
{
    return Error{.kind = kindOf(error.nativeErrorCode().toInt()),
        .detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
        .subject = m_file};
}

Result<QSqlQuery> Database::executed(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(bound(value));
    if (!query.exec())
        return errorOf(query.lastError());
    return query;
}

Status Database::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = executed(sql, values);
    return query ? ok() : Status(query.error());
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = executed(sql, values);
    if (!query)
        return query.error();
    return query->lastInsertId().toLongLong();
}

Status Database::each(
    const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &take) const
{
    Result<QSqlQuery> query = executed(sql, values);
    if (!query)
        return query.error();
    while (query->next())
        take(*query);
    // The end of the rows and a page that cannot be read look alike but for this.
    if (query->lastError().isValid())
        return errorOf(query->lastError());
    return ok();
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    QVariant first;
    const Status read = each(sql, values, [&first](const QSqlQuery &row) {
        if (!first.isValid())
            first = row.value(0);
    });
    if (!read)
        return read.error();
    return first;
}

Status Database::together(const std::function<Status()> &work)
{
    if (m_depth > 0)
        return work();
    if (const Status begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    ++m_depth;
    Status done = work();
    --m_depth;
    if (done)
        done = run(u"COMMIT"_s);
    if (!done) {
        // A full disk may have rolled back already; then there is nothing to do and nothing to say of it.
        (void)run(u"ROLLBACK"_s);
    }
    return done;
}

} // namespace dopys
