#pragma once
#include "core/attempt.h"
#include "core/campaign.h"
#include "core/result.h"
#include "engine/runplan.h"

#include <QObject>
#include <memory>
#include <optional>

namespace dopys {

class GeminiClient;

/// Writes one campaign: the brief, then its posts side by side, each as soon as its topic is complete.
/// Emits finished() exactly once, also after stop(). Destroying it earlier is silent and ends all calls. It may be
/// destroyed from inside finished(), but from inside none of the other signals.
class CampaignRun : public QObject
{
    Q_OBJECT
public:
    CampaignRun(RunPlan plan, GeminiClient &client, QObject *parent = nullptr);
    ~CampaignRun() override;

    void start();
    /// Everything ends as stopped, what was written stays. finished() comes before this returns, or, when it was called
    /// from inside a signal of the run that tells of something else, perhaps as soon as that has been told.
    void stop();
    /// One post ends as stopped; the others go on.
    void stopPost(int index);
    /// One post, or the brief, waits no longer.
    void hurryPost(int index);
    void hurryBrief();
    /// The computer is on a network again: nothing waits for that any longer.
    void noticeNetwork();
    /// Write one post (again) within this run. Only while it is running.
    void writePost(int index, const Brief &brief);
    bool isRunning() const;
    /// What was let in and has not ended.
    QList<AttemptMark> openAttempts() const;

signals:
    /// These attempts are sent as soon as this returns, together.
    void attemptsStarting(const QList<dopys::AttemptMark> &attempts);
    /// The service has told what it takes in a minute from this key for this model.
    void quotaTaught(const dopys::MinuteQuota &quota);
    void briefUpdated(const dopys::BriefUpdate &update);
    void postUpdated(const dopys::PostUpdate &update);
    /// A step of a call that is under way.
    void callMoved(const dopys::CallUnderWay &standing);
    /// Brief, repair or post, with all its attempts; also for calls that were stopped.
    void callEnded(const dopys::CallRecord &record);
    void finished(const dopys::RunSummary &summary);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dopys
