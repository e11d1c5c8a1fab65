#include "support/fakegemini.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys::testing {

/// One connection: requests one after another, each answered before the next is read.
class FakeConnection : public QObject
{
public:
    FakeConnection(FakeGemini *server, QTcpSocket *socket, QObject *parent)
        : QObject(parent), m_server(server), m_socket(socket)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &FakeConnection::read);
        connect(socket, &QTcpSocket::disconnected, this, &FakeConnection::closed);
    }

private:
    void read();
    bool takeHead();
    void answer();
    void nextPiece();
    void write(const QByteArray &bytes);
    void endAnswer();
    void closed();

    FakeGemini *m_server;
    QTcpSocket *m_socket;
    QByteArray m_buffer;
    FakeRequest m_request;
    FakeAnswer m_answer;
    qsizetype m_next = 0;
    QElapsedTimer m_sinceRequest;
    std::chrono::milliseconds m_due{0}; ///< the next piece, after the request
    bool m_hasHead = false;
    bool m_isAnswering = false;
};

void FakeConnection::read()
{
    m_buffer += m_socket->readAll();
    if (m_isAnswering || (!m_hasHead && !takeHead()))
        return;
    const qsizetype length = m_request.headers.value("content-length").toLongLong();
    if (m_buffer.size() < length)
        return;
    m_request.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    m_hasHead = false;
    answer();
}

bool FakeConnection::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QByteArrayList lines = m_buffer.left(end).replace('\r', "").split('\n');
    m_buffer.remove(0, end + 4);
    const QByteArrayList first = lines.takeFirst().split(' ');
    m_request = {.method = first.value(0), .path = first.value(1)};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    m_hasHead = true;
    return true;
}

void FakeConnection::answer()
{
    m_isAnswering = true;
    m_next = 0;
    m_sinceRequest.start();
    m_due = 0ms;
    m_answer = m_server->answerTo(m_request);
    if (!m_answer.bare) {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(m_answer.status) + " Answer\r\n";
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            head += name + ": " + value + "\r\n";
        m_socket->write(head + "Transfer-Encoding: chunked\r\n\r\n");
    }
    nextPiece();
}

// A piece that leaves late does not make those after it late: an answer takes as long as its script says.
void FakeConnection::nextPiece()
{
    while (m_next < m_answer.pieces.size()) {
        FakePiece &piece = m_answer.pieces[m_next];
        m_due += std::exchange(piece.delay, 0ms);
        if (const auto wait = m_due - std::chrono::nanoseconds(m_sinceRequest.nsecsElapsed()); wait > 0ms) {
            QTimer::singleShot(
                std::chrono::ceil<std::chrono::milliseconds>(wait), Qt::PreciseTimer, this, [this] { nextPiece(); });
            return;
        }
        write(piece.bytes);
        ++m_next;
    }
    endAnswer();
}

void FakeConnection::write(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_answer.bare) {
        m_socket->write(bytes);
        return;
    }
    const qsizetype step = m_server->m_bytewise ? 1 : bytes.size();
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        m_socket->write(QByteArray::number(step, 16) + "\r\n" + bytes.mid(at, step) + "\r\n");
        if (m_server->m_bytewise)
            m_socket->flush();
    }
}

void FakeConnection::endAnswer()
{
    using enum FakeAnswer::Ending;
    if (m_answer.ending == Stall)
        return;
    m_isAnswering = false;
    m_server->answerEnded();
    if (m_answer.ending == Reset) {
        m_socket->flush();
        const linger hard{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_socket->abort();
    } else if (m_answer.ending == Close) {
        m_socket->disconnectFromHost();
    } else {
        if (!m_answer.bare)
            m_socket->write("0\r\n\r\n");
        if (!m_buffer.isEmpty())
            read();
    }
}

void FakeConnection::closed()
{
    if (std::exchange(m_isAnswering, false)) {
        m_server->answerEnded();
        emit m_server->abandoned();
    }
    deleteLater();
}

QJsonObject FakeRequest::json() const
{
    if (!readJson)
        readJson = QJsonDocument::fromJson(body).object();
    return *readJson;
}

QJsonObject FakeRequest::parts() const
{
    if (readParts)
        return *readParts;
    QJsonObject merged;
    const QJsonArray parts = json()["contents"_L1][0]["parts"_L1].toArray();
    for (const QJsonValue &part : parts) {
        const QJsonObject object = QJsonDocument::fromJson(part["text"_L1].toString().toUtf8()).object();
        for (auto at = object.begin(); at != object.end(); ++at)
            merged.insert(at.key(), at.value());
    }
    readParts = merged;
    return merged;
}

namespace {

/// The bytes of an event around the JSON string of its text.
struct EventFrame
{
    QByteArray before = {};
    QByteArray after = {};
};

EventFrame eventFrame(const QString &finishReason)
{
    const QString text = u"text"_s;
    QJsonObject candidate{{u"index"_s, 0},
        {u"content"_s, QJsonObject{{u"role"_s, u"model"_s}, {u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}}}};
    QJsonObject usage{{u"promptTokenCount"_s, 900}};
    if (!finishReason.isEmpty()) {
        candidate.insert(u"finishReason"_s, finishReason);
        usage.insert(u"candidatesTokenCount"_s, 300);
        usage.insert(u"totalTokenCount"_s, 1200);
    }
    const QJsonObject message{{u"candidates"_s, QJsonArray{candidate}}, {u"usageMetadata"_s, usage},
        {u"modelVersion"_s, u"gemini-3.8-flash"_s}, {u"responseId"_s, u"fake-response"_s}};
    const QByteArray event = "data: " + QJsonDocument(message).toJson(QJsonDocument::Compact) + "\r\n\r\n";
    const QByteArray value = R"("text":"text")";
    const qsizetype end = event.indexOf(value) + value.size();
    return {.before = event.left(end - 6), .after = event.mid(end)};
}

} // namespace

// Thousands of events are wanted in the moment in which hundreds of requests arrive.
QByteArray eventBytes(const QString &text, const QString &finishReason)
{
    static QHash<QString, EventFrame> frames;
    auto frame = frames.find(finishReason);
    if (frame == frames.end())
        frame = frames.insert(finishReason, eventFrame(finishReason));
    QByteArray quoted = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return frame->before + quoted.mid(1, quoted.size() - 2) + frame->after;
}

FakeAnswer streamOf(const QStringList &texts, std::chrono::milliseconds pause, const QString &finishReason)
{
    FakeAnswer answer;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isLast = i == texts.size() - 1;
        answer.pieces.append({eventBytes(texts.at(i), isLast ? finishReason : QString()), pause});
    }
    return answer;
}

FakeAnswer errorAnswer(int status, const QByteArray &body)
{
    return {.status = status, .pieces = {{body}}};
}

FakeGemini::FakeGemini(Script script, QObject *parent) : QTcpServer(parent), m_script(std::move(script))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            new FakeConnection(this, socket, &m_connectionsHome);
        }
    });
    setMaxPendingConnections(1024);
    // Qt asks for 50: of hundreds that come at once the kernel would drop the rest, to be tried again after a second.
    setListenBacklogSize(1024);
}

QUrl FakeGemini::url() const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(serverPort());
    return url;
}

FakeAnswer FakeGemini::answerTo(const FakeRequest &request)
{
    m_posts += request.method == "POST" ? 1 : 0;
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    if (m_recording)
        m_requests.append(request);
    emit requested();
    return m_script(request);
}

} // namespace dopys::testing
