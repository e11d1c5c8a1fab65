#pragma once
#include "core/platform.h"

#include <QList>
#include <QString>
#include <optional>

namespace dopys {

enum class Goal { Sales, Engagement, Traffic, Awareness };
enum class Tone { Professional, Friendly, Sarcastic, Inspirational, Humorous };

inline constexpr int maxBusinessName = 200; ///< characters (QString::size), as are the two below
inline constexpr int maxLongText = 20'000;
inline constexpr int maxTheme = 300;
inline constexpr int maxPostsInWindow = 50;
inline constexpr int maxPosts = 1000; ///< what a file may ask for

/// What a person asks for. The keys in files are those of the original web service.
struct CampaignInput
{
    QString businessName = {};
    QString productService = {};
    QString targetAudience = {};
    Goal goal = Goal::Awareness;
    Tone tone = Tone::Professional;
    QString theme = {}; ///< theme or slogan, may be empty
    int numPosts = 3;
    QList<Platform> platforms = allPlatforms(); ///< in the order of the enum, without doubles
    QString language = {};                      ///< BCP 47 code of postLanguages()

    bool operator==(const CampaignInput &) const = default;
};

QString goalKey(Goal goal);
std::optional<Goal> goalFromKey(QStringView key);
QString toneKey(Tone tone);
std::optional<Tone> toneFromKey(QStringView key);

/// A field of the form that cannot stand as it is.
struct FieldProblem
{
    enum class Field { BusinessName, ProductService, TargetAudience, Theme, NumPosts, Platforms, Language };
    enum class Kind { Missing, TooLong, OutOfRange };
    Field field = Field::BusinessName;
    Kind kind = Kind::Missing;
    int limit = 0; ///< what is allowed: characters, or posts
    int actual = 0;

    bool operator==(const FieldProblem &) const = default;
};

/// Everything that is wrong with @p input, in the order of the form. White space alone counts as missing.
QList<FieldProblem> problems(const CampaignInput &input, int mostPosts = maxPostsInWindow);

/// "uk" if the campaign's own texts have much Cyrillic, for they are full of Latin names; "en" otherwise.
QString languageOfTexts(const CampaignInput &input);

} // namespace dopys
