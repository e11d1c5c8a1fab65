#pragma once
#include <QDateTime>

namespace dopys {

/// What the service takes from one key for one model in a minute. 0: nobody has said.
struct MinuteQuota
{
    int requests = 0;
    qint64 inputTokens = 0;

    bool isEmpty() const { return requests <= 0 && inputTokens <= 0; }
    bool operator==(const MinuteQuota &) const = default;
};

/// A call that was sent: for a minute it counts against the quota.
struct CallStart
{
    QDateTime at = {}; ///< UTC
    qint64 inputTokens = 0;

    bool operator==(const CallStart &) const = default;
};

} // namespace dopys
