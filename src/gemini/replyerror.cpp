#include "gemini/replyerror.h"

#include "core/log.h"
#include "core/plaintext.h"
#include "gemini/quotaerror.h"
#include "gemini/retryhint.h"
#include "gemini/wirerequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

using Kind = Error::Kind;

QJsonObject errorObject(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject message = document.isArray() ? document.array().first().toObject() : document.object();
    return message["error"_L1].toObject();
}

bool hasReason(const QJsonObject &error, QLatin1StringView reason)
{
    const QJsonArray details = error["details"_L1].toArray();
    return std::any_of(details.cbegin(), details.cend(),
        [reason](const QJsonValue &detail) { return detail["reason"_L1].toString() == reason; });
}

bool namesTheKey(const QJsonObject &error)
{
    const QString message = error["message"_L1].toString();
    return hasReason(error, "API_KEY_INVALID"_L1) || message.contains("API key not valid"_L1, Qt::CaseInsensitive)
        || message.contains("API key expired"_L1, Qt::CaseInsensitive);
}

Kind kindOfBadRequest(const QJsonObject &error)
{
    if (namesTheKey(error))
        return Kind::KeyRejected;
    return error["status"_L1].toString() == "FAILED_PRECONDITION"_L1 ? Kind::LocationUnsupported : Kind::RequestRefused;
}

// "Your API key was reported as leaked. Please use another API key.": there is no code for it.
bool isLeaked(const QJsonObject &error)
{
    return error["message"_L1].toString().contains("leaked"_L1, Qt::CaseInsensitive);
}

Kind kindOf(int status, const QJsonObject &error)
{
    switch (status) {
    case 400:
        return kindOfBadRequest(error);
    case 401:
        return Kind::KeyRejected;
    case 402:
        return Kind::CreditUsedUp;
    case 403:
        return isLeaked(error) ? Kind::KeyLeaked : Kind::PermissionDenied;
    case 404:
        return Kind::ModelUnknown;
    case 407:
        return Kind::ProxyRefused;
    case 408:
    case 499:
        return Kind::ServiceFailed;
    case 413:
        return Kind::RequestTooLarge;
    case 429:
        return kindOfQuota(error);
    case 503:
        return Kind::ServiceBusy;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    if (status >= 500)
        return Kind::ServiceFailed;
    return status >= 400 ? Kind::RequestRefused : Kind::NotGemini;
}

// Every sentence of these kinds is about a name of its own.
QString subjectOf(Kind kind, const ErrorContext &context)
{
    switch (kind) {
    case Kind::ModelUnknown:
    case Kind::QuotaNone:
    case Kind::QuotaPerDay:
    case Kind::ServiceBusy:
        return context.model;
    case Kind::Unreachable:
    case Kind::ConnectionLost:
    case Kind::TlsFailed:
    case Kind::Redirected:
    case Kind::NotGemini:
        return context.host;
    default:
        return {};
    }
}

// A page that says "not found" or "forbidden" comes from somebody who never heard of models: a firewall, a web server.
// Pages with 5xx are Google's own front end too, and pass with time. 511 is a network that wants one to sign in.
bool isPageOfOthers(const ReplyFacts &reply, const QJsonObject &error)
{
    if (reply.status == 511)
        return true;
    return (reply.status == 403 || reply.status == 404) && error.isEmpty() && reply.contentType.startsWith("text/html");
}

// Only status and message: DebugInfo among the details can echo the key.
QString messageOf(const QJsonObject &error, const QByteArray &body)
{
    if (error.isEmpty())
        return QString::fromUtf8(body).trimmed();
    const QString status = error["status"_L1].toString();
    const QString message = error["message"_L1].toString();
    return status.isEmpty() ? message : status + u": "_s + message;
}

std::optional<std::chrono::milliseconds> hintFor(Kind kind, const QJsonObject &error, const ReplyFacts &reply)
{
    // A wait of seconds is sent even when the day's quota is gone: it would be a lie.
    if (kind != Kind::QuotaPerMinute && kind != Kind::ServiceBusy && kind != Kind::ServiceFailed)
        return std::nullopt;
    const auto header = retryAfterHint(reply.retryAfter, reply.date);
    const auto details = retryInfoHint(error);
    const auto hint = header && details ? std::max(header, details) : header ? header : details;
    return hint || kind != Kind::QuotaPerMinute ? hint : minuteQuotaHint(error);
}

MinuteQuota quotaFor(Kind kind, const QJsonObject &error)
{
    return kind == Kind::QuotaPerMinute ? minuteQuotaOf(error) : MinuteQuota{};
}

} // namespace

QString safeDetail(const QString &text, const QByteArray &key)
{
    QString clean = text;
    if (!key.isEmpty())
        clean.replace(QString::fromUtf8(key), u"[removed]"_s);
    return beginningOf(redacted(clean), 2000);
}

Error errorFromReply(const ReplyFacts &reply, const ErrorContext &context)
{
    const QJsonObject error = errorObject(reply.body);
    Kind kind = kindOf(reply.status, error);
    if (isPageOfOthers(reply, error))
        kind = Kind::NotGemini;
    return {.kind = kind,
        .detail = safeDetail(messageOf(error, reply.body), context.key),
        .subject = subjectOf(kind, context),
        .httpStatus = reply.status,
        .retryAfter = hintFor(kind, error, reply),
        .quota = quotaFor(kind, error)};
}

Error errorFromStream(const QJsonObject &error, const ErrorContext &context)
{
    const int code = error["code"_L1].toInt(500);
    const Kind kind = kindOf(code, error);
    return {.kind = kind,
        .detail = safeDetail(QString::number(code) + u' ' + messageOf(error, {}), context.key),
        .subject = subjectOf(kind, context),
        .httpStatus = 200,
        .retryAfter = hintFor(kind, error, {}),
        .quota = quotaFor(kind, error)};
}

namespace {

Kind kindOf(const NetworkFacts &network)
{
    using enum QNetworkReply::NetworkError;
    switch (network.code) {
    case SslHandshakeFailedError:
        return Kind::TlsFailed;
    case ProxyConnectionRefusedError:
    case ProxyConnectionClosedError:
    case ProxyNotFoundError:
    case ProxyTimeoutError:
    case UnknownProxyError:
        return Kind::ProxyUnreachable;
    case ProxyAuthenticationRequiredError:
        return Kind::ProxyRefused;
    case TooManyRedirectsError:
    case InsecureRedirectError:
        return Kind::Redirected;
    // Qt wanted to send the POST a second time and could not (uploadbody.h).
    case ContentReSendError:
        return Kind::ConnectionLost;
    // Of a 200 these are bodies that cannot be decompressed.
    case UnknownContentError:
    case ProtocolUnknownError:
    case ProtocolInvalidOperationError:
        return Kind::NotGemini;
    default:
        if (network.posted)
            return Kind::ConnectionLost;
        return network.proxy.isEmpty() ? Kind::Unreachable : Kind::ProxyUnreachable;
    }
}

} // namespace

NetworkFacts networkFacts(const QNetworkReply &reply, bool posted)
{
    const QNetworkProxy proxy = proxyInUse(reply.url(), reply.manager() ? reply.manager()->proxy() : QNetworkProxy());
    const bool leads = proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty();
    return {.code = reply.error(),
        .text = reply.errorString(),
        .posted = posted,
        .proxy = leads ? u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port()) : QString()};
}

Error errorFromNetwork(const NetworkFacts &network, const ErrorContext &context)
{
    const Kind kind = kindOf(network);
    const bool isProxys = kind == Kind::ProxyRefused || kind == Kind::ProxyUnreachable;
    return {.kind = kind,
        .detail = safeDetail(network.text, context.key),
        .subject = isProxys ? network.proxy : subjectOf(kind, context)};
}

} // namespace dopys
