#include "gemini/uploadbody.h"

#include <algorithm>
#include <utility>

namespace dopys {

UploadBody::UploadBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes)), m_size(m_bytes.size())
{
    // Unbuffered: what QIODevice reads ahead would count as sent.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool UploadBody::atEnd() const
{
    return m_at == m_size;
}

qint64 UploadBody::bytesAvailable() const
{
    return m_size - m_at + QIODevice::bytesAvailable();
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 size = std::min(maxSize, m_size - m_at);
    std::copy_n(m_bytes.cbegin() + m_at, size, data);
    m_at += size;
    // Qt keeps a copy of its own until it has left, and the device stays as long as the answer takes.
    if (atEnd())
        m_bytes.clear();
    return size;
}

} // namespace dopys
