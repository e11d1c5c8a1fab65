#include "core/platform.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// Limits: X docs.x.com/fundamentals/counting-characters; Facebook 63 206 (second hand, several); Instagram 2 200 with
// hashtags and LinkedIn 3 000 (their API documents). Hashtag customs: X 1–2, Facebook 0–2, Instagram at most 5 since
// December 2025, LinkedIn 2–3. Folds: where "see more" cuts on a phone or on the desktop, whichever is shorter.
constexpr std::array specs{
    PlatformSpec{Platform::Facebook, "facebook"_L1, "facebook_text"_L1, "Facebook"_L1, CountRule::Characters, 63'206,
        125, 0, 2, ":/icons/platforms/facebook.svg"_L1},
    PlatformSpec{Platform::Instagram, "instagram"_L1, "instagram_text"_L1, "Instagram"_L1, CountRule::Characters, 2'200,
        125, 3, 5, ":/icons/platforms/instagram.svg"_L1},
    PlatformSpec{Platform::LinkedIn, "linkedin"_L1, "linkedin_text"_L1, "LinkedIn"_L1, CountRule::Characters, 3'000,
        200, 2, 3, ":/icons/platforms/linkedin.svg"_L1},
    PlatformSpec{
        Platform::X, "x"_L1, "x_text"_L1, "X"_L1, CountRule::XWeighted, 280, 0, 1, 2, ":/icons/platforms/x.svg"_L1},
};

} // namespace

std::span<const PlatformSpec> platformSpecs()
{
    return specs;
}

const PlatformSpec &spec(Platform platform)
{
    return specs.at(static_cast<std::size_t>(platform));
}

QList<Platform> allPlatforms()
{
    QList<Platform> all;
    for (const PlatformSpec &row : specs)
        all.append(row.platform);
    return all;
}

std::optional<Platform> platformFromKey(QStringView key)
{
    for (const PlatformSpec &row : specs) {
        if (key == row.key)
            return row.platform;
    }
    return std::nullopt;
}

} // namespace dopys
