#include "core/progress.h"

#include <algorithm>
#include <cmath>

namespace dopys {

int streamedPercent(qsizetype received, qsizetype expected)
{
    if (received <= 0)
        return 0;
    const double part = double(received) / double(std::max<qsizetype>(expected, 1));
    // Straight up to four fifths, then ever slower: an answer longer than usual still moves.
    const double percent = part < 0.8 ? part * 100.0 : 80.0 + 15.0 * (1.0 - std::exp(-(part - 0.8) * 2.0));
    return std::clamp(static_cast<int>(percent), 1, 95);
}

} // namespace dopys
