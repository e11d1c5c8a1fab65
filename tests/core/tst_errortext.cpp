#include "core/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dopys;

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasASentenceOfItsOwn();
    void namesWhatItIsAbout();
    void saysHowLongToWait();
    void detailsCarryCodesButNoKey();
};

void TestErrorText::everyKindHasASentenceOfItsOwn()
{
    static const QRegularExpression code(u"\\b[45]\\d\\d\\b|%\\d|HTTP"_s);
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(Error::Kind::BadInput); ++i) {
        const QString text = errorText(Error{.kind = static_cast<Error::Kind>(i), .httpStatus = 503});
        QVERIFY2(text.endsWith(u'.') && !code.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestErrorText::namesWhatItIsAbout()
{
    QVERIFY(errorText({.kind = Error::Kind::ModelUnknown, .subject = u"gemini-%1"_s}).contains("gemini-%1"_L1));
    const QString text
        = errorText({.kind = Error::Kind::FileProblem, .detail = u"no space %1"_s, .subject = u"/a/%2"_s});
    QVERIFY2(text.contains("/a/%2"_L1) && text.contains("no space %1"_L1), qPrintable(text));
    QCOMPARE(errorText({.kind = Error::Kind::BadInput, .detail = u"a: b"_s}), u"a: b"_s);
    // The system's words go on in the sentence; a name in capitals stays.
    const auto said = [](const QString &detail) {
        return errorText({.kind = Error::Kind::FileProblem, .detail = detail, .subject = u"/f"_s});
    };
    QCOMPARE(said(u"No such file"_s), u"The file /f cannot be used: no such file"_s);
    QCOMPARE(said(u"NFS went away"_s), u"The file /f cannot be used: NFS went away"_s);
}

void TestErrorText::saysHowLongToWait()
{
    QVERIFY(errorText({.kind = Error::Kind::QuotaPerMinute, .retryAfter = 6200ms}).contains("7 second"_L1));
    QVERIFY(errorText({.kind = Error::Kind::ServiceBusy, .retryAfter = 10min}).contains("10 minute"_L1));
    QVERIFY(errorText({.kind = Error::Kind::ServiceFailed, .retryAfter = 1h}).contains("60 minute"_L1));
}

void TestErrorText::detailsCarryCodesButNoKey()
{
    const QString secret = u"AIzaSyCanary0123456789abcdefghijklmnopq"_s;
    const QString text
        = errorDetails({.kind = Error::Kind::KeyRejected, .detail = u"bad key "_s + secret, .httpStatus = 400});
    QVERIFY(text.contains("KeyRejected"_L1) && text.contains("HTTP 400"_L1));
    QVERIFY(!text.contains(secret));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
