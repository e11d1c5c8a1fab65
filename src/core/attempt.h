#pragma once
#include "core/error.h"
#include "core/usage.h"

#include <QString>
#include <chrono>
#include <optional>

namespace dopys {

/// One POST on the wire, with its times counted from the start of the run. Row of the timeline and of the library.
struct AttemptRecord
{
    enum class Call { Brief, Repair, Post };
    Call call = Call::Post;
    int index = 0; ///< of the post, from 0; for brief and repair 0
    int attempt = 1;
    std::chrono::milliseconds queued{0}; ///< when it could have gone, had the gate been open
    std::optional<std::chrono::milliseconds> sent = {}; ///< when its bytes left
    std::optional<std::chrono::milliseconds> firstByte = {};
    std::chrono::milliseconds end{0};
    int httpStatus = 0;
    std::optional<Error> error = {}; ///< nothing: it succeeded
    QString model = {};
    TokenUsage usage = {};
};

}
