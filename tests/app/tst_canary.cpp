#include "app/leaks.h"

#include <QDir>
#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dopys::testing;

namespace {
const QByteArray secret = "AIzaSyCANARY-0123456789_abcdefghijklmnop";
}

/// The search for the key, of which the tests of the whole program rely on finding nothing.
class TestCanary : public QObject
{
    Q_OBJECT
private slots:
    void findsEverySpelling_data();
    void findsEverySpelling();
    void findsNothingWhereNothingIs();
    void looksIntoHiddenFilesAndNames();
};

void TestCanary::findsEverySpelling_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"the key is "_s + QString::fromLatin1(secret) + u"; so much"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-16LE") << QByteArray(QStringEncoder(QStringConverter::Utf16LE)(text));
    QTest::newRow("UTF-16BE") << QByteArray(QStringEncoder(QStringConverter::Utf16BE)(text));
    for (const char *before : {"", "a", "ab", "abc"}) {
        for (const char *after : {"", "y", "yz"}) {
            const QByteArray whole = before + secret + after;
            QTest::addRow("base64 of %s+key+%s", before, after) << whole.toBase64();
            QTest::addRow("base64url of %s+key+%s", before, after) << whole.toBase64(QByteArray::Base64UrlEncoding);
        }
    }
    QTest::newRow("percent") << '%' + secret.toHex('%').toUpper();
    QTest::newRow("query") << QUrl(u"http://127.0.0.1/?key="_s + QString::fromLatin1(secret)).toEncoded();
    QTest::newRow("hexadecimal") << "0x" + secret.toHex();
}

void TestCanary::findsEverySpelling()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(gives(bytes, secret));
}

void TestCanary::findsNothingWhereNothingIs()
{
    QVERIFY(!gives("AIzaSyCANARY-0123456789_abcdefghijklmno", secret));
    QVERIFY(!gives(QByteArray("another key, quite as long as the first").toBase64(), secret));
    QVERIFY(!gives({}, secret));
}

void TestCanary::looksIntoHiddenFilesAndNames()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"deep/.hidden"_s));
    const QString hidden = folder.filePath(u"deep/.hidden/.file"_s);
    const QString named = folder.filePath(QString::fromLatin1(secret) + u".txt"_s);
    for (const auto &[path, bytes] : {std::pair(hidden, "key=" + secret), std::pair(named, QByteArray("nothing")),
             std::pair(folder.filePath(u"innocent"_s), QByteArray("nothing"))}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const QStringList found = filesGiving(folder.path(), secret);
    QCOMPARE(QSet(found.cbegin(), found.cend()), QSet({hidden, named}));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
