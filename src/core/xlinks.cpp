#include "core/xlinks.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qsizetype longestUrl = 4096;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestShortName = 40; // of a t.co link

// "(?:com|cafe|org)" as "c(?:om|afe)|o(?:rg)": a text full of dots would try every name at every dot
// otherwise.
QString byFirstLetter(const QStringList &names)
{
    QStringList groups;
    for (qsizetype i = 0; i < names.size();) {
        const QChar first = names.at(i).front();
        QStringList endings;
        for (; i < names.size() && names.at(i).front() == first; ++i)
            endings.append(names.at(i).mid(1));
        groups.append(first + u"(?:"_s + endings.join(u'|') + u')');
    }
    return groups.join(u'|');
}

// The names of the pieces are those of twitter-text, so that the two can be laid side by side.
QString topLevelDomain()
{
    QFile file(u":/tlds.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of top-level domains is missing from the resources");
    QStringList names = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    names.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    // Backwards, so that the longer of two with the same beginning is tried first.
    std::sort(names.begin(), names.end(), std::greater<>());
    return u"(?:(?:"_s + byFirstLetter(names) + u")(?=[^0-9a-zA-Z@+-]|\\z)|xn--[\\-0-9a-z]+)"_s;
}

struct Patterns
{
    QRegularExpression url;
    QRegularExpression asciiDomain;
    QRegularExpression shortLink;
};

QString latinAccents()
{
    return u"\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{FF}\\x{100}-\\x{24F}\\x{253}\\x{254}\\x{256}\\x{257}"
           u"\\x{259}"
           "\\x{25B}\\x{263}\\x{268}\\x{26F}\\x{272}\\x{289}\\x{28B}\\x{2BB}\\x{300}-\\x{36F}\\x{1E00}-\\x{1EFF}"_s;
}

QString domain(const QString &tld)
{
    const QString letter = u"[^!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$\\x{09}-\\x{0D}\\x{20}\\x{85}\\x{A0}\\x{1680}"
                           "\\x{180E}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FFFE}\\x{FEFF}"
                           "\\x{FFFF}\\x{202A}-\\x{202E}\\x{61C}\\x{200E}\\x{200F}\\x{2066}-\\x{2069}]"_s;
    // Possessive, and at most 20 of them where twitter-text sets no bound: "a.a.a.…" must not freeze the
    // window.
    // The end of a label is near, or it is none of a link: looking for it from each of its letters would take seconds.
    const QString nearEnd = u"(?=[^.]{1,150}\\.)"_s;
    const QString subdomain = nearEnd + letter + u"(?:[_-]*+"_s + letter + u")*+\\."_s;
    const QString name = nearEnd + letter + u"(?:-*+"_s + letter + u")*+\\."_s;
    return u"(?:"_s + subdomain + u"){0,20}"_s + name + tld;
}

QString path()
{
    const QString general = u"[a-z\\x{400}-\\x{4FF}0-9!*';:=+,.$/%#\\[\\]\\-\\x{2013}_~@|&"_s + latinAccents() + u']';
    const QString balanced
        = u"\\((?:"_s + general + u"+|(?:"_s + general + u"*\\("_s + general + u"+\\)"_s + general + u"*))\\)"_s;
    const QString ending = u"(?:[+\\-a-z\\x{400}-\\x{4FF}0-9=_#/"_s + latinAccents() + u"]|(?:"_s + balanced + u"))"_s;
    return u"(?:(?:"_s + general + u"*(?:"_s + balanced + general + u"*)*"_s + ending + u")|(?:@"_s + general
        + u"+/))"_s;
}

Patterns makePatterns()
{
    const QString tld = topLevelDomain();
    const QString query = u"\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]"_s;
    const QString before = u"(?:[^A-Za-z0-9@\\x{FF20}$#\\x{FF03}\\x{FFFE}\\x{FEFF}\\x{FFFF}]"
                           "|[\\x{202A}-\\x{202E}\\x{61C}\\x{200E}\\x{200F}\\x{2066}-\\x{2069}]|^)"_s;
    const auto options = QRegularExpression::CaseInsensitiveOption;
    return {QRegularExpression(u"(?<before>"_s + before + u")(?<url>(?<protocol>https?://)?(?<domain>"_s + domain(tld)
                    + u")(?::[0-9]+)?(?<path>/"_s + path() + u"*)?(?:"_s + query + u")?)"_s,
                options),
        QRegularExpression(u"(?:[\\-a-z0-9"_s + latinAccents() + u"]+\\.)+"_s + tld, options),
        QRegularExpression(u"^https?://t\\.co/([a-z0-9]+)(?:"_s + query + u")?"_s, options)};
}

const Patterns &patterns()
{
    static const Patterns made = makePatterns();
    return made;
}

bool isValid(const QString &url, const QString &domainName)
{
    if (url.size() > longestUrl)
        return false;
    if (domainName.startsWith("xn--"_L1) && !patterns().asciiDomain.match(domainName).hasMatch())
        return false;
    const QStringList labels = domainName.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](const QString &label) {
        const bool ascii = std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 128; });
        const QByteArray ace = ascii ? label.toLatin1() : QUrl::toAce(label);
        // toAce() is stricter than X about letters and then says nothing: "xn--", a hyphen and no less than
        // the letters.
        const qsizetype length = ace.isEmpty() ? label.size() + 5 : ace.size();
        return length <= longestLabel;
    });
}

// Without https:// only the ASCII part of a domain is a link: "сайт.укр" is none.
void addBare(QList<UnitRange> &links, const QRegularExpressionMatch &match)
{
    constexpr QStringView joins = u"-_./";
    const QString before = match.captured(u"before"_s);
    if (!before.isEmpty() && joins.contains(before.back()))
        return;
    const qsizetype start = match.capturedStart(u"domain"_s);
    const qsizetype already = links.size();
    auto domains = patterns().asciiDomain.globalMatch(match.captured(u"domain"_s));
    while (domains.hasNext()) {
        const auto found = domains.next();
        links.append({start + found.capturedStart(), start + found.capturedEnd()});
    }
    if (links.size() > already && !match.captured(u"path"_s).isEmpty())
        links.last().end = match.capturedEnd();
}

void addFull(QList<UnitRange> &links, const QRegularExpressionMatch &match)
{
    UnitRange link{match.capturedStart(u"url"_s), match.capturedEnd(u"url"_s)};
    const auto shortened = patterns().shortLink.match(match.captured(u"url"_s));
    if (shortened.hasMatch()) {
        if (shortened.capturedLength(1) > longestShortName)
            return;
        link.end = link.start + shortened.capturedLength();
    }
    links.append(link);
}

} // namespace

QList<UnitRange> xLinks(const QString &text)
{
    QList<UnitRange> links;
    if (!text.contains(u'.'))
        return links;
    auto matches = patterns().url.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!isValid(match.captured(u"url"_s), match.captured(u"domain"_s)))
            continue;
        if (match.captured(u"protocol"_s).isEmpty())
            addBare(links, match);
        else
            addFull(links, match);
    }
    return links;
}

} // namespace dopys
