#include "demo/demonetwork.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

namespace {

const QByteArray briefRequest = R"({"contents": [{"role": "user", "parts": [{"text":
    "{\"campaign\": {\"business_name\": \"Затишок\", \"num_posts\": 3, \"language\": \"uk\", \"campaign_goal\": \"sales\"}}"}]}],
    "generationConfig": {"responseJsonSchema": {"properties": {
        "campaign_summary": {"type": "string"},
        "post_topics": {"type": "array", "items": {"properties": {"topic_title": {"type": "string"}}}}}}}})";

// The port is closed: a request that left the process would fail.
QNetworkRequest at(const QString &path)
{
    QNetworkRequest request(QUrl(u"https://127.0.0.1:1/v1beta/"_s + path));
    request.setRawHeader("x-goog-api-key", "ignored");
    return request;
}

QNetworkRequest streaming()
{
    return at(u"models/dopys-demo:streamGenerateContent?alt=sse"_s);
}

QString textOf(const QByteArray &stream, QJsonObject *last)
{
    QString text;
    for (const QByteArray &line : stream.split('\n')) {
        if (!line.startsWith("data: "))
            continue;
        *last = QJsonDocument::fromJson(line.mid(6)).object();
        text += (*last)["candidates"_L1][0]["content"_L1]["parts"_L1][0]["text"_L1].toString();
    }
    return text;
}

class OneByteAtATime : public QIODevice
{
public:
    explicit OneByteAtATime(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly); }
    bool isSequential() const override { return true; }
    void arrive()
    {
        const qsizetype half = m_bytes.size() / 2;
        m_arrived = m_arrived == 0 ? half : m_bytes.size();
        emit readyRead();
        if (m_arrived == m_bytes.size())
            emit readChannelFinished();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_arrived - m_read);
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_arrived = 0;
    qsizetype m_read = 0;
};

} // namespace

class TestDemoNetwork : public QObject
{
    Q_OBJECT
private slots:
    void streamsAWholeAnswerInManyPieces();
    void keepsThePaceItIsGiven();
    void readsABodyThatArrivesSlowly();
    void abortEndsOnce();
    void abortWhileReadingEndsOnce();
    void listsItsOneModel();
    void refusesWhatItDoesNotKnow();
    void fiftyAnswersAtOnceAllEnd();
    void countsTakesOverAllNetworks();

private:
    DemoPace m_quick{.brief = 120ms, .shortestPost = 100ms, .longestPost = 120ms};
};

void TestDemoNetwork::streamsAWholeAnswerInManyPieces()
{
    DemoNetwork network({.brief = 600ms});
    std::unique_ptr<QNetworkReply> reply(network.post(streaming(), briefRequest));
    QSignalSpy sent(reply.get(), &QNetworkReply::requestSent);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QSignalSpy managerFinished(&network, &QNetworkAccessManager::finished);
    QByteArray stream;
    int reads = 0;
    connect(reply.get(), &QNetworkReply::readyRead, this, [&] {
        const qint64 there = reply->bytesAvailable();
        const QByteArray read = reply->readAll();
        QCOMPARE(read.size(), there);
        QCOMPARE(reply->bytesAvailable(), 0);
        stream += read;
        ++reads;
    });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(managerFinished.size(), 1);
    QVERIFY(reads >= 3);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QVERIFY(reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
    QCOMPARE(reply->rawHeader("content-type"), "text/event-stream"_ba);
    QVERIFY(stream.endsWith("\r\n\r\n"));

    QJsonObject last;
    const QJsonObject answer = QJsonDocument::fromJson(textOf(stream, &last).toUtf8()).object();
    QCOMPARE(answer["post_topics"_L1].toArray().size(), 3);
    QVERIFY(answer["campaign_summary"_L1].toString().contains(u"«Затишок»"_s));
    QCOMPARE(last["candidates"_L1][0]["finishReason"_L1].toString(), u"STOP"_s);
    QCOMPARE(last["modelVersion"_L1].toString(), QString(demoModel));
    const QJsonValue usage = last["usageMetadata"_L1];
    QCOMPARE(usage["totalTokenCount"_L1].toInt(),
        usage["promptTokenCount"_L1].toInt() + usage["candidatesTokenCount"_L1].toInt());
    QVERIFY(usage["candidatesTokenCount"_L1].toInt() > 50);
}

void TestDemoNetwork::keepsThePaceItIsGiven()
{
    DemoNetwork network({.brief = 600ms});
    std::unique_ptr<QNetworkReply> reply(network.post(streaming(), briefRequest));
    QElapsedTimer clock;
    clock.start();
    qint64 first = 0;
    connect(reply.get(), &QNetworkReply::readyRead, this, [&] { first = first == 0 ? clock.elapsed() : first; });
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(clock.elapsed() >= 590);
    QVERIFY(first >= 95);
}

void TestDemoNetwork::readsABodyThatArrivesSlowly()
{
    DemoNetwork network(m_quick);
    OneByteAtATime body(briefRequest);
    std::unique_ptr<QNetworkReply> reply(network.post(streaming(), &body));
    QMetaObject::invokeMethod(
        this, [&] { body.arrive(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this, [&] { body.arrive(); }, Qt::QueuedConnection);
    QTRY_VERIFY(reply->isFinished());
    QJsonObject last;
    QVERIFY(textOf(reply->readAll(), &last).contains(u"«Затишок»"_s));
}

void TestDemoNetwork::abortEndsOnce()
{
    DemoNetwork network(m_quick);
    std::unique_ptr<QNetworkReply> reply(network.post(streaming(), briefRequest));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QSignalSpy readyRead(reply.get(), &QNetworkReply::readyRead);
    QTRY_VERIFY(!readyRead.isEmpty());
    reply->abort();
    reply->abort();
    const qsizetype readsBefore = readyRead.size();
    std::unique_ptr<QNetworkReply> next(network.post(streaming(), briefRequest));
    QTRY_VERIFY(next->isFinished());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(readyRead.size(), readsBefore);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
}

void TestDemoNetwork::abortWhileReadingEndsOnce()
{
    DemoNetwork network(m_quick);
    std::unique_ptr<QNetworkReply> reply(network.post(streaming(), briefRequest));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    connect(reply.get(), &QNetworkReply::readyRead, reply.get(), &QNetworkReply::abort);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
}

void TestDemoNetwork::listsItsOneModel()
{
    DemoNetwork network(m_quick);
    std::unique_ptr<QNetworkReply> reply(network.get(at(u"models?pageSize=1000"_s)));
    QTRY_VERIFY(reply->isFinished());
    const QJsonArray models = QJsonDocument::fromJson(reply->readAll())["models"_L1].toArray();
    QCOMPARE(models.size(), 1);
    QCOMPARE(models.at(0)["name"_L1].toString(), u"models/dopys-demo"_s);
}

void TestDemoNetwork::refusesWhatItDoesNotKnow()
{
    DemoNetwork network(m_quick);
    std::unique_ptr<QNetworkReply> unknown(network.get(at(u"files"_s)));
    std::unique_ptr<QNetworkReply> broken(network.post(streaming(), "{"_ba));
    QTRY_VERIFY(unknown->isFinished() && broken->isFinished());
    QCOMPARE(unknown->error(), QNetworkReply::ContentNotFoundError);
    QCOMPARE(unknown->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
    QCOMPARE(broken->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
    QCOMPARE(QJsonDocument::fromJson(broken->readAll())["error"_L1]["code"_L1].toInt(), 400);
}

void TestDemoNetwork::fiftyAnswersAtOnceAllEnd()
{
    DemoNetwork network(m_quick);
    QSignalSpy finished(&network, &QNetworkAccessManager::finished);
    for (int i = 0; i < 50; ++i)
        network.post(streaming(), briefRequest);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 50, 20'000);
}

void TestDemoNetwork::countsTakesOverAllNetworks()
{
    DemoTakes takes;
    QCOMPARE(takes.next("a"), 0);
    QCOMPARE(takes.next("b"), 0);
    QCOMPARE(takes.next("a"), 1);
    QCOMPARE(takes.next("a"), 2);
}

QTEST_GUILESS_MAIN(TestDemoNetwork)
#include "tst_demonetwork.moc"
