#include "gemini/geminianswer.h"
#include "gemini/ssedecoder.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

constexpr std::pair<QLatin1StringView, QLatin1StringView> others[]{
    {"failure-api-key"_L1, "KeyRejected"_L1},
    {"failure-unknown-model"_L1, "ModelUnknown"_L1},
    {"failure-unsupported-user-location"_L1, "LocationUnsupported"_L1},
    {"context-cache-not-found"_L1, "ModelUnknown"_L1},
    {"quota-exceeded"_L1, "QuotaNone"_L1},
    {"prompt-blocked"_L1, "PromptBlocked"_L1},
    {"only-prompt-feedback"_L1, "PromptBlocked"_L1},
    {"finish-reason-safety"_L1, "AnswerBlocked"_L1},
    {"failure-recitation"_L1, "Recitation"_L1},
    {"unknown-finish-enum"_L1, "BadAnswer"_L1},
    {"error-mid-stream"_L1, "ServiceFailed"_L1},
    {"invalid-json"_L1, "BadAnswer"_L1},
    {"empty-content"_L1, "Truncated"_L1},
    {"malformed-content"_L1, "Truncated"_L1},
    // Successes of their own call, but no complete answer by our rule: a count of tokens, and no finish
    // reason.
    {"success-total-tokens"_L1, "BadAnswer"_L1},
    {"success-missing-safety-ratings"_L1, "Truncated"_L1},
};

QByteArray expectedKind(const QString &name)
{
    for (const auto &[part, kind] : others) {
        if (name.contains(part))
            return kind.toString().toLatin1();
    }
    return name.contains("success"_L1) ? QByteArray() : "a row for this file";
}

/// As it would have come over the wire.
std::optional<Error> errorOf(const QByteArray &body, QString &text)
{
    SseDecoder decoder(16 << 20);
    GeminiAnswer answer;
    QByteArrayList events = decoder.feed(body);
    events += decoder.finish();
    for (const QByteArray &event : std::as_const(events))
        answer.add(event);
    text = answer.text();
    return answer.error({});
}

} // namespace

class TestGeminiRecorded : public QObject
{
    Q_OBJECT
private slots:
    void endsAsRecorded_data();
    void endsAsRecorded();
};

void TestGeminiRecorded::endsAsRecorded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("kind");
    QDirIterator files(
        QStringLiteral(DOPYS_RECORDED_DIR), {u"*.txt"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        QTest::newRow(qPrintable(file.dir().dirName() + u'/' + file.fileName()))
            << file.filePath() << expectedKind(file.fileName());
    }
}

void TestGeminiRecorded::endsAsRecorded()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, kind);
    QFile recording(file);
    QVERIFY(recording.open(QIODevice::ReadOnly));
    QString text;
    const std::optional<Error> error = errorOf(recording.readAll(), text);
    QCOMPARE(error ? errorKindName(error->kind).toLatin1() : QByteArray(), kind);
    QCOMPARE(text.isEmpty() && kind.isEmpty(), false);
    if (error)
        QVERIFY2(!error->detail.contains(u"AIz"_s) && !error->detail.contains(u"key1234"_s), qPrintable(error->detail));
}

#include "tst_geminirecorded.moc"
QTEST_GUILESS_MAIN(TestGeminiRecorded)
