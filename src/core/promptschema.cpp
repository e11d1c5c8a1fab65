#include "core/promptschema.h"

#include "core/brief.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

Schema text(const QString &name, const QString &description)
{
    return {.type = Schema::Type::String, .name = name, .description = description};
}

Schema focusField()
{
    Schema focus
        = text(u"target_platform_focus"_s, u"The campaign's platform where the topic works best, or General"_s);
    for (const Platform platform : {Platform::Instagram, Platform::LinkedIn, Platform::Facebook, Platform::X})
        focus.choices.append(focusKey(platform));
    focus.choices.append(focusKey(std::nullopt));
    return focus;
}

// Targets well inside the limits: a model counts badly. Lengths and customs as the trade advises in 2026.
QString customs(Platform platform)
{
    switch (platform) {
    case Platform::Facebook:
        return u"40 to 120 words, conversational, one short paragraph or two, a reason to comment; a link only where the campaign gives one."_s;
    case Platform::Instagram:
        return u"60 to 150 words with line breaks; links cannot be clicked there, so write none; who should go further is sent to the profile."_s;
    case Platform::LinkedIn:
        return u"120 to 220 words, a professional observation first, short paragraphs with empty lines."_s;
    case Platform::X:
        return u"One thought in at most 220 characters, the call to action within it; an emoji counts as two, the limit is strict."_s;
    }
    return {};
}

} // namespace

QString platformAdvice(Platform platform)
{
    const PlatformSpec &row = spec(platform);
    QString advice = customs(platform);
    if (row.fold > 0)
        advice += u" What matters stands in the first %1 characters, before the fold."_s.arg(row.fold);
    return advice + u" Never over %1 characters together with its hashtags."_s.arg(row.limit);
}

QString hashtagCount(const QList<Platform> &platforms)
{
    int from = 0;
    int to = 0;
    for (const Platform platform : platforms) {
        from = std::max(from, spec(platform).hashtagsFrom);
        to = std::max(to, spec(platform).hashtagsTo);
    }
    return u"%1 to %2"_s.arg(from).arg(to);
}

Schema briefSchema(int topics, bool withSummary)
{
    const Schema topic{.type = Schema::Type::Object,
        .fields = {text(u"topic_title"_s, u"At most 60 characters, unlike every other title"_s),
            text(u"primary_message"_s, u"The one thing the reader should take away"_s), focusField(),
            text(u"angle"_s, u"From which side this post comes, unlike its siblings"_s),
            text(u"opening"_s, u"The first words of the post, and how the line goes on"_s),
            text(u"call_to_action"_s, u"One step the reader can take"_s)}};
    Schema schema{.type = Schema::Type::Object};
    if (withSummary)
        schema.fields.append(text(u"campaign_summary"_s, u"The strategy in 3 to 5 sentences"_s));
    schema.fields.append({.type = Schema::Type::Array,
        .name = u"post_topics"_s,
        .description = topics > 0 ? u"Exactly %1, all different"_s.arg(topics) : u"Empty: no topic is missing"_s,
        .items = {topic}});
    return schema;
}

Schema postSchema(const QList<Platform> &platforms)
{
    Schema schema{.type = Schema::Type::Object};
    for (const Platform platform : platforms)
        schema.fields.append(text(spec(platform).textKey, platformAdvice(platform)));
    schema.fields.append({.type = Schema::Type::Array,
        .name = u"hashtags"_s,
        .description = u"%1 hashtags without #, the most telling first"_s.arg(hashtagCount(platforms)),
        .items = {text({}, u"One hashtag without # and without spaces"_s)}});
    schema.fields.append(text(u"image_prompt"_s, u"In English, 2 to 4 sentences, no text in the picture"_s));
    return schema;
}

} // namespace dopys
