#include "demo/formwords.h"

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int longestPhrase = 110;
constexpr int shortestClause = 20;
constexpr int longestTag = 30;

bool isQuoteMark(QChar c)
{
    return QStringView(u"«»\"„“”").contains(c);
}

QString withoutQuotes(QString text)
{
    text = text.simplified();
    while (text.size() > 1 && isQuoteMark(text.front()) && isQuoteMark(text.back()))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

QString withoutStop(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u':'))
        text.chop(1);
    return text.trimmed();
}

/// A name that brings quotation marks of its own is left alone.
QString inQuotes(const QString &text)
{
    for (const QChar c : text) {
        if (isQuoteMark(c))
            return text;
    }
    return text.isEmpty() ? QString() : u'«' + text + u'»';
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
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool ends = QStringView(u".!?;").contains(text.at(i));
        if (ends && (i + 1 == text.size() || text.at(i + 1).isSpace()))
            return text.left(i);
    }
    return text;
}

} // namespace

QString shortPhrase(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0);
    const QString sentence = withoutStop(firstSentence(line.simplified()));
    if (sentence.size() <= longestPhrase)
        return sentence;
    const qsizetype comma = sentence.indexOf(u", "_s, shortestClause);
    return comma > 0 && comma <= longestPhrase ? sentence.left(comma) : QString();
}

QHash<QString, QString> formWords(const QJsonObject &campaign)
{
    const QString name = withoutQuotes(campaign["business_name"_L1].toString());
    const QString theme = withoutStop(withoutQuotes(campaign["campaign_theme"_L1].toString()));
    const bool ukrainian = campaign["language"_L1].toString() == "uk"_L1;
    QString product = shortPhrase(campaign["product_service"_L1].toString());
    if (!product.isEmpty())
        product.front() = product.front().toUpper();
    return {{u"who"_s, ukrainian ? inQuotes(name) : withoutStop(name)}, {u"product"_s, product},
        {u"audience"_s, shortPhrase(campaign["target_audience"_L1].toString())},
        {u"theme"_s, ukrainian || theme.isEmpty() ? inQuotes(theme) : u'“' + theme + u'”'}, {u"tag"_s, asTag(name)}};
}

} // namespace dopys
