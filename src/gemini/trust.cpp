#include "gemini/trust.h"

#include <QNetworkRequest>

namespace dopys {

// Whoever adds certificates is in a network that needs them.
Trust::Trust(const QList<QSslCertificate> &added) : m_store(added.isEmpty() ? Store::System : Store::Added)
{
    if (added.isEmpty())
        return;
    m_system = m_added = QSslConfiguration::defaultConfiguration();
    m_added->setCaCertificates(added);
}

void Trust::applyTo(QNetworkRequest &request) const
{
    if (m_added)
        request.setSslConfiguration(m_store == Store::Added ? *m_added : *m_system);
}

bool Trust::doubt(Store store)
{
    if (m_added && store == m_store)
        m_store = store == Store::Added ? Store::System : Store::Added;
    return m_added.has_value();
}

} // namespace dopys
