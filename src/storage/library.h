#pragma once
#include "core/campaign.h"
#include "core/libraryentry.h"
#include "core/result.h"
#include "storage/libraryruns.h"

#include <chrono>
#include <functional>
#include <memory>

namespace dopys {

/// What the window held besides the campaign: comes back at the next start.
struct Session
{
    CampaignId open = CampaignId::None;
    CampaignInput form = {}; ///< as it stood in the form, which may differ from what the campaign was made of
    bool briefFirst = false;

    bool operator==(const Session &) const = default;
};

struct CampaignCopy;

/// How long a call may wait for another program where no window stands still meanwhile.
inline constexpr std::chrono::seconds unattended{10};

/// All campaigns, in one SQLite file. Every writing function is one commit that has reached the disk when it returns,
/// or an error and nothing changed. Several programs may use the same file at once. Lives in one thread.
class Library
{
public:
    /// Opens the file and makes it when there is none. @p patience: how long a call may wait for another program that
    /// is writing. LibraryDamaged, LibraryForeign, LibraryNewer: the file is as it was.
    static Result<std::unique_ptr<Library>> open(
        const QString &file, std::chrono::milliseconds patience = std::chrono::milliseconds{200});
    /// The same, also of a disk that cannot be written to.
    static Result<std::unique_ptr<Library>> openToRead(const QString &file, std::chrono::milliseconds patience);
    ~Library();
    Q_DISABLE_COPY_MOVE(Library)

    QString file() const;

    /// All that @p work writes is one commit; none of it, when it returns an error. May be nested.
    Status together(const std::function<Status()> &work);

    /// @name Campaigns
    ///@{
    /// A new row with everything that @p campaign holds; its finished texts get a first version, and those of the posts
    /// @p typed are a person's.
    Result<CampaignId> add(const Campaign &campaign, const QString &name = {}, const QList<int> &typed = {});
    /// One that another library file had. None: it is here already, and as new.
    Result<CampaignId> take(const CampaignCopy &copy);
    Result<Campaign> campaign(CampaignId id) const;
    Result<CampaignSummary> summary(CampaignId id) const;
    /// No campaign at all, deleted ones neither. One that cannot be read is not empty.
    bool isEmpty() const;
    /// All but the posts: input, brief, model, usage, times. Rows of posts that are not there any more go.
    Status saveHead(CampaignId id, const Campaign &campaign);
    /// The posts of these @p indexes. A text of a finished post that differs from its newest version
    /// becomes one, and so does what a person typed into one that is not; typing within five minutes is one version.
    Status savePosts(CampaignId id, const Campaign &campaign, const QList<int> &indexes, TextOrigin origin);
    /// The same for posts that another program may have written since; by a person. One that it has finished stays, and
    /// what the person wrote becomes a version of it. @return all that are finished there alone, of whatever index.
    Result<QList<int>> savePostsBeside(CampaignId id, const Campaign &campaign, const QList<int> &indexes);
    Status rename(CampaignId id, const QString &name);
    /// What a person called it; empty: nothing.
    Result<QString> ownName(CampaignId id) const;
    Status setPinned(CampaignId id, bool pinned);
    Status setArchived(CampaignId id, bool archived);
    /// Into "Recently deleted", and back.
    Status remove(CampaignId id);
    Status bringBack(CampaignId id);
    /// What was removed before @p moment goes for good.
    Status purge(const QDateTime &moment);
    /// A new campaign with the same form, and with the same texts too if @p withTexts.
    Result<CampaignId> duplicate(CampaignId id, bool withTexts);
    ///@}

    /// Pinned ones first, then newest first.
    Result<QList<CampaignSummary>> list(Shelf shelf = Shelf::Current) const;
    /// Campaigns in which every word of @p text begins some word, newest first, one hit each, at most @p most. Where
    /// there are more, those in which one part (name, form, brief, or one post) has all words go before; and so it must
    /// be where @p text has more than six words, for that is a quotation. The apostrophes ' ’ ʼ are one letter. On the
    /// current shelf archived ones are found as well.
    Result<QList<SearchHit>> search(const QString &text, Shelf shelf = Shelf::Current, int most = 200) const;
    /// Newest first.
    Result<QList<TextVersion>> versions(CampaignId id, int post, const TextField &field) const;

    /// @name Runs
    ///@{
    /// @p owner names the lock file that the running program holds. CampaignBusy while another one's run is under way.
    Result<RunId> beginRun(
        CampaignId id, const QString &owner, const OwnerIsGone &isGone = [](const QString &) { return true; });
    /// Before the requests leave: one commit for all that leave together.
    Status beginAttempts(RunId run, const QList<AttemptMark> &attempts);
    /// Attempts of a call that have ended, with usage and outcome; nothing of it is out.
    Status endCall(RunId run, const CallRecord &call);
    Status endRun(RunId run);
    /// What was asked for in each run of a campaign, and when, newest first.
    Result<QList<RunRecord>> runs(CampaignId id) const;
    /// Runs that were not ended, whose owner @p isGone and whose campaign lacks something; newest first, one per
    /// campaign; or that of the campaign @p only.
    Result<QList<InterruptedRun>> interruptedRuns(const OwnerIsGone &isGone, CampaignId only = CampaignId::None) const;
    /// Its posts that may have been paid for say so; once, also when it is asked for again.
    Status markPerhapsPaid(const InterruptedRun &run);
    /// A program that is still there is writing into this campaign (None: into any).
    Result<bool> isBeingWritten(CampaignId id, const OwnerIsGone &isGone) const;
    /// A person has seen it: it is not told again.
    Status settleInterrupted(CampaignId id);
    ///@}

    /// Changes when a backup has taken the place of everything: ids from before mean nothing then.
    Result<QString> epoch() const;

    /// Changes when another connection has written.
    Result<qint64> dataVersion() const;
    /// False: the disk lets nothing be written, or did not when the file was opened.
    bool isWritable();

    Status keepSession(const Session &session);
    Result<Session> session() const;

    /// SQLite's own whole check, and that the tables are those of a library. What the rows say is not read.
    Status check() const;

private:
    explicit Library(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace dopys
