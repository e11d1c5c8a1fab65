#include "core/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dopys {

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

QString secondsText(std::chrono::milliseconds time)
{
    //: %1 is a number of seconds
    return QCoreApplication::translate("dopys::StateWords", "%1 s")
        .arg(QLocale().toString(double(time.count()) / 1000.0, 'f', 1));
}

} // namespace dopys
