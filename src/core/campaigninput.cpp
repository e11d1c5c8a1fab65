#include "core/campaigninput.h"

#include "core/language.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr std::array goalKeys{"sales"_L1, "engagement"_L1, "traffic"_L1, "awareness"_L1};
constexpr std::array toneKeys{"professional"_L1, "friendly"_L1, "sarcastic"_L1, "inspirational"_L1, "humorous"_L1};

template <typename Enum, std::size_t N>
std::optional<Enum> fromKey(const std::array<QLatin1StringView, N> &keys, QStringView key)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == keys.at(i))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

void checkText(QList<FieldProblem> &found, FieldProblem::Field field, const QString &text, int limit, bool required)
{
    if (required && text.trimmed().isEmpty())
        found.append({field, FieldProblem::Kind::Missing, limit, 0});
    else if (text.size() > limit)
        found.append({field, FieldProblem::Kind::TooLong, limit, static_cast<int>(text.size())});
}

} // namespace

QString goalKey(Goal goal)
{
    return goalKeys.at(static_cast<std::size_t>(goal));
}

std::optional<Goal> goalFromKey(QStringView key)
{
    return fromKey<Goal>(goalKeys, key);
}

QString toneKey(Tone tone)
{
    return toneKeys.at(static_cast<std::size_t>(tone));
}

std::optional<Tone> toneFromKey(QStringView key)
{
    return fromKey<Tone>(toneKeys, key);
}

QList<FieldProblem> problems(const CampaignInput &input, int mostPosts)
{
    using Field = FieldProblem::Field;
    using Kind = FieldProblem::Kind;
    QList<FieldProblem> found;
    checkText(found, Field::BusinessName, input.businessName, maxBusinessName, true);
    checkText(found, Field::ProductService, input.productService, maxLongText, true);
    checkText(found, Field::TargetAudience, input.targetAudience, maxLongText, true);
    checkText(found, Field::Theme, input.theme, maxTheme, false);
    if (input.numPosts < 1 || input.numPosts > mostPosts)
        found.append({Field::NumPosts, Kind::OutOfRange, mostPosts, input.numPosts});
    if (input.platforms.isEmpty())
        found.append({Field::Platforms, Kind::Missing, 0, 0});
    if (!postLanguage(input.language))
        found.append({Field::Language, Kind::Missing, 0, 0});
    return found;
}

QString languageOfTexts(const CampaignInput &input)
{
    int cyrillic = 0;
    int latin = 0;
    for (const QString *text : {&input.businessName, &input.productService, &input.targetAudience, &input.theme}) {
        for (const QChar c : *text) {
            if (c.script() == QChar::Script_Cyrillic)
                ++cyrillic;
            else if (c.script() == QChar::Script_Latin)
                ++latin;
        }
    }
    // The other way round is rare.
    return cyrillic * 2 > latin ? u"uk"_s : u"en"_s;
}

} // namespace dopys
