#include "exporting/csvexport.h"

#include "core/plaintext.h"
#include "exporting/takentext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// A spreadsheet takes a cell for a formula by its first character, also behind spaces and in full width
// (OWASP).
bool looksLikeFormula(const QString &cell)
{
    constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    for (const QChar c : cell) {
        if (starts.contains(c))
            return true;
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            return false;
    }
    return false;
}

QString cellOf(const QString &text)
{
    QString cell = plainText(text);
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString rowOf(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(cellOf(value));
    return cells.join(u',') + u"\r\n"_s;
}

QString rowOf(const Post &written, int number, Platform platform, bool demo, Unfinished unfinished)
{
    const Post post = standing(written);
    const TakenText taken = takenText(post, unfinished);
    return rowOf({QString::number(number), post.topic.title, spec(platform).name, taken.status,
        taken.content.texts.value(platform), hashtagLine(hashtagsFor(platform, taken.content.hashtags)),
        taken.content.imagePrompt, demo ? u"demo"_s : QString()});
}

} // namespace

QByteArray csvExport(const Campaign &campaign, Unfinished unfinished)
{
    QString table = rowOf(
        {u"post"_s, u"topic"_s, u"platform"_s, u"status"_s, u"text"_s, u"hashtags"_s, u"image_prompt"_s, u"demo"_s});
    int number = 0;
    for (const Post &post : allPosts(campaign)) {
        ++number;
        for (const Platform platform : campaign.input.platforms)
            table += rowOf(post, number, platform, campaign.demo, unfinished);
    }
    return "\xEF\xBB\xBF" + table.toUtf8();
}

} // namespace dopys
