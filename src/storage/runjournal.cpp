#include "storage/runjournal.h"

#include "storage/library.h"
#include "storage/runowner.h"

#include <utility>

namespace dopys {

namespace {

Status addRun(Library &library, const RunOwner &owner, CampaignId campaign, RunId &run)
{
    const auto added
        = library.beginRun(campaign, owner.name(), [&owner](const QString &name) { return owner.isGone(name); });
    if (!added)
        return added.error();
    run = *added;
    return ok();
}

} // namespace

bool RunJournal::endsWithEnd() const
{
    return !m_happened.isEmpty() && std::holds_alternative<Ends>(m_happened.constLast());
}

bool RunJournal::isOut(const CallRecord &call) const
{
    return m_open.value({call.call, call.index}).out.has_value();
}

void RunJournal::noteBegin()
{
    m_open.clear();
    m_happened.append(Begins{});
}

void RunJournal::noteAnnounced(const QList<AttemptMark> &attempts)
{
    for (const AttemptMark &attempt : attempts)
        m_open[{attempt.call, attempt.index}].out = attempt;
    m_happened.append(attempts);
}

// Without those that have been noted before.
void RunJournal::noteAttemptEnded(const CallRecord &call)
{
    OpenCall &open = m_open[{call.call, call.index}];
    CallRecord ended = call;
    ended.attempts = call.attempts.mid(std::exchange(open.noted, call.attempts.size()));
    open.out.reset();
    m_happened.append(ended);
}

void RunJournal::noteCallEnded(const CallRecord &call)
{
    noteAttemptEnded(call);
    m_open.remove({call.call, call.index});
}

void RunJournal::noteEnd()
{
    m_happened.append(Ends{});
}

// What is out, but for what is still to be written.
QList<AttemptMark> RunJournal::announcedBefore() const
{
    QList<AttemptMark> unwritten;
    for (const auto &happened : m_happened) {
        if (const auto *announced = std::get_if<QList<AttemptMark>>(&happened))
            unwritten += *announced;
    }
    QList<AttemptMark> before;
    for (const OpenCall &open : m_open) {
        if (open.out && !unwritten.contains(*open.out))
            before.append(*open.out);
    }
    return before;
}

Status RunJournal::write(Library &library, const RunOwner &owner, CampaignId campaign, RunId &run, bool inRun) const
{
    const auto add = [&] { return addRun(library, owner, campaign, run); };
    // A run that another row had before: what is out was announced there, and would be in doubt nowhere.
    const auto takeUp = [&] {
        const Status added = add();
        return added ? library.beginAttempts(run, announcedBefore()) : added;
    };
    for (const auto &happened : m_happened) {
        Status written = ok();
        if (std::holds_alternative<Begins>(happened))
            written = add();
        else if (run == RunId::None)
            written = takeUp();
        if (!written)
            return written;
        if (const auto *announced = std::get_if<QList<AttemptMark>>(&happened))
            written = library.beginAttempts(run, *announced);
        else if (const auto *ended = std::get_if<CallRecord>(&happened))
            written = library.endCall(run, *ended);
        else if (std::holds_alternative<Ends>(happened))
            written = library.endRun(run);
        if (!written)
            return written;
    }
    return inRun && run == RunId::None ? takeUp() : ok();
}

} // namespace dopys
