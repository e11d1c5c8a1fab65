#include "cli/connection.h"

#include "cli/inputfile.h"
#include "core/errortext.h"
#include "storage/secretstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr qint64 mostKeyBytes = 4096;
constexpr qint64 mostCertificateBytes = 4 << 20;

Result<QByteArray> checkedKey(const QByteArray &raw)
{
    const QByteArray key = raw.trimmed();
    if (key.isEmpty())
        return Error{.kind = Error::Kind::KeyMissing};
    return key;
}

Result<QByteArray> keyFromFile(const QString &path)
{
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (QFileInfo(path).permissions() & others) {
        return Error{.kind = Error::Kind::BadInput,
            .detail = QCoreApplication::translate(
                "dopys::cli", "The key file %1 can be read by others. Make it yours alone: chmod 600.")
                          .arg(path)};
    }
    const auto bytes = readNamedInput(path, mostKeyBytes);
    return bytes ? checkedKey(*bytes) : Result<QByteArray>(bytes.error());
}

Result<QByteArray> keyFromStdin()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::KeyMissing};
    return checkedKey(in.readLine(mostKeyBytes));
}

Result<QList<QSslCertificate>> certificatesFrom(const QString &path)
{
    const auto pem = readNamedInput(path, mostCertificateBytes);
    if (!pem)
        return pem.error();
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty()) {
        return Error{.kind = Error::Kind::BadInput,
            .detail = QCoreApplication::translate("dopys::cli", "%1 holds no certificate in PEM form.").arg(path)};
    }
    return certificates;
}

void fetchKeyFromKeychain(const QString &host, QObject *context, std::function<void(const Result<QByteArray> &)> done)
{
    auto *store = new SecretStore(context);
    store->setHost(host);
    QObject::connect(store, &SecretStore::loaded, context, [store, done = std::move(done)] {
        const Result<QByteArray> key = checkedKey(store->key());
        store->deleteLater();
        done(key);
    });
    store->load();
}

} // namespace

Result<Endpoint> endpointFromOptions(const Options &options)
{
    const Result<QUrl> address = serviceAddress(options.endpoint, u"--endpoint"_s);
    if (!address)
        return address.error();
    Endpoint endpoint{.base = *address};
    if (!options.caFile.isEmpty()) {
        const auto certificates = certificatesFrom(options.caFile);
        if (!certificates)
            return certificates.error();
        endpoint.extraCertificates = *certificates;
    }
    return endpoint;
}

void fetchKey(
    const Options &options, const QString &host, QObject *context, std::function<void(const Result<QByteArray> &)> done)
{
    if (!options.keyFile.isEmpty())
        return done(keyFromFile(options.keyFile));
    if (options.keyFromStdin)
        return done(keyFromStdin());
    const QByteArray key = keyFromEnvironment();
    if (!key.isEmpty())
        return done(key);
    fetchKeyFromKeychain(host, context, std::move(done));
}

void complain(const Error &error)
{
    // The program's settings are the window's; here the key comes by other ways.
    const QString sentence = error.kind == Error::Kind::KeyMissing ? QCoreApplication::translate("dopys::cli",
                                 "There is no Gemini key. Set GEMINI_API_KEY, or use --key-file or --key-stdin.")
                                                                   : errorText(error);
    const QByteArray line = "dopys-cli: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace dopys
