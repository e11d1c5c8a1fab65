#pragma once
#include "core/error.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrlQuery>

namespace dopys {

struct Endpoint;

/// What keeps requests from being sent to @p endpoint: it has no address, or its key is none. A line break in a key
/// would begin a header of its own.
std::optional<Error> requestProblem(const Endpoint &endpoint);

/// A request to the service as it goes out: v1beta/@p path under the endpoint, the key in its header,
/// redirects not followed, no cookies and no cache. Whom it trusts is the lane pool's to say.
QNetworkRequest wireRequest(const Endpoint &endpoint, const QString &path, const QUrlQuery &query);

/// The proxy through which a request to @p url goes where @p set is set: that itself, or what the system says.
QNetworkProxy proxyInUse(const QUrl &url, const QNetworkProxy &set);

} // namespace dopys
