#include "support/http2front.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <csignal>

using namespace Qt::StringLiterals;

namespace dopys::testing {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

namespace {

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(200);
}

} // namespace

Http2Front::Http2Front(quint16 backendPort, Validity validity)
{
    if (!makeCertificate(validity))
        m_problem = u"openssl made no certificate"_s;
    else if (!startProxy(backendPort))
        m_problem = u"nghttpx does not run: "_s + QString::fromLocal8Bit(m_proxy.readAll());
}

Http2Front::~Http2Front()
{
    // The parent process takes its worker with it; killed, it could not.
    m_proxy.terminate();
    m_proxy.waitForFinished();
}

bool Http2Front::makeCertificate(Validity validity)
{
    const QString folder = m_folder.path();
    const QString script = uR"(set -e
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "/CN=Dopys test authority" -keyout ca.key -out ca.pem \
    -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign"
openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=127.0.0.1" -keyout server.key -out server.csr
printf 'subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n' > san.ext
printf '[ca]\ndefault_ca=c\n[c]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n' > ca.conf
touch index
echo 01 > serial
openssl ca -batch -notext -config ca.conf -cert ca.pem -keyfile ca.key -extfile san.ext -in server.csr -out server.pem "$@")"_s;
    const QStringList times = validity == Validity::Good
        ? QStringList{u"-days"_s, u"2"_s}
        : QStringList{u"-startdate"_s, u"20250101000000Z"_s, u"-enddate"_s, u"20250102000000Z"_s};
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(u"sh"_s, QStringList{u"-c"_s, script, u"sh"_s} + times);
    return shell.waitForFinished(20'000) && shell.exitCode() == 0;
}

bool Http2Front::startProxy(quint16 backendPort)
{
    m_port = freePort();
    m_proxy.setWorkingDirectory(m_folder.path());
    m_proxy.setProcessChannelMode(QProcess::MergedChannels);
    // An empty configuration, since the machine's own may listen elsewhere.
    m_proxy.start(u"nghttpx"_s,
        {u"--conf=/dev/null"_s, u"--no-ocsp"_s, u"--frontend=127.0.0.1,%1"_s.arg(m_port),
            u"--backend=127.0.0.1,%1"_s.arg(backendPort), u"--backend-connections-per-host=1000"_s,
            u"--frontend-http2-max-concurrent-streams=100"_s, u"--accesslog-file=/dev/null"_s, u"server.key"_s,
            u"server.pem"_s});
    if (!m_proxy.waitForStarted())
        return false;
    for (int i = 0; i < 100 && m_proxy.state() == QProcess::Running; ++i) {
        if (answers(m_port))
            return true;
        QThread::msleep(20);
    }
    return false;
}

QUrl Http2Front::url() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port));
}

QList<QSslCertificate> Http2Front::certificates() const
{
    return QSslCertificate::fromPath(m_folder.filePath(u"ca.pem"_s));
}

bool Http2Front::renew()
{
    ::kill(static_cast<pid_t>(m_proxy.processId()), SIGHUP);
    QByteArray log;
    const auto isLeaving = [&log] { return log.contains("Graceful shutdown commencing"); };
    while (!isLeaving() && m_proxy.waitForReadyRead(3'000))
        log += m_proxy.readAll();
    return isLeaving();
}

} // namespace dopys::testing
