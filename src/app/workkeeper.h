#pragma once
#include "storage/library.h"
#include "storage/runowner.h"
#include "storage/runrecorder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
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

    /// Opens the library and gives back what the window held. A file that is none is set aside, and noticed() says so.
    Session open();
    /// nullptr while it cannot be opened.
    Library *library() const { return m_library.get(); }

    /// The open campaign's row; None while it has none.
    CampaignId campaign() const;
    /// Show the campaign of that row; the present one is written first. False: it could not be read, and
    /// noticed() says why.
    bool openCampaign(CampaignId id);
    /// The document will hold a new campaign: what it holds now is written first.
    void beginAnother();
    /// The library has become another one: the row of the open campaign is none of it.
    void forgetRow();
    /// Another program may have written into the open campaign: what it wrote is read. False: it is writing just now.
    bool catchUp();
    /// Write down what happens in @p run, which is about to start.
    void keepRun(CampaignRun &run);
    void keepSession(const CampaignInput &form, bool briefFirst);
    /// Write now. False: something is in memory alone.
    bool flush();

    /// What a crash left; posts that may have been paid for are marked so.
    QList<InterruptedRun> interrupted();
    void settleInterrupted(CampaignId id);

public slots:
    /// What has been read or written shows that the library is none any more: it is set aside, and a new one begins.
    void noticeDamage(const std::optional<dopys::Error> &problem);

signals:
    /// Work cannot be kept, or (nothing) can be again.
    void problemChanged(const std::optional<dopys::Error> &problem);
    /// One sentence that a person should read once.
    void noticed(const QString &sentence);
    /// A damaged or foreign library is called @p file now, a new one has its place.
    void wasSetAside(const QString &file, const dopys::Error &reason);
    /// The row of the open campaign has changed.
    void kept(dopys::CampaignId id);

private:
    Status tryToOpen();
    void openLater();
    void takeUpWhatIsThere();
    Status setAside(const Error &reason);
    Result<bool> isWrittenByAnother(CampaignId id) const;
    void markPerhapsPaid(const InterruptedRun &run);
    void tell(const Status &status);

    CampaignDocument &m_document;
    std::unique_ptr<RunOwner> m_owner;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<RunRecorder> m_recorder; ///< there while the library is
    QPointer<CampaignRun> m_run;             ///< the last one
    QTimer m_retry;
};

} // namespace dopys
