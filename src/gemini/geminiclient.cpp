#include "gemini/geminiclient.h"

#include "gemini/callstarts.h"
#include "gemini/fallback.h"
#include "gemini/geminicall_p.h"
#include "gemini/modelsfetch.h"
#include "gemini/wirerequest.h"
#include "system/openfiles.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

/// Files left for others while a run goes on: names that are looked up, exports, the library's log.
constexpr int filesForOthers = 16;

// "localhost" is this machine by definition (RFC 6761).
bool isThisMachine(const QString &host)
{
    return QHostAddress(host).isLoopback() || host == "localhost"_L1 || host.endsWith(".localhost"_L1);
}

} // namespace

struct GeminiClient::Private
{
    explicit Private(ManagerFactory managers)
        : factory(std::move(managers)), pool(std::make_shared<LanePool>([this] { return newManager(); }))
    {
    }

    std::unique_ptr<QNetworkAccessManager> newManager() const;
    QNetworkProxy proxy() const;
    bool goesByProxy();
    RequestShape shapeFor(const GeminiRequest &request) const;
    ErrorContext contextFor(const QString &model) const;

    ManagerFactory factory;
    std::shared_ptr<LanePool> pool;
    CallStarts starts;
    Endpoint endpoint = {};
    CallLimits limits = {};
    QHash<QString, RequestShape> shapes = {};
    QSet<QString> refusedWithoutSchema = {}; ///< models: the schema was not what was wrong
    std::optional<bool> byProxy
        = {}; ///< as far as it was asked for this endpoint: the system may look into many places
};

std::unique_ptr<QNetworkAccessManager> GeminiClient::Private::newManager() const
{
    std::unique_ptr<QNetworkAccessManager> manager = factory();
    manager->setProxy(proxy());
    return manager;
}

// A proxy could not reach this machine, and must not see what is meant for it.
QNetworkProxy GeminiClient::Private::proxy() const
{
    return isThisMachine(endpoint.base.host()) ? QNetworkProxy(QNetworkProxy::NoProxy) : endpoint.proxy;
}

bool GeminiClient::Private::goesByProxy()
{
    if (!byProxy)
        byProxy = proxyInUse(endpoint.base, proxy()).type() != QNetworkProxy::NoProxy;
    return *byProxy;
}

RequestShape GeminiClient::Private::shapeFor(const GeminiRequest &request) const
{
    RequestShape shape = shapes.value(request.model);
    shape.thinking = shape.thinking && !request.thinkingLevel.isEmpty();
    return shape;
}

ErrorContext GeminiClient::Private::contextFor(const QString &model) const
{
    return {.model = model, .host = endpoint.base.host(), .key = endpoint.key};
}

GeminiClient::GeminiClient(QObject *parent)
    : GeminiClient(
        [] {
            QNetworkProxyFactory::setUseSystemConfiguration(true);
            return std::make_unique<QNetworkAccessManager>();
        },
        parent)
{
}

GeminiClient::GeminiClient(ManagerFactory factory, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(factory)))
{
}

GeminiClient::~GeminiClient()
{
    d->pool->shutDown();
}

void GeminiClient::setEndpoint(Endpoint endpoint)
{
    if (endpoint == d->endpoint)
        return;
    if (endpoint.base != d->endpoint.base || endpoint.extraCertificates != d->endpoint.extraCertificates
        || endpoint.proxy != d->endpoint.proxy) {
        d->pool->reset(endpoint.extraCertificates);
        d->shapes.clear();
        d->refusedWithoutSchema.clear();
        d->byProxy.reset();
    }
    d->endpoint = std::move(endpoint);
}

const Endpoint &GeminiClient::endpoint() const
{
    return d->endpoint;
}

void GeminiClient::setLimits(CallLimits limits)
{
    d->limits = limits;
}

const CallLimits &GeminiClient::limits() const
{
    return d->limits;
}

GeminiCall *GeminiClient::start(const GeminiRequest &request, QObject *parent)
{
    CallOrder order{.pool = d->pool,
        .request = request,
        .shape = d->shapeFor(request),
        .limits = d->limits,
        .firstEvent = request.thinkingLevel == "HIGH"_L1 ? d->limits.firstEventThinking : d->limits.firstEvent,
        .context = d->contextFor(request.model),
        .problem = requestProblem(d->endpoint)};
    if (d->goesByProxy())
        order.limits.connect = d->limits.connectByProxy;
    order.wire
        = wireRequest(d->endpoint, u"models/"_s + request.model + u":streamGenerateContent"_s, {{u"alt"_s, u"sse"_s}});
    order.wire.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    order.wire.setRawHeader("Accept", "text/event-stream");
    order.wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *call = new GeminiCall(std::make_unique<GeminiCall::Private>(std::move(order)), parent);
    d->starts.add(call, [call] { call->d->leave(); });
    return call;
}

// A lane's six sockets come with a thread of Qt's, which has a file of its own to be woken by: without one the program
// would be aborted.
int GeminiClient::mostAtOnce() const
{
    const std::optional<int> spare = filesToSpare();
    return spare ? std::max(1, (*spare - filesForOthers) * 6 / 7) : 0;
}

// What was refused without a schema as well had another fault: the next run shall have it again.
void GeminiClient::refresh()
{
    d->pool->dropIdle();
    for (const QString &model : std::exchange(d->refusedWithoutSchema, {}))
        d->shapes[model].dialect = {};
}

void GeminiClient::leaveConnections()
{
    d->pool->retireAll();
}

bool GeminiClient::adapt(const QString &model, const RequestShape &refused, const Error &error)
{
    const std::optional<RequestShape> next = fallback(d->shapes.value(model), refused, error);
    if (next)
        d->shapes.insert(model, *next);
    else if (error.kind == Error::Kind::RequestRefused && refused.dialect == RequestShape::SchemaDialect::None)
        d->refusedWithoutSchema.insert(model);
    return next.has_value();
}

void GeminiClient::fetchModels(QObject *context, std::function<void(const Result<QList<ModelEntry>> &)> done)
{
    const auto requestFor = [endpoint = d->endpoint](const QString &pageToken) {
        QUrlQuery query{{u"pageSize"_s, u"1000"_s}};
        if (!pageToken.isEmpty())
            query.addQueryItem(u"pageToken"_s, QString::fromLatin1(QUrl::toPercentEncoding(pageToken)));
        return wireRequest(endpoint, u"models"_s, query);
    };
    // A person waits for it: two times the limit of a connection is enough for one small reply.
    auto *fetch = new ModelsFetch(d->pool, requestFor, d->contextFor({}), std::move(done), context);
    fetch->start(2 * d->limits.connect, requestProblem(d->endpoint));
}

} // namespace dopys
