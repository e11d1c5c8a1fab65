#include "system/openfiles.h"

#include <QDir>
#include <algorithm>
#include <limits>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace dopys {

std::optional<int> filesToSpare()
{
    rlimit limit{};
    const QDir open(u"/proc/self/fd"_s);
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || !open.exists())
        return std::nullopt;
    constexpr rlim_t most = std::numeric_limits<int>::max();
    const auto used = static_cast<int>(open.entryList(QDir::Files | QDir::System | QDir::Hidden).size());
    if (used == 0) // looking takes a file, too
        return 0;
    return std::max(0, static_cast<int>(std::min(limit.rlim_cur, most)) - used);
}

} // namespace dopys
