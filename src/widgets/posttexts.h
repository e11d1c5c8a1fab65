#pragma once
#include "core/campaigninput.h"
#include "core/post.h"

#include <QWidget>
#include <memory>

namespace dopys {

class GrowingTextEdit;
struct Edit;

namespace Ui {
class PostTexts;
}

/// What a post says: a tab per platform with text and count, and the hashtags and the image prompt of all of them. A
/// person can edit it while nobody else writes.
class PostTexts final : public QWidget
{
    Q_OBJECT
public:
    /// @param input what the post was asked with
    explicit PostTexts(const CampaignInput &input, QWidget *parent = nullptr);
    ~PostTexts() override;

    void setPost(const Post &post);
    void setReadOnly(bool readOnly);
    /// The field that @p edit is about, or the text of the open tab; where it is on another tab, that one opens.
    GrowingTextEdit *fieldOf(const Edit &edit);

    Platform platform() const { return m_input.platforms.at(m_tab); } ///< of the open tab
    QString text() const;
    QString textWithHashtags() const;
    /// While a post is written anew and nothing has come yet, the earlier one.
    const PostContent &shownContent() const;

signals:
    void textEdited(dopys::Platform platform, const QString &text);
    void hashtagsEdited(const QStringList &hashtags);
    void imagePromptEdited(const QString &prompt);
    void shownChanged();                 ///< text(), or what goes with it
    void caretMoved(const QRect &caret); ///< while typing; in this widget's coordinates

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTabs();
    void connectFields();
    void openFocusTab();
    void openTabWithText();
    void showPlatform(int tab);
    void showContent();
    void showFields();
    void showFacts();
    void showCount();
    void showMentions();
    void takeText(const QString &text);
    void takeHashtags(const QString &line);
    void takeImagePrompt(const QString &prompt);
    void updateTexts();
    void updateIcons();

    std::unique_ptr<Ui::PostTexts> m_ui;
    CampaignInput m_input;
    bool m_readOnly = false;
    int m_tab = 0;
    bool m_tabChosen = false; ///< by a person
    bool m_focusOpened = false;
    Post m_post;
};

} // namespace dopys
