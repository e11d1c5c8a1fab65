#include "cli/exitcode.h"

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

ExitCode exitCodeOf(const RunSummary &summary, int posts, const std::optional<Error> &firstError)
{
    if (summary.done == posts)
        return ExitCode::AllDone;
    if (summary.done > 0)
        return ExitCode::SomeDone;
    return firstError ? exitCodeOf(*firstError) : ExitCode::NothingDone;
}

} // namespace dopys
