#include "storage/keychainquestion.h"

#include "core/log.h"

#include <qt6keychain/keychain.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr auto longestAnswer = 10s;

} // namespace

KeychainQuestion::KeychainQuestion(QKeychain::Job *job, Answer answer, Answer late, QObject *parent)
    : QObject(parent), m_answer(std::move(answer)), m_late(std::move(late))
{
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, &KeychainQuestion::end);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { std::exchange(m_answer, {})(nullptr); });
    m_limit.start(longestAnswer);
    job->start();
}

// Whoever hears of it may ask anew, which takes this question away.
void KeychainQuestion::end(QKeychain::Job *job)
{
    m_limit.stop();
    deleteLater();
    const Answer hear = m_answer ? std::move(m_answer) : std::move(m_late);
    if (hear)
        hear(job);
}

QByteArray KeychainQuestion::readBy(const QKeychain::Job *job)
{
    const auto *read = static_cast<const QKeychain::ReadPasswordJob *>(job);
    return read && read->error() == QKeychain::NoError ? read->binaryData() : QByteArray();
}

bool KeychainQuestion::isDone(const QKeychain::Job *job)
{
    return job && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
}

void KeychainQuestion::logUnusable(const char *what, const QKeychain::Job *job)
{
    qCInfo(lcStorage).noquote() << "the keychain could not" << what << ':'
                                << (job ? redacted(job->errorString()) : u"no answer"_s);
}

QString keychainService()
{
    return u"dopys"_s;
}

} // namespace dopys
