#pragma once
#include "core/error.h"

namespace dopys {

/// One plain sentence or two for a person, in the language of the interface: what happened and what to do.
/// No codes; those belong to errorDetails().
QString errorText(const Error &error);

/// For "Details" and the log: kind, HTTP status and what the other side said. Already redacted.
QString errorDetails(const Error &error);

} // namespace dopys
