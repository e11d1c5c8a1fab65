#include "core/durationtext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

/// How long something took, in the words of the program's language.
class TestDurationText : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saysHowLong_data();
    void saysHowLong();
};

void TestDurationText::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestDurationText::saysHowLong_data()
{
    QTest::addColumn<std::chrono::milliseconds>("time");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, std::chrono::milliseconds time, const QString &text) {
        QTest::newRow(name) << time << text;
    };
    row("a moment", 40ms, u"0.0 s"_s);
    row("seconds", 4'100ms, u"4.1 s"_s);
    row("the last that is no minute", 59'949ms, u"59.9 s"_s);
    row("a minute, rounded", 59'950ms, u"1 min 0 s"_s);
    row("minutes", 65'499ms, u"1 min 5 s"_s);
    row("the last that is no hour", 3'599'499ms, u"59 min 59 s"_s);
    row("an hour, rounded", 3'599'500ms, u"1 h 0 min"_s);
    row("hours", 7'385s, u"2 h 3 min"_s);
    row("hours, rounded", 3'659s, u"1 h 1 min"_s);
}

void TestDurationText::saysHowLong()
{
    QFETCH(const std::chrono::milliseconds, time);
    QTEST(durationText(time), "text");
}

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
