#pragma once
#include "cli/exitcode.h"
#include "cli/options.h"

namespace dopys {

/// dopys-cli import: each file becomes a new campaign of the library. One that is refused does not keep the others out.
ExitCode runImport(const Options &options);

} // namespace dopys
