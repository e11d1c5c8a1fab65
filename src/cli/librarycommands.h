#pragma once
#include "cli/exitcode.h"
#include "cli/options.h"

namespace dopys {

/// list, show, export, backup and check: they read the library, also while the window is open.
ExitCode runLibraryCommand(const Options &options);

} // namespace dopys
