#include "widgets/exacttext.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace dopys {

QString withPlainBreaks(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (const QChar breaks : {QChar(u'\r'), QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(breaks, u'\n');
    return text;
}

QString exactText(const QTextDocument &document)
{
    return withPlainBreaks(document.toRawText());
}

} // namespace dopys
