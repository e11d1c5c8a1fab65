#include "gemini/uploadbody.h"

#include <algorithm>
#include <utility>

namespace dopys {

UploadBody::UploadBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: what QIODevice reads ahead would count as sent.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool UploadBody::atEnd() const
{
    return m_at == m_bytes.size();
}

qint64 UploadBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 size = std::min(maxSize, m_bytes.size() - m_at);
    std::copy_n(m_bytes.cbegin() + m_at, size, data);
    m_at += size;
    return size;
}

} // namespace dopys
