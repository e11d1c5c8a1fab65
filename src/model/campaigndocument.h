#pragma once
#include "core/campaign.h"
#include "model/edithistory.h"

#include <QHash>
#include <QObject>

namespace dopys {

/// The open campaign: the one truth that the widgets show. What the engine says and what a person edits are the only
/// ways in. What a person did, and wanted the engine to do to a single post, can be undone. Knows no storage and no
/// engine.
class CampaignDocument : public QObject
{
    Q_OBJECT
public:
    explicit CampaignDocument(QObject *parent = nullptr);

    const Campaign &campaign() const { return m_campaign; }
    bool isEmpty() const; ///< neither brief nor posts

    /// Another campaign takes its place; emits reset(), and nothing of the earlier one can be undone.
    void setCampaign(const Campaign &campaign);
    /// Begin anew with what was asked; emits reset(). @p briefFirst: it is to be looked at before there are posts.
    void begin(const CampaignInput &input, const QString &model, bool demo, bool briefFirst = false);

    /// A run begins, which takes the topics as they are: what was done to them can no longer be undone.
    void beginRun();
    void apply(const BriefUpdate &update);
    void apply(const PostUpdate &update);
    void apply(const CallRecord &record);
    void apply(const RunSummary &summary);
    /// Mark a post as being written again; what it says is kept in Post::earlier. When it has become another text, that
    /// is one step of undo().
    void beginRewrite(int index);

    void editText(int index, Platform platform, const QString &text);
    void editHashtags(int index, const QStringList &hashtags);
    void editImagePrompt(int index, const QString &prompt);
    /// What a person made of the brief before the posts are written; posts become one per topic, waiting, and
    /// as many are now asked for.
    void setBrief(const Brief &brief);
    /// While the brief is looked at.
    void editBrief(const Brief &brief);

    /// What undo() and redo() would do. Nothing where there is nothing, or while its post is written.
    std::optional<Edit> undoable() const;
    std::optional<Edit> redoable() const;
    void undo();
    void redo();
    void setTypingPause(std::chrono::milliseconds pause) { m_history.setTypingPause(pause); }

signals:
    void reset();
    void briefChanged(const dopys::BriefUpdate &update);
    void briefEdited();          ///< by a person
    void postChanged(int index); ///< anything of it, by the engine
    void postEdited(int index);  ///< by a person
    void historyChanged();       ///< undoable() or redoable(), other than by postChanged()
    /// A person has undone or redone @p edit, which has been told as any edit; typing would go on at @p caret.
    void stepped(const dopys::Edit &edit, int caret);
    void callEnded(const dopys::CallRecord &record); ///< the usage has grown by it
    void runEnded(const dopys::RunSummary &summary);

private:
    void editContent(const Edit &edit, const PostContent &content);
    void rememberAtRest(int index);
    void settleRewriting(int index);
    void forgetEdits();
    std::optional<Edit> unlessWritten(const std::optional<Edit> &edit) const;
    void tellStep(const Edit &edit, int caret);

    Campaign m_campaign;
    EditHistory m_history{m_campaign};
    QHash<int, Post> m_atRest; ///< posts that are written again, as they were
};

} // namespace dopys
