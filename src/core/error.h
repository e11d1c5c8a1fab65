#pragma once
#include "core/quota.h"

#include <QString>
#include <chrono>
#include <optional>

namespace dopys {

/// What went wrong, as a value that code can decide by. How it is said to a person stands in errortext.h only.
struct Error
{
    enum class Kind {
        Cancelled,   ///< a person pressed Stop
        Interrupted, ///< the program went away between the request and its answer

        KeyMissing,          ///< there is no key to send
        KeyRejected,         ///< 400 API_KEY_INVALID, 401
        PermissionDenied,    ///< 403: restricted or blocked key, API switched off
        KeyLeaked,           ///< 403: Google has blocked a key that it found in public
        LocationUnsupported, ///< 400 FAILED_PRECONDITION: not offered in this country, or billing needed

        QuotaPerMinute, ///< 429 that passes with time
        QuotaPerDay,    ///< 429 that passes at midnight Pacific time
        QuotaNone,      ///< 429 with limit 0: the model is not part of this plan
        SpendLimit,     ///< 429 of a spending cap
        CreditUsedUp,   ///< 402, or 429 that speaks of prepaid credit

        PromptBlocked, ///< promptFeedback.blockReason
        AnswerBlocked, ///< finishReason SAFETY, PROHIBITED_CONTENT, …
        Recitation,    ///< finishReason RECITATION
        CutByLength,   ///< finishReason MAX_TOKENS

        Unreachable,      ///< nothing was sent: DNS, refused, no route
        ConnectionLost,   ///< sent, and the connection broke
        Timeout,          ///< sent, and nothing came for too long
        Truncated,        ///< the stream ended without a finish reason
        TlsFailed,        ///< certificate or handshake
        Redirected,       ///< 3xx: never followed, the key would go along
        NotGemini,        ///< something else answered: HTML, not HTTP
        ProxyRefused,     ///< 407
        ProxyUnreachable, ///< nothing was sent: a proxy that does not answer, or lets nothing through

        ServiceBusy,     ///< 503
        ServiceFailed,   ///< 408, 499, 500, 502, 504
        ModelUnknown,    ///< 404
        RequestRefused,  ///< 400 without a better name, 422
        RequestTooLarge, ///< 413

        BadAnswer,     ///< the answer is not what the schema asks for, or empty
        EndlessAnswer, ///< the model repeats itself, or the answer passes every cap
        FileProblem,   ///< a file could not be read or written; detail says what the system said

        LibraryFull,     ///< the disk has no room for what is to be kept
        LibraryReadOnly, ///< the library's place cannot be written to
        LibraryBusy,     ///< another program holds the library for too long
        LibraryFailed,   ///< the disk or SQLite reports something else; detail says what
        LibraryDamaged,  ///< the file is no database any more, or what stands in it makes no sense
        LibraryForeign,  ///< a database, but not one of ours
        LibraryNewer,    ///< written by a later version of the program
        LibraryMissing,  ///< no such campaign; subject names it
        CampaignBusy,    ///< another program is writing it just now
        RunUnderWay,     ///< another program is writing posts into the library: it cannot be replaced

        BadAddress, ///< where the service shall be is no address that a key may go to; subject says who named it

        BadInput, ///< a file or option does not say what it should
    };

    Kind kind = Kind::BadAnswer;
    QString detail = {};  ///< for the log and "Details": redacted, in the language of whoever said it
    QString subject = {}; ///< what the sentence names: a model id, a host, a file
    int httpStatus = 0;   ///< 0 when there was none
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< how long the service asks to wait, at least
    MinuteQuota quota = {};                                   ///< what a 429 has told of its limit

    bool operator==(const Error &) const = default;
};

/// The stable word of docs/cli.md: key, permission, quota, credit, blocked, cut, network, service, answer, stopped;
/// "input" and "file" for what never reached the service.
QString errorKey(Error::Kind kind);
/// The stable name of one kind for files ("QuotaPerDay"), and back; an unknown name reads as BadAnswer.
QString errorKindName(Error::Kind kind);
Error::Kind errorKindFromName(const QString &name);

/// The key itself, or the permission behind it, is refused.
bool concernsTheKey(Error::Kind kind);
/// There is no way to the service just now, and nothing was sent: what was to be asked can be asked later.
bool isUnreachable(Error::Kind kind);
/// Somebody stands between this computer and the service: a network that wants one to sign in, a proxy that wants a
/// password, a certificate of somebody else.
bool isWayBarred(Error::Kind kind);
/// The longest that a service may ask to wait; beyond that a person is told when to try again.
inline constexpr std::chrono::milliseconds longestHint{120'000};
/// Every further call would be refused too: the key, a quota that does not pass soon, the model.
bool stopsTheRest(const Error &error);

} // namespace dopys
