#include "gemini/modelsfetch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int mostPages = 50;
constexpr qsizetype largestPage = 4 << 20;

} // namespace

ModelsFetch::ModelsFetch(
    std::shared_ptr<LanePool> pool, RequestFor requestFor, ErrorContext context, Done done, QObject *parent)
    : QObject(parent), m_pool(std::move(pool)), m_requestFor(std::move(requestFor)), m_context(std::move(context)),
      m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_pool->retireAll();
        end(Error{.kind = Error::Kind::Timeout, .subject = m_context.host});
    });
}

ModelsFetch::~ModelsFetch()
{
    dropReply();
}

void ModelsFetch::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        disconnect(reply, nullptr, this, nullptr);
        reply->abort();
        reply->deleteLater();
    }
    m_place.reset();
}

void ModelsFetch::start(std::chrono::milliseconds limit, const std::optional<Error> &problem)
{
    m_timer.setInterval(limit);
    if (problem)
        QMetaObject::invokeMethod(
            this, [this, problem] { end(*problem); }, Qt::QueuedConnection);
    else
        fetch({});
}

void ModelsFetch::fetch(const QString &pageToken)
{
    m_body.clear();
    m_place = m_pool->lease();
    QNetworkRequest request = m_requestFor(pageToken);
    m_pool->trust().applyTo(request);
    m_trusted = m_pool->trust().store();
    m_reply = m_place->lane().manager->get(request);
    m_reply->setReadBufferSize(1 << 20);
    connect(
        m_reply, &QNetworkReply::readyRead, this,
        [this] {
            if (m_reply && m_body.size() <= largestPage)
                m_body += m_reply->readAll();
        },
        Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &ModelsFetch::replyEnded, Qt::QueuedConnection);
    // Deleted by no hand of ours: the client has gone, and nobody is left to be told.
    connect(m_reply, &QObject::destroyed, this, &QObject::deleteLater);
    m_timer.start();
}

void ModelsFetch::replyEnded()
{
    if (!m_reply)
        return;
    m_body += m_reply->readAll();
    const bool isOk = m_reply->error() == QNetworkReply::NoError
        && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    if (!isOk && trustsOtherwise()) {
        dropReply();
        return fetch({});
    }
    if (!isOk)
        return end(replyError());
    m_place->lane().hasServed = true;
    m_pool->learn(m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
    const Result<ModelPage> page = modelsFromJson(m_body, m_pages++ == 0);
    dropReply();
    if (!page)
        return end(page.error());
    takePage(*page);
}

// Only before the first page: those that follow come from where that came from.
bool ModelsFetch::trustsOtherwise()
{
    return m_pages == 0 && m_reply->error() == QNetworkReply::SslHandshakeFailedError
        && !std::exchange(m_hasDoubted, true) && m_pool->doubt(m_place->lane(), m_trusted);
}

void ModelsFetch::takePage(const ModelPage &page)
{
    m_models += page.models;
    if (page.nextPageToken.isEmpty() || m_pages == mostPages)
        end(m_models);
    else
        fetch(page.nextPageToken);
}

Error ModelsFetch::replyError() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || status == 200)
        return errorFromNetwork(networkFacts(*m_reply, false), m_context);
    return errorFromReply({.status = status,
                              .contentType = m_reply->rawHeader("Content-Type").toLower(),
                              .retryAfter = m_reply->rawHeader("Retry-After"),
                              .date = m_reply->rawHeader("Date"),
                              .body = m_body.left(64 << 10)},
        m_context);
}

void ModelsFetch::end(const Result<QList<ModelEntry>> &result)
{
    m_timer.stop();
    dropReply(); // what it has still to say is on its way to us, and must not come to a second end
    const QPointer<ModelsFetch> alive(this);
    std::exchange(m_done, {})(result);
    if (alive)
        deleteLater();
}

} // namespace dopys
