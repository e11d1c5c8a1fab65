#pragma once
#include "core/timeline.h"

#include <QString>

namespace dopys {

/// What a person reads of a timeline.
///@{
QString callText(const CallRecord &call);  ///< "Brief", "Post 3"
QString spanText(TimelineSpan::Kind kind); ///< "Thinking"; also for a legend
/// "Waiting 0.2 s, Thinking 0.8 s, Writing 3.2 s": a lane for whoever does not see it.
QString laneText(const QList<TimelineSpan> &spans);
/// "Done in 4.1 s"
QString outcomeText(const CallRecord &call);
/// "Writing…", "Limit 0:12"
QString standingText(const CallUnderWay &call, std::chrono::milliseconds now);
/// A line for each attempt with all that is known of it.
QString factsText(const CallRecord &call, const QList<TimelineSpan> &spans);
///@}

} // namespace dopys
