#pragma once
#include "core/error.h"
#include "core/usage.h"

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace dopys {

/// One POST on the wire. Times count from the start of the run.
struct AttemptRecord
{
    using Time = std::optional<std::chrono::milliseconds>;

    std::chrono::milliseconds queued{0}; ///< when it could have gone, had the gate been open
    Time admitted = {};                  ///< when the gate let it go
    std::optional<Error::Kind> heldBy
        = {};            ///< a limit of the service, or an outage, that the gate waited for; nothing: it did not
    Time heldFrom = {};  ///< since when; nothing: since it was queued. What came before was the wait for a free place
    Time heldUntil = {}; ///< when it waited for a free place alone again; nothing: it was admitted at once
    Time sent = {};      ///< when its bytes left
    Time firstByte = {};
    Time firstWords = {}; ///< a model that thinks sends bytes before them
    std::chrono::milliseconds end{0};
    int httpStatus = 0;              ///< 0 when no answer came
    std::optional<Error> error = {}; ///< nothing: it succeeded
    QString model = {};              ///< as the answer named it
    TokenUsage usage = {};
};

/// One call with all its attempts: the brief, its repair, or a post. Row of the timeline.
struct CallRecord
{
    enum class Call { Brief, Repair, Post };
    Call call = Call::Post;
    int index = 0;                      ///< of the post, from 0; for brief and repair 0
    std::optional<Error> error = {};    ///< how the last attempt ended; nothing: it succeeded
    QList<AttemptRecord> attempts = {}; ///< empty when nothing could be sent
    /// The last of its waits, where that ended without anything being sent: it was stopped, or nobody could be reached.
    std::optional<AttemptRecord> unsent = {};

    TokenUsage usage() const;
    /// Sent to end of the successful attempt; 0 without one. What this call would take on its own.
    std::chrono::milliseconds ownTime() const;
};

/// A call that is under way, as far as it has come.
struct CallUnderWay
{
    CallRecord record = {};  ///< with the attempts that have ended
    AttemptRecord open = {}; ///< the present one, or the next; it has no end yet
    /// Nothing is sent before that: a limit, or the time between two attempts. From the start of the run.
    AttemptRecord::Time waitsUntil = {};
};

/// An attempt that is about to be sent.
struct AttemptMark
{
    CallRecord::Call call = CallRecord::Call::Post;
    int index = 0;   ///< of the post, from 0; for brief and repair 0
    int attempt = 1; ///< of this call, from 1

    bool operator==(const AttemptMark &) const = default;
};

} // namespace dopys
