#include "core/textchange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

/// How many steps undo would take for somebody whose text reads so after each key.
qsizetype steps(const QStringList &texts)
{
    qsizetype count = 0;
    QString base = texts.first();
    TextChange burst;
    bool grows = false;
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const TextChange next = changeBetween(texts.at(i - 1), texts.at(i));
        const TextChange both = changeBetween(base, texts.at(i));
        if (grows && continuesTyping(burst, next, both)) {
            burst = both;
            continue;
        }
        base = texts.at(i - 1);
        burst = next;
        grows = beginsTyping(next);
        ++count;
    }
    return count;
}

} // namespace

class TestTextChange : public QObject
{
    Q_OBJECT
private slots:
    void isTheLeastThatDiffers_data();
    void isTheLeastThatDiffers();
    void knowsWhatIsOneBurst_data();
    void knowsWhatIsOneBurst();
    void aLongBurstEndsWithAWord();
};

void TestTextChange::isTheLeastThatDiffers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    const auto row
        = [](const char *name, const QString &before, const QString &after, qsizetype position, const QString &removed,
              const QString &inserted) { QTest::newRow(name) << before << after << position << removed << inserted; };
    row("nothing", u"хліб"_s, u"хліб"_s, 4, {}, {});
    row("at the end", u"хліб"_s, u"хліб!"_s, 4, {}, u"!"_s);
    row("in the middle", u"теплий хліб"_s, u"свіжий хліб"_s, 0, u"тепл"_s, u"свіж"_s);
    row("a letter that stands twice", u"aa"_s, u"aaa"_s, 2, {}, u"a"_s);
    row("from nothing", {}, u"хліб"_s, 0, {}, u"хліб"_s);
    row("to nothing", u"хліб"_s, {}, 0, u"хліб"_s, {});
    row("an emoji stays whole", u"a🍞b"_s, u"a🍟b"_s, 1, u"🍞"_s, u"🍟"_s);
    row("also where the second half is the same", u"\U0001F35E"_s, u"\U0001F75E"_s, 0, u"\U0001F35E"_s,
        u"\U0001F75E"_s);
}

void TestTextChange::isTheLeastThatDiffers()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(qsizetype, position);
    const TextChange change = changeBetween(before, after);
    QCOMPARE(change.position, position);
    QTEST(change.removed, "removed");
    QTEST(change.inserted, "inserted");
}

void TestTextChange::knowsWhatIsOneBurst_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<qsizetype>("expected");
    const auto row = [](const char *name, const QStringList &texts, qsizetype expected) {
        QTest::newRow(name) << texts << expected;
    };
    row("letters", {u"a"_s, u"ab"_s, u"abc"_s, u"abcd"_s}, 1);
    row("in a word that has the same letters", {u"helo"_s, u"hello"_s, u"helllo"_s, u"helxllo"_s}, 1);
    row("a slip that is mended", {{}, u"хл"_s, u"хлв"_s, u"хл"_s, u"хлі"_s}, 1);
    row("letters taken away", {u"abcd"_s, u"abc"_s, u"ab"_s, u"a"_s}, 1);
    row("over a selection", {u"old bread"_s, u"n bread"_s, u"ne bread"_s, u"new bread"_s}, 1);
    row("taken away, then written", {u"abc"_s, u"ab"_s, u"abx"_s, u"abxy"_s}, 2);
    row("in two places", {u"one two"_s, u"ones two"_s, u"ones twos"_s}, 2);
    row("pasted, then written", {{}, u"a long sentence"_s, u"a long sentence!"_s}, 2);
    row("written, then pasted", {{}, u"a"_s, u"a long sentence"_s}, 2);
    row("cut, then taken away", {u"a long sentence!"_s, u"a!"_s, u"a"_s}, 2);
    row("hashtags", {u"#one"_s, u"#one #t"_s, u"#one #tw"_s}, 1);
    row("emoji", {{}, u"👍🏽"_s, u"👍🏽👍🏽"_s}, 1);
}

void TestTextChange::knowsWhatIsOneBurst()
{
    QFETCH(QStringList, texts);
    QTEST(steps(texts), "expected");
}

void TestTextChange::aLongBurstEndsWithAWord()
{
    const auto letterByLetter = [](const QString &typed) {
        QStringList texts;
        for (qsizetype length = 0; length <= typed.size(); ++length)
            texts.append(typed.left(length));
        return texts;
    };
    const QString line = u"Ми печемо тричі на день, тож навіть о сьомій вечора буханець "_s;
    QCOMPARE(steps(letterByLetter(line)), 1);
    QCOMPARE(steps(letterByLetter(line + u"ще теплий"_s)), 2);
    QCOMPARE(steps(letterByLetter(line.trimmed() + u"і"_s.repeated(100))), 1);
}

QTEST_GUILESS_MAIN(TestTextChange)
#include "tst_textchange.moc"
