#include "app/librarywatch.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

// A window that shows what was true a while ago invites work on it. One question of a few microseconds each time.
LibraryWatch::LibraryWatch(QObject *parent) : QObject(parent)
{
    m_look.setObjectName(u"look"_s);
    m_look.setInterval(2s);
    connect(&m_look, &QTimer::timeout, this, &LibraryWatch::look);
}

void LibraryWatch::begin(const Library &library)
{
    m_library = &library;
    m_epoch = epoch();
    const auto version = library.dataVersion();
    m_told = m_read = version ? *version : 0;
    m_look.start();
}

void LibraryWatch::end()
{
    m_library = nullptr;
    m_look.stop();
}

QString LibraryWatch::epoch() const
{
    const auto epoch = m_library ? m_library->epoch() : Result<QString>(m_epoch);
    return epoch ? *epoch : m_epoch;
}

bool LibraryWatch::takeReplacement()
{
    if (m_paused)
        return false;
    const QString now = epoch();
    return std::exchange(m_epoch, now) != now;
}

void LibraryWatch::look()
{
    const auto version = m_library && !m_paused ? m_library->dataVersion() : Result<qint64>(m_read);
    if (!version || *version == m_read)
        return;
    m_told = *version;
    emit written();
}

} // namespace dopys
