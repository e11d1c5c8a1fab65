#pragma once
#include "core/prompts.h"
#include "gemini/geminirequest.h"

namespace dopys {

struct RunPlan;

GeminiRequest briefRequest(const RunPlan &plan);
GeminiRequest repairRequest(const RunPlan &plan, const Brief &standing, int missing);
/// @p common: commonPostPrompt() of the plan.
GeminiRequest postRequest(const RunPlan &plan, const Prompt &common, const Brief &brief, int index);

} // namespace dopys
