#pragma once
#include <QNetworkRequest>
#include <QUrlQuery>

namespace dopys {

struct Endpoint;

/// A request to the service as it goes out: v1beta/@p path under the endpoint, the key in its header,
/// redirects not followed, no cookies and no cache.
QNetworkRequest wireRequest(const Endpoint &endpoint, const QString &path, const QUrlQuery &query);

} // namespace dopys
