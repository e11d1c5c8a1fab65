#pragma once
#include "core/prompts.h"
#include "gemini/geminirequest.h"

namespace dopys {

struct RunPlan;

GeminiRequest briefRequest(const RunPlan &plan);
GeminiRequest repairRequest(const RunPlan &plan, const Brief &standing, int missing);
GeminiRequest postRequest(const RunPlan &plan, const Prompt &prompt);

} // namespace dopys
