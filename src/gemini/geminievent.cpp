#include "gemini/geminievent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// 64-bit numbers are strings in Google's JSON.
std::optional<int> counter(const QJsonObject &usage, QLatin1StringView name)
{
    bool ok = false;
    const int value = usage.value(name).toVariant().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

UsageCounters countersFrom(const QJsonObject &usage)
{
    return {.prompt = counter(usage, "promptTokenCount"_L1),
        .cached = counter(usage, "cachedContentTokenCount"_L1),
        .output = counter(usage, "candidatesTokenCount"_L1),
        .thinking = counter(usage, "thoughtsTokenCount"_L1),
        .total = counter(usage, "totalTokenCount"_L1)};
}

QJsonObject firstCandidate(const QJsonArray &candidates)
{
    for (const QJsonValue &candidate : candidates) {
        if (candidate.isObject() && candidate["index"_L1].toInt() == 0)
            return candidate.toObject();
    }
    return {};
}

QString textOf(const QJsonObject &candidate)
{
    QString text;
    const QJsonArray parts = candidate["content"_L1]["parts"_L1].toArray();
    for (const QJsonValue &part : parts) {
        if (!part["thought"_L1].toBool())
            text += part["text"_L1].toString();
    }
    return text;
}

QJsonObject messageFrom(const QJsonDocument &document)
{
    return document.isArray() ? document.array().first().toObject() : document.object();
}

} // namespace

std::optional<GeminiEvent> eventFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject message = messageFrom(document);
    if (document.isNull() || (message.isEmpty() && !document.isObject()))
        return std::nullopt;
    const QJsonObject candidate = firstCandidate(message["candidates"_L1].toArray());
    const QJsonObject feedback = message["promptFeedback"_L1].toObject();
    return GeminiEvent{.text = textOf(candidate),
        .hasCandidate = !candidate.isEmpty(),
        .finishReason = candidate["finishReason"_L1].toString(),
        .finishMessage = candidate["finishMessage"_L1].toString(),
        .blockReason = feedback["blockReason"_L1].toString(),
        .blockMessage = feedback["blockReasonMessage"_L1].toString(),
        .model = message["modelVersion"_L1].toString(),
        .responseId = message["responseId"_L1].toString(),
        .usage = countersFrom(message["usageMetadata"_L1].toObject()),
        .error = message["error"_L1].toObject()};
}

void update(TokenUsage &usage, const UsageCounters &counters)
{
    usage.prompt = counters.prompt.value_or(usage.prompt);
    usage.cached = counters.cached.value_or(usage.cached);
    usage.output = counters.output.value_or(usage.output);
    usage.thinking = counters.thinking.value_or(usage.thinking);
    // A stream that is broken off has perhaps never told its total.
    usage.total = std::max(counters.total.value_or(usage.total), usage.prompt + usage.output + usage.thinking);
}

} // namespace dopys
