#pragma once
#include "core/platform.h"
#include "core/schema.h"

namespace dopys {

/// post_topics of exactly @p topics (none: an empty list), after campaign_summary where @p withSummary.
Schema briefSchema(int topics, bool withSummary);
/// The platforms' texts in their order, then hashtags, image_prompt last.
Schema postSchema(const QList<Platform> &platforms);

/// How a text for @p platform should be: length and customs, one sentence or two for the model.
QString platformAdvice(Platform platform);
/// "3 to 5", the widest custom among @p platforms; a network with a narrower one takes the first of the list.
QString hashtagCount(const QList<Platform> &platforms);

} // namespace dopys
