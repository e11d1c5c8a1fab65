#include "cli/savedrun.h"

#include "engine/campaignrun.h"
#include "storage/settings.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr auto patience = 2s; ///< streams must be read on meanwhile

} // namespace

Result<std::unique_ptr<SavedRun>> SavedRun::open(Campaign &campaign, CampaignId id)
{
    auto library = Library::open(libraryFile(), patience);
    if (!library)
        return library.error();
    std::unique_ptr<SavedRun> saved(new SavedRun);
    saved->m_library = std::move(*library);
    saved->m_owner = std::make_unique<RunOwner>(ownersFolder());
    saved->m_recorder = std::make_unique<RunRecorder>(*saved->m_library, campaign, *saved->m_owner);
    if (id == CampaignId::None)
        return saved;
    if (const auto row = saved->m_library->summary(id); row && row->removed.isValid()) {
        return Error{.kind = Error::Kind::BadInput,
            .detail = QCoreApplication::translate(
                "dopys::cli", "Campaign %1 is deleted. Bring it back in the window first: Library, Recently deleted.")
                          .arg(static_cast<qint64>(id))};
    }
    const RunOwner &owner = *saved->m_owner;
    const auto busy
        = saved->m_library->isBeingWritten(id, [&owner](const QString &name) { return owner.isGone(name); });
    if (!busy)
        return busy.error();
    if (*busy)
        return Error{.kind = Error::Kind::CampaignBusy};
    const Result<CampaignSummary> asRead = saved->m_library->summary(id);
    const Result<Campaign> kept = saved->m_library->campaign(id);
    if (!kept || !asRead)
        return kept ? asRead.error() : kept.error();
    campaign = *kept;
    saved->m_recorder->follow(*asRead);
    return saved;
}

Status SavedRun::begin(CampaignRun &run)
{
    // The key may have let itself be waited for.
    if (m_recorder->isBehind())
        return Error{.kind = Error::Kind::CampaignBusy};
    QObject::connect(&run, &CampaignRun::attemptsStarting, m_recorder.get(), &RunRecorder::noteAttempts);
    QObject::connect(&run, &CampaignRun::callMoved, m_recorder.get(), &RunRecorder::noteMove);
    return m_recorder->beginRun();
}

} // namespace dopys
