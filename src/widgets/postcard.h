#pragma once
#include "core/campaigninput.h"
#include "core/post.h"

#include <QDeadlineTimer>
#include <QFrame>
#include <QHash>
#include <QTimer>
#include <memory>

class QTextDocument;

namespace dopys {

namespace Ui {
class PostCard;
}

/// One post: where it stands, its texts, and what can be done with it. Shows a value and says what a person
/// wants. For screen readers a group named "Post 2: title".
class PostCard final : public QFrame
{
    Q_OBJECT
public:
    /// @param index from 0; shown from 1
    /// @param input whose platforms are shown, and what a post may mention without a remark
    PostCard(int index, CampaignInput input, bool demo, QWidget *parent = nullptr);
    ~PostCard() override;

    /// The word that marks what the demo wrote.
    static QString demoMark();

    void setPost(const Post &post);
    /// Nothing is under way at all: a post that waits has nothing to stop.
    void setStoppable(bool stoppable);

signals:
    void stopRequested(int index);
    void againRequested(int index);
    void textEdited(int index, dopys::Platform platform, const QString &text);
    void hashtagsEdited(int index, const QStringList &hashtags);
    void imagePromptEdited(int index, const QString &prompt);
    void caretMoved(const QRect &caret); ///< while typing; in the card's coordinates

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void connectButtons();
    void addTabs();
    void openFocusTab();
    void showPlatform(int tab);
    void showState();
    void showProgress(bool beginsAnew);
    void showProblem();
    void showContent();
    void showCount();
    void showMentions();
    void showButtons();
    void updateTexts();
    void updateIcons();
    void takeText(const QString &text);
    void takeHashtags(const QString &line);
    void takeImagePrompt(const QString &prompt);
    /// While a post is written anew and nothing has come yet, the earlier text.
    const PostContent &shownContent() const;
    Platform platform() const { return m_input.platforms.at(m_tab); }
    QString textWithHashtags() const;

    std::unique_ptr<Ui::PostCard> m_ui;
    int m_index = 0;
    int m_tab = 0;
    bool m_stoppable = true;
    bool m_tabChosen = false;
    const CampaignInput m_input;
    QHash<Platform, QTextDocument *> m_documents; ///< a tab's own, so that each keeps its cursor and its undo
    Post m_post;
    QDeadlineTimer m_pauseEnd;
    QTimer m_countdown; ///< runs during a pause only
};

} // namespace dopys
