#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <chrono>
#include <optional>

namespace dopys {

/// Header Retry-After: seconds, or an HTTP date against the Date header of the same reply. Negative or
/// unreadable: nothing.
std::optional<std::chrono::milliseconds> retryAfterHint(const QByteArray &retryAfter, const QByteArray &date);

/// RetryInfo.retryDelay of an error, rounded up; else what the message says ("Please retry in 58.8s.").
std::optional<std::chrono::milliseconds> retryInfoHint(const QJsonObject &error);

/// The wait for a quota per minute that comes without one: a minute.
std::optional<std::chrono::milliseconds> minuteQuotaHint(const QJsonObject &error);

} // namespace dopys
