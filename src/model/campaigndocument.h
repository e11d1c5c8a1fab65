#pragma once
#include "core/campaign.h"

#include <QObject>

namespace dopys {

/// The open campaign: the one truth that the widgets show. What the engine says and what a person edits are the only
/// ways in. Knows no storage and no engine.
class CampaignDocument : public QObject
{
    Q_OBJECT
public:
    explicit CampaignDocument(QObject *parent = nullptr);

    const Campaign &campaign() const { return m_campaign; }
    bool isEmpty() const; ///< neither brief nor posts

    /// Another campaign takes its place; emits reset().
    void setCampaign(const Campaign &campaign);
    /// Begin anew with what was asked; emits reset().
    void begin(const CampaignInput &input, const QString &model, bool demo);

    void apply(const BriefUpdate &update);
    void apply(const PostUpdate &update);
    void apply(const CallRecord &record);
    void apply(const RunSummary &summary);
    /// Mark a post as being written again; what it says is kept in Post::earlier.
    void beginRewrite(int index);

    void editText(int index, Platform platform, const QString &text);
    void editHashtags(int index, const QStringList &hashtags);
    void editImagePrompt(int index, const QString &prompt);
    /// What a person made of the brief before the posts are written; posts become one per topic, waiting, and
    /// as many are now asked for.
    void setBrief(const Brief &brief);
    /// While the brief is looked at.
    void editBrief(const Brief &brief);

signals:
    void reset();
    void briefChanged(const dopys::BriefUpdate &update);
    void briefEdited();                              ///< by a person
    void postChanged(int index);                     ///< anything of it, by the engine
    void postEdited(int index);                      ///< by a person
    void callEnded(const dopys::CallRecord &record); ///< the usage has grown by it
    void runEnded(const dopys::RunSummary &summary);

private:
    void takeBrief(const Brief &brief);

    Campaign m_campaign;
};

} // namespace dopys
