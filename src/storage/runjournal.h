#pragma once
#include "core/attempt.h"
#include "core/libraryentry.h"
#include "core/result.h"
#include "storage/libraryruns.h"

#include <QList>
#include <QMap>
#include <utility>
#include <variant>

namespace dopys {

class Library;
class RunOwner;

/// What is still to be written of a campaign's runs, in the order in which it happened, and which attempts are out.
class RunJournal
{
public:
    bool isEmpty() const { return m_happened.isEmpty(); }
    /// What happened last is the end of a run.
    bool endsWithEnd() const;
    /// An attempt of that call was announced and has not ended.
    bool isOut(const CallRecord &call) const;

    void noteBegin();
    void takeBackBegin() { m_happened.removeLast(); } ///< what was noted last was a begin, and nothing has come of it
    void noteAnnounced(const QList<AttemptMark> &attempts);
    /// What was out of that call has ended; it goes on.
    void noteAttemptEnded(const CallRecord &call);
    /// The call has ended; the same may be asked for again.
    void noteCallEnded(const CallRecord &call);
    void noteEnd();

    /// It is written. What is out stays out.
    void clear() { m_happened.clear(); }
    /// Into the row @p campaign, in which @p run goes on, if there is one; it becomes the one that goes on then.
    /// @p inRun: one goes on, also where nothing has happened in it.
    Status write(Library &library, const RunOwner &owner, CampaignId campaign, RunId &run, bool inRun) const;

private:
    struct Begins
    {
    };
    struct Ends
    {
    };
    struct OpenCall
    {
        qsizetype noted = 0;                 ///< attempts that have been noted as ended
        std::optional<AttemptMark> out = {}; ///< announced, and not ended
    };

    QList<AttemptMark> announcedBefore() const;

    /// One begins or ends, attempts are announced, or what is out of a call has ended.
    QList<std::variant<Begins, QList<AttemptMark>, CallRecord, Ends>> m_happened = {};
    QMap<std::pair<CallRecord::Call, int>, OpenCall> m_open = {};
};

} // namespace dopys
