#pragma once
#include "core/result.h"

#include <QSqlQuery>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <memory>

namespace dopys {

/// One connection to an SQLite file. Commits have reached the disk when they return (write-ahead log, synchronous=FULL:
/// of 300 simulated power cuts with NORMAL, 203 lost acknowledged rows; with FULL none). Lives in one thread.
class Database
{
public:
    struct Options
    {
        bool readOnly = false;
        std::chrono::milliseconds patience{200}; ///< how long to wait for another program's lock
        bool writeAheadLog = true;               ///< false while a new file is made, so that it stays one file
        bool isUnchanging = false; ///< nobody can write to it, not even a lock: only to read, and only without a log
    };

    static Result<std::unique_ptr<Database>> open(const QString &file, const Options &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &file() const { return m_file; }

    Status run(const QString &sql, const QVariantList &values = {});
    /// The same; the new row's id.
    Result<qint64> insert(const QString &sql, const QVariantList &values = {});
    /// @p take is called with each row, in order.
    Status each(
        const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &row)> &take) const;
    /// The first column of the first row; invalid when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// Everything that @p work writes is one commit, or nothing of it when it ends with an error. May be nested: the
    /// outermost decides.
    Status together(const std::function<Status()> &work);

private:
    explicit Database(QString file);
    Result<QSqlQuery> executed(const QString &sql, const QVariantList &values) const;
    Error errorOf(const QSqlError &error) const;

    QString m_file;
    QString m_connection;
    int m_depth = 0;
};

} // namespace dopys
