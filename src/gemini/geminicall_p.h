#pragma once
#include "gemini/calllimits.h"
#include "gemini/geminianswer.h"
#include "gemini/geminicall.h"
#include "gemini/lanes.h"
#include "gemini/ssedecoder.h"
#include "gemini/uploadbody.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace dopys {

/// What the client hands to a call.
struct CallOrder
{
    std::shared_ptr<LanePool> pool = {};
    QNetworkRequest wire = {};
    GeminiRequest request = {};
    RequestShape shape = {};
    CallLimits limits = {};
    std::chrono::milliseconds firstEvent = limits.firstEvent;
    ErrorContext context = {};
    std::optional<Error> problem = {}; ///< nothing may be sent
};

struct GeminiCall::Private
{
    explicit Private(CallOrder callOrder);

    void begin(GeminiCall *call);
    /// Ask the service, unless it has ended before.
    void leave();
    void post(std::unique_ptr<LaneLease> place);
    void markSent();
    void read();
    void readAnswer(const QByteArray &bytes);
    void takeEvents(const QByteArrayList &events, bool areWhole = true);
    bool looksWrong();
    void replyEnded();
    void phaseElapsed();
    bool trustsOtherwise();
    void repost();
    void endLate(const QString &detail);
    void end(std::optional<Error> error);
    void goSilent();
    void managerGone();
    void dropReply();

    /// Nothing more comes: it has ended, or the client has gone.
    bool hasStopped() const { return over || !reply; }
    int status() const;
    bool mayBePosted() const;
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }
    Error made(Error::Kind kind, const QString &detail) const;
    std::optional<Error> verdict();
    std::optional<Error> networkVerdict() const;

    CallOrder order;
    GeminiCall *q = nullptr;
    std::unique_ptr<LaneLease> place = {};
    QPointer<QNetworkReply> reply = {};
    QPointer<UploadBody> upload = {};
    SseDecoder decoder;
    GeminiAnswer answer = {};
    CallOutcome outcome = {};
    QByteArray errorBody = {};
    qint64 received = 0;
    qsizetype checkedForRepetition = 0;
    QTimer phase; ///< connecting, then waiting for an event
    QTimer whole;
    QElapsedTimer clock = {};
    bool onServedLane = false;
    Trust::Store trusted = Trust::Store::System; ///< whose certificates the present connection believes
    bool hasDoubted = false;
    bool over = false;
};

} // namespace dopys
