#include "storage/secretstore.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

constexpr int patience = 45'000; ///< ms; a store gives up on a keychain after 10 s for each question
const QByteArray canary = "AIzaCanaryWithoutAKeychain";

QStringList filesWithTheKey()
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

/// Where no keychain can be used: on a bus without a Secret Service, or with one that is locked and asks nobody, or
/// with one that never answers.
class TestNoKeychain : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheKeyInMemoryOnlyAndSaysSo()
    {
        SecretStore store;
        QSignalSpy loaded(&store, &SecretStore::loaded);
        store.load();
        QVERIFY(loaded.wait(patience));
        QCOMPARE(store.origin(), SecretStore::Origin::None);

        QSignalSpy stored(&store, &SecretStore::stored);
        store.store(canary);
        QVERIFY(stored.wait(patience));
        QCOMPARE(stored.first().first().toBool(), false);
        QCOMPARE(store.origin(), SecretStore::Origin::Memory);
        QCOMPARE(store.key(), canary);
        QCOMPARE(filesWithTheKey(), QStringList());

        SecretStore next;
        QSignalSpy loadedNext(&next, &SecretStore::loaded);
        next.load();
        QVERIFY(loadedNext.wait(patience));
        QCOMPARE(next.origin(), SecretStore::Origin::None);
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
