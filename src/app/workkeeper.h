#pragma once
#include "app/libraryopener.h"
#include "app/librarywatch.h"
#include "storage/runowner.h"
#include "storage/runrecorder.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <memory>
#include <optional>

namespace dopys {

class CampaignDocument;
class CampaignRun;

/// Keeps the open campaign in the library while it changes, and opens others from there. Where the library cannot be
/// opened, everything stays in memory and it is tried again.
class WorkKeeper : public QObject
{
    Q_OBJECT
public:
    /// @p document outlives the keeper.
    explicit WorkKeeper(CampaignDocument &document, QObject *parent = nullptr);
    ~WorkKeeper() override;

    /// Opens the library and gives back what the window held; nothing where it cannot be opened yet, then openedLate()
    /// has it. A file that is none is set aside, and noticed() says so.
    Session open();
    /// nullptr while it cannot be opened.
    Library *library() const { return m_opener.library(); }
    /// What has been read or written shows that the library may be none any more.
    void noticeDamage(const std::optional<Error> &problem) { m_opener.noticeDamage(problem); }

    /// The open campaign's row; None while it has none.
    CampaignId campaign() const;
    /// What a person called the open campaign; empty: nothing.
    QString name() const { return m_row.name; }
    /// The row of the open campaign was changed in the list.
    void rereadRow();
    /// Show the campaign of that row; the present one is written first. False: it could not be read, and
    /// noticed() says why; or it is deleted.
    bool openCampaign(CampaignId id);
    /// The document will hold a new campaign: what it holds now is written first.
    void beginAnother();
    /// This window restores a backup: until that has ended, other ids are no surprise, and the session waits.
    void beginReplacing();
    /// @p replaced: the row of the open campaign is none of the library any more.
    void endReplacing(bool replaced);
    /// Whether another program has restored a backup since. Then the open campaign gets a row again, ids from before
    /// mean nothing, and replaced() has said so.
    bool noticeReplacement();
    /// What another program has written into the open campaign is read.
    enum class CaughtUp { AsShown, ReadAnew, BeingWritten };
    CaughtUp catchUp();
    /// The open campaign is shown as it stands. False: another program has changed it, or is writing it, and noticed()
    /// says so.
    bool showsWhatIsThere();
    /// A run of the open campaign is about to begin, on what a person sees. False: nothing has begun, and noticed()
    /// says why.
    bool claimRun();
    /// The same in a campaign that has only been begun here: nobody else knows of it.
    void beginRun();
    /// Write down what happens in @p run, for which claimRun() was asked.
    void keepRun(CampaignRun &run);
    /// False: it is to be tried again; noticed() says why when that does not pass by itself.
    bool keepSession(const CampaignInput &form, bool briefFirst);
    /// Write now. False: something is in memory alone.
    bool flush();
    /// The same before something that would part the window from what it holds. False: noticed() says that it cannot
    /// be done now.
    bool flushOrRefuse();

    /// What a crash left, or of it what is in the campaign @p only; posts that may have been paid for are marked so.
    QList<InterruptedRun> interrupted(CampaignId only = CampaignId::None);
    void settleInterrupted(CampaignId id);

signals:
    /// What open() could not give back, as soon as it can be read.
    void openedLate(const dopys::Session &session);
    /// Work cannot be kept, or (nothing) can be again.
    void problemChanged(const std::optional<dopys::Error> &problem);
    /// One sentence that a person should read once.
    void noticed(const QString &sentence);
    /// A damaged or foreign library is called @p file now, a new one has its place.
    void wasSetAside(const QString &file, const dopys::Error &reason);
    /// The row of the open campaign has changed, or it is another one; None: what is open has none.
    void kept(dopys::CampaignId id);
    /// Another program has written: whatever is listed has to be read anew.
    void rowsChanged();
    /// The library holds other campaigns: ids from before mean nothing.
    void replaced();

private:
    void readWhatOthersWrote();
    void takeUpLibrary();
    Session readSession();
    void attach();
    void takeUpCampaign();
    void letGo();
    void noteRow(CampaignId id);
    void followNone();
    void tellMoved();
    Result<bool> isWrittenByAnother(CampaignId id) const;
    void tell(const Status &status);

    CampaignDocument &m_document;
    LibraryOpener m_opener;
    std::unique_ptr<RunOwner> m_owner;
    std::unique_ptr<RunRecorder> m_recorder; ///< there while the library is
    QPointer<CampaignRun> m_run;             ///< the last one
    CampaignSummary m_row;                   ///< of the open campaign, as it was last
    QSet<int> m_typed;                       ///< posts into which was typed while there was no library
    bool m_sessionWaits = false;             ///< in a library that could not be opened at the start
    bool m_replacing = false;
    bool m_sessionFails = false; ///< said already
    LibraryWatch m_watch{this};
};

} // namespace dopys
