#pragma once
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

class QNetworkRequest;

namespace dopys {

/// Whose certificates have to vouch for the service: those that a person added, or the system's. One after the other,
/// since Qt looks the system's up on demand only as long as no others are named, and takes 0.1 s to load them all.
class Trust
{
public:
    enum class Store { System, Added };

    explicit Trust(const QList<QSslCertificate> &added = {});

    Store store() const { return m_store; }
    /// The connection that @p request opens believes store().
    void applyTo(QNetworkRequest &request) const;
    /// What is in @p store does not vouch for the service. True: another one may.
    bool doubt(Store store);

private:
    QSslConfiguration m_system;
    QSslConfiguration m_added;
    bool m_hasAdded = false;
    Store m_store = Store::System;
};

} // namespace dopys
