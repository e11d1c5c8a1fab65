#pragma once
#include "core/campaign.h"
#include "core/result.h"

#include <QByteArray>

namespace dopys {

inline constexpr qint64 mostCampaignFileBytes = 64 << 20;

/// What came from somebody else.
struct ForeignCampaign
{
    Campaign campaign = {};
    QString name = {}; ///< where the file has another one than the business's

    bool operator==(const ForeignCampaign &) const = default;
};

/// A whole campaign for a colleague: form, brief, texts, and where each post stands. Nothing of this computer goes
/// along: no key, setting, path or address, and of an error only its kind.
QByteArray campaignFile(const Campaign &campaign);

/// Reads what campaignFile() writes, and a form alone as docs/cli.md describes it. Nothing in it is trusted. The error
/// is of kind FileProblem; its detail goes on after the name of the file.
Result<ForeignCampaign> campaignFromFile(const QByteArray &bytes);

} // namespace dopys
