#pragma once
#include <optional>

namespace dopys {

/// How many more files, connections included, this program may open at present: its soft RLIMIT_NOFILE less what is
/// open. Nothing where the system does not say.
std::optional<int> filesToSpare();

} // namespace dopys
