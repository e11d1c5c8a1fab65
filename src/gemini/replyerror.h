#pragma once
#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkReply>

namespace dopys {

/// What an error may name, and what it must never hold.
struct ErrorContext
{
    QString model = {};
    QString host = {};
    QByteArray key = {}; ///< taken out of every detail
};

/// The parts of an HTTP reply that say what went wrong.
struct ReplyFacts
{
    int status = 0;
    QByteArray contentType = {};
    QByteArray retryAfter = {}; ///< header Retry-After: seconds or an HTTP date
    QByteArray date = {};       ///< header Date: the service's clock, since ours may be wrong
    QByteArray body = {};
};

/// The meaning of a reply that is no answer: any status but 200, or a body that is not Gemini's.
/// Rules: ai.google.dev/gemini-api/docs/troubleshooting. The status decides, the body refines.
Error errorFromReply(const ReplyFacts &reply, const ErrorContext &context);

/// The error object that came inside a 200 stream; its code decides, and httpStatus is 200.
Error errorFromStream(const QJsonObject &error, const ErrorContext &context);

/// What Qt says about a connection.
struct NetworkFacts
{
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    QString text = {};
    bool posted = false; ///< bytes of the request may have left
    QString proxy = {};  ///< "host:port" through which the request was to go; empty: none
};
NetworkFacts networkFacts(const QNetworkReply &reply, bool posted);

/// Qt has no code of its own for most of what a proxy may do: nothing was sent, and the way led through one.
Error errorFromNetwork(const NetworkFacts &network, const ErrorContext &context);

/// @p text without the key and without what looks like one, at most 2000 characters.
QString safeDetail(const QString &text, const QByteArray &key);

} // namespace dopys
