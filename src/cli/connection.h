#pragma once
#include "cli/options.h"
#include "gemini/geminiclient.h"

#include <QObject>
#include <functional>

namespace dopys {

/// Where to call, without the key: --endpoint, GOOGLE_GEMINI_BASE_URL, Google's own; with --ca-file's certificates.
Result<Endpoint> endpointFromOptions(const Options &options);

/// The key: --key-file or --key-stdin, then the environment; the keychain is asked only when none of them is given.
/// @p done is called once, perhaps before this returns. An empty key is an error of kind KeyMissing.
/// @p host: the service's; a key in the keychain belongs to one host.
void fetchKey(const Options &options, const QString &host, QObject *context,
    std::function<void(const Result<QByteArray> &)> done);

/// Say on standard error what went wrong.
void complain(const Error &error);

} // namespace dopys
