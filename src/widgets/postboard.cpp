#include "widgets/postboard.h"

#include "model/campaigndocument.h"
#include "widgets/boardlayout.h"
#include "widgets/growingtextedit.h"
#include "widgets/postcard.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr qsizetype mostAtOnce = 12; ///< cards, about 2 ms each
constexpr auto longestLayout = 500ms;

} // namespace

PostBoard::PostBoard(CampaignDocument &document, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_undo(document), m_content(new QWidget),
      m_layout(new BoardLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_flush.setSingleShot(true);
    m_flush.setInterval(50ms);
    connect(&m_flush, &QTimer::timeout, this, &PostBoard::flush);
    // The range of the scroll bar follows only after the layout.
    connect(m_layout, &BoardLayout::arranged, this, &PostBoard::restorePlace, Qt::QueuedConnection);
    connect(&document, &CampaignDocument::reset, this, &PostBoard::rebuild);
    m_adding.setSingleShot(true);
    connect(&m_adding, &QTimer::timeout, this, &PostBoard::addCards);
    // A brief tells of itself many times in one turn.
    connect(&document, &CampaignDocument::briefChanged, &m_adding, qOverload<>(&QTimer::start));
    connect(&document, &CampaignDocument::briefEdited, this, &PostBoard::takeTopics);
    connect(&document, &CampaignDocument::postChanged, this, &PostBoard::markDirty);
    connect(&document, &CampaignDocument::postEdited, this, &PostBoard::markDirty);
    updateTexts();
    rebuild();
}

PostCard *PostBoard::card(int index) const
{
    return m_cards.value(index);
}

int PostBoard::cardCount() const
{
    return static_cast<int>(m_cards.size());
}

QWidget *PostBoard::showEdit(const Edit &edit, int caret)
{
    addCardsUpTo(edit.index + 1);
    flush();
    GrowingTextEdit *field = m_cards.at(edit.index)->fieldOf(edit);
    field->setCaret(caret);
    // Its place is known when everything has been laid out anew, which may take more than one go.
    m_shown = field;
    m_layoutEnds.setRemainingTime(longestLayout);
    QTimer::singleShot(0, field, &GrowingTextEdit::showCaret);
    return field;
}

// No card is cut off sideways.
QSize PostBoard::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {m_content->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

void PostBoard::setRunning(bool running)
{
    m_running = running;
    flush(); // how each post ended comes before what can be done with it
    for (PostCard *each : m_cards)
        each->setStoppable(running);
}

void PostBoard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (PostCard *each : m_cards)
        each->setReadOnly(readOnly);
}

void PostBoard::rebuild()
{
    m_adding.stop();
    m_flush.stop();
    m_dirty.clear();
    for (PostCard *each : std::exchange(m_cards, {})) {
        m_layout->removeWidget(each);
        each->hide();
        // A click in the card itself may be what led here.
        each->deleteLater();
    }
    m_topCard.clear();
    verticalScrollBar()->setValue(0);
    addCards();
}

// While the topics are worked on nobody sees the cards.
void PostBoard::takeTopics()
{
    m_stale = !isVisible();
    if (!m_stale)
        rebuild();
}

void PostBoard::showEvent(QShowEvent *event)
{
    if (std::exchange(m_stale, false))
        rebuild();
    QScrollArea::showEvent(event);
}

void PostBoard::addCards()
{
    // The bar comes and goes with the text otherwise, and each time every card changes its width.
    setVerticalScrollBarPolicy(m_document.campaign().posts.isEmpty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    const QList<Post> &posts = m_document.campaign().posts;
    // Fifty at once would hold the window up: those that are in sight first, the rest between its other work.
    addCardsUpTo(std::min<qsizetype>(posts.size(), m_cards.size() + mostAtOnce));
    if (m_cards.size() < posts.size())
        m_adding.start();
}

void PostBoard::addCardsUpTo(qsizetype count)
{
    const QList<Post> &posts = m_document.campaign().posts;
    while (m_cards.size() < count) {
        PostCard *added = newCard(cardCount());
        added->setPost(posts.at(m_cards.size()));
        added->setStoppable(m_running);
        added->setReadOnly(m_readOnly);
        m_cards.append(added);
        m_layout->addWidget(added);
        added->show();
    }
}

PostCard *PostBoard::newCard(int index)
{
    const Campaign &campaign = m_document.campaign();
    auto *added = new PostCard(index, campaign.input, campaign.demo, m_content);
    connect(added, &PostCard::stopRequested, this, &PostBoard::stopRequested);
    connect(added, &PostCard::hurryRequested, this, &PostBoard::hurryRequested);
    connect(added, &PostCard::againRequested, this, &PostBoard::againRequested);
    connect(added, &PostCard::versionsRequested, this, &PostBoard::versionsRequested);
    connect(added, &PostCard::textEdited, &m_document, &CampaignDocument::editText);
    connect(added, &PostCard::hashtagsEdited, &m_document, &CampaignDocument::editHashtags);
    connect(added, &PostCard::imagePromptEdited, &m_document, &CampaignDocument::editImagePrompt);
    connect(added, &PostCard::caretMoved, this, [this, added](const QRect &caret) {
        const QPoint place = added->pos() + caret.center();
        ensureVisible(place.x(), place.y(), 0, caret.height());
    });
    m_undo.watch(*added);
    return added;
}

void PostBoard::markDirty(int index)
{
    m_dirty.insert(index);
    if (!m_flush.isActive())
        m_flush.start();
}

void PostBoard::flush()
{
    const QList<Post> &posts = m_document.campaign().posts;
    for (const int index : std::exchange(m_dirty, {})) {
        // A card that is still to be made will show what the post says then.
        if (index >= 0 && index < m_cards.size())
            m_cards.at(index)->setPost(posts.at(index));
    }
}

void PostBoard::updateTexts()
{
    setAccessibleName(tr("Posts"));
}

void PostBoard::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

bool PostBoard::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area keeps it to itself when its content needs another width.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void PostBoard::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    if (!m_restoring)
        rememberPlace();
}

void PostBoard::rememberPlace()
{
    const int top = verticalScrollBar()->value();
    m_topCard.clear();
    for (PostCard *each : std::as_const(m_cards)) {
        if (each->geometry().bottom() < top)
            continue;
        m_topCard = each;
        m_topOffset = each->y() - top;
        return;
    }
}

// Cards above grow while somebody reads further down: what is in sight stays where it is.
void PostBoard::restorePlace()
{
    if (m_shown && !m_layoutEnds.hasExpired())
        return m_shown->showCaret();
    if (!m_topCard || verticalScrollBar()->value() == 0)
        return;
    const QScopedValueRollback restoring(m_restoring, true);
    verticalScrollBar()->setValue(m_topCard->y() - m_topOffset);
}

} // namespace dopys
