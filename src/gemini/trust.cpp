#include "gemini/trust.h"

#include <QNetworkRequest>

namespace dopys {

// Whoever adds certificates is in a network that needs them.
Trust::Trust(const QList<QSslCertificate> &added)
    : m_hasAdded(!added.isEmpty()), m_store(m_hasAdded ? Store::Added : Store::System)
{
    if (!m_hasAdded)
        return;
    m_system = m_added = QSslConfiguration::defaultConfiguration();
    m_added.setCaCertificates(added);
}

void Trust::applyTo(QNetworkRequest &request) const
{
    if (m_hasAdded)
        request.setSslConfiguration(m_store == Store::Added ? m_added : m_system);
}

bool Trust::doubt(Store store)
{
    if (m_hasAdded && store == m_store)
        m_store = store == Store::Added ? Store::System : Store::Added;
    return m_hasAdded;
}

} // namespace dopys
