#pragma once
#include <QtGlobal>
#include <chrono>

namespace dopys {

/// How long one attempt may take and how much it may bring. Numbers from the retry policy in docs/architecture.md;
/// tests shorten them.
struct CallLimits
{
    std::chrono::milliseconds connect{15'000};             ///< until the request leaves on a new connection
    std::chrono::milliseconds connectByProxy{20'000};      ///< the same where a proxy stands between
    std::chrono::milliseconds unsent{2'000};               ///< until it leaves on a connection that has served before
    std::chrono::milliseconds firstEvent{120'000};         ///< from sent to the first complete event
    std::chrono::milliseconds firstEventThinking{300'000}; ///< the same with thinking level HIGH
    std::chrono::milliseconds betweenEvents{60'000};
    std::chrono::milliseconds attempt{420'000}; ///< the whole attempt
    std::chrono::milliseconds post{900'000};    ///< no attempt of a post begins later than that
    /// The service's minute, and a little for what requests gain on each other on their way to it.
    std::chrono::milliseconds quotaWindow{61'000};
    /// When the service does not answer: until one call goes ahead for all, the first time.
    std::chrono::milliseconds outage{15'000};

    qint64 line = 1 << 20;       ///< bytes of one line of the stream
    qint64 stream = 4 << 20;     ///< bytes of one answer
    qint64 errorBody = 64 << 10; ///< bytes kept of an error's body
};

} // namespace dopys
