#include "storage/proxypassword.h"
#include "storage/secretstore.h"

#include <QSignalSpy>
#include <QTest>
#include <csignal>

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

    static bool forgotten(SecretStore &store)
    {
        QSignalSpy removed(&store, &SecretStore::removed);
        store.remove();
        return removed.wait(patience) && removed.first().first().toBool();
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
        QVERIFY(forgotten(store));
        SecretStore next;
        QVERIFY(load(next));
        QCOMPARE(next.origin(), SecretStore::Origin::None);
        QVERIFY(next.key().isEmpty());
    }

    void keepsTheProxysPasswordBesideTheKey()
    {
        const auto kept = [](ProxyPassword &password, const QByteArray &value) {
            QSignalSpy spy(&password, &ProxyPassword::kept);
            password.keep(value);
            return spy.wait(patience) && spy.first().first().toBool();
        };
        const auto read = [] {
            ProxyPassword password;
            QSignalSpy loaded(&password, &ProxyPassword::loaded);
            password.load();
            return loaded.wait(patience) ? password.value() : QByteArray("never answered");
        };
        SecretStore store;
        QVERIFY(durable(store, [&] { store.store("AIzaFourth"); }));
        ProxyPassword password;
        QVERIFY(kept(password, " s3cret "));
        QCOMPARE(read(), QByteArray(" s3cret ")); // spaces are part of a password
        QVERIFY(kept(password, {}));
        QCOMPARE(read(), QByteArray());
        QVERIFY(load(store));
        QCOMPARE(store.key(), QByteArray("AIzaFourth"));
        QVERIFY(forgotten(store));
    }

    void forgettingNothingIsNoFailure()
    {
        SecretStore store;
        QVERIFY(forgotten(store));
    }

    // As one that waits for a person's password.
    void hearsAKeychainThatIsUnlockedLate()
    {
        SecretStore store;
        QVERIFY(durable(store, [&] { store.store("AIzaFourth"); }));
        const auto keyring = static_cast<pid_t>(qEnvironmentVariableIntValue("DOPYS_TEST_KEYRING"));
        QVERIFY(keyring > 0);
        SecretStore next;
        QSignalSpy loaded(&next, &SecretStore::loaded);
        QCOMPARE(::kill(keyring, SIGSTOP), 0);
        next.load();
        const bool gaveUp = loaded.wait(patience);
        QCOMPARE(::kill(keyring, SIGCONT), 0);
        QVERIFY(gaveUp);
        QCOMPARE(next.origin(), SecretStore::Origin::None);
        QTRY_COMPARE_WITH_TIMEOUT(next.origin(), SecretStore::Origin::Keychain, patience);
        QCOMPARE(next.key(), QByteArray("AIzaFourth"));
        QCOMPARE(loaded.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
