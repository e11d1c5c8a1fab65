#include "storage/proxypassword.h"

#include "storage/keychainquestion.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

const auto entry = u"proxy-password"_s;

} // namespace

ProxyPassword::ProxyPassword(QObject *parent) : QObject(parent)
{
}

ProxyPassword::~ProxyPassword()
{
    delete m_question;
}

void ProxyPassword::load()
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    job->setKey(entry);
    const auto hear = [this](QKeychain::Job *read) {
        if (!KeychainQuestion::isDone(read))
            KeychainQuestion::logUnusable("read the proxy's password", read);
        m_value = KeychainQuestion::readBy(read);
        // Who does not answer or refuses may have one.
        m_mayBeInKeychain = !m_value.isEmpty() || !read || read->error() == QKeychain::AccessDenied
            || read->error() == QKeychain::AccessDeniedByUser;
        emit loaded();
    };
    delete m_question;
    m_question = new KeychainQuestion(job, hear, hear, this);
}

void ProxyPassword::keep(const QByteArray &password)
{
    m_value = password;
    QKeychain::Job *job = nullptr;
    if (password.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(keychainService());
    } else {
        auto *write = new QKeychain::WritePasswordJob(keychainService());
        write->setBinaryData(password);
        job = write;
    }
    job->setKey(entry);
    const auto hear = [this](QKeychain::Job *done) {
        const bool isDone = KeychainQuestion::isDone(done);
        if (!isDone)
            KeychainQuestion::logUnusable("keep the proxy's password", done);
        const bool forgets = m_value.isEmpty();
        const bool durable = isDone || (forgets && !m_mayBeInKeychain);
        m_mayBeInKeychain = (isDone && !forgets) || (!isDone && m_mayBeInKeychain);
        emit kept(durable);
    };
    delete m_question;
    m_question = new KeychainQuestion(job, hear, {}, this);
}

} // namespace dopys
