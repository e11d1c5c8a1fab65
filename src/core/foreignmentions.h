#pragma once
#include <QString>
#include <QStringList>

namespace dopys {

struct CampaignInput;

/// Links, e-mail addresses, @names and telephone numbers of @p text that stand in none of the form's texts: the model
/// may have made them up, or taken them from words that were made to mislead it. As they are written, in their order,
/// each once; for a person to look at before the post is published.
QStringList foreignMentions(const QString &text, const CampaignInput &input);

} // namespace dopys
