#pragma once

namespace dopys {

/// Tokens of one call or of several, as usageMetadata counts them. A counter that was not sent is 0.
struct TokenUsage
{
    int prompt = 0; ///< with what was cached
    int cached = 0;
    int output = 0;
    int thinking = 0;
    int total = 0;

    TokenUsage &operator+=(const TokenUsage &other)
    {
        prompt += other.prompt;
        cached += other.cached;
        output += other.output;
        thinking += other.thinking;
        total += other.total;
        return *this;
    }
    bool operator==(const TokenUsage &) const = default;
};

} // namespace dopys
