#include "app/instancecall.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

using State = CallReader::State;

/// What a second start says, and what anybody else may say in its place.
class TestInstanceCall : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsWritten();
    void readsItByteByByte();
    void refusesWhatCannotBeSaid_data();
    void refusesWhatCannotBeSaid();
    void knowsWhatIsForeign_data();
    void knowsWhatIsForeign();
    void tenThousandRandomMessagesDoNoHarm();
};

namespace {

State stateAfter(const QByteArray &bytes)
{
    return CallReader().read(bytes);
}

/// Bytes of the kind that a call is made of, and of any other.
QByteArray randomMessage(QRandomGenerator &random)
{
    static const QByteArrayList parts{"open ", "show", "\n", "/", "/tmp/a", "open /a\n", QByteArray(5000, 'x'), "\0"_ba,
        "\xFF\xFE", "Ї", "\r", " ", "OPEN /a\n", "exec /bin/sh\n"};
    QByteArray message;
    for (int i = random.bounded(6); i >= 0; --i) {
        message += random.bounded(3) > 0 ? parts.at(random.bounded(int(parts.size())))
                                         : QByteArray(1, static_cast<char>(random.bounded(256)));
    }
    return message;
}

} // namespace

void TestInstanceCall::readsWhatIsWritten()
{
    const QStringList paths{
        u"/tmp/a.dopys.json"_s, u"/home/Оля/Їжак 🦔 %1.json"_s, u"/tmp/ two  spaces "_s, u"/\t\r"_s};
    CallReader reader;
    QCOMPARE(reader.read(*callFor(paths)), State::Complete);
    QCOMPARE(reader.paths(), paths);
    CallReader plain;
    QCOMPARE(plain.read(*callFor({})), State::Complete);
    QVERIFY(plain.paths().isEmpty());
}

void TestInstanceCall::readsItByteByByte()
{
    const QByteArray call = *callFor({u"/Ґ"_s, u"/b"_s});
    CallReader reader;
    for (qsizetype i = 0; i < call.size() - 1; ++i)
        QCOMPARE(reader.read(call.sliced(i, 1)), State::Arriving);
    QCOMPARE(reader.read(call.last(1)), State::Complete);
    QCOMPARE(reader.paths(), QStringList({u"/Ґ"_s, u"/b"_s}));
}

void TestInstanceCall::refusesWhatCannotBeSaid_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("word");
    QTest::newRow("line break") << QStringList{u"/a"_s, u"/b\nshow"_s} << u"line break"_s;
    QTest::newRow("long") << QStringList{u"/"_s + u"x"_s.repeated(4096)} << u"so long"_s;
    QTest::newRow("long in bytes") << QStringList{u"/"_s + u"ї"_s.repeated(2048)} << u"so long"_s;
    QTest::newRow("many") << QStringList(1001, u"/a"_s) << u"1000"_s;
}

void TestInstanceCall::refusesWhatCannotBeSaid()
{
    QFETCH(QStringList, paths);
    QFETCH(QString, word);
    const auto call = callFor(paths);
    QVERIFY(!call);
    QVERIFY2(call.error().detail.contains(word), qPrintable(call.error().detail));
}

void TestInstanceCall::knowsWhatIsForeign_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HTTP") << "GET / HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
    QTest::newRow("another verb") << "exec /bin/sh\nshow\n"_ba;
    QTest::newRow("other case") << "SHOW\n"_ba;
    QTest::newRow("empty line") << "\nshow\n"_ba;
    QTest::newRow("relative path") << "open a.json\nshow\n"_ba;
    QTest::newRow("no path") << "open \nshow\n"_ba;
    QTest::newRow("an address") << "open http://evil.example/a\nshow\n"_ba;
    QTest::newRow("NUL") << "open /a\0b\nshow\n"_ba;
    QTest::newRow("no UTF-8") << "open /\xC3\x28\nshow\n"_ba;
    QTest::newRow("something after the end") << "show\nopen /a\n"_ba;
    QTest::newRow("carriage return") << "show\r\n"_ba;
    QTest::newRow("long line") << "open /" + QByteArray(4096, 'x') + "\nshow\n";
    QTest::newRow("a line without end") << QByteArray(5000, 'x');
    QTest::newRow("many lines") << QByteArray("open /a\n").repeated(1001) + "show\n";
}

void TestInstanceCall::knowsWhatIsForeign()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(stateAfter(bytes), State::Foreign);
    // Once foreign, whatever follows.
    CallReader reader;
    reader.read(bytes);
    QCOMPARE(reader.read("show\n"), State::Foreign);
}

void TestInstanceCall::tenThousandRandomMessagesDoNoHarm()
{
    QRandomGenerator random(20261126);
    int complete = 0;
    for (int i = 0; i < 10'000; ++i) {
        CallReader reader;
        const QByteArray message = randomMessage(random);
        for (qsizetype at = 0; at < message.size(); at += 1000)
            reader.read(message.sliced(at, std::min<qsizetype>(1000, message.size() - at)));
        complete += reader.state() == State::Complete ? 1 : 0;
        for (const QString &path : reader.paths())
            QVERIFY2(path.startsWith(u'/') && !path.contains(u'\n'), message.constData());
    }
    QVERIFY(complete > 0 && complete < 5'000);
}

QTEST_GUILESS_MAIN(TestInstanceCall)
#include "tst_instancecall.moc"
