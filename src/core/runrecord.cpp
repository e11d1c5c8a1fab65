#include "core/runrecord.h"

#include "core/timeline.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace dopys {

namespace {

std::tuple<CallRecord::Call, int> placeOf(const CallRecord &call)
{
    return {call.call, call.index};
}

std::chrono::milliseconds heldOf(const CallRecord &call)
{
    std::chrono::milliseconds held{0};
    for (const TimelineSpan &span : spansOf(call))
        held += span.kind == TimelineSpan::Kind::Held ? span.length() : std::chrono::milliseconds(0);
    return held;
}

std::chrono::milliseconds medianOf(std::vector<std::chrono::milliseconds> times)
{
    if (times.empty())
        return {};
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace

void addCall(RunRecord &run, const CallRecord &call)
{
    const auto at = std::lower_bound(run.calls.begin(), run.calls.end(), call,
        [](const CallRecord &one, const CallRecord &other) { return placeOf(one) < placeOf(other); });
    if (at != run.calls.end() && placeOf(*at) == placeOf(call)) {
        at->attempts += call.attempts;
        at->error = call.error;
        at->unsent = call.unsent;
    } else {
        run.calls.insert(at, call);
    }
    for (const AttemptRecord &attempt : call.attempts) {
        if (!attempt.model.isEmpty())
            run.model = attempt.model;
    }
}

RunTotals totalsOf(const RunRecord &run)
{
    RunTotals totals{.times = {.started = run.began}};
    std::vector<std::chrono::milliseconds> posts;
    for (const CallRecord &call : run.calls) {
        const bool isPost = call.call == CallRecord::Call::Post;
        totals.asked += isPost ? 1 : 0;
        totals.calls += call.attempts.isEmpty() ? 0 : 1;
        totals.longestHeld = isPost ? std::max(totals.longestHeld, heldOf(call)) : totals.longestHeld;
        totals.retries += std::max(0, static_cast<int>(call.attempts.size()) - 1);
        totals.usage += call.usage();
        totals.times.sequential += call.ownTime();
        for (const AttemptRecord &attempt : call.attempts)
            totals.times.wall = std::max(totals.times.wall, attempt.end);
        if (call.unsent)
            totals.times.wall = std::max(totals.times.wall, call.unsent->end);
        if (isPost && !call.error && !call.attempts.isEmpty())
            posts.push_back(call.ownTime());
    }
    totals.posts = static_cast<int>(posts.size());
    totals.usualPost = medianOf(std::move(posts));
    return totals;
}

} // namespace dopys
