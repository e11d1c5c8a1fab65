#include "storage/secretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

/// Against a real Secret Service; with-keyring starts one that is empty and unlocked.
class TestKeychain : public QObject
{
    Q_OBJECT

    static constexpr int patience = 15'000;

    static bool load(SecretStore &store)
    {
        QSignalSpy loaded(&store, &SecretStore::loaded);
        store.load();
        return loaded.wait(patience);
    }

    static bool durable(SecretStore &store, const std::function<void()> &act)
    {
        QSignalSpy stored(&store, &SecretStore::stored);
        act();
        return stored.wait(patience) && stored.first().first().toBool();
    }

private slots:
    void keepsTheKeyForTheNextStart()
    {
        SecretStore store;
        QVERIFY(load(store));
        QCOMPARE(store.origin(), SecretStore::Origin::None);
        QVERIFY(durable(store, [&] { store.store("AIzaFirst"); }));
        QCOMPARE(store.origin(), SecretStore::Origin::Keychain);

        SecretStore next;
        QVERIFY(load(next));
        QCOMPARE(next.origin(), SecretStore::Origin::Keychain);
        QCOMPARE(next.key(), QByteArray("AIzaFirst"));
    }

    void asksTheKeychainBeforeTheEnvironment()
    {
        SecretStore store;
        QVERIFY(durable(store, [&] { store.store("AIzaSecond"); }));
        qputenv("GOOGLE_API_KEY", "AIzaEnvironment");
        QVERIFY(load(store));
        QCOMPARE(store.key(), QByteArray("AIzaSecond"));
    }

    void forgetsTheKeyForGood()
    {
        qunsetenv("GOOGLE_API_KEY");
        SecretStore store;
        QVERIFY(durable(store, [&] { store.store("AIzaThird"); }));
        QVERIFY(durable(store, [&] { store.remove(); }));
        SecretStore next;
        QVERIFY(load(next));
        QCOMPARE(next.origin(), SecretStore::Origin::None);
        QVERIFY(next.key().isEmpty());
    }

    void forgettingNothingIsNoFailure()
    {
        SecretStore store;
        QVERIFY(durable(store, [&] { store.remove(); }));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
