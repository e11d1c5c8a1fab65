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
        if (!KeychainQuestion::isDone(done))
            KeychainQuestion::logUnusable("keep the proxy's password", done);
        emit kept(KeychainQuestion::isDone(done));
    };
    delete m_question;
    m_question = new KeychainQuestion(job, hear, {}, this);
}

} // namespace dopys
