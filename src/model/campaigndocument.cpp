#include "model/campaigndocument.h"

namespace dopys {

CampaignDocument::CampaignDocument(QObject *parent) : QObject(parent)
{
}

bool CampaignDocument::isEmpty() const
{
    return m_campaign.posts.isEmpty() && m_campaign.brief.summary.isEmpty();
}

void CampaignDocument::setCampaign(const Campaign &campaign)
{
    m_campaign = campaign;
    emit reset();
}

void CampaignDocument::begin(const CampaignInput &input, const QString &model, bool demo)
{
    setCampaign(Campaign{.input = input, .demo = demo, .model = model});
}

void CampaignDocument::apply(const BriefUpdate &update)
{
    dopys::apply(m_campaign, update);
    emit briefChanged(update);
}

void CampaignDocument::apply(const PostUpdate &update)
{
    dopys::apply(m_campaign, update);
    emit postChanged(update.index);
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
        if (before.at(index).state != m_campaign.posts.at(index).state)
            emit postChanged(index);
    }
    emit runEnded(summary);
}

void CampaignDocument::beginRewrite(int index)
{
    beginRewriting(m_campaign.posts[index]);
    emit postChanged(index);
}

void CampaignDocument::editText(int index, Platform platform, const QString &text)
{
    m_campaign.posts[index].content.texts[platform] = text;
    emit postEdited(index);
}

void CampaignDocument::editHashtags(int index, const QStringList &hashtags)
{
    m_campaign.posts[index].content.hashtags = hashtags;
    emit postEdited(index);
}

void CampaignDocument::editImagePrompt(int index, const QString &prompt)
{
    m_campaign.posts[index].content.imagePrompt = prompt;
    emit postEdited(index);
}

void CampaignDocument::setBrief(const Brief &brief)
{
    takeBrief(brief);
    m_campaign.input.numPosts = qMax(1, static_cast<int>(brief.topics.size()));
    m_campaign.inReview = false;
    m_campaign.briefError.reset();
    emit reset();
}

void CampaignDocument::editBrief(const Brief &brief)
{
    takeBrief(brief);
    emit briefEdited();
}

void CampaignDocument::takeBrief(const Brief &brief)
{
    m_campaign.brief = brief;
    m_campaign.posts.clear();
    for (const Topic &topic : brief.topics)
        m_campaign.posts.append(Post{.topic = topic});
}

} // namespace dopys
