#include "gemini/geminiclient.h"

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
}

// The key travels with every request: in the clear it may only go to this very machine.
bool isSafe(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace

QNetworkProxy proxyFor(const ProxyChoice &choice, const QByteArray &password)
{
    const std::optional<QUrl> address = proxyFromText(choice.address);
    if (choice.mode == ProxyChoice::Mode::None)
        return {QNetworkProxy::NoProxy};
    if (choice.mode == ProxyChoice::Mode::System || !address)
        return {QNetworkProxy::DefaultProxy};
    const bool isSocks = address->scheme() == "socks5"_L1;
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address->host(),
        static_cast<quint16>(address->port()), choice.user,
        choice.user.isEmpty() ? QString() : QString::fromUtf8(password)};
}

Result<QUrl> endpointFromText(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || !isSafe(url) || !isPlain)
        return Error{.kind = Error::Kind::BadAddress};
    // Qt leaves a path that is a slash alone, and every request would go to "//v1beta".
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<QUrl> serviceAddress(const QString &given, const QString &giver)
{
    const QString address = given.isEmpty() ? qEnvironmentVariable("GOOGLE_GEMINI_BASE_URL") : given;
    if (address.isEmpty())
        return Endpoint().base;
    const Result<QUrl> url = endpointFromText(address);
    if (url)
        return url;
    return Error{.kind = url.error().kind, .subject = given.isEmpty() ? u"GOOGLE_GEMINI_BASE_URL"_s : giver};
}

} // namespace dopys
