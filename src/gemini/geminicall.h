#pragma once
#include "core/error.h"
#include "core/usage.h"
#include "gemini/geminirequest.h"

#include <QObject>
#include <memory>

namespace dopys {

/// How one attempt ended. Times count from start() of the call.
struct CallOutcome
{
    std::optional<Error> error = {}; ///< nothing: a finish reason was seen, and it was STOP
    std::optional<Error> broke = {}; ///< after a finish reason: what counts where the text proves not to be whole
    QString text = {};               ///< all that arrived, also beside an error
    TokenUsage usage = {};
    QString model = {}; ///< modelVersion of the answer, or empty
    QString responseId = {};
    int httpStatus = 0;
    quint64 connection = 0;  ///< calls with the same number went over the same one
    bool posted = false;     ///< the POST may have reached the wire; false: nothing was sent, nothing can be billed
    RequestShape shape = {}; ///< as it was sent, for GeminiClient::adapt
    std::optional<std::chrono::milliseconds> sent = {};
    std::optional<std::chrono::milliseconds> firstByte = {};
    std::chrono::milliseconds end{0};
};

/// One attempt of one streamed call: one POST. Made by GeminiClient::start(), owned by its parent.
/// Emits finished() exactly once, also after cancel(), never from inside the constructor or start().
/// Destroying it earlier is silent and stops the stream.
class GeminiCall : public QObject
{
    Q_OBJECT
public:
    ~GeminiCall() override;

    /// Ends with Error::Kind::Cancelled before it returns.
    void cancel();

signals:
    void sent();                            ///< its bytes have left
    void textArrived(const QString &piece); ///< the next piece of the answer's text
    void finished(const dopys::CallOutcome &outcome);

private:
    friend class GeminiClient;
    struct Private;
    explicit GeminiCall(std::unique_ptr<Private> d, QObject *parent);
    std::unique_ptr<Private> d;
};

} // namespace dopys
