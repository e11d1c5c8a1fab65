#include "gemini/retryhint.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

// Beyond a year a number is nonsense, and it must not overflow.
constexpr double longest = 365.0 * 24 * 3600;

std::optional<std::chrono::milliseconds> fromSeconds(const QString &text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || seconds < 0)
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(std::min(seconds, longest) * 1000)));
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

std::optional<std::chrono::milliseconds> retryAfterHint(const QByteArray &retryAfter, const QByteArray &date)
{
    if (const auto hint = fromSeconds(QString::fromLatin1(retryAfter.trimmed())))
        return hint;
    const QDateTime until = httpDate(retryAfter);
    const QDateTime now = httpDate(date);
    if (!until.isValid() || !now.isValid() || until < now)
        return std::nullopt;
    return std::chrono::milliseconds(now.msecsTo(until));
}

std::optional<std::chrono::milliseconds> retryInfoHint(const QJsonObject &error)
{
    const QJsonArray details = error["details"_L1].toArray();
    for (const QJsonValue &detail : details) {
        QString delay = detail["retryDelay"_L1].toString();
        if (delay.endsWith(u's')) {
            delay.chop(1);
            if (const auto hint = fromSeconds(delay))
                return hint;
        }
    }
    static const QRegularExpression inMessage(u"retry in ([0-9.]+)s\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return fromSeconds(inMessage.match(error["message"_L1].toString()).captured(1));
}

std::optional<std::chrono::milliseconds> minuteQuotaHint(const QJsonObject &error)
{
    const QByteArray details = QJsonDocument(error).toJson(QJsonDocument::Compact);
    return details.contains("PerMinute") ? std::optional<std::chrono::milliseconds>(60s) : std::nullopt;
}

} // namespace dopys
