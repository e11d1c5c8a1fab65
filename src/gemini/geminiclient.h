#pragma once
#include "core/proxychoice.h"
#include "core/result.h"
#include "gemini/calllimits.h"
#include "gemini/geminirequest.h"
#include "gemini/modellist.h"

#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace dopys {

class GeminiCall;

/// Where the service is and who asks. The key goes into one header and nowhere else. Without an address nothing is
/// sent.
struct Endpoint
{
    QUrl base = QUrl(QStringLiteral("https://generativelanguage.googleapis.com"));
    QByteArray key = {};
    QList<QSslCertificate> extraCertificates = {};       ///< trusted beside the system's
    QNetworkProxy proxy = {QNetworkProxy::DefaultProxy}; ///< what is meant for this machine goes through none

    bool operator==(const Endpoint &) const = default;
};

/// What @p choice says. One by hand whose address is none, which the settings do not let through, is the system's.
QNetworkProxy proxyFor(const ProxyChoice &choice, const QByteArray &password);
/// https anywhere, http only for the literals 127.0.0.1 and [::1]; no user-info, query or fragment. BadAddress
/// otherwise.
Result<QUrl> endpointFromText(const QString &text);
/// Where the service is: at @p given, else where GOOGLE_GEMINI_BASE_URL says, else at Google's. A BadAddress names the
/// variable, or @p giver when that has named it.
Result<QUrl> serviceAddress(const QString &given, const QString &giver = {});

/// The connection to the service: makes calls and spreads them over network managers ("lanes") so that none waits in
/// Qt's hidden queue. It alone knows how many fit on one: 6 over HTTP/1.1, 90 over HTTP/2.
class GeminiClient : public QObject
{
    Q_OBJECT
public:
    using ManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    explicit GeminiClient(QObject *parent = nullptr);
    /// A factory of one's own: the demo.
    explicit GeminiClient(ManagerFactory factory, QObject *parent = nullptr);
    ~GeminiClient() override;

    /// Not while calls are under way: those that have not left yet would go by the new one's proxy.
    void setEndpoint(Endpoint endpoint);
    const Endpoint &endpoint() const;
    void setLimits(CallLimits limits);
    const CallLimits &limits() const;

    /// Start one attempt. The call is a child of @p parent.
    GeminiCall *start(const GeminiRequest &request, QObject *parent);

    /// How many calls this program may have at once without running out of files (sockets), over HTTP/1.1 where each
    /// has a connection of its own; 0: nothing is known of a limit. Changes with what is open.
    int mostAtOnce() const;

    /// Before a run: drop connections that stand idle, since the first request after a pause is the one most likely to
    /// meet a dead one, and try again what was left out of requests in vain.
    void refresh();
    /// Every connection may be dead: what is under way keeps its own, what comes takes a fresh one.
    void leaveConnections();

    /// After a 400 that names an optional field or the schema: true if the next request will be different from the
    /// one that was refused, so that sending it again makes sense and counts as no attempt. Remembered per model.
    bool adapt(const QString &model, const RequestShape &refused, const Error &error);

    /// The free models call: checks the key and brings the list. Ends by calling @p done once, or never if @p context
    /// dies first.
    void fetchModels(QObject *context, std::function<void(const Result<QList<ModelEntry>> &)> done);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dopys
