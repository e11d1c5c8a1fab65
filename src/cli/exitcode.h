#pragma once
#include "core/campaign.h"

namespace dopys {

/// The exit codes of dopys-cli, a contract of docs/cli.md.
enum class ExitCode {
    AllDone = 0,
    WrongUse = 2, ///< command line, input, key file, endpoint, place to write
    Refused = 3,  ///< no key; key, permission or location refused
    UsedUp = 4,   ///< quota, prepaid credit or spending limit
    SomeDone = 5,
    NothingDone = 6, ///< network, TLS, redirect, unknown model, service
    NotSaved = 7,    ///< all posts are done, but --save could not keep them
    Interrupted = 130,
};

ExitCode exitCodeOf(const Error &error);
/// Of all that kept posts from being made what a person must see to first: the key, then the quota, then whatever kept
/// the first post from being made, or the brief.
std::optional<Error> decisiveError(const Campaign &campaign, const RunSummary &summary);
/// @p decisive is what decisiveError() says.
ExitCode exitCodeOf(const RunSummary &summary, int posts, const std::optional<Error> &decisive);

} // namespace dopys
