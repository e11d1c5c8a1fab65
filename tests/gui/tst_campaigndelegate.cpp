#include "widgets/campaigndelegate.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestCampaignDelegate : public QObject
{
    Q_OBJECT
private slots:
    void keepsAMatchInSight_data();
    void keepsAMatchInSight();
    void showsAShortLineWhole();
    void tellsTheHourOfTodayAndTheDayOfBefore();
};

void TestCampaignDelegate::keepsAMatchInSight_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString filler = u"слово за словом рядок росте "_s;
    QTest::newRow("in the middle") << filler.repeated(3) << filler.repeated(3);
    QTest::newRow("at the end") << filler.repeated(6) << QString();
    QTest::newRow("at the beginning") << QString() << filler.repeated(6);
}

void TestCampaignDelegate::keepsAMatchInSight()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QFontMetrics font(QApplication::font());
    const MatchLine line{.place = u"Допис 12: "_s, .before = before, .match = u"заквасці"_s, .after = after};
    const int width = font.horizontalAdvance(u"Допис 12: слово за заквасці далі"_s);
    const MatchLine shown = fitted(line, width, font, font);
    QCOMPARE(shown.match, line.match);
    const QString whole = shown.place + shown.before + shown.match + shown.after;
    QVERIFY2(font.horizontalAdvance(whole) <= width, qPrintable(whole));
    // The nearest words stay, and so does as much of them as there is room for.
    QVERIFY(before.isEmpty() || shown.before.endsWith(before.last(2)));
    QVERIFY(after.isEmpty() || shown.after.startsWith(after.first(2)));
    QVERIFY2(font.horizontalAdvance(whole) > width * 3 / 4, qPrintable(whole));
}

void TestCampaignDelegate::showsAShortLineWhole()
{
    const QFontMetrics font(QApplication::font());
    const MatchLine line{.place = u"Form: "_s, .before = u"Fresh "_s, .match = u"bread"_s, .after = u" daily"_s};
    QCOMPARE(fitted(line, 1000, font, font), line);
}

void TestCampaignDelegate::tellsTheHourOfTodayAndTheDayOfBefore()
{
    // Noon, so that it is the same day in every time zone that the test may run in.
    const QDateTime today(QDate::currentDate(), QTime(12, 0));
    const QDateTime before = today.addDays(-40);
    LibraryModel model;
    model.setCampaigns({{.changed = today.toUTC(), .platforms = allPlatforms()},
        {.changed = before.toUTC(), .platforms = {Platform::Facebook, Platform::X}}});
    QCOMPARE(model.index(0).data(LibraryModel::PlatformsRole).toString(), u"All platforms"_s);
    QCOMPARE(model.index(1).data(LibraryModel::PlatformsRole).toString(), u"Facebook, X"_s);
    const auto detail = [&model](int row) { return model.index(row).data(LibraryModel::DetailRole).toString(); };
    const QLocale locale;
    QVERIFY2(
        detail(0).startsWith(locale.toString(today.time(), QLocale::ShortFormat) + u" ·"_s), qPrintable(detail(0)));
    QVERIFY2(
        detail(1).startsWith(locale.toString(before.date(), QLocale::ShortFormat) + u" ·"_s), qPrintable(detail(1)));
    QVERIFY(
        model.index(1).data(Qt::ToolTipRole).toString().contains(locale.toString(before.time(), QLocale::ShortFormat)));
}

QTEST_MAIN(TestCampaignDelegate)
#include "tst_campaigndelegate.moc"
