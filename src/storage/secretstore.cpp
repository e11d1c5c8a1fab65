#include "storage/secretstore.h"

#include "storage/keychainquestion.h"

#include <QPointer>
#include <QUrl>
#include <qt6keychain/keychain.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

const auto entry = u"gemini-api-key"_s;
const auto ownHost = u"generativelanguage.googleapis.com"_s;

/// The keychain's entry for the key of @p host.
QString entryOf(const QString &host)
{
    return host == ownHost ? entry : entry + u'@' + host;
}

void wipe(QByteArray &key)
{
    // Best effort: QtKeychain and the request headers have copies of their own.
    if (!key.isEmpty())
        explicit_bzero(key.data(), static_cast<std::size_t>(key.size()));
    key.clear();
}

} // namespace

QByteArray keyFromEnvironment()
{
    for (const char *name : {"GOOGLE_API_KEY", "GEMINI_API_KEY"}) {
        const QByteArray value = qgetenv(name).trimmed();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

struct SecretStore::Private
{
    QByteArray key = {};
    Origin origin = Origin::None;
    QPointer<KeychainQuestion> question = {};
    bool loading = false;
    QString host = ownHost;

    /// The last question counts: the answer to an earlier one is no longer waited for.
    void ask(QKeychain::Job *job, KeychainQuestion::Answer answer, QObject *context, KeychainQuestion::Answer late = {})
    {
        delete question;
        job->setKey(entryOf(host));
        question = new KeychainQuestion(job, std::move(answer), std::move(late), context);
    }

    void hold(const QByteArray &newKey, Origin newOrigin)
    {
        wipe(key);
        key = QByteArray(newKey.constData(), newKey.size()); // a copy of our own, so that wiping wipes no caller's
        origin = newOrigin;
    }

    bool takesEnvironment() const
    {
        const QString named = QUrl(qEnvironmentVariable("GOOGLE_GEMINI_BASE_URL")).host();
        return host == ownHost || (!named.isEmpty() && host == named);
    }

    void holdFromEnvironment()
    {
        const QByteArray fromEnvironment = takesEnvironment() ? keyFromEnvironment() : QByteArray();
        hold(fromEnvironment, fromEnvironment.isEmpty() ? Origin::None : Origin::Environment);
    }
};

SecretStore::SecretStore(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
}

SecretStore::~SecretStore()
{
    delete d->question;
    wipe(d->key);
}

void SecretStore::setHost(const QString &host)
{
    if (host == d->host)
        return;
    delete d->question;
    d->loading = false;
    d->host = host;
    d->hold({}, Origin::None);
}

QString SecretStore::host() const
{
    return d->host;
}

void SecretStore::load()
{
    d->loading = true;
    const auto answered = [this](QKeychain::Job *job) {
        d->loading = false;
        const QByteArray key = KeychainQuestion::readBy(job).trimmed();
        if (!key.isEmpty()) {
            d->hold(key, Origin::Keychain);
        } else {
            if (!KeychainQuestion::isDone(job))
                KeychainQuestion::logUnusable("read the key", job);
            d->holdFromEnvironment();
        }
        emit loaded();
    };
    const auto unlocked = [this](QKeychain::Job *job) {
        const QByteArray key = KeychainQuestion::readBy(job).trimmed();
        if (key.isEmpty())
            return;
        d->hold(key, Origin::Keychain);
        emit loaded();
    };
    d->ask(new QKeychain::ReadPasswordJob(keychainService()), answered, this, unlocked);
}

void SecretStore::store(const QByteArray &key)
{
    d->hold(key.trimmed(), Origin::Memory);
    if (std::exchange(d->loading, false))
        emit loaded(); // this key is newer than any that the keychain might still name
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setBinaryData(d->key);
    const auto answered = [this](QKeychain::Job *written) {
        const bool durable = written && written->error() == QKeychain::NoError;
        if (durable)
            d->origin = Origin::Keychain;
        else
            KeychainQuestion::logUnusable("keep the key", written);
        emit stored(durable);
    };
    d->ask(job, answered, this);
}

void SecretStore::remove()
{
    d->hold({}, Origin::None);
    if (std::exchange(d->loading, false))
        emit loaded();
    const auto answered = [this](QKeychain::Job *job) {
        const bool durable = KeychainQuestion::isDone(job);
        if (!durable)
            KeychainQuestion::logUnusable("forget the key", job);
        emit removed(durable);
    };
    d->ask(new QKeychain::DeletePasswordJob(keychainService()), answered, this);
}

QByteArray SecretStore::key() const
{
    return d->key;
}

SecretStore::Origin SecretStore::origin() const
{
    return d->origin;
}

} // namespace dopys
