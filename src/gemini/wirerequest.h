#pragma once
#include "core/error.h"

#include <QNetworkRequest>
#include <QUrlQuery>

namespace dopys {

struct Endpoint;

/// What keeps @p key from being sent: there is none, or it holds what no key does. A line break in it would begin a
/// header of its own.
std::optional<Error> keyProblem(const QByteArray &key);

/// A request to the service as it goes out: v1beta/@p path under the endpoint, the key in its header,
/// redirects not followed, no cookies and no cache.
QNetworkRequest wireRequest(const Endpoint &endpoint, const QString &path, const QUrlQuery &query);

} // namespace dopys
