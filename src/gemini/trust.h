#pragma once
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <optional>

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
    /// Nothing where none were added: a configuration alone loads all of TLS, which takes 15 ms.
    std::optional<QSslConfiguration> m_system;
    std::optional<QSslConfiguration> m_added;
    Store m_store = Store::System;
};

} // namespace dopys
