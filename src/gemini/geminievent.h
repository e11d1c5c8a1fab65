#pragma once
#include "core/usage.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace dopys {

/// Counters of usageMetadata as far as one event has them.
struct UsageCounters
{
    std::optional<int> prompt = {};
    std::optional<int> cached = {};
    std::optional<int> output = {};
    std::optional<int> thinking = {};
    std::optional<int> total = {};

    bool operator==(const UsageCounters &) const = default;
};

/// One response message: a whole answer, or an event of a streamed one (ai.google.dev/api/generate-content). Every
/// field may be absent.
struct GeminiEvent
{
    QString text = {}; ///< all parts of candidate 0 that are no thoughts
    bool hasCandidate = false;
    QString finishReason = {}; ///< as sent, known or not
    QString finishMessage = {};
    QString blockReason = {};
    QString blockMessage = {};
    QString model = {};
    QString responseId = {};
    UsageCounters usage = {};
    QJsonObject error = {}; ///< of google.rpc.Status; empty: none

    bool operator==(const GeminiEvent &) const = default;
};

/// Nothing: not JSON, or JSON that is no object and no array of one.
std::optional<GeminiEvent> eventFromJson(const QByteArray &json);

/// The counters of a stream are totals so far: the last value of each stands.
void update(TokenUsage &usage, const UsageCounters &counters);

} // namespace dopys
