#include "core/excerpt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestExcerpt : public QObject
{
    Q_OBJECT
private slots:
    void partsTheQueryIntoWords()
    {
        QCOMPARE(soughtWords(u"  хліб \t на\nзаквасці "_s), QStringList({u"хліб"_s, u"на"_s, u"заквасці"_s}));
        QCOMPARE(soughtWords(u"- \" * «» 7%"_s), QStringList({u"7%"_s}));
        QCOMPARE(soughtWords({}), QStringList());
    }

    void findsWhereAWordBegins()
    {
        const QString text = u"Хліб для здоров’я, хліб щодня"_s;
        QCOMPARE(firstMatch(text, {u"щодня"_s, u"ЗДОРОВ'Я"_s}), (TextSpan{9, 8}));
        QCOMPARE(firstMatch(text, {u"х"_s}), (TextSpan{0, 1}));
        QCOMPARE(firstMatch(text, {u"ліб"_s}), TextSpan{});
    }

    void showsAShortTextWhole() { QCOMPARE(excerptAround(u"Тепло\nвдома"_s, {u"вдома"_s}), u"Тепло вдома"_s); }

    void showsWhatIsAroundTheMatch_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("shown");
        QTest::newRow("in another case") << u"ЗАКВАСЦІ"_s << u"заквасці"_s;
        QTest::newRow("another apostrophe") << u"здоров'я"_s << u"здоров’я"_s;
        QTest::newRow("the third apostrophe") << u"здоровʼя"_s << u"здоров’я"_s;
        QTest::newRow("at the end") << u"кінець"_s << u"кінець"_s;
        QTest::newRow("at the beginning") << u"поч"_s << u"Початок"_s;
        QTest::newRow("not inside a word") << u"вас"_s << u"вас чекаємо"_s;
    }

    void showsWhatIsAroundTheMatch()
    {
        QFETCH(QString, sought);
        QFETCH(QString, shown);
        const QString filler = u" слово за словом рядок росте і росте далі"_s.repeated(4);
        const QString text = u"Початок"_s + filler + u" хліб на заквасці"_s + filler + u" про здоров’я"_s + filler
            + u" вас чекаємо"_s + filler + u" кінець"_s;
        const QString line = excerptAround(text, {sought}, 80);
        QVERIFY2(line.contains(shown), qPrintable(line));
        QVERIFY2(line.size() <= 82, qPrintable(line));
        QCOMPARE(line.startsWith(u'…'), !text.startsWith(line.left(20)));
        QCOMPARE(line.endsWith(u'…'), !text.endsWith(line.right(10)));
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
