#include "core/platform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestPlatformCount : public QObject
{
    Q_OBJECT
private slots:
    void weighsLikeX_data();
    void weighsLikeX();
    void othersCountCodeUnits();
    void countsAnyPrefixOfAText();
    void countsDottedTextsWithoutAPause();
};

// Rows: what twitter-text 3.1.0 says, and its own conformance cases.
void TestPlatformCount::weighsLikeX_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("weight");
    const QString family = u"👨‍👩‍👧‍👦"_s;
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("ukrainian") << u"Їжак, ґанок – «є»’"_s << 18;
    QTest::newRow("bare domain") << u"site.ua"_s << 23;
    QTest::newRow("long link") << u"https://site.ua/very/long/path?a=1"_s << 23;
    QTest::newRow("cyrillic link") << u"https://сайт.укр"_s << 23;
    QTest::newRow("bare cyrillic domain") << u"сайт.укр"_s << 8;
    QTest::newRow("domain at the end of a sentence") << u"kyiv.ua."_s << 24;
    QTest::newRow("mail address") << u"info@site.ua"_s << 12;
    QTest::newRow("domain after a comma") << u"Привіт,site.ua"_s << 30;
    QTest::newRow("abbreviation") << u"м.Київ"_s << 6;
    QTest::newRow("hryvnia") << u"Ціна 200 ₴"_s << 11;
    QTest::newRow("number sign") << u"№ 5"_s << 4;
    QTest::newRow("ellipsis") << u"…"_s << 2;
    QTest::newRow("flag") << u"🇺🇦"_s << 2;
    QTest::newRow("hearts") << u"💙💛"_s << 4;
    QTest::newRow("family") << family << 2;
    QTest::newRow("red heart") << u"❤️"_s << 2;
    QTest::newRow("keycap") << u"1⃣"_s << 2;
    QTest::newRow("copyright") << u"©"_s << 1;
    QTest::newRow("copyright as emoji") << u"©️"_s << 2;
    QTest::newRow("trade mark") << u"™"_s << 2;
    QTest::newRow("decomposed") << u"\u0438\u0306\u0456\u0308"_s << 2;
    QTest::newRow("link in a sentence") << u"Hi http://test.co"_s << 26;
    QTest::newRow("emoji in a row") << u"H🐱☺"_s + family << 7;
    QTest::newRow("skin and profession") << u"🙋🏽👨‍🎤"_s << 4;
    QTest::newRow("140 families") << family.repeated(140) << 280;
    QTest::newRow("64 letters are no label") << QString(64, u'a') + u".com"_s << 68;
    QTest::newRow("unknown ending") << u"readme.txtx"_s << 11;
    QTest::newRow("subdomains") << u"a-b.c_d.site.com.ua/x"_s << 29;
    QTest::newRow("underscore in a name") << u"a_b.com"_s << 7;
    QTest::newRow("two links") << u"site.ua https://site.ua"_s << 47;
    QTest::newRow("path in brackets") << u"(site.ua/a_(b))"_s << 25;
}

void TestPlatformCount::weighsLikeX()
{
    QFETCH(QString, text);
    QFETCH(int, weight);
    QCOMPARE(countedLength(Platform::X, text), weight);
}

void TestPlatformCount::othersCountCodeUnits()
{
    for (const Platform platform : {Platform::Facebook, Platform::Instagram, Platform::LinkedIn})
        QCOMPARE(countedLength(platform, u"Ранок 💙 site.ua"_s), 16);
}

// A stream is counted wherever it was cut, also between the halves of an emoji.
void TestPlatformCount::countsAnyPrefixOfAText()
{
    const QString text = u"Кава 💙💛 на https://site.ua/a?b=1 👨‍👩‍👧‍👦"_s;
    for (qsizetype end = 1; end <= text.size(); ++end)
        QVERIFY2(countedLength(Platform::X, text.left(end)) > 0, qPrintable(QString::number(end)));
}

// A hang would show as the test's own limit: this took a second for each call before the names were grouped.
void TestPlatformCount::countsDottedTextsWithoutAPause()
{
    const QString dots = u"a."_s.repeated(1500);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(countedLength(Platform::X, dots), 3000);
    // Varied, so that nothing is remembered; it took 8 s once.
    QString hyphens;
    for (int i = 0; hyphens.size() < 100'000; ++i)
        hyphens += QString::number(i, 36) + u'-';
    QVERIFY(countedLength(Platform::X, hyphens + u"x.y"_s) > 100'000);
}

QTEST_GUILESS_MAIN(TestPlatformCount)
#include "tst_platformcount.moc"
