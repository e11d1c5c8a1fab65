#pragma once
#include <QString>
#include <span>

namespace dopys {

/// A language that posts can be written in. Not the language of the interface.
struct PostLanguage
{
    QLatin1StringView code;        ///< BCP 47
    QStringView nativeName;        ///< shown in the form, never translated
    QLatin1StringView englishName; ///< used in prompts
};

/// Ukrainian and English first, then by native name.
std::span<const PostLanguage> postLanguages();
/// The table's row, or nullptr for a code that it does not know. Takes the region-free code too ("en-US" → en).
const PostLanguage *postLanguage(QStringView code);

} // namespace dopys
