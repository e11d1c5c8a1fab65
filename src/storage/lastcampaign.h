#pragma once
#include "core/campaign.h"
#include "core/result.h"

namespace dopys {

/// What the window held when it was closed.
struct LastCampaign
{
    CampaignInput form = {}; ///< as it stood in the form, which may differ from what the campaign was made of
    bool briefFirst = false;
    Campaign campaign = {}; ///< empty when nothing had been written

    bool operator==(const LastCampaign &) const = default;
};

/// Write it into the data folder, for its owner's eyes only; the old file stays when this fails.
Status saveLastCampaign(const LastCampaign &last);

/// A window that was never closed before, so that there is no file, gives an empty LastCampaign. A file that
/// cannot be read or understood is set aside as last-campaign.damaged-….json, and the error says so.
Result<LastCampaign> loadLastCampaign();

} // namespace dopys
