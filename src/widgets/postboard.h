#pragma once
#include "core/platform.h"
#include "widgets/fieldundo.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

namespace dopys {

class BoardLayout;
class CampaignDocument;
class GrowingTextEdit;
class PostCard;
struct Edit;

/// The cards of a campaign, in as many columns as there is room for. Shows what the document says, at screen
/// speed, and puts what a person edits into it.
class PostBoard final : public QScrollArea
{
    Q_OBJECT
public:
    /// @p document outlives the board.
    explicit PostBoard(CampaignDocument &document, QWidget *parent = nullptr);

    /// Whether a run is under way: only then has a waiting post something to stop. True at first.
    void setRunning(bool running);
    /// Nothing of the posts can be changed or asked for from here, only read and copied.
    void setReadOnly(bool readOnly);
    PostCard *card(int index) const;
    int cardCount() const;
    /// Bring the place of @p edit into sight, with the caret at @p caret; gives the field.
    QWidget *showEdit(const Edit &edit, int caret);

    QSize minimumSizeHint() const override;

signals:
    void stopRequested(int index);
    void hurryRequested(int index);
    void againRequested(int index);
    void versionsRequested(int index, dopys::Platform platform);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateTexts();
    void rebuild();
    void takeTopics();
    void addCards();
    void addCardsUpTo(qsizetype count);
    PostCard *newCard(int index);
    void markDirty(int index);
    void flush();
    void rememberPlace();
    void restorePlace();

    CampaignDocument &m_document;
    FieldUndo m_undo;
    QWidget *m_content = nullptr;
    BoardLayout *m_layout = nullptr;
    QList<PostCard *> m_cards;
    QSet<int> m_dirty;
    QTimer m_adding; ///< of cards, a few at a time
    QTimer m_flush;
    bool m_running = true;
    bool m_readOnly = false;
    bool m_stale = false; ///< the topics are others than the cards'
    bool m_restoring = false;
    QPointer<PostCard> m_topCard; ///< the first one in sight, and how far its top is from the view's
    int m_topOffset = 0;
    QPointer<GrowingTextEdit> m_shown; ///< the caret in it stays in sight until
    QDeadlineTimer m_layoutEnds{0};
};

} // namespace dopys
