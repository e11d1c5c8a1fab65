#pragma once
#include "core/error.h"

#include <QNetworkRequest>
#include <QUrlQuery>

namespace dopys {

struct Endpoint;

/// What keeps requests from being sent to @p endpoint: it has no address, or its key is none. A line break in a key
/// would begin a header of its own.
std::optional<Error> requestProblem(const Endpoint &endpoint);

/// A request to the service as it goes out: v1beta/@p path under the endpoint, the key in its header,
/// redirects not followed, no cookies and no cache.
QNetworkRequest wireRequest(const Endpoint &endpoint, const QString &path, const QUrlQuery &query);

} // namespace dopys
