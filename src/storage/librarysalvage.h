#pragma once
#include "core/result.h"

#include <QString>
#include <functional>

namespace dopys {

/// What came out of a damaged library.
struct Salvaged
{
    int campaigns = 0;  ///< that are in the library now, and were not before, or older
    int incomplete = 0; ///< of them, those that lack posts or texts which could not be read
    int lost = 0;       ///< campaigns of which nothing could be read but that they were there

    bool operator==(const Salvaged &) const = default;
};

/// Takes every campaign that can still be read out of the file @p damaged into the library @p library, each as one
/// commit. The damaged file is not changed. May run in any thread; ends early when @p isCanceled says so.
Result<Salvaged> salvageLibrary(
    const QString &damaged, const QString &library, const std::function<bool()> &isCanceled = [] { return false; });

} // namespace dopys
