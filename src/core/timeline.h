#pragma once
#include "core/attempt.h"

namespace dopys {

/// What a call did from one moment to another, both from the start of the run.
struct TimelineSpan
{
    enum class Kind {
        Waiting,  ///< for its turn, or for the way to the service
        Held,     ///< by a limit of the service
        Away,     ///< while there is no way to the service, or it does not answer
        Thinking, ///< sent, no words yet
        Writing,
        Pausing, ///< between two attempts
    };
    Kind kind = Kind::Waiting;
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};
    int attempt = 1;
    std::optional<Error::Kind> reason = {}; ///< of Held, Away and Pausing

    std::chrono::milliseconds length() const { return to - from; }
    bool operator==(const TimelineSpan &) const = default;
};

/// How a call waits that @p reason lets not begin: Held or Away.
TimelineSpan::Kind waitFor(Error::Kind reason);

/// The lane of a call: in order, from its first moment to its last. What took no time is left out.
QList<TimelineSpan> spansOf(const CallRecord &call);
/// The same of one that is under way: what is going on has lasted until @p now.
QList<TimelineSpan> spansOf(const CallUnderWay &call, std::chrono::milliseconds now);

} // namespace dopys
