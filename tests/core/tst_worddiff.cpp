#include "core/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

using Kind = DiffPiece::Kind;

QString joined(const QList<DiffPiece> &pieces, Kind without)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        text += piece.kind == without ? QString() : piece.text;
    return text;
}

QString written(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        text += piece.kind == Kind::Same ? piece.text
                                         : (piece.kind == Kind::Added ? u"[+%1]"_s : u"[-%1]"_s).arg(piece.text);
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT
private slots:
    void comparesWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("difference");
        QTest::newRow("the same") << u"Свіжий хліб"_s << u"Свіжий хліб"_s << u"Свіжий хліб"_s;
        QTest::newRow("a word") << u"Свіжий хліб щодня"_s << u"Теплий хліб щодня"_s
                                << u"[-Свіжий][+Теплий] хліб щодня"_s;
        QTest::newRow("added") << u"Хліб."_s << u"Хліб і сіль."_s << u"Хліб[+ і сіль]."_s;
        QTest::newRow("removed") << u"a b c"_s << u"a c"_s << u"a [-b ]c"_s;
        QTest::newRow("an apostrophe is in the word")
            << u"здоров’я"_s << u"здоров’ям"_s << u"[-здоров’я][+здоров’ям]"_s;
        QTest::newRow("from nothing") << QString() << u"новий"_s << u"[+новий]"_s;
        QTest::newRow("to nothing") << u"старий"_s << QString() << u"[-старий]"_s;
        QTest::newRow("an emoji stays whole") << u"Хліб 🍞!"_s << u"Хліб 🥐!"_s << u"Хліб [-🍞][+🥐]!"_s;
    }

    void comparesWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(written(wordDiff(before, after)), "difference");
    }

    void losesNoLetter()
    {
        QRandomGenerator random(7);
        const auto text = [&random] {
            QString words;
            for (int i = 0; i < 40; ++i)
                words += u"abc "_s.mid(static_cast<int>(random.bounded(4U)), 2);
            return words;
        };
        for (int i = 0; i < 200; ++i) {
            const QString before = text();
            const QString after = text();
            const QList<DiffPiece> pieces = wordDiff(before, after);
            QCOMPARE(joined(pieces, Kind::Added), before);
            QCOMPARE(joined(pieces, Kind::Removed), after);
        }
    }

    void comparesVeryLongTextsToo()
    {
        const QString before = u"початок "_s + u"раз два "_s.repeated(20'000) + u"кінець"_s;
        const QString after = u"початок "_s + u"три чотири "_s.repeated(20'000) + u"кінець"_s;
        const QList<DiffPiece> pieces = wordDiff(before, after);
        QCOMPARE(pieces.constFirst().kind, Kind::Same);
        QCOMPARE(joined(pieces, Kind::Added), before);
        QCOMPARE(joined(pieces, Kind::Removed), after);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
