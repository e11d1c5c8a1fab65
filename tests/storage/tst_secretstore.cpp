#include "storage/proxypassword.h"
#include "storage/secretstore.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dopys;

namespace {

const QByteArray canary = "AIzaCANARY0000000000000000000000000000x";
constexpr int patience = 15'000; // one question to the keychain takes 10 s at most

SecretStore::Origin loadedOrigin(SecretStore &store)
{
    QSignalSpy loaded(&store, &SecretStore::loaded);
    store.load();
    return loaded.wait(patience) ? store.origin() : SecretStore::Origin::None;
}

/// What stored() said; nothing when it did not come exactly once.
std::optional<bool> answerOf(SecretStore &store, const std::function<void()> &act)
{
    QSignalSpy stored(&store, &SecretStore::stored);
    act();
    if (!stored.wait(patience) || stored.size() != 1)
        return std::nullopt;
    return stored.first().first().toBool();
}

} // namespace

/// Where no keychain can be reached: no session bus.
class TestSecretStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DOPYS_HOME"})
            qputenv(name, m_home.path().toUtf8());
    }

    void init()
    {
        qunsetenv("GOOGLE_API_KEY");
        qunsetenv("GEMINI_API_KEY");
    }

    void aKeyGoesToOneHostOnly()
    {
        SecretStore store;
        QVERIFY(answerOf(store, [&store] { store.store(canary); }).has_value());
        QCOMPARE(store.key(), canary);
        store.setHost(u"gateway.example.org"_s);
        QCOMPARE(store.key(), QByteArray());
        qputenv("GEMINI_API_KEY", canary);
        QCOMPARE(loadedOrigin(store), SecretStore::Origin::None);
        qputenv("GOOGLE_GEMINI_BASE_URL", "https://gateway.example.org/v");
        QCOMPARE(loadedOrigin(store), SecretStore::Origin::Environment);
        qunsetenv("GOOGLE_GEMINI_BASE_URL");
    }

    void findsNoKeyWhereThereIsNone()
    {
        SecretStore store;
        QSignalSpy loaded(&store, &SecretStore::loaded);
        store.load();
        QVERIFY(loaded.wait(patience));
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(store.origin(), SecretStore::Origin::None);
        QVERIFY(store.key().isEmpty());
    }

    void readsTheEnvironmentInGooglesOrder()
    {
        qputenv("GEMINI_API_KEY", "second");
        SecretStore store;
        QCOMPARE(loadedOrigin(store), SecretStore::Origin::Environment);
        QCOMPARE(store.key(), QByteArray("second"));
        qputenv("GOOGLE_API_KEY", " first\n");
        QCOMPARE(loadedOrigin(store), SecretStore::Origin::Environment);
        QCOMPARE(store.key(), QByteArray("first"));
    }

    void keepsTheKeyInMemoryAndSaysSo()
    {
        SecretStore store;
        QCOMPARE(answerOf(store, [&] { store.store(" " + canary + "\n"); }), std::optional(false));
        QCOMPARE(store.origin(), SecretStore::Origin::Memory);
        QCOMPARE(store.key(), canary);
        QCOMPARE(loadedOrigin(*std::make_unique<SecretStore>()), SecretStore::Origin::None);
    }

    void forgetsTheKey()
    {
        SecretStore store;
        QCOMPARE(answerOf(store, [&] { store.store(canary); }), std::optional(false));
        QSignalSpy removed(&store, &SecretStore::removed);
        store.remove();
        QVERIFY(removed.wait(patience));
        QCOMPARE(removed, (QList<QVariantList>{{false}})); // nobody has let go of what a keychain may still hold
        QCOMPARE(store.origin(), SecretStore::Origin::None);
        QVERIFY(store.key().isEmpty());
    }

    void endsLoadingWhenAKeyIsStoredMeanwhile()
    {
        SecretStore store;
        QSignalSpy loaded(&store, &SecretStore::loaded);
        QSignalSpy stored(&store, &SecretStore::stored);
        store.load();
        store.store(canary);
        QVERIFY(stored.wait(patience));
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(store.key(), canary);
    }

    void mayBeDestroyedWhileAsking()
    {
        SecretStore store;
        auto other = std::make_unique<SecretStore>();
        other->load();
        other.reset();
        QCOMPARE(loadedOrigin(store), SecretStore::Origin::None);
    }

    void keepsTheProxysPasswordInMemoryAndSaysSo()
    {
        ProxyPassword password;
        QSignalSpy loaded(&password, &ProxyPassword::loaded);
        password.load();
        QVERIFY(loaded.wait());
        QCOMPARE(password.value(), QByteArray());
        QSignalSpy kept(&password, &ProxyPassword::kept);
        password.keep("s3cret");
        QVERIFY(kept.wait());
        QVERIFY(!kept.first().first().toBool());
        QCOMPARE(password.value(), QByteArray("s3cret"));
        // Nothing is left behind where nothing ever was.
        password.keep({});
        QVERIFY(kept.wait());
        QVERIFY(kept.at(1).first().toBool());
    }

    void writesTheKeyIntoNoFile()
    {
        SecretStore store;
        QVERIFY(answerOf(store, [&] { store.store(canary); }).has_value());
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
