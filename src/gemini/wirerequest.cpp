#include "gemini/wirerequest.h"

#include "gemini/geminiclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

std::optional<Error> requestProblem(const Endpoint &endpoint)
{
    const QByteArray &key = endpoint.key;
    if (endpoint.base.isEmpty())
        return Error{.kind = Error::Kind::BadAddress};
    if (key.isEmpty())
        return Error{.kind = Error::Kind::KeyMissing};
    if (std::all_of(key.cbegin(), key.cend(), [](char c) { return c > ' ' && c <= '~'; }))
        return std::nullopt;
    return Error{.kind = Error::Kind::KeyRejected,
        .detail = u"the key holds a space, a line break or a letter"
                  " that is not plain ASCII"_s};
}

QNetworkProxy proxyInUse(const QUrl &url, const QNetworkProxy &set)
{
    return set.type() == QNetworkProxy::DefaultProxy
        ? QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy)
        : set;
}

QNetworkRequest wireRequest(const Endpoint &endpoint, const QString &path, const QUrlQuery &query)
{
    QUrl url = endpoint.base.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + u"/v1beta/"_s + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("x-goog-api-key", endpoint.key);
    request.setHeader(QNetworkRequest::UserAgentHeader,
        QLatin1StringView("dopys/" DOPYS_VERSION " qt/") + QLatin1StringView(qVersion()));
    // Qt's default follows redirects and takes the key along to the other host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace dopys
