#pragma once
#include "core/quota.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>

class QSettings;

namespace dopys {

/// What the service takes in a minute for one model, as it told.
struct ToldQuota
{
    QString model = {};
    MinuteQuota quota = {};
    QDateTime told = {}; ///< UTC
};

/// What the service has told of its limits, for each key and model, so that the next run need not be refused to know
/// it. Kept for a week: limits change with the plan, and being told again costs little. A file of its own, readable for
/// its owner; of a key only a salted fingerprint stands in it.
class QuotaBook
{
public:
    QuotaBook();
    ~QuotaBook();

    MinuteQuota quota(const QByteArray &key, const QString &model, const QDateTime &now) const;
    void keep(const QByteArray &key, const ToldQuota &told);
    /// What a run has sent in its last minute, so that the next one counts it.
    void keepStarts(const QByteArray &key, const QString &model, const QList<CallStart> &starts);
    QList<CallStart> starts(const QByteArray &key, const QString &model) const;
    /// Those of @p key that still count, by the name of the model.
    QList<ToldQuota> all(const QByteArray &key, const QDateTime &now) const;
    void forget(const QByteArray &key);

private:
    QString groupOf(const QByteArray &key) const;
    void makeReady();

    std::unique_ptr<QSettings> m_store;
};

} // namespace dopys
