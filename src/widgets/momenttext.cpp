#include "widgets/momenttext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dopys {

// Qt has the short form without seconds and the long one with a time zone in words, and nothing between.
QString exactMoment(const QDateTime &moment)
{
    const QLocale locale;
    QString format = locale.dateTimeFormat(QLocale::ShortFormat);
    if (const qsizetype minutes = format.indexOf("mm"_L1); minutes > 0)
        format.insert(minutes + 2, format.at(minutes - 1) + u"ss"_s);
    return locale.toString(moment.toLocalTime(), format);
}

} // namespace dopys
