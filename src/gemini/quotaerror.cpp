#include "gemini/quotaerror.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

struct Limits
{
    bool none = false;
    bool perDay = false;
};

void readLimit(Limits &limits, const QString &id, const QJsonValue &value)
{
    limits.none = limits.none || value.toVariant().toString() == "0"_L1;
    limits.perDay = limits.perDay || id.contains("PerDay"_L1, Qt::CaseInsensitive);
}

Limits limitsOf(const QJsonObject &error)
{
    Limits limits;
    const QJsonArray details = error["details"_L1].toArray();
    for (const QJsonValue &detail : details) {
        const QJsonArray violations = detail["violations"_L1].toArray();
        for (const QJsonValue &violation : violations)
            readLimit(limits, violation["quotaId"_L1].toString(), violation["quotaValue"_L1]);
        const QJsonValue metadata = detail["metadata"_L1];
        readLimit(limits, metadata["quota_limit"_L1].toString(), metadata["quota_limit_value"_L1]);
    }
    return limits;
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
    const Limits limits = limitsOf(error);
    if (limits.none || says(message, u"\\blimit: 0(?![\\d.]\\d|\\d)"_s))
        return Error::Kind::QuotaNone;
    return limits.perDay ? Error::Kind::QuotaPerDay : Error::Kind::QuotaPerMinute;
}

} // namespace dopys
