#include "demo/formwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int longestPhrase = 110;
constexpr int shortestClause = 20;
constexpr int longestTag = 30;

// What businesses are called before a name in «»: inside a sentence these begin with a small letter.
constexpr std::array commonNouns{u"автосервіс", u"автошкола", u"агенція", u"агентство", u"аптека", u"ательє", u"бар",
    u"барбершоп", u"бренд", u"булочна", u"бюро", u"видавництво", u"ветклініка", u"галерея", u"готель", u"господарство",
    u"гурт", u"дитсадок", u"друкарня", u"завод", u"заклад", u"їдальня", u"кав’ярня", u"кафе", u"квартал", u"клініка",
    u"клуб", u"книгарня", u"комплекс", u"компанія", u"кондитерська", u"кооператив", u"крамниця", u"курси",
    u"лабораторія", u"магазин", u"майстерня", u"мережа", u"музей", u"організація", u"пекарня", u"перукарня",
    u"підприємство", u"піцерія", u"пральня", u"проєкт", u"простір", u"ресторан", u"ринок", u"салон", u"санаторій",
    u"сироварня", u"спільнота", u"стоматологія", u"студія", u"супермаркет", u"театр", u"турагенція", u"фабрика",
    u"ферма", u"фірма", u"фонд", u"хостел", u"центр", u"чайна", u"школа"};

// Words of one or two letters before a stop are taken for shortened ones anyway.
constexpr std::array abbreviations{
    u"вул", u"просп", u"бул", u"обл", u"грн", u"коп", u"тис", u"млн", u"напр", u"inc", u"ltd", u"etc", u"mrs"};

struct Quotes
{
    QChar open;
    QChar close;
    QChar innerOpen;
    QChar innerClose;
};

constexpr Quotes ukrainianQuotes{u'«', u'»', u'„', u'“'};
constexpr Quotes englishQuotes{u'“', u'”', u'‘', u'’'};

bool isQuoteMark(QChar c)
{
    return QStringView(u"«»\"„“”").contains(c);
}

bool hasQuoteMark(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isQuoteMark);
}

/// One pair around all of it, not «one» and «another».
bool isQuotedWhole(const QString &text)
{
    if (text.size() < 2 || !isQuoteMark(text.front()) || !isQuoteMark(text.back()))
        return false;
    for (const QChar c : text.mid(1, text.size() - 2)) {
        if (isQuoteMark(c))
            return c == u'«' || c == u'„';
    }
    return true;
}

QString withoutQuotes(QString text)
{
    text = text.simplified();
    while (isQuotedWhole(text))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

/// Whatever marks a person has typed become these; a single one may be an inch and stays.
QString requoted(QString text, QChar open, QChar close)
{
    if (std::count_if(text.begin(), text.end(), isQuoteMark) % 2 != 0)
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = i == 0 ? QChar(u' ') : text.at(i - 1);
        if (isQuoteMark(text.at(i)))
            text[i] = before.isSpace() || before == open || before == u'(' ? open : close;
    }
    return text;
}

QString inQuotes(const QString &text, const Quotes &quotes)
{
    return text.isEmpty() ? QString()
                          : quotes.open + requoted(text, quotes.innerOpen, quotes.innerClose) + quotes.close;
}

/// The stop at @p at belongs to «м. Київ» or «вул. Садова».
bool isAbbreviated(const QString &text, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && text.at(from - 1).isLetterOrNumber())
        --from;
    const QString word = text.mid(from, at - from).toLower();
    return text.at(at) == u'.' && !word.isEmpty()
        && (word.size() <= 2 || std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end());
}

QString withoutStop(QString text)
{
    while (!text.isEmpty() && QStringView(u".,;:").contains(text.back()) && !isAbbreviated(text, text.size() - 1))
        text = text.chopped(1).trimmed();
    return text;
}

QString capitalized(QString text)
{
    // «iPhone» is written as its makers write it.
    if (!text.isEmpty() && !(text.size() > 1 && text.at(1).isUpper()))
        text.front() = text.front().toUpper();
    return text;
}

bool startsWithCommonNoun(const QString &name)
{
    QString word = name.section(u' ', 0, 0).toLower();
    word.replace(u'\'', u'’').replace(u'ʼ', u'’');
    const QString noun = word.section(u'-', -1); // «Інтернет-магазин»
    return std::find(commonNouns.begin(), commonNouns.end(), noun) != commonNouns.end();
}

bool isLatin(const QString &name)
{
    const auto written = [&](QChar::Script script) {
        return std::any_of(name.begin(), name.end(), [=](QChar c) { return c.isLetter() && c.script() == script; });
    };
    return written(QChar::Script_Latin) && !written(QChar::Script_Cyrillic);
}

/// As it stands within a sentence: пекарня «Теплий хліб», «Затишок», Kava Lab, ФОП Коваль.
QString ukrainianName(const QString &name)
{
    if (!hasQuoteMark(name))
        return isLatin(name) || name.startsWith(u"ФОП "_s) ? name : inQuotes(name, ukrainianQuotes);
    QString quoted = requoted(name, ukrainianQuotes.open, ukrainianQuotes.close);
    if (startsWithCommonNoun(quoted) && !quoted.at(1).isUpper())
        quoted.front() = quoted.front().toLower();
    return quoted;
}

bool mayBeCapitalized(const QString &who, bool ukrainian)
{
    if (ukrainian)
        return startsWithCommonNoun(who);
    return who.startsWith("the "_L1) || who.startsWith("a "_L1) || who.startsWith("an "_L1);
}

QString asTag(const QString &name)
{
    QString tag;
    bool wordStarts = true;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            tag += wordStarts ? c.toUpper() : c;
        wordStarts = !c.isLetterOrNumber() && c != u'\'' && c != u'’';
    }
    return tag.size() <= longestTag ? tag : QString();
}

QString firstSentence(const QString &text)
{
    static const QRegularExpression furtherMarks(u"[.!?]+$"_s);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool ends = QStringView(u".!?;").contains(text.at(i)) && !isAbbreviated(text, i);
        if (ends && (i + 1 == text.size() || text.at(i + 1).isSpace()))
            return text.left(i).remove(furtherMarks);
    }
    return text;
}

/// The first line that says something, without the mark of a list: a heading such as «Наші послуги:» is passed over.
QString firstLine(const QString &text)
{
    static const QRegularExpression mark(u"^(?:[-–—•*·]|\\d+[.)])\\s+"_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const auto line = std::find_if(lines.begin(), lines.end(),
        [](const QString &each) { return !each.trimmed().isEmpty() && !each.trimmed().endsWith(u':'); });
    return (line == lines.end() ? text : *line).simplified().remove(mark);
}

bool isBalanced(const QString &text)
{
    return text.count(u'(') == text.count(u')') && text.count(u'«') == text.count(u'»') && text.count(u'"') % 2 == 0;
}

} // namespace

QString shortPhrase(const QString &text)
{
    const QString sentence = withoutStop(firstSentence(firstLine(text)));
    if (sentence.size() <= longestPhrase)
        return sentence;
    for (qsizetype comma = sentence.indexOf(u", "_s, shortestClause); comma > 0 && comma <= longestPhrase;
         comma = sentence.indexOf(u", "_s, comma + 1)) {
        if (isBalanced(sentence.left(comma)))
            return sentence.left(comma);
    }
    return {};
}

QHash<QString, QString> formWords(const QJsonObject &campaign)
{
    const bool ukrainian = campaign["language"_L1].toString() == "uk"_L1;
    const Quotes &quotes = ukrainian ? ukrainianQuotes : englishQuotes;
    const QString name = withoutStop(withoutQuotes(campaign["business_name"_L1].toString()));
    const QString who = ukrainian ? ukrainianName(name) : requoted(name, quotes.open, quotes.close);
    const QString offer = shortPhrase(campaign["product_service"_L1].toString());
    const QString audience = shortPhrase(campaign["target_audience"_L1].toString());
    return {{u"who"_s, who}, {u"Who"_s, mayBeCapitalized(who, ukrainian) ? capitalized(who) : who},
        {u"product"_s, capitalized(requoted(offer, quotes.open, quotes.close))},
        {u"offer"_s, ukrainian ? inQuotes(offer, quotes) : offer},
        {u"audience"_s, ukrainian ? inQuotes(audience, quotes) : audience},
        {u"theme"_s, inQuotes(withoutStop(withoutQuotes(campaign["campaign_theme"_L1].toString())), quotes)},
        {u"tag"_s, asTag(name)}};
}

} // namespace dopys
