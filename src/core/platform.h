#pragma once
#include <QList>
#include <QString>
#include <optional>
#include <span>

namespace dopys {

/// A social network that posts are written for, in the order in which they are shown.
enum class Platform { Facebook, Instagram, LinkedIn, X };

/// How a network counts the length of a text.
enum class CountRule {
    Characters, ///< UTF-16 code units, as the network's own API counts
    XWeighted,  ///< twitter-text v3: code points weigh 1 or 2, an emoji 2, a link 23
};

/// One network's rules. Facts as of November 2026; sources stand beside the table in platform.cpp.
struct PlatformSpec
{
    Platform platform = Platform::Facebook;
    QLatin1StringView key = {};     ///< in files: "facebook"
    QLatin1StringView textKey = {}; ///< in the answer and in exports: "facebook_text"
    QLatin1StringView name = {};    ///< the brand's own name, never translated
    CountRule rule = CountRule::Characters;
    int limit = 0;        ///< longest text the network takes, by its own rule, hashtags included
    int fold = 0;         ///< where "see more" cuts, in characters; 0: it does not
    int hashtagsFrom = 0; ///< how many hashtags are customary, from … to
    int hashtagsTo = 0;
    QLatin1StringView icon = {}; ///< resource path of its mark
};

std::span<const PlatformSpec> platformSpecs();
const PlatformSpec &spec(Platform platform);
QList<Platform> allPlatforms();
std::optional<Platform> platformFromKey(QStringView key);

/// Length of @p text as @p platform counts it.
int countedLength(Platform platform, const QString &text);

} // namespace dopys
