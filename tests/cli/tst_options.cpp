#include "cli/exitcode.h"
#include "cli/options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestOptions : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsGiven();
    void theDocumentGoesToStandardOutputUnlessEventsDo();
    void refuses_data();
    void refuses();
    void exitCodesSayWhatIsToBeDone_data();
    void exitCodesSayWhatIsToBeDone();
    void theKeyDecidesBeforeTheQuotaAndTheRest();
    void aFormatNamedTwiceIsOne();
    void oneDocumentInJsonGoesToStandardOutput();
};

namespace {

Result<Options> read(const QString &line)
{
    return optionsFromArguments((u"dopys-cli "_s + line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void TestOptions::readsWhatIsGiven()
{
    const auto options = read(
        u"generate --input c.json --output out --format csv,json --force --model m --requests-at-once 4 --requests-per-minute 30 --quiet --lang uk"_s);
    QVERIFY(options);
    QCOMPARE(options->inputFile, u"c.json"_s);
    QCOMPARE(options->output, u"out"_s);
    QCOMPARE(options->formats, (QStringList{u"csv"_s, u"json"_s}));
    QVERIFY(options->force && options->quiet);
    QCOMPARE(options->requestsAtOnce, 4);
    QCOMPARE(options->requestsPerMinute, 30);
    QCOMPARE(options->language, u"uk"_s);
}

void TestOptions::theDocumentGoesToStandardOutputUnlessEventsDo()
{
    QCOMPARE(read(u"generate --input c.json"_s)->output, u"-"_s);
    QCOMPARE(read(u"generate --input c.json --events"_s)->output, QString());
    QCOMPARE(read(u"generate --input c.json --events --output out"_s)->output, u"out"_s);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row
        = [](const char *name, const QString &line, const QString &named) { QTest::newRow(name) << line << named; };
    row("nothing", {}, u"generate"_s);
    row("unknown command", u"write"_s, u"write"_s);
    row("unknown option", u"generate --input a --key AIza"_s, u"key"_s);
    row("no input", u"generate"_s, u"--input"_s);
    row("events on standard output", u"generate --input a --events --output -"_s, u"--events"_s);
    row("csv without a folder", u"generate --input a --format csv"_s, u"csv"_s);
    row("unknown format", u"generate --input a --format pdf --output o"_s, u"pdf"_s);
    row("no format", u"generate --input a --format , --output o"_s, u"--format"_s);
    row("zero requests", u"generate --input a --requests-at-once 0"_s, u"--requests-at-once"_s);
    row("half a request", u"generate --input a --requests-per-minute 0.5"_s, u"--requests-per-minute"_s);
    row("two keys", u"generate --input a --key-stdin --key-file k"_s, u"--key-file"_s);
    row("two standard inputs", u"generate --input - --key-stdin"_s, u"--key-stdin"_s);
    row("an option of another command", u"models --demo"_s, u"--demo"_s);
    row("an option of no use", u"list --quiet"_s, u"--quiet"_s);
    row("nothing given", u"generate --input a --endpoint="_s, u"--endpoint"_s);
    row("language", u"generate --input a --lang de"_s, u"--lang"_s);
}

void TestOptions::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto options = read(line);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::BadInput);
    QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
}

void TestOptions::exitCodesSayWhatIsToBeDone_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, int done, Error::Kind kind, int code) {
        QTest::newRow(name) << done << int(kind) << code;
    };
    using enum Error::Kind;
    row("all", 3, Cancelled, 0);
    row("some, quota", 1, QuotaPerDay, 5);
    row("none, key", 0, KeyRejected, 3);
    row("none, location", 0, LocationUnsupported, 3);
    row("none, permission", 0, PermissionDenied, 3);
    row("none, quota", 0, QuotaPerDay, 4);
    row("none, credit", 0, CreditUsedUp, 4);
    row("none, spending", 0, SpendLimit, 4);
    row("none, network", 0, TlsFailed, 6);
    row("none, model", 0, ModelUnknown, 6);
    row("none, blocked", 0, PromptBlocked, 6);
}

void TestOptions::exitCodesSayWhatIsToBeDone()
{
    QFETCH(int, done);
    QFETCH(int, kind);
    QFETCH(int, code);
    QCOMPARE(int(exitCodeOf(RunSummary{.done = done}, 3, Error{.kind = Error::Kind(kind)})), code);
}

void TestOptions::theKeyDecidesBeforeTheQuotaAndTheRest()
{
    const auto failed = [](Error::Kind kind) { return Post{.state = Failed{Error{.kind = kind}}}; };
    using enum Error::Kind;
    Campaign campaign{.posts = {failed(AnswerBlocked), failed(ConnectionLost)}};
    QCOMPARE(decisiveError(campaign, {})->kind, AnswerBlocked);
    campaign.posts.append(failed(QuotaPerDay));
    QCOMPARE(decisiveError(campaign, {})->kind, QuotaPerDay);
    campaign.posts.append(failed(KeyRejected));
    QCOMPARE(decisiveError(campaign, {})->kind, KeyRejected);
    QCOMPARE(decisiveError({}, RunSummary{.briefError = Error{.kind = TlsFailed}})->kind, TlsFailed);
    QVERIFY(!decisiveError({}, {}));
}

void TestOptions::aFormatNamedTwiceIsOne()
{
    QCOMPARE(read(u"generate --input a --format json,json"_s)->formats, QStringList{u"json"_s});
}

void TestOptions::oneDocumentInJsonGoesToStandardOutput()
{
    QCOMPARE(read(u"export 7 --format dopys"_s)->output, u"-"_s);
    QVERIFY(!read(u"export 7 --format dopys,json"_s));
    QVERIFY(read(u"export 7 --format dopys,json --output out"_s));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
