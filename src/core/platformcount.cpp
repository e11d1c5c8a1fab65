#include "core/plaintext.h"
#include "core/platform.h"
#include "core/xlinks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// twitter-text v3, config/v3.json.
constexpr int linkWeight = 23;
constexpr int heavy = 2;

int weightOf(char32_t c)
{
    const bool light
        = c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) || (c >= 0x2010 && c <= 0x201F) || (c >= 0x2032 && c <= 0x2037);
    return light ? 1 : heavy;
}

// However many code points an emoji is made of: flags, keycaps, skin colours, families. © and ® are emoji
// only when the variation selector says so.
const QRegularExpression &emoji()
{
    static const QRegularExpression pattern(
        u"\\p{RI}{2}|[0-9#*]\\x{FE0F}?\\x{20E3}|[\\x{A9}\\x{AE}]\\x{FE0F}"
        "|(?![\\x{A9}\\x{AE}])\\p{Extended_Pictographic}[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*[\\x{E0020}-\\x{"
        "E007F}]*"
        "(?:\\x{200D}\\p{Extended_Pictographic}[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QList<UnitRange> emojiIn(const QString &text)
{
    QList<UnitRange> found;
    auto matches = emoji().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

char32_t codePointAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

const UnitRange *spanAt(const QList<UnitRange> &spans, qsizetype &next, qsizetype at)
{
    while (next < spans.size() && spans.at(next).start < at)
        ++next;
    return next < spans.size() && spans.at(next).start == at ? &spans.at(next) : nullptr;
}

int xWeight(const QString &raw)
{
    // A regular expression refuses a text with half a surrogate pair, which a stream cut anywhere may hold.
    const QString text = plainText(raw).normalized(QString::NormalizationForm_C);
    const QList<UnitRange> links = xLinks(text);
    const QList<UnitRange> emojis = emojiIn(text);
    qsizetype nextLink = 0;
    qsizetype nextEmoji = 0;
    int weight = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (const UnitRange *link = spanAt(links, nextLink, at)) {
            weight += linkWeight;
            at = link->end;
        } else if (const UnitRange *picture = spanAt(emojis, nextEmoji, at)) {
            weight += heavy;
            at = picture->end;
        } else {
            const char32_t c = codePointAt(text, at);
            weight += weightOf(c);
            at += QChar::requiresSurrogates(c) ? 2 : 1;
        }
    }
    return weight;
}

} // namespace

int countedLength(Platform platform, const QString &text)
{
    if (spec(platform).rule == CountRule::XWeighted)
        return xWeight(text);
    return static_cast<int>(text.size());
}

} // namespace dopys
