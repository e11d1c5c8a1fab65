#pragma once
#include "core/post.h"
#include "engine/calllog.h"
#include "gemini/geminicall.h"
#include "gemini/retrypolicy.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace dopys {

class CallGate;
class GeminiClient;

/// What the calls of one run share.
struct RunContext
{
    GeminiClient &client;
    CallGate &gate;
    QElapsedTimer clock;                          ///< runs since the start of the run; monotonic
    QMap<CallRecord::Call, int> inputTokens = {}; ///< of the last call of each kind, counted or estimated
    std::optional<Error> refusal = {}; ///< the service refuses every call, or a person does: no further one is made
};

/// One call with all its attempts: asks the gate, sends, waits and tries again as the retry policy says.
/// Emits finished() exactly once, also after end(). Destroying it earlier is silent.
class AttemptSeries : public QObject
{
    Q_OBJECT
public:
    /// What is wrong with an answer that came whole; nothing: it fits.
    using Judge = std::function<std::optional<Error>(const CallOutcome &)>;
    /// Whether another attempt still makes sense.
    using Willing = std::function<bool()>;

    AttemptSeries(RunContext &context, GeminiRequest request, CallRecord::Call call, int index, QObject *parent);
    ~AttemptSeries() override;

    void setJudge(Judge judge);
    void setWilling(Willing willing);
    void start();
    /// End now, with @p reason; finished() comes before this returns.
    void end(const Error &reason);
    /// A person does not want to wait any longer.
    void hurry();
    /// The connection is dead though nobody has said so, as after a sleep: what is under way begins again in a moment.
    /// That is no fault of the service and counts against nothing.
    void restart();
    int attempts() const { return m_history.attempts + m_forgiven; }
    /// A request has left and is not answered yet: it will perhaps be paid for.
    bool isUnderWay() const { return m_isOut; }
    /// The attempt that was let in and has not ended.
    std::optional<AttemptMark> openAttempt() const;

signals:
    void attemptStarted(int attempt); ///< the gate let it through; text begins anew
    void textArrived(const QString &piece);
    void pausing(const dopys::Pausing &pause);
    void queued(); ///< the pause is over, but as many as may run are running
    /// Each step of the call, for whoever shows when what happened: it waits, goes, was sent, writes, waits again.
    void moved(const dopys::CallUnderWay &standing);
    /// @p outcome is the last attempt's, @p record has them all.
    void finished(const dopys::CallOutcome &outcome, const dopys::CallRecord &record);

private:
    void queue();
    void tellHeld(Error::Kind reason, std::chrono::milliseconds wait);
    void tellFreed();
    qint64 inputTokens(); ///< measured where nobody has yet, and kept for the others
    void enter();
    void passOn(const QString &piece);
    void settle(const CallOutcome &outcome);
    void noteAttempt(const CallOutcome &outcome);
    void tellMoved(AttemptRecord::Time waitsUntil = {});
    AttemptMark mark() const;
    void tellPause(const Error &reason, std::chrono::milliseconds wait);
    bool isForgiven(const Error &error) const;
    AttemptHistory historyFor(const Error &error) const;
    bool waitsForTheWay(const CallOutcome &outcome) const;
    void heed(const Error &error, std::chrono::milliseconds delay);
    void tryAgainOrFinish(CallOutcome outcome, std::optional<std::chrono::milliseconds> delay);
    void finish(const CallOutcome &outcome);
    CallOutcome endCall(const Error &reason);
    void leaveGate();
    std::chrono::milliseconds now() const;

    RunContext &m_context;
    GeminiRequest m_request;
    CallLog m_log;
    Judge m_judge;
    Willing m_willing;
    AttemptHistory m_history;
    int m_forgiven = 0;           ///< attempts that were sent and do not count
    GeminiCall *m_call = nullptr; ///< our child while an attempt runs
    QTimer m_wait;
    /// The time for all attempts counts from here. What the gate takes does not: a quota can make posts wait for hours.
    std::optional<std::chrono::milliseconds> m_firstEntry;
    bool m_isOut = false;
    bool m_inside = false;                      ///< holds a place of the gate
    std::chrono::milliseconds m_enteredGate{0}; ///< of the gate's clock
    bool m_hurried = false;                     ///< the next attempt does not wait for its turn
    bool m_wasHurried = false;                  ///< the present one has not
    bool m_wentAhead = false;                   ///< for all who wait for the service
    std::optional<Error> m_lastError;
    bool m_ended = false;
};

} // namespace dopys
