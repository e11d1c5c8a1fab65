#pragma once
#include "core/campaign.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace dopys {

/// The whole campaign, unfinished texts too, for reopening it. Version 1. A campaign file holds it too.
QByteArray campaignToJson(const Campaign &campaign);
QJsonObject campaignToObject(const Campaign &campaign);
/// What was under way when it was saved reads as stopped.
Result<Campaign> campaignFromJson(const QByteArray &bytes);
Result<Campaign> campaignFromJson(const QJsonObject &json);

/// One post of it, as campaignToJson() writes it and campaignFromJson() reads it.
QJsonObject postToJson(const Post &post);
Post postFromJson(const QJsonObject &json);

/// {prompt, cached, output, thinking, total}
QJsonObject usageToJson(const TokenUsage &usage);
TokenUsage usageFromJson(const QJsonObject &json);
/// {topic_title, primary_message, target_platform_focus, angle, opening, call_to_action}
QJsonObject topicToJson(const Topic &topic);
Topic topicFromJson(const QJsonObject &json);

} // namespace dopys
