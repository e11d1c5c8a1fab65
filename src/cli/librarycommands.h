#pragma once
#include "cli/exitcode.h"
#include "cli/options.h"

namespace dopys {

/// list, show, export, backup, check and restore: beside the window too. All but restore only read the library.
ExitCode runLibraryCommand(const Options &options);

} // namespace dopys
