#pragma once
#include "core/post.h"

namespace dopys {

/// Where a post stands, in the words of its card: "Writing…", "Done in 4.1 s", "Waiting for Google's limit
/// 0:12 · attempt 2 of 4".
/// @param duration of what is done; @param left what remains of a pause; @param hasWords some of it is written
QString stateText(
    const PostState &state, std::chrono::milliseconds duration, std::chrono::milliseconds left, bool hasWords = true);

} // namespace dopys
