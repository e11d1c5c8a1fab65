#pragma once
#include <QList>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QUrl>

namespace dopys::testing {

/// One on which nobody listens at present.
quint16 freePort();

/// nghttpx in front of a server on 127.0.0.1: TLS with a certificate of its own, HTTP/2 by ALPN. Ends with
/// this object.
class Http2Front
{
public:
    enum class Validity { Good, Expired };

    explicit Http2Front(quint16 backendPort, Validity validity = Validity::Good);
    ~Http2Front();
    Q_DISABLE_COPY_MOVE(Http2Front)

    /// Empty when it runs; else what is missing.
    QString problem() const { return m_problem; }
    QUrl url() const;
    /// What a client must trust.
    QList<QSslCertificate> certificates() const;
    /// Where its certificate lies (server.pem, server.key).
    QString folder() const { return m_folder.path(); }
    /// Leaves the connections that are open (GOAWAY) and takes new ones: what a service does when it is
    /// renewed.
    bool renew();

private:
    bool makeCertificate(Validity validity);
    bool startProxy(quint16 backendPort);

    QTemporaryDir m_folder;
    QProcess m_proxy;
    quint16 m_port = 0;
    QString m_problem;
};

} // namespace dopys::testing
