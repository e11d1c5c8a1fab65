#include "gemini/geminicall.h"

#include "core/log.h"
#include "gemini/geminicall_p.h"
#include "gemini/wirerequest.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

GeminiCall::Private::Private(CallOrder callOrder) : order(std::move(callOrder)), decoder(order.limits.line)
{
    outcome.shape = order.shape;
    phase.setSingleShot(true);
    whole.setSingleShot(true);
}

GeminiCall::GeminiCall(std::unique_ptr<Private> priv, QObject *parent) : QObject(parent), d(std::move(priv))
{
    d->begin(this);
}

GeminiCall::~GeminiCall()
{
    d->goSilent();
}

void GeminiCall::cancel()
{
    if (!d->over)
        d->end(d->made(Error::Kind::Cancelled, {}));
}

void GeminiCall::Private::begin(GeminiCall *call)
{
    q = call;
    clock.start();
    QObject::connect(&phase, &QTimer::timeout, q, [this] { phaseElapsed(); });
    QObject::connect(&whole, &QTimer::timeout, q, [this] { endLate(u"the whole attempt took too long"_s); });
}

void GeminiCall::Private::leave()
{
    if (over)
        return;
    if (order.problem)
        return end(order.problem);
    whole.start(order.limits.attempt);
    post(order.pool->lease());
}

// Every connection is queued: a listener may delete anything, and must not find itself inside a signal of the
// reply.
void GeminiCall::Private::post(std::unique_ptr<LaneLease> newPlace)
{
    place = std::move(newPlace);
    QNetworkAccessManager *manager = place->lane().manager.get();
    onServedLane = place->lane().hasServed;
    order.pool->trust().applyTo(order.wire);
    trusted = order.pool->trust().store();
    const QByteArray body = requestBody(order.request, order.shape);
    order.wire.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    upload = new UploadBody(body);
    reply = manager->post(order.wire, upload);
    upload->setParent(reply);
    reply->setReadBufferSize(1 << 20);
    const auto onReply = [this](auto signal, void (Private::*slot)()) {
        // The reply may have been dropped for another since the signal was queued.
        QObject::connect(
            reply, signal, q,
            [this, sender = reply.data(), slot] {
                if (reply == sender)
                    (this->*slot)();
            },
            Qt::QueuedConnection);
    };
    onReply(&QNetworkReply::requestSent, &Private::markSent);
    onReply(&QNetworkReply::readyRead, &Private::read);
    onReply(&QNetworkReply::finished, &Private::replyEnded);
    QObject::connect(manager, &QObject::destroyed, q, [this] { managerGone(); });
    phase.start(onServedLane && order.pool->sharesConnections() ? order.limits.unsent : order.limits.connect);
}

void GeminiCall::Private::markSent()
{
    if (outcome.sent)
        return;
    outcome.sent = now();
    outcome.posted = true;
    phase.start(order.firstEvent);
    emit q->sent();
}

void GeminiCall::Private::read()
{
    const QPointer<GeminiCall> alive(q);
    markSent();
    if (!alive || hasStopped())
        return;
    if (!outcome.firstByte) {
        outcome.firstByte = now();
        place->lane().hasServed = true;
        order.pool->learn(reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool());
    }
    const QByteArray bytes = reply->readAll();
    if (looksWrong()) {
        errorBody.append(bytes.left(order.limits.errorBody - errorBody.size()));
        if (errorBody.size() >= order.limits.errorBody)
            end(networkVerdict());
    } else {
        readAnswer(bytes);
    }
}

int GeminiCall::Private::status() const
{
    return reply ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

bool GeminiCall::Private::mayBePosted() const
{
    return outcome.posted || status() != 0 || (upload && upload->isTouched());
}

bool GeminiCall::Private::looksWrong()
{
    const QByteArray type = reply->rawHeader("Content-Type").toLower();
    return status() != 200 || !(type.startsWith("text/event-stream") || type.startsWith("application/json"));
}

void GeminiCall::Private::readAnswer(const QByteArray &bytes)
{
    received += bytes.size();
    const QPointer<GeminiCall> alive(q);
    takeEvents(decoder.feed(bytes));
    if (!alive || hasStopped())
        return;
    if (received > order.limits.stream || decoder.isOverfull())
        end(made(Error::Kind::EndlessAnswer, u"the answer is too large"_s));
}

void GeminiCall::Private::takeEvents(const QByteArrayList &events, bool areWhole)
{
    const QPointer<GeminiCall> alive(q);
    for (const QByteArray &event : events) {
        phase.start(order.limits.betweenEvents);
        const QString piece = answer.add(event, areWhole);
        if (!piece.isEmpty())
            emit q->textArrived(piece);
        if (!alive || hasStopped())
            return;
    }
    if (answer.text().size() - checkedForRepetition < 512)
        return;
    checkedForRepetition = answer.text().size();
    if (endsInRepetition(answer.text()))
        end(made(Error::Kind::EndlessAnswer, u"the model repeats itself"_s));
}

void GeminiCall::Private::replyEnded()
{
    const QPointer<GeminiCall> alive(q);
    if (reply->bytesAvailable() > 0)
        read();
    if (!alive || hasStopped())
        return;
    if (trustsOtherwise())
        return repost();
    if (!looksWrong())
        takeEvents(decoder.finish(), false);
    if (alive && !hasStopped())
        end(verdict());
}

// The handshake comes before anything else: nothing has left, and this is still the same attempt.
bool GeminiCall::Private::trustsOtherwise()
{
    return reply->error() == QNetworkReply::SslHandshakeFailedError && !mayBePosted()
        && !std::exchange(hasDoubted, true) && order.pool->doubt(place->lane(), trusted);
}

// Complete is what has a finish reason, and nothing else: Qt reports success for bodies that were cut.
std::optional<Error> GeminiCall::Private::verdict()
{
    // Some services write STOP on every event: whether the text is whole, its reader knows.
    if (answer.hasVerdict() && reply && reply->error() != QNetworkReply::NoError)
        outcome.broke = networkVerdict();
    if (!answer.hasVerdict() && reply
        && (reply->error() != QNetworkReply::NoError || errorBody.size() > 0 || status() != 200))
        return networkVerdict();
    if (!answer.hasVerdict() && reply && reply->rawHeader("Content-Type").toLower().startsWith("text/html"))
        return networkVerdict();
    return answer.error(order.context);
}

std::optional<Error> GeminiCall::Private::networkVerdict() const
{
    const bool hasMeaning = status() != 0 && (status() != 200 || reply->error() == QNetworkReply::NoError);
    if (!hasMeaning)
        return errorFromNetwork(networkFacts(*reply, mayBePosted()), order.context);
    return errorFromReply({.status = status(),
                              .contentType = reply->rawHeader("Content-Type").toLower(),
                              .retryAfter = reply->rawHeader("Retry-After"),
                              .date = reply->rawHeader("Date"),
                              .body = errorBody},
        order.context);
}

void GeminiCall::Private::phaseElapsed()
{
    if (outcome.sent)
        return endLate(u"nothing came for too long"_s);
    if (mayBePosted())
        return endLate(u"the request was not sent in time"_s);
    order.pool->retire(place->lane());
    // Qt 6.4 never sends again on an HTTP/2 connection that the service has asked to leave (GOAWAY) and keeps open.
    // Nothing has left yet, so this is still the same attempt.
    if (onServedLane)
        return repost();
    NetworkFacts facts = networkFacts(*reply, false);
    facts.text = u"no connection in time"_s;
    end(errorFromNetwork(facts, order.context));
}

// A connection on which nothing moves may be dead without anybody having said so, and then its siblings are too: the
// next attempt takes a fresh one, and costs a handshake instead of another wait of a minute.
void GeminiCall::Private::endLate(const QString &detail)
{
    order.pool->retireAll();
    if (!answer.hasVerdict())
        return end(made(Error::Kind::Timeout, detail));
    outcome.broke = made(Error::Kind::Timeout, detail);
    end(answer.error(order.context));
}

void GeminiCall::Private::repost()
{
    qCInfo(lcGemini) << "a request did not leave its connection: taking a fresh one";
    dropReply();
    post(order.pool->leaseFresh());
}

Error GeminiCall::Private::made(Error::Kind kind, const QString &detail) const
{
    return {.kind = kind, .detail = detail, .subject = order.context.host, .httpStatus = status()};
}

void GeminiCall::Private::end(std::optional<Error> error)
{
    outcome.error = std::move(error);
    outcome.httpStatus = status();
    // What the service itself says of one call says nothing of the connection, be it inside a 200.
    const bool isSaid = (status() != 0 && status() != 200) || (answer.hasVerdict() && !outcome.broke);
    outcome.connection = place ? order.pool->connectionOf(place->lane(), isSaid) : 0;
    // Its siblings will say the same of it; whoever comes next shall meet another one.
    if (place && outcome.error && outcome.error->kind == Error::Kind::ConnectionLost)
        order.pool->retire(place->lane());
    outcome.posted = mayBePosted();
    outcome.text = answer.text();
    outcome.usage = answer.usage();
    outcome.model = answer.model();
    outcome.responseId = answer.responseId();
    outcome.end = now();
    over = true;
    goSilent();
    qCDebug(lcGemini) << "attempt ended:" << (outcome.error ? errorKindName(outcome.error->kind) : u"complete"_s)
                      << "status" << outcome.httpStatus << "after" << outcome.end.count() << "ms, response"
                      << outcome.responseId;
    emit q->finished(outcome);
}

void GeminiCall::Private::goSilent()
{
    phase.stop();
    whole.stop();
    dropReply();
}

// The client has gone and takes its replies with it: nothing of them may be touched any more.
void GeminiCall::Private::managerGone()
{
    if (reply)
        QObject::disconnect(std::exchange(reply, nullptr), nullptr, q, nullptr);
    goSilent();
}

void GeminiCall::Private::dropReply()
{
    if (place && place->lane().manager)
        QObject::disconnect(place->lane().manager.get(), nullptr, q, nullptr);
    if (reply) {
        QNetworkReply *old = std::exchange(reply, nullptr);
        QObject::disconnect(old, nullptr, q, nullptr);
        old->abort();
        old->deleteLater();
    }
    place.reset();
}

} // namespace dopys
