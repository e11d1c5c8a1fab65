#include "demo/demoreply.h"

#include "demo/demoanswer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr auto pieceInterval = 67ms; // about 15 a second
constexpr int silentShare = 6;       ///< the first words come after a sixth of the time

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject model()
{
    return {{u"name"_s, u"models/"_s + demoModel}, {u"baseModelId"_s, QString(demoModel)},
        {u"displayName"_s, u"Dopys demo"_s}, {u"inputTokenLimit"_s, 1'048'576}, {u"outputTokenLimit"_s, 65'536},
        {u"supportedGenerationMethods"_s, QJsonArray{u"generateContent"_s}}};
}

QByteArray problem(int code, const QString &status, const QString &message)
{
    return json({{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"status"_s, status}}}});
}

} // namespace

DemoReply::DemoReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body,
    DemoPace pace, std::shared_ptr<DemoTakes> takes, QObject *parent)
    : QNetworkReply(parent), m_pace(pace), m_takes(std::move(takes)), m_body(body), m_timer(this)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DemoReply::deliverDue);
    if (m_body) {
        connect(m_body, &QIODevice::readyRead, this, &DemoReply::readBody);
        connect(m_body, &QIODevice::readChannelFinished, this, &DemoReply::answer);
    }
    // The caller connects first.
    QMetaObject::invokeMethod(this, &DemoReply::readBody, Qt::QueuedConnection);
}

/// A buffer is all there; a stream of known length when that much has come; a pipe goes on until its channel ends.
void DemoReply::readBody()
{
    if (m_body)
        m_request += m_body->readAll();
    const QVariant length = request().header(QNetworkRequest::ContentLengthHeader);
    const bool isWhole = length.isValid() && m_request.size() >= length.toLongLong();
    if (!m_body || !m_body->isSequential() || isWhole)
        answer();
}

void DemoReply::answer()
{
    if (isFinished() || m_elapsed.isValid())
        return;
    m_elapsed.start();
    if (m_body)
        m_request += m_body->readAll();
    emit requestSent();
    const QString path = url().path();
    const bool get = operation() == QNetworkAccessManager::GetOperation;
    if (operation() == QNetworkAccessManager::PostOperation && path.endsWith(":streamGenerateContent"_L1))
        stream();
    else if (get && path.endsWith("/models"_L1))
        whole(200, json({{u"models"_s, QJsonArray{model()}}}));
    else if (get && path.endsWith("/models/"_L1 + demoModel))
        whole(200, json(model()));
    else
        whole(404, problem(404, u"NOT_FOUND"_s, u"The demo does not answer this request."_s));
}

void DemoReply::stream()
{
    const QJsonDocument request = QJsonDocument::fromJson(m_request);
    if (!request.isObject()) {
        whole(400, problem(400, u"INVALID_ARGUMENT"_s, u"The request is not a JSON object."_s));
        return;
    }
    const DemoAnswer answer = demoAnswer(request.object(), m_takes ? m_takes->next(wantedBy(request.object())) : 0);
    const auto spread = std::max(m_pace.longestPost - m_pace.shortestPost, 0ms).count() + 1;
    m_duration = answer.isPost ? m_pace.shortestPost + std::chrono::milliseconds(answer.seed % spread) : m_pace.brief;
    const auto streaming = m_duration - m_duration / silentShare;
    const auto pieces = std::max<qint64>(3, streaming / pieceInterval);
    m_events = demoEvents(answer, inPieces(answer.text, static_cast<int>(pieces)));
    m_timer.start(m_duration / silentShare);
}

void DemoReply::whole(int status, const QByteArray &content)
{
    if (status == 404)
        setError(ContentNotFoundError, u"Not Found"_s);
    else if (status >= 400)
        setError(ProtocolInvalidOperationError, u"Bad Request"_s);
    setHead(status, "application/json; charset=UTF-8");
    m_unread = content;
    emit readyRead();
    if (error() != NoError && !isFinished())
        emit errorOccurred(error());
    finish();
}

void DemoReply::setHead(int status, const QByteArray &contentType)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, status == 200 ? "OK"_ba : "Error"_ba);
    setAttribute(QNetworkRequest::Http2WasUsedAttribute, true);
    setRawHeader("Content-Type", contentType);
    emit metaDataChanged();
}

std::chrono::milliseconds DemoReply::dueAt(qsizetype event) const
{
    const auto silent = m_duration / silentShare;
    return silent + (m_duration - silent) * event / std::max<qsizetype>(1, m_events.size() - 1);
}

/// By the clock and not by the number of ticks: a late tick brings what has become due meanwhile.
void DemoReply::deliverDue()
{
    if (m_delivered == 0)
        setHead(200, "text/event-stream");
    const std::chrono::milliseconds now(m_elapsed.elapsed());
    while (m_delivered < m_events.size() && dueAt(m_delivered) <= now)
        m_unread += m_events.at(m_delivered++);
    m_timer.setInterval(std::min<std::chrono::milliseconds>(pieceInterval, std::max(m_duration / 10, 1ms)));
    if (!m_unread.isEmpty())
        emit readyRead();
    if (m_delivered == m_events.size())
        finish();
}

void DemoReply::finish()
{
    if (isFinished()) // a reader of the last bytes may have aborted
        return;
    m_timer.stop();
    setFinished(true);
    emit readChannelFinished();
    emit finished();
}

void DemoReply::abort()
{
    if (isFinished())
        return;
    m_timer.stop();
    setError(OperationCanceledError, u"Operation canceled"_s);
    setFinished(true);
    emit errorOccurred(OperationCanceledError);
    emit finished();
}

void DemoReply::close()
{
    abort();
    QNetworkReply::close();
}

qint64 DemoReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_unread.size();
}

qint64 DemoReply::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_unread.size());
    if (size == 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_unread.constData(), static_cast<std::size_t>(size));
    m_unread.remove(0, size);
    return size;
}

} // namespace dopys
