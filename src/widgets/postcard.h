#pragma once
#include "core/post.h"

#include <QFrame>
#include <memory>

namespace dopys {

class GrowingTextEdit;
struct CampaignInput;
struct Edit;
class PostStanding;
class PostTexts;

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
    /// @param input what the post was asked with
    PostCard(int index, const CampaignInput &input, bool demo, QWidget *parent = nullptr);
    ~PostCard() override;

    /// The word that marks what the demo wrote.
    static QString demoMark();

    void setPost(const Post &post);
    /// As PostTexts::fieldOf().
    GrowingTextEdit *fieldOf(const Edit &edit);
    /// Nothing is under way at all: a post that waits has nothing to stop.
    void setStoppable(bool stoppable);
    /// It can be read and copied, and nothing else.
    void setReadOnly(bool readOnly);

signals:
    void stopRequested(int index);
    void hurryRequested(int index); ///< it shall wait no longer
    void againRequested(int index);
    void versionsRequested(int index, dopys::Platform platform);
    void textEdited(int index, dopys::Platform platform, const QString &text);
    void hashtagsEdited(int index, const QStringList &hashtags);
    void imagePromptEdited(int index, const QString &prompt);
    void caretMoved(const QRect &caret); ///< while typing; in the card's coordinates

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectTexts();
    void connectButtons();
    void connectCopying();
    void showButtons();
    void updateTexts();
    void updateIcons();

    std::unique_ptr<Ui::PostCard> m_ui;
    int m_index = 0;
    bool m_stoppable = true;
    bool m_readOnly = false;
    PostStanding *m_standing = nullptr; ///< in the card's layout, as the texts are
    PostTexts *m_texts = nullptr;
    QString m_title;
    PostState m_state = Waiting{};
};

} // namespace dopys
