#include "widgets/postcard.h"

#include "core/errortext.h"
#include "core/foreignmentions.h"
#include "ui_postcard.h"
#include "widgets/statetext.h"
#include "widgets/tintedicon.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

PostCard::PostCard(int index, CampaignInput input, bool demo, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::PostCard>()), m_index(index), m_input(std::move(input))
{
    // Installing it once more changes nothing.
    QAccessible::installFactory(groupInterface);
    m_ui->setupUi(this);
    setBold(m_ui->number);
    setBold(m_ui->title);
    m_ui->demoMark->setVisible(demo);
    setFocusProxy(m_ui->platforms);
    addTabs();
    connectFields();
    connectButtons();
    m_countdown.setInterval(250ms);
    connect(&m_countdown, &QTimer::timeout, this, &PostCard::showState);
    showPlatform(0);
    updateTexts();
    updateIcons();
    setPost(Post{});
}

PostCard::~PostCard() = default;

QString PostCard::demoMark()
{
    return tr("Demo", "a mark on a card: written by the demo, not by a model");
}

void PostCard::addTabs()
{
    m_ui->platforms->setDrawBase(false);
    m_ui->platforms->setExpanding(false);
    for (const Platform each : m_input.platforms) {
        m_ui->platforms->addTab(spec(each).name);
        m_documents.insert(each, GrowingTextEdit::newDocument(this));
    }
    connect(m_ui->platforms, &QTabBar::currentChanged, this, &PostCard::showPlatform);
    connect(m_ui->platforms, &QTabBar::tabBarClicked, this, [this] { m_tabChosen = true; });
}

void PostCard::connectFields()
{
    connect(m_ui->text, &GrowingTextEdit::edited, this, &PostCard::takeText);
    connect(m_ui->hashtags, &GrowingTextEdit::edited, this, &PostCard::takeHashtags);
    connect(m_ui->imagePrompt, &GrowingTextEdit::edited, this, &PostCard::takeImagePrompt);
    for (GrowingTextEdit *edit : {m_ui->text, m_ui->hashtags, m_ui->imagePrompt}) {
        connect(edit, &GrowingTextEdit::caretMoved, this,
            [this, edit](const QRect &caret) { emit caretMoved(caret.translated(edit->pos())); });
    }
}

void PostCard::connectButtons()
{
    auto *menu = new QMenu(m_ui->copy);
    menu->addActions({m_ui->copyText, m_ui->copyWithHashtags, m_ui->copyImagePrompt});
    m_ui->copy->setMenu(menu);
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    connect(m_ui->copyText, &QAction::triggered, this, [this, copy] { copy(shownContent().texts.value(platform())); });
    connect(m_ui->copyWithHashtags, &QAction::triggered, this, [this, copy] { copy(textWithHashtags()); });
    connect(m_ui->copyImagePrompt, &QAction::triggered, this, [this, copy] { copy(shownContent().imagePrompt); });
    connect(m_ui->again, &QPushButton::clicked, this, [this] { emit againRequested(m_index); });
    connect(m_ui->tryAgain, &QPushButton::clicked, this, [this] { emit againRequested(m_index); });
    connect(m_ui->stop, &QPushButton::clicked, this, [this] { emit stopRequested(m_index); });
}

void PostCard::setPost(const Post &post)
{
    const PostState before = std::exchange(m_post, post).state;
    if (before != post.state) {
        const auto *pausing = std::get_if<Pausing>(&post.state);
        m_pauseEnd = pausing ? QDeadlineTimer(pausing->wait) : QDeadlineTimer();
        pausing ? m_countdown.start() : m_countdown.stop();
    }
    openFocusTab();
    updateTexts();
    showProgress(!isActive(before) && isActive(post.state));
    showContent();
}

void PostCard::setStoppable(bool stoppable)
{
    m_stoppable = stoppable;
    showButtons();
}

void PostCard::openFocusTab()
{
    const qsizetype tab = m_post.topic.focus ? m_input.platforms.indexOf(*m_post.topic.focus) : -1;
    // Once, and never after somebody chose a tab.
    if (tab < 0 || m_tabChosen)
        return;
    m_tabChosen = true;
    m_ui->platforms->setCurrentIndex(static_cast<int>(tab));
}

void PostCard::showPlatform(int tab)
{
    m_tab = tab;
    m_ui->text->setShownDocument(m_documents.value(platform()));
    //: %1 is the name of a network
    m_ui->text->setAccessibleName(tr("Text for %1").arg(QString(spec(platform()).name)));
    showContent();
}

void PostCard::showState()
{
    m_ui->state->setText(stateText(m_post, std::chrono::milliseconds(m_pauseEnd.remainingTime())));
}

void PostCard::showProgress(bool beginsAnew)
{
    const bool done = std::holds_alternative<Done>(m_post.state);
    const int least = beginsAnew ? 0 : m_ui->progress->value();
    m_ui->progress->setValue(done ? 100 : qMin(99, qMax(least, m_post.percent)));
}

void PostCard::showProblem()
{
    const auto *failed = std::get_if<Failed>(&m_post.state);
    const Error *error = failed ? &failed->error : m_post.rewriteError ? &*m_post.rewriteError : nullptr;
    if (!error)
        return m_ui->problemBox->say({}, {});
    //: %1 is one or two sentences that say what happened
    const QString sentence = failed ? errorText(*error)
                                    : tr("The new version failed: %1 The earlier text is kept.").arg(errorText(*error));
    m_ui->problemBox->say(sentence, errorDetails(*error));
}

const PostContent &PostCard::shownContent() const
{
    return m_post.earlier && m_post.content.isEmpty() ? *m_post.earlier : m_post.content;
}

void PostCard::showContent()
{
    const PostContent &content = shownContent();
    const bool writable = !isActive(m_post.state);
    m_ui->text->setWritable(writable);
    m_ui->text->showText(content.texts.value(platform()));
    m_ui->imagePrompt->setWritable(writable);
    m_ui->imagePrompt->showText(content.imagePrompt);
    m_ui->hashtags->setWritable(writable);
    // What a person is typing means the same long before it looks the same.
    if (hashtagsFromLine(m_ui->hashtags->text()) != content.hashtags)
        m_ui->hashtags->showText(hashtagLine(content.hashtags));
    // Fields with nothing to read and nothing to type would only make the card longer.
    m_ui->hashtagsLabel->setVisible(writable || !content.hashtags.isEmpty());
    m_ui->hashtags->setVisible(writable || !content.hashtags.isEmpty());
    m_ui->imagePromptLabel->setVisible(writable || !content.imagePrompt.isEmpty());
    m_ui->imagePrompt->setVisible(writable || !content.imagePrompt.isEmpty());
    m_ui->text->setVisible(writable || !content.texts.value(platform()).isEmpty());
    showCount();
    showMentions();
    showButtons();
}

QString PostCard::textWithHashtags() const
{
    const PostContent &content = shownContent();
    const QString text = content.texts.value(platform());
    return content.hashtags.isEmpty() ? text : text + u"\n\n"_s + hashtagLine(content.hashtags);
}

void PostCard::showCount()
{
    const bool empty = shownContent().texts.value(platform()).isEmpty();
    m_ui->count->setVisible(!empty);
    if (empty)
        return;
    const PlatformSpec &rules = spec(platform());
    const int length = countedLength(rules.platform, textWithHashtags());
    const QLocale locale;
    //: %1 is how long the text is with its hashtags, %2 how long it may be
    QString text = tr("%1 / %2").arg(locale.toString(length), locale.toString(rules.limit));
    if (length > rules.limit) {
        //: %1 is the count such as "292 / 280", %2 the name of a network
        text = tr("%1 · with its hashtags %n character(s) too long for %2", nullptr, length - rules.limit)
                   .arg(text, rules.name);
    }
    m_ui->count->say(length > rules.limit ? FieldNote::Kind::Problem : FieldNote::Kind::Hint, text);
}

// A model may make up an address or a telephone number, or take it from words that were made to mislead it.
void PostCard::showMentions()
{
    QStringList foreign;
    if (!isActive(m_post.state))
        foreign = foreignMentions(shownContent().texts.value(platform()), m_input);
    m_ui->mentions->setVisible(!foreign.isEmpty());
    //: %1 is a list of links, @names and telephone numbers in the text of a post
    m_ui->mentions->say(FieldNote::Kind::Caution,
        tr("Check before publishing, your form does not mention this: %1").arg(foreign.join(u", "_s)));
}

void PostCard::showButtons()
{
    const PostContent &content = shownContent();
    const bool hasText = !content.texts.value(platform()).isEmpty();
    const bool active = isActive(m_post.state);
    m_ui->copyText->setEnabled(hasText);
    m_ui->copyWithHashtags->setEnabled(hasText && !content.hashtags.isEmpty());
    m_ui->copyImagePrompt->setEnabled(!content.imagePrompt.isEmpty());
    m_ui->copy->setEnabled(hasText || !content.imagePrompt.isEmpty());
    m_ui->stop->setVisible(active && m_stoppable);
    m_ui->again->setVisible(std::holds_alternative<Done>(m_post.state));
    m_ui->tryAgain->setVisible(!active && !std::holds_alternative<Done>(m_post.state));
}

void PostCard::takeText(const QString &text)
{
    m_post.content.texts[platform()] = text;
    showCount();
    showMentions();
    showButtons();
    emit textEdited(m_index, platform(), text);
}

void PostCard::takeHashtags(const QString &line)
{
    const QStringList hashtags = hashtagsFromLine(line);
    if (hashtags == m_post.content.hashtags)
        return;
    m_post.content.hashtags = hashtags;
    showCount();
    showButtons();
    emit hashtagsEdited(m_index, hashtags);
}

void PostCard::takeImagePrompt(const QString &prompt)
{
    m_post.content.imagePrompt = prompt;
    showButtons();
    emit imagePromptEdited(m_index, prompt);
}

void PostCard::updateTexts()
{
    const QString number = QLocale().toString(m_index + 1);
    m_ui->number->setText(number);
    m_ui->title->setText(m_post.topic.title);
    //: %1 is the number of the post, %2 its title; read out by screen readers
    setAccessibleName(tr("Post %1: %2").arg(number, m_post.topic.title));
    m_ui->progress->setAccessibleName(tr("Progress of post %1").arg(number));
    m_ui->text->setAccessibleName(tr("Text for %1").arg(QString(spec(platform()).name)));
    showState();
    showProblem();
}

void PostCard::updateIcons()
{
    const auto icon
        = [this](QLatin1StringView name) { return tintedIcon(u":/icons/lucide/%1.svg"_s.arg(name), palette()); };
    m_ui->copy->setIcon(icon("copy"_L1));
    m_ui->again->setIcon(icon("refresh-cw"_L1));
    m_ui->tryAgain->setIcon(icon("rotate-ccw"_L1));
    m_ui->stop->setIcon(icon("square"_L1));
    for (int tab = 0; tab < m_input.platforms.size(); ++tab)
        m_ui->platforms->setTabIcon(tab, tintedIcon(spec(m_input.platforms.at(tab)).icon, palette()));
}

void PostCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        showCount();
        showMentions();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

} // namespace dopys
