#include "storage/quotabook.h"

#include "storage/settings.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QSettings>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int daysKept = 7;
const auto fileName = u"quotas.ini"_s;

bool counts(const QDateTime &told, const QDateTime &now)
{
    const qint64 days = told.daysTo(now);
    return told.isValid() && days >= 0 && days < daysKept; // a clock that was wrong makes nothing last for ever
}

// Model ids are letters, digits, dots and hyphens; what is none cannot leave its group.
QString nameOf(const QString &model)
{
    return QString::fromLatin1(model.toUtf8().toPercentEncoding());
}

ToldQuota entryIn(const QSettings &store, const QString &group, const QString &name)
{
    const QString path = group + u'/' + name + u'/';
    return {.model = QString::fromUtf8(QByteArray::fromPercentEncoding(name.toLatin1())),
        .quota = {.requests = std::max(0, store.value(path + "requests"_L1).toInt()),
            .inputTokens = std::max<qint64>(0, store.value(path + "input_tokens"_L1).toLongLong())},
        .told = QDateTime::fromString(store.value(path + "told"_L1).toString(), Qt::ISODate)};
}

} // namespace

// Asking makes no file: each run asks before it starts, and few are ever told anything.
QuotaBook::QuotaBook()
    : m_store(std::make_unique<QSettings>(QDir(configFolder()).filePath(fileName), QSettings::IniFormat))
{
}

QuotaBook::~QuotaBook() = default;

QString QuotaBook::groupOf(const QByteArray &key) const
{
    const QByteArray salt = m_store->value("salt"_L1).toString().toLatin1();
    const QByteArray print = QMessageAuthenticationCode::hash(key, salt, QCryptographicHash::Sha256);
    return u"key-"_s + QString::fromLatin1(print.left(6).toHex());
}

MinuteQuota QuotaBook::quota(const QByteArray &key, const QString &model, const QDateTime &now) const
{
    m_store->sync(); // the command line may have been told more
    const ToldQuota entry = entryIn(*m_store, groupOf(key), nameOf(model));
    return counts(entry.told, now) ? entry.quota : MinuteQuota{};
}

void QuotaBook::makeReady()
{
    madePrivateFile(fileName);
    m_store->sync(); // another program may have made the salt
    if (!m_store->contains("salt"_L1))
        m_store->setValue("salt"_L1, QUuid::createUuid().toString(QUuid::Id128));
}

void QuotaBook::keepStarts(const QByteArray &key, const QString &model, const QList<CallStart> &starts)
{
    if (starts.isEmpty())
        return;
    makeReady();
    QStringList lines;
    for (const CallStart &start : starts)
        lines.append(start.at.toUTC().toString(Qt::ISODateWithMs) + u' ' + QString::number(start.inputTokens));
    m_store->setValue(groupOf(key) + u'/' + nameOf(model) + "/starts"_L1, lines);
    m_store->sync();
}

QList<CallStart> QuotaBook::starts(const QByteArray &key, const QString &model) const
{
    m_store->sync(); // the command line may have sent more
    QList<CallStart> starts;
    const QStringList lines = m_store->value(groupOf(key) + u'/' + nameOf(model) + "/starts"_L1).toStringList();
    for (const QString &line : lines) {
        const CallStart start{.at = QDateTime::fromString(line.section(u' ', 0, 0), Qt::ISODateWithMs),
            .inputTokens = std::max<qint64>(0, line.section(u' ', 1).toLongLong())};
        if (start.at.isValid())
            starts.append(start);
    }
    return starts;
}

void QuotaBook::keep(const QByteArray &key, const ToldQuota &told)
{
    makeReady();
    const QString path = groupOf(key) + u'/' + nameOf(told.model) + u'/';
    m_store->setValue(path + "requests"_L1, told.quota.requests);
    m_store->setValue(path + "input_tokens"_L1, told.quota.inputTokens);
    m_store->setValue(path + "told"_L1, told.told.toUTC().toString(Qt::ISODate));
    m_store->sync();
}

QList<ToldQuota> QuotaBook::all(const QByteArray &key, const QDateTime &now) const
{
    m_store->sync(); // the command line may have been told more
    const QString group = groupOf(key);
    m_store->beginGroup(group);
    const QStringList names = m_store->childGroups();
    m_store->endGroup();
    QList<ToldQuota> entries;
    for (const QString &name : names) {
        if (const ToldQuota entry = entryIn(*m_store, group, name); counts(entry.told, now) && !entry.quota.isEmpty())
            entries.append(entry);
    }
    return entries;
}

void QuotaBook::forget(const QByteArray &key)
{
    m_store->remove(groupOf(key));
    m_store->sync();
}

} // namespace dopys
