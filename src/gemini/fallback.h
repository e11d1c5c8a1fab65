#pragma once
#include "core/error.h"
#include "gemini/geminirequest.h"

#include <optional>

namespace dopys {

/// What to leave out of the next request after @p error refused one of shape @p refused: @p known, the shape
/// in use by now, without the field that the error names. A refusal that names nothing is taken for the
/// schema's. Nothing: it names no part that was in it.
std::optional<RequestShape> fallback(const RequestShape &known, const RequestShape &refused, const Error &error);

} // namespace dopys
