#include "gemini/retrypolicy.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace dopys {

namespace {

enum class RetryClass {
    Never,
    WithTime, ///< nothing was paid for
    Restart,  ///< perhaps paid for
    Repair,   ///< the answer did not fit
    Longer    ///< the answer was cut
};

RetryClass classOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::ProxyUnreachable:
    case Error::Kind::QuotaPerMinute:
        return RetryClass::WithTime;
    case Error::Kind::ServiceBusy:
    case Error::Kind::ServiceFailed:
        // Reported in mid-stream: the answer had begun.
        return error.httpStatus == 200 || error.httpStatus == 499 ? RetryClass::Restart : RetryClass::WithTime;
    case Error::Kind::ConnectionLost:
    case Error::Kind::Timeout:
    case Error::Kind::Truncated:
        return RetryClass::Restart;
    case Error::Kind::BadAnswer:
    case Error::Kind::EndlessAnswer:
        return RetryClass::Repair;
    case Error::Kind::CutByLength:
        return RetryClass::Longer;
    default:
        return RetryClass::Never;
    }
}

bool isAllowed(const AttemptHistory &history, RetryClass retryClass)
{
    if (history.attempts + 1 >= maxAttempts)
        return false;
    switch (retryClass) {
    case RetryClass::Never:
        return false;
    case RetryClass::WithTime:
        return true;
    case RetryClass::Restart:
        return history.restartsAfterSending < maxRestartsAfterSending;
    case RetryClass::Repair:
        return history.answerRepairs < 1;
    case RetryClass::Longer:
        return history.lengthRetries < 1;
    }
    return false;
}

std::chrono::milliseconds scaled(std::chrono::milliseconds time, double factor)
{
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(time.count()) * factor));
}

std::chrono::milliseconds backOff(int failures, Error::Kind kind)
{
    const std::chrono::milliseconds base = kind == Error::Kind::QuotaPerMinute ? 2s : 1s;
    return std::min<std::chrono::milliseconds>(32s, base * (1 << std::min(failures, 5)));
}

} // namespace

std::optional<std::chrono::milliseconds> nextDelay(const AttemptHistory &history, const Error &error, double jitter)
{
    const RetryClass retryClass = classOf(error);
    const std::chrono::milliseconds hint = std::max(error.retryAfter.value_or(0ms), 0ms);
    if (!isAllowed(history, retryClass) || hint > longestHint)
        return std::nullopt;
    if (retryClass == RetryClass::Repair || retryClass == RetryClass::Longer)
        return 0ms;
    const std::chrono::milliseconds random = scaled(backOff(history.attempts, error.kind), jitter);
    if (hint == 0ms)
        return random;
    const std::chrono::milliseconds least = std::max(hint, random);
    return least + scaled(least, 0.1 * jitter);
}

bool isFree(const Error &error)
{
    return classOf(error) == RetryClass::WithTime;
}

int attemptsInAll(const AttemptHistory &history, const Error &error)
{
    int more = maxAttempts;
    switch (classOf(error)) {
    case RetryClass::Restart:
        more = 1 + maxRestartsAfterSending - history.restartsAfterSending;
        break;
    case RetryClass::Repair:
        more = 2 - history.answerRepairs;
        break;
    case RetryClass::Longer:
        more = 2 - history.lengthRetries;
        break;
    case RetryClass::Never:
    case RetryClass::WithTime:
        break;
    }
    return std::min(maxAttempts, history.attempts + more);
}

AttemptHistory counted(AttemptHistory history, const Error &error)
{
    ++history.attempts;
    switch (classOf(error)) {
    case RetryClass::Restart:
        ++history.restartsAfterSending;
        break;
    case RetryClass::Repair:
        ++history.answerRepairs;
        break;
    case RetryClass::Longer:
        ++history.lengthRetries;
        break;
    case RetryClass::Never:
    case RetryClass::WithTime:
        break;
    }
    return history;
}

} // namespace dopys
