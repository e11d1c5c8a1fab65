#include "widgets/postcard.h"

#include "ui_postcard.h"
#include "widgets/outline.h"
#include "widgets/poststanding.h"
#include "widgets/posttexts.h"
#include "widgets/tintedicon.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QLocale>
#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

void setBold(QWidget *widget)
{
    QFont font = widget->font();
    font.setBold(true);
    widget->setFont(font);
}

// A QFrame is a border to screen readers, not a group.
QAccessibleInterface *groupInterface(const QString &, QObject *object)
{
    auto *card = qobject_cast<PostCard *>(object);
    return card ? new QAccessibleWidget(card, QAccessible::Grouping) : nullptr;
}

} // namespace

PostCard::PostCard(int index, const CampaignInput &input, bool demo, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::PostCard>()), m_index(index),
      m_standing(new PostStanding(index + 1, demo, this)), m_texts(new PostTexts(input, this))
{
    // Installing it once more changes nothing.
    QAccessible::installFactory(groupInterface);
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(1, m_standing);
    m_ui->layout->insertWidget(2, m_texts);
    // Screen readers go through the children as they lie.
    m_ui->title->lower();
    m_ui->number->lower();
    setBold(m_ui->number);
    setBold(m_ui->title);
    connectCopying();
    connectTexts();
    connectButtons();
    updateIcons();
    setPost(Post{});
}

PostCard::~PostCard() = default;

QString PostCard::demoMark()
{
    return tr("Demo", "a mark on a card: written by the demo, not by a model");
}

void PostCard::connectCopying()
{
    m_ui->copy->setChoices({m_ui->copyText, m_ui->copyWithHashtags, m_ui->copyImagePrompt});
    const auto copies = [this](const QAction *action, auto text) {
        connect(action, &QAction::triggered, this, [this, text] { m_ui->copy->copy(text()); });
    };
    copies(m_ui->copyText, [this] { return m_texts->text(); });
    copies(m_ui->copyWithHashtags, [this] { return m_texts->textWithHashtags(); });
    copies(m_ui->copyImagePrompt, [this] { return m_texts->shownContent().imagePrompt; });
}

void PostCard::connectTexts()
{
    connect(m_texts, &PostTexts::shownChanged, this, &PostCard::showButtons);
    connect(m_texts, &PostTexts::textEdited, this,
        [this](Platform platform, const QString &text) { emit textEdited(m_index, platform, text); });
    connect(m_texts, &PostTexts::hashtagsEdited, this,
        [this](const QStringList &hashtags) { emit hashtagsEdited(m_index, hashtags); });
    connect(m_texts, &PostTexts::imagePromptEdited, this,
        [this](const QString &prompt) { emit imagePromptEdited(m_index, prompt); });
    connect(m_texts, &PostTexts::caretMoved, this,
        [this](const QRect &caret) { emit caretMoved(caret.translated(m_texts->pos())); });
}

void PostCard::connectButtons()
{
    connect(m_ui->again, &QPushButton::clicked, this, [this] { emit againRequested(m_index); });
    connect(m_ui->tryAgain, &QPushButton::clicked, this, [this] { emit againRequested(m_index); });
    connect(
        m_ui->versions, &QPushButton::clicked, this, [this] { emit versionsRequested(m_index, m_texts->platform()); });
    connect(m_ui->stop, &QPushButton::clicked, this, [this] { emit stopRequested(m_index); });
    connect(m_ui->now, &QPushButton::clicked, this, [this] { emit hurryRequested(m_index); });
}

void PostCard::setPost(const Post &post)
{
    m_state = post.state;
    m_title = post.topic.title;
    updateTexts();
    m_standing->setPost(post);
    m_texts->setPost(post);
}

GrowingTextEdit *PostCard::fieldOf(const Edit &edit)
{
    return m_texts->fieldOf(edit);
}

void PostCard::setStoppable(bool stoppable)
{
    m_stoppable = stoppable;
    showButtons();
}

void PostCard::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) == readOnly)
        return;
    m_texts->setReadOnly(readOnly);
    showButtons();
}

void PostCard::showButtons()
{
    const PostContent &content = m_texts->shownContent();
    const bool hasText = !m_texts->text().isEmpty();
    const bool active = isActive(m_state);
    const bool done = std::holds_alternative<Done>(m_state);
    const QPushButton *const changing[]{m_ui->stop, m_ui->now, m_ui->again, m_ui->tryAgain};
    const bool hadFocus = std::any_of(std::begin(changing), std::end(changing), std::mem_fn(&QWidget::hasFocus));
    m_ui->copyText->setEnabled(hasText);
    m_ui->copyWithHashtags->setEnabled(hasText && !content.hashtags.isEmpty());
    m_ui->copyImagePrompt->setEnabled(!content.imagePrompt.isEmpty());
    m_ui->copy->setEnabled(hasText || !content.imagePrompt.isEmpty());
    m_ui->stop->setVisible(active && m_stoppable && !m_readOnly);
    m_ui->now->setVisible(std::holds_alternative<Pausing>(m_state) && m_stoppable && !m_readOnly);
    m_ui->again->setVisible(done && !m_readOnly);
    m_ui->versions->setVisible(!active && !m_readOnly);
    m_ui->tryAgain->setVisible(!active && !done && !m_readOnly);
    // The focus stays in the card; never on Again by itself, which a key that was meant for Stop would press.
    if (hadFocus)
        (active ? m_ui->stop : done ? m_ui->copy : m_ui->tryAgain)->setFocus(Qt::OtherFocusReason);
}

void PostCard::updateTexts()
{
    const QString number = QLocale().toString(m_index + 1);
    m_ui->number->setText(number);
    m_ui->title->setText(m_title);
    //: %1 is the number of the post, %2 its title; read out by screen readers
    setAccessibleName(tr("Post %1: %2").arg(number, m_title));
}

void PostCard::updateIcons()
{
    const auto icon
        = [this](QLatin1StringView name) { return tintedIcon(u":/icons/lucide/%1.svg"_s.arg(name), palette()); };
    m_ui->again->setIcon(icon("refresh-cw"_L1));
    m_ui->tryAgain->setIcon(icon("rotate-ccw"_L1));
    m_ui->stop->setIcon(icon("square"_L1));
}

void PostCard::paintEvent(QPaintEvent *)
{
    paintOutline(*this);
}

void PostCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

} // namespace dopys
