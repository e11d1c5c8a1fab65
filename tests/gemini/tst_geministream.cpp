#include "gemini/geminianswer.h"
#include "gemini/jsonstream.h"
#include "gemini/ssedecoder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

QByteArrayList decoded(const QByteArray &bytes, qsizetype cut)
{
    SseDecoder decoder(1 << 20);
    QByteArrayList events = decoder.feed(bytes.left(cut));
    events += decoder.feed(bytes.mid(cut));
    events += decoder.finish();
    return events;
}

QString pathText(const JsonPath &path)
{
    QString text;
    for (const auto &step : path)
        text += u'/'
            + (std::holds_alternative<int>(step) ? QString::number(std::get<int>(step)) : std::get<QString>(step));
    return text;
}

/// What a listener hears of @p json, cut at @p cut: every ended value, and the last growth of each string.
struct Heard
{
    Heard(const QString &json, qsizetype cut)
    {
        JsonStream stream(
            {.stringGrew = [this](const JsonPath &path, const QString &text) { grown[pathText(path)] = text; },
                .valueEnded
                = [this](const JsonPath &path, const QString &text) { ended.append(pathText(path) + u'=' + text); }});
        stream.feed(QStringView(json).left(cut));
        stream.feed(QStringView(json).mid(cut));
    }
    QHash<QString, QString> grown = {};
    QStringList ended = {};
    /// The whole value has ended: nothing stands before the sign.
    bool isComplete() const { return !ended.isEmpty() && ended.constLast().startsWith(u'='); }
};

} // namespace

class TestGeminiStream : public QObject
{
    Q_OBJECT
private slots:
    void decodesWhereverItIsCut_data();
    void decodesWhereverItIsCut();
    void keepsAnUnfinishedEvent();
    void stopsAtALineWithoutEnd();
    void readsAllPartsOfTheFirstCandidate();
    void judgesByTheLastWord_data();
    void judgesByTheLastWord();
    void keepsTheLastOfEachCounter();
    void hearsTheSameWhereverItIsCut();
    void tellsOfAStringWhileItGrows();
    void dropsWhatMustNotBeInText();
    void passesOverAFenceAndWhatFollows();
    void readsALongStringInLinearTime();
    void survivesDeepNesting();
    void noticesRepetition();
};

void TestGeminiStream::decodesWhereverItIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("events");
    const QByteArray error = "{\n  \"error\": {\n    \"message\": \"a } b \\\" {\"\n  }\n}\n";
    QTest::newRow("CRLF") << QByteArray("data: {\"a\":\"ї\"}\r\n\r\ndata: {}\r\n\r\n")
                          << QByteArrayList{"{\"a\":\"ї\"}", "{}"};
    QTest::newRow("LF") << QByteArray("data: 1\n\ndata: 2\n\n") << QByteArrayList{"1", "2"};
    QTest::newRow("CR") << QByteArray("data: 1\r\rdata: 2\r\r") << QByteArrayList{"1", "2"};
    QTest::newRow("no space, and only one is taken")
        << QByteArray("data:1\n\ndata:  2\n\n") << QByteArrayList{"1", " 2"};
    QTest::newRow("lines of one event") << QByteArray("data: {\ndata: }\n\n") << QByteArrayList{"{\n}"};
    QTest::newRow("comments and other fields")
        << QByteArray(": hi\nevent: x\nid: 3\nretry: 5\ndata: 1\n\n\n\n") << QByteArrayList{"1"};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "data: 1\n\n")
                                     << QByteArrayList{"1"};
    QTest::newRow("no blank line at the end") << QByteArray("data: 1\n\ndata: 2\n") << QByteArrayList{"1", "2"};
    QTest::newRow("no line end at the end") << QByteArray("data: 1\n\ndata: 2") << QByteArrayList{"1", "2"};
    QTest::newRow("error between events") << QByteArray("data: 1\n\n") + error << QByteArrayList{"1", error};
    QTest::newRow("error in an array") << "[" + error.trimmed() + "\n]\n"
                                       << QByteArrayList{"[" + error.trimmed() + "\n]\n"};
    QTest::newRow("error before an event") << error + "data: 1\n\n" << QByteArrayList{error, "1"};
    QTest::newRow("error without end") << QByteArray("{\"error\":") << QByteArrayList{"{\"error\":\n"};
    QTest::newRow("a web page") << QByteArray("<html>\n<body>\n") << QByteArrayList{};
}

void TestGeminiStream::decodesWhereverItIsCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, events);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(decoded(bytes, cut), events);
}

void TestGeminiStream::keepsAnUnfinishedEvent()
{
    SseDecoder decoder(100);
    QCOMPARE(decoder.feed("data: 1\n"), QByteArrayList());
    QCOMPARE(decoder.feed("\n"), QByteArrayList{"1"});
    QCOMPARE(decoder.feed("{\n"), QByteArrayList());
    QCOMPARE(decoder.finish(), QByteArrayList{"{\n"});
    QCOMPARE(decoder.finish(), QByteArrayList());
}

void TestGeminiStream::stopsAtALineWithoutEnd()
{
    SseDecoder decoder(100);
    decoder.feed("data: " + QByteArray(90, 'x'));
    QVERIFY(!decoder.isOverfull());
    decoder.feed("12345");
    QVERIFY(decoder.isOverfull());
    QCOMPARE(decoder.feed("\n\n"), QByteArrayList());
}

void TestGeminiStream::readsAllPartsOfTheFirstCandidate()
{
    const auto event = eventFromJson(R"({"candidates":[{"index":1,"content":{"parts":[{"text":"other"}]}},
        {"content":{"parts":[{"text":"a"},{},{"thought":true,"text":"hm"},{"thoughtSignature":"x","text":""},{"text":"b"}]}}],
        "modelVersion":"m","responseId":"r","turnToken":"?"})");
    QVERIFY(event);
    QCOMPARE(event->text, u"ab"_s);
    QCOMPARE(event->model, u"m"_s);
    QCOMPARE(event->responseId, u"r"_s);
    QVERIFY(!eventFromJson("[]"));
    QVERIFY(!eventFromJson("hello"));
    QVERIFY(eventFromJson("{}") && !eventFromJson("{}")->hasCandidate);
}

void TestGeminiStream::judgesByTheLastWord_data()
{
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<QString>("kind");
    const auto event = [](const QByteArray &reason) {
        return R"({"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":")" + reason + R"("}]})";
    };
    const QByteArray open = R"({"candidates":[{"content":{"parts":[{"text":"a"}]}}]})";
    QTest::newRow("complete") << QByteArrayList{open, event("STOP")} << QString();
    QTest::newRow("STOP and [DONE]") << QByteArrayList{open, event("STOP"), "[DONE]"} << QString();
    QTest::newRow("nothing named before STOP")
        << QByteArrayList{event("FINISH_REASON_UNSPECIFIED"), event("STOP")} << QString();
    QTest::newRow("STOP on each") << QByteArrayList{event("STOP"), event("STOP")} << QString();
    QTest::newRow("another word before STOP") << QByteArrayList{event("SAFETY"), event("STOP")} << u"AnswerBlocked"_s;
    QTest::newRow("another word after STOP") << QByteArrayList{event("STOP"), event("MAX_TOKENS")} << u"CutByLength"_s;
    QTest::newRow("recitation without content")
        << QByteArrayList{open, R"({"candidates":[{"finishReason":"RECITATION"}]})"} << u"Recitation"_s;
    for (const QByteArray reason : {"PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "LANGUAGE"})
        QTest::newRow(reason.constData()) << QByteArrayList{event(reason)} << u"AnswerBlocked"_s;
    for (const QByteArray reason : {"OTHER", "MALFORMED_RESPONSE", "FINISH_REASON_UNSPECIFIED", "NEWLY_MADE_UP"})
        QTest::newRow(reason.constData()) << QByteArrayList{event(reason)} << u"BadAnswer"_s;
    QTest::newRow("no last word") << QByteArrayList{open} << u"Truncated"_s;
    QTest::newRow("nothing") << QByteArrayList{} << u"Truncated"_s;
    QTest::newRow("half an event after STOP") << QByteArrayList{event("STOP"), "{\"cand"} << u"Truncated"_s;
    QTest::newRow("no candidates") << QByteArrayList{R"({"candidates":[]})"} << u"BadAnswer"_s;
    QTest::newRow("not an answer") << QByteArrayList{R"({"this":[1]})"} << u"BadAnswer"_s;
    QTest::newRow("blocked prompt") << QByteArrayList{R"({"promptFeedback":{"blockReason":"MADE_UP"}})"}
                                    << u"PromptBlocked"_s;
    QTest::newRow("ratings only") << QByteArrayList{R"({"promptFeedback":{"safetyRatings":[]}})", event("STOP")}
                                  << QString();
    QTest::newRow("error inside") << QByteArrayList{event("STOP"), R"({"error":{"code":503,"message":"busy"}})"}
                                  << u"ServiceBusy"_s;
    QTest::newRow("error in an array") << QByteArrayList{R"([{"error":{"code":429}}])"} << u"QuotaPerMinute"_s;
}

void TestGeminiStream::judgesByTheLastWord()
{
    QFETCH(QByteArrayList, events);
    QFETCH(QString, kind);
    GeminiAnswer answer;
    for (const QByteArray &event : events)
        answer.add(event);
    const std::optional<Error> error = answer.error({});
    QCOMPARE(error ? errorKindName(error->kind) : QString(), kind);
}

void TestGeminiStream::keepsTheLastOfEachCounter()
{
    GeminiAnswer answer;
    answer.add(R"({"usageMetadata":{"promptTokenCount":900,"totalTokenCount":900}})");
    answer.add(R"({"usageMetadata":{"promptTokenCount":890,"candidatesTokenCount":5}})");
    answer.add(R"({"usageMetadata":{"candidatesTokenCount":"50","thoughtsTokenCount":7,"cachedContentTokenCount":1}})");
    QCOMPARE(answer.usage(), (TokenUsage{.prompt = 890, .cached = 1, .output = 50, .thinking = 7, .total = 947}));
}

void TestGeminiStream::hearsTheSameWhereverItIsCut()
{
    const QString json = uR"({"a\u00e4":"x\n\ud83d\udc4b\/\"й","list":[{"b":-1.5e3},"s",[],true,""],"end":null})"_s;
    const QStringList expected{u"/aä=x\n👋/\"й"_s, u"/list/0/b=-1.5e3"_s, u"/list/0={\"b\":-1.5e3}"_s, u"/list/1=s"_s,
        u"/list/2=[]"_s, u"/list/3=true"_s, u"/list/4="_s, u"/list=[{\"b\":-1.5e3},\"s\",[],true,\"\"]"_s,
        u"/end=null"_s, u'=' + json};
    for (qsizetype cut = 0; cut <= json.size(); ++cut) {
        const Heard heard(json, cut);
        QCOMPARE(heard.ended, expected);
        QCOMPARE(heard.grown, (QHash<QString, QString>{{u"/aä"_s, u"x\n👋/\"й"_s}, {u"/list/1"_s, u"s"_s}}));
        QVERIFY(heard.isComplete());
    }
}

void TestGeminiStream::tellsOfAStringWhileItGrows()
{
    QStringList grown;
    JsonStream stream({.stringGrew = [&grown](const JsonPath &, const QString &text) { grown.append(text); }});
    for (const QString &piece : {u"{\"t\":\"ab"_s, u"c\\"_s, u"n\\ud83d"_s, u"\\udc"_s, u"4b!"_s, u"\"}"_s})
        stream.feed(piece);
    QCOMPARE(grown, (QStringList{u"ab"_s, u"abc"_s, u"abc\n"_s, u"abc\n👋!"_s}));
}

void TestGeminiStream::dropsWhatMustNotBeInText()
{
    const Heard heard(uR"(["a\u0000b\u0007c\td\u000d\n","\ud800x","\udc00","\ud83d","\u12"])"_s, 0);
    QCOMPARE(heard.ended.mid(0, 5),
        (QStringList{u"/0=abc\td\n"_s, u"/1=\uFFFDx"_s, u"/2=\uFFFD"_s, u"/3=\uFFFD"_s, u"/4=\uFFFD"_s}));
}

void TestGeminiStream::passesOverAFenceAndWhatFollows()
{
    const Heard heard(u"```json\n{\"a\":\"b\"}\n```{\"c\":\"d\"}"_s, 3);
    QCOMPARE(heard.ended, (QStringList{u"/a=b"_s, u"={\"a\":\"b\"}"_s}));
    QVERIFY(heard.isComplete());
    QVERIFY(!Heard(u"{\"a\":[]"_s, 0).isComplete());
}

void TestGeminiStream::readsALongStringInLinearTime()
{
    const auto timeFor = [](int pieces) {
        qsizetype last = 0;
        JsonStream stream({.stringGrew = [&last](const JsonPath &, const QString &text) { last = text.size(); }});
        const QString piece(50, u'x');
        QElapsedTimer clock;
        clock.start();
        stream.feed(u"{\"a\":\"");
        for (int i = 0; i < pieces; ++i)
            stream.feed(piece);
        return last == pieces * 50 ? clock.nsecsElapsed() : qint64(-1);
    };
    const qint64 small = timeFor(2'000);
    const qint64 large = timeFor(32'000);
    QVERIFY(small > 0 && large > 0);
    // Sixteen times the text; copying the text with every piece would take 256 times as long.
    QVERIFY2(large < small * 100, qPrintable(u"%1 %2"_s.arg(small).arg(large)));
}

void TestGeminiStream::survivesDeepNesting()
{
    const Heard heard(QString(100'000, u'[') + QString(100'000, u']'), 7);
    QVERIFY(heard.isComplete());
    QVERIFY(heard.ended.size() < 100);
}

void TestGeminiStream::noticesRepetition()
{
    QVERIFY(endsInRepetition(QString(u"A post. "_s + u"and so on, "_s.repeated(500))));
    QVERIFY(endsInRepetition(QString(5000, u' ')));
    QVERIFY(!endsInRepetition(QString(u"and so on, "_s.repeated(300))));
    QString numbers;
    for (int i = 0; i < 2000; ++i)
        numbers += QString::number(i) + u", "_s;
    QVERIFY(!endsInRepetition(numbers));
}

#include "tst_geministream.moc"
QTEST_GUILESS_MAIN(TestGeminiStream)
