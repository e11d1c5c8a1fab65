#pragma once
#include "storage/library.h"
#include "storage/runowner.h"
#include "storage/runrecorder.h"

#include <memory>

namespace dopys {

class CampaignRun;

/// generate --save: the campaign of one run of the command line, kept in the library while it is written.
class SavedRun
{
public:
    /// Opens the library; with @p id also reads that campaign into @p campaign, which outlives this. CampaignBusy while
    /// another program is writing it.
    static Result<std::unique_ptr<SavedRun>> open(Campaign &campaign, CampaignId id);

    /// The campaign has its row from here on, and @p run is written down.
    Status begin(CampaignRun &run);
    CampaignId id() const { return m_recorder->id(); }
    RunRecorder &recorder() { return *m_recorder; }

private:
    SavedRun() = default;

    std::unique_ptr<RunOwner> m_owner;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<RunRecorder> m_recorder;
};

} // namespace dopys
