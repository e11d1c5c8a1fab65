#include "engine/requests.h"

#include "engine/runplan.h"

#include <algorithm>

namespace dopys {

namespace {

// Room for the answer and for what the model thinks before it. A post with four texts takes about 2 000 tokens in
// Ukrainian, a topic of the brief about 200; thinking at MEDIUM has been seen to take 4 000.
constexpr int roomForPost = 8'192;
constexpr int roomForBrief = 8'192;
constexpr int roomForTopic = 400;

GeminiRequest request(const RunPlan &plan, const Prompt &prompt, const QString &thinking, int room)
{
    return GeminiRequest{.model = plan.model,
        .instruction = prompt.instruction,
        .parts = prompt.parts,
        .answer = prompt.answer,
        .maxOutputTokens = std::min(room, mostOutputTokens),
        .thinkingLevel = thinking};
}

} // namespace

GeminiRequest briefRequest(const RunPlan &plan)
{
    return request(
        plan, briefPrompt(plan.input), plan.briefThinking, roomForBrief + plan.input.numPosts * roomForTopic);
}

GeminiRequest repairRequest(const RunPlan &plan, const Brief &standing, int missing)
{
    return request(
        plan, repairPrompt(plan.input, standing, missing), plan.briefThinking, roomForBrief + missing * roomForTopic);
}

GeminiRequest postRequest(const RunPlan &plan, const Prompt &prompt)
{
    return request(plan, prompt, plan.postThinking, roomForPost);
}

} // namespace dopys
