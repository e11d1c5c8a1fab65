#include "cli/exitcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

ExitCode exitCodeOf(const Error &error)
{
    const QString key = errorKey(error.kind);
    if (key == "key"_L1 || key == "permission"_L1)
        return ExitCode::Refused;
    if (key == "quota"_L1 || key == "credit"_L1)
        return ExitCode::UsedUp;
    if (key == "input"_L1 || key == "file"_L1)
        return ExitCode::WrongUse;
    return ExitCode::NothingDone;
}

std::optional<Error> decisiveError(const Campaign &campaign, const RunSummary &summary)
{
    QList<Error> errors;
    for (const Post &post : campaign.posts) {
        if (const auto *failed = std::get_if<Failed>(&post.state))
            errors.append(failed->error);
    }
    if (summary.briefError)
        errors.append(*summary.briefError);
    // The codes are in the order of what must be seen to first.
    const auto first = std::min_element(
        errors.cbegin(), errors.cend(), [](const Error &a, const Error &b) { return exitCodeOf(a) < exitCodeOf(b); });
    return first == errors.cend() ? std::nullopt : std::optional(*first);
}

ExitCode exitCodeOf(const RunSummary &summary, int posts, const std::optional<Error> &decisive)
{
    if (summary.done == posts)
        return ExitCode::AllDone;
    if (summary.done > 0)
        return ExitCode::SomeDone;
    return decisive ? exitCodeOf(*decisive) : ExitCode::NothingDone;
}

} // namespace dopys
