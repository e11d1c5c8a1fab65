#include "storage/quotabook.h"

#include "storage/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
const QByteArray key = "AIza-a-key-that-opens-nothing";

ToldQuota told(const QString &model, int requests, const QDateTime &when = noon)
{
    return {.model = model, .quota = {.requests = requests, .inputTokens = 5'000'000'000}, .told = when};
}

} // namespace

/// Each test in a DOPYS_HOME of its own.
class TestQuotaBook : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("DOPYS_HOME", m_home->path().toUtf8());
    }

    void keepsWhatWasToldForEachKeyAndModel()
    {
        QuotaBook().keep(key, told(u"gemini-3.8-flash"_s, 10));
        QuotaBook book;
        QCOMPARE(book.quota(key, u"gemini-3.8-flash"_s, noon), (MinuteQuota{10, 5'000'000'000}));
        QCOMPARE(book.quota(key, u"gemini-3.8-pro"_s, noon), MinuteQuota());
        QCOMPARE(book.quota("another", u"gemini-3.8-flash"_s, noon), MinuteQuota());
        book.keep(key, told(u"gemini-3.8-flash"_s, 20));
        QCOMPARE(book.quota(key, u"gemini-3.8-flash"_s, noon).requests, 20);
    }

    void keepsWhatARunHasSentLast()
    {
        const QList<CallStart> sent{{.at = noon, .inputTokens = 1200}, {.at = noon.addMSecs(250), .inputTokens = 0}};
        QuotaBook().keepStarts(key, u"gemini-3.8-flash"_s, sent);
        QuotaBook book;
        QCOMPARE(book.starts(key, u"gemini-3.8-flash"_s), sent);
        QVERIFY(book.starts("another", u"gemini-3.8-flash"_s).isEmpty());
        QVERIFY(book.all(key, noon).isEmpty()); // that tells nothing of a quota
        book.forget(key);
        QVERIFY(book.starts(key, u"gemini-3.8-flash"_s).isEmpty());
    }

    void aWeekLaterItCountsNoMore()
    {
        QuotaBook book;
        book.keep(key, told(u"m"_s, 10));
        QCOMPARE(book.quota(key, u"m"_s, noon.addDays(6)).requests, 10);
        QCOMPARE(book.quota(key, u"m"_s, noon.addDays(7)).requests, 0);
        QCOMPARE(book.quota(key, u"m"_s, noon.addDays(-2)).requests, 0); // the clock was wrong
        QVERIFY(book.all(key, noon.addDays(7)).isEmpty());
    }

    void forgetsThoseOfOneKey()
    {
        QuotaBook book;
        book.keep(key, told(u"b"_s, 2));
        book.keep(key, told(u"../a %/ж"_s, 1));
        book.keep("another", told(u"b"_s, 3));
        QCOMPARE(book.all(key, noon).size(), 2);
        QCOMPARE(book.all(key, noon).constFirst().model, u"../a %/ж"_s);
        book.forget(key);
        QVERIFY(book.all(key, noon).isEmpty());
        QCOMPARE(book.all("another", noon).size(), 1);
    }

    void theFileIsTheOwnersAndHoldsNoKey()
    {
        QuotaBook().keep(key, told(u"m"_s, 10));
        const QString path = QDir(configFolder()).filePath(u"quotas.ini"_s);
        QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("requests=10") && !bytes.contains(key));
    }

    void askingMakesNoFile()
    {
        QCOMPARE(QuotaBook().quota(key, u"m"_s, noon), MinuteQuota());
        QVERIFY(QuotaBook().all(key, noon).isEmpty());
        QuotaBook().forget(key);
        QVERIFY(!QFile::exists(QDir(configFolder()).filePath(u"quotas.ini"_s)));
    }

    void nonsenseInTheFileIsNoQuota()
    {
        QuotaBook().keep(key, told(u"m"_s, 10));
        QFile file(QDir(configFolder()).filePath(u"quotas.ini"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("requests=10", "requests=-10").replace("input_tokens=5000000000", "input_tokens=many");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(QuotaBook().quota(key, u"m"_s, noon), MinuteQuota());
    }
};

QTEST_GUILESS_MAIN(TestQuotaBook)
#include "tst_quotabook.moc"
