#include "model/campaigndocument.h"

namespace dopys {

CampaignDocument::CampaignDocument(QObject *parent) : QObject(parent)
{
    connect(&m_history, &EditHistory::changed, this, &CampaignDocument::historyChanged);
}

bool CampaignDocument::isEmpty() const
{
    return m_campaign.posts.isEmpty() && m_campaign.brief.summary.isEmpty();
}

void CampaignDocument::setCampaign(const Campaign &campaign)
{
    forgetEdits();
    m_campaign = campaign;
    emit reset();
}

void CampaignDocument::begin(const CampaignInput &input, const QString &model, bool demo, bool briefFirst)
{
    setCampaign(Campaign{.input = input, .demo = demo, .model = model, .inReview = briefFirst});
}

void CampaignDocument::beginRun()
{
    // Nothing else is edited before there are posts.
    if (m_campaign.inReview)
        forgetEdits();
}

void CampaignDocument::apply(const BriefUpdate &update)
{
    dopys::apply(m_campaign, update);
    emit briefChanged(update);
}

void CampaignDocument::apply(const PostUpdate &update)
{
    if (update.index < 0 || update.index >= m_campaign.posts.size())
        return;
    rememberAtRest(update.index);
    dopys::apply(m_campaign, update);
    emit postChanged(update.index);
    settleRewriting(update.index);
}

void CampaignDocument::apply(const CallRecord &record)
{
    dopys::apply(m_campaign, record);
    emit callEnded(record);
}

void CampaignDocument::apply(const RunSummary &summary)
{
    const QList<Post> before = m_campaign.posts;
    dopys::apply(m_campaign, summary);
    for (int index = 0; index < before.size(); ++index) {
        if (before.at(index).state == m_campaign.posts.at(index).state)
            continue;
        emit postChanged(index);
        settleRewriting(index);
    }
    emit runEnded(summary);
}

void CampaignDocument::beginRewrite(int index)
{
    rememberAtRest(index);
    beginRewriting(m_campaign.posts[index]);
    emit postChanged(index);
}

void CampaignDocument::rememberAtRest(int index)
{
    if (index >= 0 && index < m_campaign.posts.size() && !isActive(m_campaign.posts.at(index).state))
        m_atRest.insert(index, m_campaign.posts.at(index));
}

void CampaignDocument::settleRewriting(int index)
{
    if (!m_atRest.contains(index) || isActive(m_campaign.posts.at(index).state))
        return;
    Post before = m_atRest.take(index);
    const Post after = m_campaign.posts.at(index);
    // Its answer is here now: nothing of it is in doubt any more.
    if (std::holds_alternative<Stopped>(before.state))
        before.state = Stopped{};
    // One that came to nothing has left what was there; where there was nothing, nothing can come back.
    if (after.content != before.content && !before.content.isEmpty())
        m_history.push({.kind = Edit::Kind::Rewriting, .index = index}, before, after);
}

void CampaignDocument::editText(int index, Platform platform, const QString &text)
{
    PostContent content = m_campaign.posts.at(index).content;
    content.texts[platform] = text;
    editContent({.kind = Edit::Kind::Text, .index = index, .platform = platform}, content);
}

void CampaignDocument::editHashtags(int index, const QStringList &hashtags)
{
    PostContent content = m_campaign.posts.at(index).content;
    content.hashtags = hashtags;
    editContent({.kind = Edit::Kind::Hashtags, .index = index}, content);
}

void CampaignDocument::editImagePrompt(int index, const QString &prompt)
{
    PostContent content = m_campaign.posts.at(index).content;
    content.imagePrompt = prompt;
    editContent({.kind = Edit::Kind::ImagePrompt, .index = index}, content);
}

void CampaignDocument::editContent(const Edit &edit, const PostContent &content)
{
    const PostContent before = m_campaign.posts.at(edit.index).content;
    if (content == before)
        return;
    m_history.push(edit, before, content);
    emit postEdited(edit.index);
}

void CampaignDocument::setBrief(const Brief &brief)
{
    forgetEdits();
    takeBrief(m_campaign, brief);
    m_campaign.input.numPosts = qMax(1, static_cast<int>(brief.topics.size()));
    m_campaign.inReview = false;
    m_campaign.briefError.reset();
    emit reset();
    emit briefEdited();
}

void CampaignDocument::editBrief(const Brief &brief)
{
    const Brief before = m_campaign.brief;
    // Once there are posts, other topics would take them away.
    if (brief == before || !m_campaign.inReview)
        return;
    m_history.push(topicEdit(before, brief), before, brief);
    emit briefEdited();
}

std::optional<Edit> CampaignDocument::undoable() const
{
    return unlessWritten(m_history.undoable());
}

std::optional<Edit> CampaignDocument::redoable() const
{
    return unlessWritten(m_history.redoable());
}

std::optional<Edit> CampaignDocument::unlessWritten(const std::optional<Edit> &edit) const
{
    const bool isWritten = edit && !edit->isOfTopics() && isActive(m_campaign.posts.at(edit->index).state);
    return isWritten ? std::nullopt : edit;
}

void CampaignDocument::undo()
{
    if (const auto edit = undoable())
        tellStep(*edit, m_history.undo());
}

void CampaignDocument::redo()
{
    if (const auto edit = redoable())
        tellStep(*edit, m_history.redo());
}

void CampaignDocument::tellStep(const Edit &edit, int caret)
{
    if (edit.isOfTopics())
        emit briefEdited();
    else
        emit postEdited(edit.index);
    emit stepped(edit, caret);
}

void CampaignDocument::forgetEdits()
{
    m_history.clear();
    m_atRest.clear();
}

} // namespace dopys
