#include "core/campaigninput.h"
#include "core/foreignmentions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestForeignMentions : public QObject
{
    Q_OBJECT
private slots:
    void namesWhatTheFormDoesNotSay_data();
    void namesWhatTheFormDoesNotSay();
    void aHugeTextIsReadAtOnce();
};

namespace {

CampaignInput form()
{
    return {.businessName = u"Затишок"_s,
        .productService = u"Свічки. https://www.zatyshok.ua/catalog, тел. +380 44 123-45-67, hello@zatyshok.ua"_s,
        .targetAudience = u"Читачі @zatyshok_kyiv та instagram.com/zatyshok"_s,
        .theme = u"Осінь"_s};
}

} // namespace

void TestForeignMentions::namesWhatTheFormDoesNotSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("foreign");
    const auto row = [](const char *name, const QString &text, const QStringList &foreign = {}) {
        QTest::newRow(name) << text << foreign;
    };
    row("nothing", u"Тепло вдома. 3 свічки — 24 години світла, 10:00–18:00."_s);
    row("the form's own",
        u"http://zatyshok.ua/catalog/ чи zatyshok.ua, (044) 123 45 67, HELLO@zatyshok.ua, @Zatyshok_Kyiv"_s);
    row("a name out of a link of the form", u"Пишіть @zatyshok"_s);
    row("link", u"Купуйте на https://evil.example.com/sale?x=1 сьогодні"_s, {u"https://evil.example.com/sale?x=1"_s});
    row("link without https", u"Деталі: bit.ly/abc."_s, {u"bit.ly/abc"_s});
    row("a page nobody named", u"zatyshok.ua/sale"_s, {u"zatyshok.ua/sale"_s});
    row("a site that only begins so", u"zatyshok.ua.example.com"_s, {u"zatyshok.ua.example.com"_s});
    row("name", u"Дякуємо @marta.k!"_s, {u"@marta.k"_s});
    row("email, not a name too", u"info@example.com"_s, {u"info@example.com"_s});
    row("telephone", u"Дзвоніть 067 765-43-21 або +1 (212) 555-0199"_s, {u"067 765-43-21"_s, u"+1 (212) 555-0199"_s});
    row("in their order, each once", u"@b, a.com, @b, +49 30 123456"_s, {u"@b"_s, u"a.com"_s, u"+49 30 123456"_s});
    row("amounts and dates", u"1 500 000 000 грн, 2026-11-23, 01.12.2026, 100 000"_s);
    row("too long for a telephone", u"1234567890123456789"_s);
    row("hashtag and at sign alone", u"#осінь @ кава"_s);
}

void TestForeignMentions::namesWhatTheFormDoesNotSay()
{
    QFETCH(QString, text);
    QFETCH(QStringList, foreign);
    QCOMPARE(foreignMentions(text, form()), foreign);
}

// A hang limit: patterns that go back and forth would take minutes here.
void TestForeignMentions::aHugeTextIsReadAtOnce()
{
    const QString digits = u"1 "_s.repeated(50'000);
    const QString names = u"a.b-c@"_s.repeated(20'000);
    QVERIFY(foreignMentions(digits, form()).isEmpty());
    foreignMentions(names, form());
}

QTEST_GUILESS_MAIN(TestForeignMentions)
#include "tst_foreignmentions.moc"
