#include "core/foreignmentions.h"

#include "core/campaigninput.h"
#include "core/xlinks.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

struct Mention
{
    enum class Kind { Link, Email, Name, Phone };
    Kind kind = Kind::Link;
    qsizetype start = 0;
    QString text = {};   ///< as written
    QString common = {}; ///< the same for two ways to write the same
};

QString commonLink(const QString &link)
{
    static const QRegularExpression beginning(u"^(?:https?://)?(?:www\\.)?"_s);
    QString common = link.toLower().remove(beginning);
    while (common.endsWith(u'/'))
        common.chop(1);
    return common;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// E.164 has at most 15 digits; with a plus even a short one is a number to call. "1 500 000 000" is an amount.
bool isPhone(const QString &text)
{
    static const QRegularExpression amount(u"^[1-9]\\d{0,2}(?:\\s\\d{3})+$"_s);
    const qsizetype digits = digitsOf(text).size();
    const bool isInternational = text.startsWith(u'+');
    return digits <= 15 && digits >= (isInternational ? 7 : 9) && (isInternational || !amount.match(text).hasMatch());
}

void addMatches(QList<Mention> &mentions, const QString &text, const QRegularExpression &pattern, Mention::Kind kind)
{
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured();
        if (kind == Mention::Kind::Phone && !isPhone(found))
            continue;
        mentions.append({.kind = kind,
            .start = match.capturedStart(),
            .text = found,
            .common = kind == Mention::Kind::Phone ? digitsOf(found) : found.toLower()});
    }
}

QList<Mention> mentionsIn(const QString &text)
{
    static const auto unicode = QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression email(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, unicode);
    static const QRegularExpression name(u"(?<![\\w@/.])@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?"_s, unicode);
    static const QRegularExpression phone(u"(?<![\\w+])\\+?\\(?\\d(?:[\\s()\\-\\x{2010}-\\x{2013}]*\\d){6,}(?!\\w)"_s);
    QList<Mention> mentions;
    for (const UnitRange &link : xLinks(text)) {
        const QString found = text.sliced(link.start, link.end - link.start);
        mentions.append({.start = link.start, .text = found, .common = commonLink(found)});
    }
    addMatches(mentions, text, email, Mention::Kind::Email);
    addMatches(mentions, text, name, Mention::Kind::Name);
    addMatches(mentions, text, phone, Mention::Kind::Phone);
    std::stable_sort(
        mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) { return a.start < b.start; });
    return mentions;
}

bool isSame(const Mention &found, const Mention &known)
{
    using Kind = Mention::Kind;
    const bool isLink = known.kind == Kind::Link;
    // A page of the form's site that the form does not name may not be there; the site itself is.
    if (found.kind == Kind::Link && isLink && known.common.startsWith(found.common + u'/'))
        return true;
    if (found.kind == Kind::Name && isLink)
        return known.common.endsWith(u'/' + found.common.sliced(1));
    // With and without the code of the country.
    if (found.kind == Kind::Phone && known.kind == Kind::Phone)
        return known.common.endsWith(found.common) || found.common.endsWith(known.common);
    return found.kind == known.kind && found.common == known.common;
}

} // namespace

QStringList foreignMentions(const QString &text, const CampaignInput &input)
{
    const QStringList form{input.businessName, input.productService, input.targetAudience, input.theme};
    const QList<Mention> known = mentionsIn(form.join(u'\n').normalized(QString::NormalizationForm_C));
    QStringList foreign;
    for (const Mention &found : mentionsIn(text.normalized(QString::NormalizationForm_C))) {
        const bool isKnown
            = std::any_of(known.cbegin(), known.cend(), [&found](const Mention &each) { return isSame(found, each); });
        if (!isKnown && !foreign.contains(found.text))
            foreign.append(found.text);
    }
    return foreign;
}

} // namespace dopys
