#include "core/error.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

struct Row
{
    Error::Kind kind = {};
    QLatin1StringView name = {};
    QLatin1StringView key = {};
};

using enum Error::Kind;

constexpr std::array rows{
    Row{Cancelled, "Cancelled"_L1, "stopped"_L1},
    Row{Interrupted, "Interrupted"_L1, "stopped"_L1},
    Row{KeyMissing, "KeyMissing"_L1, "key"_L1},
    Row{KeyRejected, "KeyRejected"_L1, "key"_L1},
    Row{PermissionDenied, "PermissionDenied"_L1, "permission"_L1},
    Row{KeyLeaked, "KeyLeaked"_L1, "permission"_L1},
    Row{LocationUnsupported, "LocationUnsupported"_L1, "permission"_L1},
    Row{QuotaPerMinute, "QuotaPerMinute"_L1, "quota"_L1},
    Row{QuotaPerDay, "QuotaPerDay"_L1, "quota"_L1},
    Row{QuotaNone, "QuotaNone"_L1, "quota"_L1},
    Row{SpendLimit, "SpendLimit"_L1, "credit"_L1},
    Row{CreditUsedUp, "CreditUsedUp"_L1, "credit"_L1},
    Row{PromptBlocked, "PromptBlocked"_L1, "blocked"_L1},
    Row{AnswerBlocked, "AnswerBlocked"_L1, "blocked"_L1},
    Row{Recitation, "Recitation"_L1, "blocked"_L1},
    Row{CutByLength, "CutByLength"_L1, "cut"_L1},
    Row{Unreachable, "Unreachable"_L1, "network"_L1},
    Row{ConnectionLost, "ConnectionLost"_L1, "network"_L1},
    Row{Timeout, "Timeout"_L1, "network"_L1},
    Row{Truncated, "Truncated"_L1, "network"_L1},
    Row{TlsFailed, "TlsFailed"_L1, "network"_L1},
    Row{Redirected, "Redirected"_L1, "network"_L1},
    Row{NotGemini, "NotGemini"_L1, "network"_L1},
    Row{ProxyRefused, "ProxyRefused"_L1, "network"_L1},
    Row{ProxyUnreachable, "ProxyUnreachable"_L1, "network"_L1},
    Row{ServiceBusy, "ServiceBusy"_L1, "service"_L1},
    Row{ServiceFailed, "ServiceFailed"_L1, "service"_L1},
    Row{ModelUnknown, "ModelUnknown"_L1, "service"_L1},
    Row{RequestRefused, "RequestRefused"_L1, "service"_L1},
    Row{RequestTooLarge, "RequestTooLarge"_L1, "service"_L1},
    Row{BadAnswer, "BadAnswer"_L1, "answer"_L1},
    Row{EndlessAnswer, "EndlessAnswer"_L1, "answer"_L1},
    Row{FileProblem, "FileProblem"_L1, "file"_L1},
    Row{LibraryFull, "LibraryFull"_L1, "file"_L1},
    Row{LibraryReadOnly, "LibraryReadOnly"_L1, "file"_L1},
    Row{LibraryBusy, "LibraryBusy"_L1, "file"_L1},
    Row{LibraryFailed, "LibraryFailed"_L1, "file"_L1},
    Row{LibraryDamaged, "LibraryDamaged"_L1, "file"_L1},
    Row{LibraryForeign, "LibraryForeign"_L1, "file"_L1},
    Row{LibraryNewer, "LibraryNewer"_L1, "file"_L1},
    Row{LibraryMissing, "LibraryMissing"_L1, "file"_L1},
    Row{CampaignBusy, "CampaignBusy"_L1, "file"_L1},
    Row{RunUnderWay, "RunUnderWay"_L1, "file"_L1},
    Row{BadAddress, "BadAddress"_L1, "input"_L1},
    Row{BadInput, "BadInput"_L1, "input"_L1},
};

const Row &rowOf(Error::Kind kind)
{
    return rows.at(static_cast<std::size_t>(kind));
}

// The table is indexed by kind: a new kind put in the wrong place must not compile.
constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows.at(i).kind) != i)
            return false;
    }
    return rows.size() == static_cast<std::size_t>(BadInput) + 1;
}
static_assert(inOrder());

} // namespace

QString errorKey(Error::Kind kind)
{
    return rowOf(kind).key;
}

QString errorKindName(Error::Kind kind)
{
    return rowOf(kind).name;
}

Error::Kind errorKindFromName(const QString &name)
{
    for (const Row &row : rows) {
        if (name == row.name)
            return row.kind;
    }
    return BadAnswer;
}

bool concernsTheKey(Error::Kind kind)
{
    return kind == KeyMissing || kind == KeyRejected || kind == PermissionDenied || kind == KeyLeaked
        || kind == LocationUnsupported;
}

bool isUnreachable(Error::Kind kind)
{
    return kind == Error::Kind::Unreachable || kind == Error::Kind::ProxyUnreachable;
}

bool isWayBarred(Error::Kind kind)
{
    return kind == Error::Kind::TlsFailed || kind == Error::Kind::Redirected || kind == Error::Kind::NotGemini
        || kind == Error::Kind::ProxyRefused;
}

bool stopsTheRest(const Error &error)
{
    if (concernsTheKey(error.kind) || error.retryAfter > longestHint)
        return true;
    switch (error.kind) {
    case QuotaPerDay:
    case QuotaNone:
    case SpendLimit:
    case CreditUsedUp:
    case ModelUnknown:
        return true;
    default:
        return false;
    }
}

} // namespace dopys
