#pragma once
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QTcpServer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

namespace dopys::testing {

struct FakeRequest
{
    QByteArray method = {};
    QByteArray path = {};                       ///< with the query
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};

    QJsonObject json() const;
    /// The JSON objects among the text parts of the first turn, merged.
    QJsonObject parts() const;

    // Read once: what is measured must not wait for the reading of a script that asks often.
    mutable std::optional<QJsonObject> readJson = {};
    mutable std::optional<QJsonObject> readParts = {};
};

struct FakePiece
{
    QByteArray bytes = {};
    std::chrono::milliseconds delay{0}; ///< after the moment at which the piece before was due
};

struct FakeAnswer
{
    enum class Ending {
        Clean, ///< the last chunk, and the connection stays
        Close, ///< closed without the last chunk
        Reset, ///< closed the hard way
        Stall  ///< nothing more, and open
    };
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers = {{"Content-Type", "text/event-stream"}};
    QList<FakePiece> pieces = {};
    Ending ending = Ending::Clean;
    bool bare = false; ///< the pieces are all that is written: no status line, no chunks
};

/// One event of a stream with @p text in its only part; with @p finishReason its last.
QByteArray eventBytes(const QString &text, const QString &finishReason = {});
FakeAnswer streamOf(const QStringList &texts, std::chrono::milliseconds pause = {},
    const QString &finishReason = QStringLiteral("STOP"));
FakeAnswer errorAnswer(int status, const QByteArray &body);

/// The service on 127.0.0.1 in the test's own process: HTTP/1.1, one script for all requests.
class FakeGemini : public QTcpServer
{
    Q_OBJECT
public:
    using Script = std::function<FakeAnswer(const FakeRequest &)>;

    explicit FakeGemini(Script script, QObject *parent = nullptr);

    QUrl url() const;
    void setScript(Script script) { m_script = std::move(script); }
    /// Write every byte of an answer by itself.
    void setBytewise(bool bytewise) { m_bytewise = bytewise; }
    /// Programs that run for long keep no requests.
    void setRecording(bool recording) { m_recording = recording; }

    const QList<FakeRequest> &requests() const { return m_requests; }
    int posts() const { return m_posts; }
    int connections() const { return m_connections; }
    int inFlight() const { return m_inFlight; }
    int mostInFlight() const { return m_mostInFlight; }

signals:
    void requested();
    /// The client has closed a connection while an answer was under way.
    void abandoned();

private:
    friend class FakeConnection;
    FakeAnswer answerTo(const FakeRequest &request);
    void answerEnded() { --m_inFlight; }

    Script m_script;
    QList<FakeRequest> m_requests;
    int m_posts = 0;
    int m_connections = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    bool m_bytewise = false;
    bool m_recording = true;
    QObject m_connectionsHome; ///< last, so that connections go before what they count in
};

} // namespace dopys::testing
