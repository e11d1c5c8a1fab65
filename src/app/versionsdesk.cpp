#include "app/versionsdesk.h"

#include "app/workkeeper.h"
#include "model/campaigndocument.h"
#include "widgets/versionsdialog.h"

namespace dopys {

VersionsDesk::VersionsDesk(WorkKeeper &keeper, CampaignDocument &document, QWidget &window, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_document(document), m_window(window)
{
}

void VersionsDesk::openDialog(int index, Platform platform)
{
    m_keeper.noticeReplacement(); // the campaign's row may be another one now
    // What was typed a moment ago is a version as well.
    if (!m_keeper.flushOrRefuse() || !m_keeper.library())
        return;
    const auto histories = historiesOf(index);
    if (!histories) {
        emit problemHappened(histories.error());
        return;
    }
    auto *dialog = new VersionsDialog(*histories, TextField{.platform = platform}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPost(index + 1, m_document.campaign().posts.at(index).topic.title);
    connect(dialog, &VersionsDialog::restoreRequested, this,
        [this, index](const TextField &field, const QString &text) { restore(index, field, text); });
    // Another campaign, or the post written anew: what is shown is no longer about it.
    connect(&m_document, &CampaignDocument::reset, dialog, &QDialog::reject);
    connect(&m_document, &CampaignDocument::postChanged, dialog, [dialog, index](int changed) {
        if (changed == index)
            dialog->reject();
    });
    dialog->open();
}

// Also of platforms without a text: one that could not be read has its earlier texts there.
Result<QList<TextHistory>> VersionsDesk::historiesOf(int index) const
{
    const Campaign &campaign = m_document.campaign();
    const PostContent &content = campaign.posts.at(index).content;
    QList<TextHistory> histories;
    for (const PlatformSpec &each : platformSpecs()) {
        if (campaign.input.platforms.contains(each.platform) || content.texts.contains(each.platform))
            histories.append({.field = {.platform = each.platform}, .now = content.texts.value(each.platform)});
    }
    histories.append({.field = {.kind = TextField::Kind::Hashtags}, .now = hashtagLine(content.hashtags)});
    histories.append({.field = {.kind = TextField::Kind::ImagePrompt}, .now = content.imagePrompt});
    for (TextHistory &history : histories) {
        const auto versions = m_keeper.library()->versions(m_keeper.campaign(), index, history.field);
        if (!versions)
            return versions.error();
        history.versions = *versions;
    }
    return histories;
}

void VersionsDesk::restore(int index, const TextField &field, const QString &text)
{
    switch (field.kind) {
    case TextField::Kind::PlatformText:
        return m_document.editText(index, field.platform, text);
    case TextField::Kind::Hashtags:
        return m_document.editHashtags(index, hashtagsFromLine(text));
    case TextField::Kind::ImagePrompt:
        return m_document.editImagePrompt(index, text);
    }
}

} // namespace dopys
