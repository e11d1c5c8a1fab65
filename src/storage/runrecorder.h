#pragma once
#include "core/campaign.h"
#include "core/libraryentry.h"
#include "storage/library.h"
#include "storage/runjournal.h"
#include "storage/runowner.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <optional>

namespace dopys {

/// Keeps one campaign in the library while it changes, for the window and the command line alike. Whoever owns the
/// campaign says what has happened to it; the recorder writes it: a finished post at once, streamed text at least once
/// a second, typing within two seconds. What cannot be written is kept in mind and tried again until it is.
class RunRecorder : public QObject
{
    Q_OBJECT
public:
    /// How long what is not urgent may wait, and how soon a failure is tried again.
    struct Pace
    {
        std::chrono::milliseconds finished{0}; ///< with all that the same turn of the event loop brings, in one commit
        std::chrono::milliseconds streamed{900};
        std::chrono::milliseconds typed{1500};
        std::chrono::milliseconds retry{3000};
    };

    /// @p campaign is the truth that is written, @p owner this program; all outlive the recorder.
    RunRecorder(Library &library, const Campaign &campaign, const RunOwner &owner, QObject *parent = nullptr);
    ~RunRecorder() override;

    void setPace(const Pace &pace) { m_pace = pace; }

    /// The campaign's row; None while there is nothing to keep, or it could not be made yet.
    CampaignId id() const { return m_rows.campaign; }
    /// The campaign is now another one: that of the row @p id, or with None a new one, which gets its row when
    /// something happens to it. What was unsaved of the earlier one must have been flushed. @p asRead is the row as it
    /// stood before the campaign was read from it: what is written in between is noticed.
    void follow(CampaignId id);
    void follow(const CampaignSummary &asRead);

    /// @name What has happened; the campaign has it already
    ///@{
    void noteHead();          ///< input, brief, name
    void notePost(int index); ///< by the engine
    void noteEdit(int index); ///< by a person
    void noteEveryPost();     ///< their number or order is another
    void noteBriefEdit();     ///< the same, by a person who works on the topics
    ///@}

    /// @name The run
    ///@{
    /// CampaignBusy, LibraryBusy: another program's run is under way in this campaign, or may be beginning, or has
    /// written into it since it was read; nothing is begun. With any other error, or in a campaign without a row, it is
    /// begun, and written as soon as possible.
    Status beginRun();
    /// The same for a run that is under way already, or in whose way nobody can be: it is begun in any case, and
    /// written as soon as possible.
    void beginRunAnyway();
    /// Nothing is begun, where that is what beginRun() has given back.
    bool refuses(const Status &begun) const;
    void noteAttempts(const QList<AttemptMark> &attempts); ///< on the disk when this returns, if that is possible
    void noteMove(const CallUnderWay &standing); ///< an attempt of it may have ended: it is no longer doubtful
    void noteCall(const CallRecord &call);
    void endRun();
    ///@}

    /// Write what is unsaved now.
    Status flush();
    bool isUnsaved() const;
    /// Another program has written into the row since this one has read or written it. Not while something is unsaved.
    bool isBehind() const;
    /// This post, as the engine left it, is on the disk.
    bool hasKept(int index) const { return m_rows.campaign != CampaignId::None && !m_written.contains(index); }

signals:
    /// The row has changed, or is there now.
    void kept(dopys::CampaignId id);
    /// Another program has finished posts into which a person has typed here; what was typed is among their versions.
    void overtaken();
    /// A backup has taken the place of all that the library held. The campaign is kept, in a row of its own.
    void movedToNewRow();
    /// It cannot be written, or (nothing) can be again. Once for each change.
    void problemChanged(const std::optional<dopys::Error> &problem);

private:
    /// Where it stands in the library.
    struct Rows
    {
        CampaignId campaign = CampaignId::None;
        RunId run = RunId::None;
        QString epoch = {};     ///< of the library, in which these ids mean something; empty: not known yet
        QDateTime changed = {}; ///< as the row said when it was read or written last
        QString name = {};      ///< what a person called it then; empty: nothing
    };
    void writeWithin(std::chrono::milliseconds time);
    void writeNow();
    void markEveryPost();
    Status write(Rows &rows);
    Status writeCampaign(Rows &rows);
    Status writeBeside(const Rows &rows);
    CampaignSummary rowOf(CampaignId id) const;
    QString nameOf(CampaignId id) const;
    Error whyNotAsShown(CampaignId id) const;
    void noteBegin();
    void forget();
    void tellProblem(const std::optional<Error> &problem);

    Library &m_library;
    const Campaign &m_campaign;
    const RunOwner &m_owner;
    Pace m_pace;
    Rows m_rows;
    bool m_inRun = false;    ///< begun, and its end is not written
    bool m_holdsRow = false; ///< the same, and the library has it: nobody else writes into the row
    bool m_beginning = false;
    bool m_head = false;
    QSet<int> m_written; ///< posts that the engine changed
    QSet<int> m_typed;   ///< posts that a person changed
    RunJournal m_journal;
    bool m_overtaken = false; ///< in what was written last
    QTimer m_timer;
    std::optional<Error> m_problem;
};

} // namespace dopys
