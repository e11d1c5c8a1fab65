#include "core/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(dopys::DurationWords)
};

} // namespace

QString clockText(std::chrono::milliseconds time)
{
    const qint64 seconds = (qMax<qint64>(time.count(), 0) + 999) / 1000;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const qint64 hours = seconds / 3600;
    const QString tail = two(seconds % 60);
    if (hours > 0)
        return u"%1:%2:%3"_s.arg(QString::number(hours), two(seconds / 60 % 60), tail);
    return u"%1:%2"_s.arg(QString::number(seconds / 60), tail);
}

QString durationText(std::chrono::milliseconds time)
{
    if (time < 59'950ms) // what rounds to 60.0 is a minute
        //: %1 is a number of seconds such as 4.1
        return Words::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000.0, 'f', 1));
    const auto seconds = std::chrono::round<std::chrono::seconds>(time).count();
    if (seconds < 3600)
        //: %1 is a number of minutes, %2 of seconds
        return Words::tr("%1 min %2 s").arg(QString::number(seconds / 60), QString::number(seconds % 60));
    const auto minutes = std::chrono::round<std::chrono::minutes>(time).count();
    //: %1 is a number of hours, %2 of minutes
    return Words::tr("%1 h %2 min").arg(QLocale().toString(minutes / 60), QString::number(minutes % 60));
}

} // namespace dopys
