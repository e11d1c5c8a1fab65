#pragma once
#include "cli/eventwriter.h"
#include "cli/exitcode.h"
#include "cli/options.h"
#include "cli/savedrun.h"
#include "core/attempt.h"
#include "gemini/geminiclient.h"

#include <QObject>
#include <memory>

namespace dopys {

class CampaignRun;
struct RunPlan;

/// dopys-cli generate: reads the input file, checks everything, runs, writes. Emits ended() exactly once.
class GenerateCommand : public QObject
{
    Q_OBJECT
public:
    explicit GenerateCommand(Options options, QObject *parent = nullptr);
    ~GenerateCommand() override;

    void start();
    /// Stop the run; the finished posts are written.
    void interrupt();

signals:
    /// Everything is checked; from here on interrupt() has something to end.
    void prepared();
    void ended(int exitCode);

private:
    Status prepare();
    Status readInput();
    RunPlan plan() const;
    void tell(const PostUpdate &update);
    void tellWhatIsKept();
    ExitCode saved(ExitCode code);
    void run();
    void settlePost(const PostUpdate &update);
    void settle(const RunSummary &summary);
    void tellMissingPosts(const RunSummary &summary);
    Status writeFiles(ExitCode code, const RunSummary &summary);
    Status writeTimeline(const RunSummary &summary) const;
    void endBeforeTheRun(ExitCode code);
    void endWith(const Error &error);
    void end(ExitCode code);

    Options m_options;
    Campaign m_campaign;
    QList<CallRecord> m_calls;
    EventWriter m_events;
    std::unique_ptr<SavedRun> m_saved; ///< with --save
    QMap<int, PostUpdate> m_untold;    ///< finished posts that are not on the disk yet
    std::unique_ptr<GeminiClient> m_client;
    std::unique_ptr<CampaignRun> m_run;
    bool m_interrupted = false;
};

} // namespace dopys
