#pragma once
#include "core/campaign.h"
#include "engine/briefreader.h"

#include <QObject>

namespace dopys {

class AttemptSeries;
struct CallOutcome;
struct GeminiRequest;
struct RunContext;
struct RunPlan;

/// Makes the brief of one run: one streamed call, and one repair call that asks only for what is missing; another one
/// where that broke off, or where one answer cannot hold it all. With a brief in the plan only the repair.
/// Emits finished() exactly once, also after end().
class BriefJob : public QObject
{
    Q_OBJECT
public:
    BriefJob(const RunPlan &plan, RunContext &context, QObject *parent);

    void start();
    void end(const Error &reason);
    const Brief &brief() const { return m_reader->brief(); }
    void hurry();                                   ///< as AttemptSeries::hurry()
    void restart();                                 ///< as AttemptSeries::restart()
    bool isUnderWay() const;                        ///< as AttemptSeries::isUnderWay()
    std::optional<AttemptMark> openAttempt() const; ///< as AttemptSeries::openAttempt()

signals:
    void updated(const dopys::BriefUpdate &update);
    void callMoved(const dopys::CallUnderWay &standing);
    void callEnded(const dopys::CallRecord &record);
    /// @p error: the brief could not be made, or not all of it; what there is stands.
    void finished(const std::optional<dopys::Error> &error);

private:
    void startCall(const GeminiRequest &request, CallRecord::Call call);
    void startRepair();
    void readOn(const QString &piece);
    void settle(const CallOutcome &outcome, const CallRecord &record);
    bool isWhole() const;
    void finish(const std::optional<Error> &error);
    void tell(bool complete);
    void tellState(const PostState &state);

    const RunPlan &m_plan;
    RunContext &m_context;
    std::optional<BriefReader> m_reader; ///< of the present attempt
    AttemptSeries *m_series = nullptr;   ///< our child while a call runs
    bool m_repairing = false;
    int m_repairs = 0;
    bool m_fillsAll = false;  ///< the present call asks for as much as one answer can hold
    qsizetype m_standing = 0; ///< topics, when it began
    int m_percent = 0;
    PostState m_state = Waiting{};
};

} // namespace dopys
