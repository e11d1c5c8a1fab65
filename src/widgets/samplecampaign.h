#pragma once
#include "core/campaigninput.h"

namespace dopys {

/// A believable campaign of a small business for "Try the demo", in Ukrainian or English as the interface is.
CampaignInput sampleCampaign();

} // namespace dopys
