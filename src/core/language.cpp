#include "core/language.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr std::array languages{
    PostLanguage{"uk"_L1, u"Українська", "Ukrainian"_L1},
    PostLanguage{"en"_L1, u"English", "English"_L1},
    PostLanguage{"cs"_L1, u"Čeština", "Czech"_L1},
    PostLanguage{"de"_L1, u"Deutsch", "German"_L1},
    PostLanguage{"es"_L1, u"Español", "Spanish"_L1},
    PostLanguage{"fr"_L1, u"Français", "French"_L1},
    PostLanguage{"it"_L1, u"Italiano", "Italian"_L1},
    PostLanguage{"lt"_L1, u"Lietuvių", "Lithuanian"_L1},
    PostLanguage{"hu"_L1, u"Magyar", "Hungarian"_L1},
    PostLanguage{"nl"_L1, u"Nederlands", "Dutch"_L1},
    PostLanguage{"pl"_L1, u"Polski", "Polish"_L1},
    PostLanguage{"pt"_L1, u"Português", "Portuguese"_L1},
    PostLanguage{"ro"_L1, u"Română", "Romanian"_L1},
    PostLanguage{"sk"_L1, u"Slovenčina", "Slovak"_L1},
    PostLanguage{"tr"_L1, u"Türkçe", "Turkish"_L1},
    PostLanguage{"bg"_L1, u"Български", "Bulgarian"_L1},
    PostLanguage{"ja"_L1, u"日本語", "Japanese"_L1},
};

}

std::span<const PostLanguage> postLanguages()
{
    return languages;
}

const PostLanguage *postLanguage(QStringView code)
{
    const QStringView base = code.left(code.indexOf(u'-') < 0 ? code.size() : code.indexOf(u'-'));
    for (const PostLanguage &row : languages) {
        if (base.compare(row.code, Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

} // namespace dopys
