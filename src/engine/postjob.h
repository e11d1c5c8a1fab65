#pragma once
#include "core/attempt.h"
#include "core/post.h"
#include "engine/postreader.h"

#include <QObject>

namespace dopys {

class AttemptSeries;
struct CallOutcome;
struct GeminiRequest;
struct RunContext;

/// Writes one post. Says where it stands with updated(); the last update is Done, Failed or Stopped, and then
/// finished() comes exactly once, also after end().
class PostJob : public QObject
{
    Q_OBJECT
public:
    PostJob(int index, QList<Platform> platforms, const GeminiRequest &request, RunContext &context, QObject *parent);

    void start();
    /// End now: as stopped when @p reason is Cancelled, as failed otherwise. What was written stays.
    void end(const Error &reason);
    void hurry();   ///< as AttemptSeries::hurry()
    void restart(); ///< as AttemptSeries::restart()
    int index() const { return m_update.index; }
    bool isUnderWay() const;                        ///< as AttemptSeries::isUnderWay()
    std::optional<AttemptMark> openAttempt() const; ///< as AttemptSeries::openAttempt()

signals:
    void updated(const dopys::PostUpdate &update);
    void callMoved(const dopys::CallUnderWay &standing);
    void finished(const dopys::PostUpdate &last, const dopys::CallRecord &record);

private:
    void beginAttempt(int attempt);
    void readOn(const QString &piece);
    void settle(const CallOutcome &outcome, const CallRecord &record);
    void keepTheLonger();
    std::optional<Error> judge(const CallOutcome &outcome);

    QList<Platform> m_platforms;
    AttemptSeries *m_series = nullptr;  ///< our child
    std::optional<PostReader> m_reader; ///< of the present attempt
    PostContent m_whole;                ///< the judged answer
    qsizetype m_shown = 0;              ///< how much had arrived of what is on show
    PostUpdate m_update;
    bool m_keepsEarlier = false; ///< the text of a broken attempt is on show
};

} // namespace dopys
