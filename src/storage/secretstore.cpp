#include "storage/secretstore.h"

#include "core/log.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <qt6keychain/keychain.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr auto longestAnswer = 10s; // a keychain may wait for a person to unlock it, or never answer
const auto service = u"dopys"_s;
const auto entry = u"gemini-api-key"_s;
const auto ownHost = u"generativelanguage.googleapis.com"_s;

/// The keychain's entry for the key of @p host.
QString entryOf(const QString &host)
{
    return host == ownHost ? entry : entry + u'@' + host;
}

/// One question to the keychain, answered once: by what it says, or with nullptr when that takes too long. What it says
/// after that goes to @p late, if anybody wants to hear it. The job deletes itself.
class Question final : public QObject
{
public:
    using Answer = std::function<void(QKeychain::Job *)>;

    Question(QKeychain::Job *job, Answer answer, Answer late, QObject *parent)
        : QObject(parent), m_answer(std::move(answer)), m_late(std::move(late))
    {
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, this, &Question::end);
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { std::exchange(m_answer, {})(nullptr); });
        m_limit.start(longestAnswer);
        job->start();
    }

private:
    // Whoever hears of it may ask anew, which takes this question away.
    void end(QKeychain::Job *job)
    {
        m_limit.stop();
        deleteLater();
        const Answer hear = m_answer ? std::move(m_answer) : std::move(m_late);
        if (hear)
            hear(job);
    }

    Answer m_answer; ///< empty: it has been given
    Answer m_late;
    QTimer m_limit;
};

void logUnusable(const char *what, const QKeychain::Job *job)
{
    qCInfo(lcStorage).noquote() << "the keychain could not" << what
                                << "the key:" << (job ? redacted(job->errorString()) : u"no answer"_s);
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
    QPointer<Question> question = {};
    bool loading = false;
    QString host = ownHost;

    /// The last question counts: the answer to an earlier one is no longer waited for.
    void ask(QKeychain::Job *job, Question::Answer answer, QObject *context, Question::Answer late = {})
    {
        delete question;
        job->setKey(entryOf(host));
        question = new Question(job, std::move(answer), std::move(late), context);
    }

    /// The key that @p job has read, if it has.
    static QByteArray keyOf(const QKeychain::Job *job)
    {
        const auto *read = static_cast<const QKeychain::ReadPasswordJob *>(job);
        return read && read->error() == QKeychain::NoError ? read->binaryData().trimmed() : QByteArray();
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
        const QByteArray key = Private::keyOf(job);
        if (!key.isEmpty()) {
            d->hold(key, Origin::Keychain);
        } else {
            if (!job || job->error() != QKeychain::EntryNotFound)
                logUnusable("read", job);
            d->holdFromEnvironment();
        }
        emit loaded();
    };
    const auto unlocked = [this](QKeychain::Job *job) {
        const QByteArray key = Private::keyOf(job);
        if (key.isEmpty())
            return;
        d->hold(key, Origin::Keychain);
        emit loaded();
    };
    d->ask(new QKeychain::ReadPasswordJob(service), answered, this, unlocked);
}

void SecretStore::store(const QByteArray &key)
{
    d->hold(key.trimmed(), Origin::Memory);
    if (std::exchange(d->loading, false))
        emit loaded(); // this key is newer than any that the keychain might still name
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(d->key);
    const auto answered = [this](QKeychain::Job *written) {
        const bool durable = written && written->error() == QKeychain::NoError;
        if (durable)
            d->origin = Origin::Keychain;
        else
            logUnusable("keep", written);
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
        const bool durable = job && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
        if (!durable)
            logUnusable("forget", job);
        emit removed(durable);
    };
    d->ask(new QKeychain::DeletePasswordJob(service), answered, this);
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
