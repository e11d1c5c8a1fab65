#include "core/attempt.h"

namespace dopys {

TokenUsage CallRecord::usage() const
{
    TokenUsage sum;
    for (const AttemptRecord &attempt : attempts)
        sum += attempt.usage;
    return sum;
}

std::chrono::milliseconds CallRecord::ownTime() const
{
    if (error || attempts.isEmpty())
        return std::chrono::milliseconds{0};
    const AttemptRecord &last = attempts.constLast();
    return last.end - last.sent.value_or(last.queued);
}

} // namespace dopys
