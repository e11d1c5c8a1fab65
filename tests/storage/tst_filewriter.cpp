#include "storage/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace dopys;

class TestFileWriter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void replacesTheWholeFile();
    void shortWriteLeavesTheOldFile();
    void keepsSecretsToTheOwner();
    void refusesWhatIsNoFile();
    void readsNoMoreThanAllowed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeWholeFile(path(u"a"_s), "old"));
}

QByteArray TestFileWriter::content(const QString &name) const
{
    const auto bytes = readWholeFile(path(name), 1 << 24);
    return bytes ? *bytes : QByteArray("unreadable");
}

void TestFileWriter::replacesTheWholeFile()
{
    QCOMPARE(content(u"a"_s), QByteArray("old"));
    QVERIFY(writeWholeFile(path(u"a"_s), QByteArray(400'000, 'x')));
    QCOMPARE(content(u"a"_s), QByteArray(400'000, 'x'));
    QVERIFY(writeWholeFile(path(u"a"_s), ""));
    QCOMPARE(content(u"a"_s), QByteArray());
}

// The file size limit makes a real short write, as a full disk does.
void TestFileWriter::shortWriteLeavesTheOldFile()
{
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 258'048;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Status status = writeWholeFile(path(u"a"_s), QByteArray(400'000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::FileProblem);
    QCOMPARE(status.error().subject, path(u"a"_s));
    QVERIFY(!status.error().detail.isEmpty());
    QCOMPARE(content(u"a"_s), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
}

void TestFileWriter::keepsSecretsToTheOwner()
{
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    for (const QString &name : {u"a"_s, u"new"_s}) {
        QVERIFY(writeWholeFile(path(name), "s", owner));
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(path(name)).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777u, 0600u);
    }
}

void TestFileWriter::refusesWhatIsNoFile()
{
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    for (const QString &name : {path(u"link"_s), path(u"dangling"_s), path(u"pipe"_s), path(u"folder"_s),
             u"/dev/null"_s, path(u"missing/a"_s)})
        QVERIFY2(!writeWholeFile(name, "new"), qPrintable(name));
    QCOMPARE(content(u"a"_s), QByteArray("old"));
    QVERIFY(!QFile::exists(path(u"nowhere"_s)));
    for (const QString &name : {u"pipe"_s, u"folder"_s, u"none"_s})
        QCOMPARE(content(name), QByteArray("unreadable"));
}

void TestFileWriter::readsNoMoreThanAllowed()
{
    QVERIFY(readWholeFile(path(u"a"_s), 3));
    QVERIFY(!readWholeFile(path(u"a"_s), 2));
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
