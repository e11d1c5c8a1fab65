#pragma once
#include "core/error.h"

#include <chrono>
#include <optional>

namespace dopys {

/// What has been tried for one post (or brief) so far.
struct AttemptHistory
{
    int attempts = 0;             ///< POSTs sent, field fallbacks not counted
    int restartsAfterSending = 0; ///< of them, begun again after a request that may have been paid for
    int answerRepairs = 0;        ///< of them, begun again because the answer did not fit the schema
    int lengthRetries = 0;        ///< of them, begun again with double the room
};

inline constexpr int maxAttempts = 4;
inline constexpr int maxRestartsAfterSending = 2;

/// How long to wait before the next attempt, or nothing when there must be none. @p history is without the attempt that
/// has just ended with @p error: an empty one after the first failure.
/// @p jitter in 0…1 makes the random part; a hint of the service is a minimum (full table: docs/architecture.md).
std::optional<std::chrono::milliseconds> nextDelay(const AttemptHistory &history, const Error &error, double jitter);

/// It was refused, or never sent: surely nothing was paid for.
bool isFree(const Error &error);

/// How many attempts there may be in all, if the next one fails as the last did. @p history has been counted.
int attemptsInAll(const AttemptHistory &history, const Error &error);

/// The history after an attempt that ended with @p error and is to be followed by another.
AttemptHistory counted(AttemptHistory history, const Error &error);

} // namespace dopys
