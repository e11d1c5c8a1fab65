#include "gemini/quotaerror.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

/// One limit that the service says was reached.
struct Violation
{
    QString id = {}; ///< "GenerateRequestsPerMinutePerProjectPerModel-FreeTier"
    QString value = {};

    bool isPerDay() const { return id.contains("PerDay"_L1, Qt::CaseInsensitive); }
    bool isPerMinute() const { return id.contains("PerMinute"_L1, Qt::CaseInsensitive); }
    bool isOfTokens() const { return id.contains("Token"_L1, Qt::CaseInsensitive); }
};

// The older shape has its one limit among the metadata of an ErrorInfo.
QList<Violation> violationsOf(const QJsonObject &error)
{
    QList<Violation> all;
    const QJsonArray details = error["details"_L1].toArray();
    for (const QJsonValue &detail : details) {
        const QJsonArray violations = detail["violations"_L1].toArray();
        for (const QJsonValue &violation : violations)
            all.append({violation["quotaId"_L1].toString(), violation["quotaValue"_L1].toVariant().toString()});
        const QJsonValue metadata = detail["metadata"_L1];
        if (!metadata["quota_limit"_L1].isUndefined() || !metadata["quota_limit_value"_L1].isUndefined())
            all.append(
                {metadata["quota_limit"_L1].toString(), metadata["quota_limit_value"_L1].toVariant().toString()});
    }
    return all;
}

template <typename Number> void takeStricter(Number &known, qint64 value)
{
    if (value > 0 && value <= std::numeric_limits<Number>::max() && (known == 0 || value < known))
        known = static_cast<Number>(value);
}

bool says(const QString &message, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(message).hasMatch();
}

} // namespace

Error::Kind kindOfQuota(const QJsonObject &error)
{
    const QString message = error["message"_L1].toString();
    if (says(message, u"\\b(pre-?pa(id|y)|prepayment|credits?\\b)"_s))
        return Error::Kind::CreditUsedUp;
    if (says(message, u"\\bspend"_s))
        return Error::Kind::SpendLimit;
    const QList<Violation> violations = violationsOf(error);
    const auto isNone = [](const Violation &each) { return each.value == "0"_L1; };
    if (std::any_of(violations.cbegin(), violations.cend(), isNone) || says(message, u"\\blimit: 0(?![\\d.]\\d|\\d)"_s))
        return Error::Kind::QuotaNone;
    const bool perDay = std::any_of(violations.cbegin(), violations.cend(), std::mem_fn(&Violation::isPerDay));
    return perDay ? Error::Kind::QuotaPerDay : Error::Kind::QuotaPerMinute;
}

MinuteQuota minuteQuotaOf(const QJsonObject &error)
{
    MinuteQuota quota;
    const QList<Violation> violations = violationsOf(error);
    for (const Violation &each : violations) {
        if (!each.isPerMinute())
            continue;
        if (each.isOfTokens())
            takeStricter(quota.inputTokens, each.value.toLongLong());
        else
            takeStricter(quota.requests, each.value.toLongLong());
    }
    return quota;
}

} // namespace dopys
