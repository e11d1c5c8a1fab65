#include "widgets/posttexts.h"

#include "model/edit.h"
#include "ui_posttexts.h"
#include "widgets/mentiontext.h"
#include "widgets/textcolours.h"
#include "widgets/tintedicon.h"

#include <QEvent>
#include <QLocale>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

PostTexts::PostTexts(const CampaignInput &input, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PostTexts>()), m_input(input)
{
    m_ui->setupUi(this);
    addTabs();
    connectFields();
    showPlatform(0);
    updateIcons();
}

PostTexts::~PostTexts() = default;

void PostTexts::addTabs()
{
    m_ui->platforms->setDrawBase(false);
    m_ui->platforms->setExpanding(false);
    for (const Platform each : std::as_const(m_input.platforms))
        m_ui->platforms->addTab(spec(each).name);
    connect(m_ui->platforms, &QTabBar::currentChanged, this, &PostTexts::showPlatform);
    connect(m_ui->platforms, &QTabBar::tabBarClicked, this, [this] { m_tabChosen = true; });
}

void PostTexts::connectFields()
{
    connect(m_ui->text, &GrowingTextEdit::edited, this, &PostTexts::takeText);
    connect(m_ui->hashtags, &GrowingTextEdit::edited, this, &PostTexts::takeHashtags);
    connect(m_ui->imagePrompt, &GrowingTextEdit::edited, this, &PostTexts::takeImagePrompt);
    for (GrowingTextEdit *edit : {m_ui->text, m_ui->hashtags, m_ui->imagePrompt}) {
        connect(edit, &GrowingTextEdit::caretMoved, this,
            [this, edit](const QRect &caret) { emit caretMoved(caret.translated(edit->pos())); });
    }
}

void PostTexts::setPost(const Post &post)
{
    const bool stands = m_post.state == post.state;
    m_post = post;
    openFocusTab();
    // Not when a person has just emptied a text.
    if (!stands)
        openTabWithText();
    showContent();
}

void PostTexts::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    // Nobody shall take it for a field to type into.
    for (GrowingTextEdit *edit : {m_ui->text, m_ui->hashtags, m_ui->imagePrompt}) {
        edit->setFrameShape(readOnly ? QFrame::NoFrame : QFrame::StyledPanel);
        edit->viewport()->setAutoFillBackground(!readOnly);
    }
    showContent();
}

GrowingTextEdit *PostTexts::fieldOf(const Edit &edit)
{
    if (edit.kind == Edit::Kind::Hashtags)
        return m_ui->hashtags;
    if (edit.kind == Edit::Kind::ImagePrompt)
        return m_ui->imagePrompt;
    if (edit.kind == Edit::Kind::Text)
        m_ui->platforms->setCurrentIndex(static_cast<int>(m_input.platforms.indexOf(edit.platform)));
    return m_ui->text;
}

QString PostTexts::text() const
{
    return shownContent().texts.value(platform());
}

const PostContent &PostTexts::shownContent() const
{
    return m_post.earlier && m_post.content.isEmpty() ? *m_post.earlier : m_post.content;
}

QString PostTexts::textWithHashtags() const
{
    return dopys::textWithHashtags(shownContent(), platform());
}

void PostTexts::openFocusTab()
{
    const qsizetype tab = m_post.topic.focus ? m_input.platforms.indexOf(*m_post.topic.focus) : -1;
    // Once, and never after somebody chose a tab.
    if (tab < 0 || m_tabChosen || std::exchange(m_focusOpened, true))
        return;
    m_ui->platforms->setCurrentIndex(static_cast<int>(tab));
}

// A post that was cut has no text for some networks: what there is comes first.
void PostTexts::openTabWithText()
{
    if (m_tabChosen || isActive(m_post.state) || !text().isEmpty())
        return;
    for (int tab = 0; tab < m_input.platforms.size(); ++tab) {
        if (!shownContent().texts.value(m_input.platforms.at(tab)).isEmpty())
            return m_ui->platforms->setCurrentIndex(tab);
    }
}

void PostTexts::showPlatform(int tab)
{
    m_tab = tab;
    updateTexts();
    showContent();
    m_ui->text->moveCursor(QTextCursor::Start);
}

void PostTexts::showContent()
{
    const PostContent &content = shownContent();
    for (GrowingTextEdit *edit : {m_ui->text, m_ui->hashtags, m_ui->imagePrompt})
        edit->setWritable(!isActive(m_post.state) && !m_readOnly);
    m_ui->text->showText(text());
    m_ui->imagePrompt->showText(content.imagePrompt);
    // What a person is typing means the same long before it looks the same.
    if (hashtagsFromLine(m_ui->hashtags->text()) != content.hashtags)
        m_ui->hashtags->showText(hashtagLine(content.hashtags));
    showFields();
    showFacts();
}

// Fields with nothing to read and nothing to type would only make the card longer.
void PostTexts::showFields()
{
    const PostContent &content = shownContent();
    const bool active = isActive(m_post.state);
    const bool stands = std::holds_alternative<Done>(m_post.state) || (!active && !content.isEmpty());
    const bool writable = stands && !m_readOnly;
    m_ui->platforms->setVisible(active || stands);
    m_ui->text->setVisible(writable || !text().isEmpty());
    for (QWidget *each : std::initializer_list<QWidget *>{m_ui->hashtagsLabel, m_ui->hashtags})
        each->setVisible(writable || !content.hashtags.isEmpty());
    for (QWidget *each : std::initializer_list<QWidget *>{m_ui->imagePromptLabel, m_ui->imagePrompt})
        each->setVisible(writable || !content.imagePrompt.isEmpty());
}

void PostTexts::showFacts()
{
    showCount();
    showMentions();
    emit shownChanged();
}

void PostTexts::showCount()
{
    m_ui->count->setVisible(!text().isEmpty());
    if (text().isEmpty())
        return;
    const PlatformSpec &rules = spec(platform());
    const int length = countedLength(rules.platform, textWithHashtags());
    const QLocale locale;
    //: %1 is how long the text is with its hashtags, %2 how long it may be
    QString words = tr("%1 / %2").arg(locale.toString(length), locale.toString(rules.limit));
    if (length > rules.limit) {
        //: %1 is the count such as "292 / 280", %2 the name of a network
        words = tr("%1 · with its hashtags %n character(s) too long for %2", nullptr, length - rules.limit)
                    .arg(words, rules.name);
    }
    m_ui->count->setText(words);
    setTextColour(m_ui->count, length > rules.limit ? readableRed(palette()) : palette().color(QPalette::WindowText));
}

// Half a link would be another link with each piece that arrives: only what stands is looked through.
void PostTexts::showMentions()
{
    const QString words = isActive(m_post.state) ? QString() : mentionsText(m_post.content, platform(), m_input);
    m_ui->mentions->setVisible(!words.isEmpty());
    m_ui->mentions->say(FieldNote::Kind::Hint, words);
    m_ui->text->setAccessibleDescription(words);
}

void PostTexts::takeText(const QString &text)
{
    m_post.content.texts[platform()] = text;
    showFacts();
    emit textEdited(platform(), text);
}

void PostTexts::takeHashtags(const QString &line)
{
    const QStringList hashtags = hashtagsFromLine(line);
    if (hashtags == m_post.content.hashtags)
        return;
    m_post.content.hashtags = hashtags;
    showFacts();
    emit hashtagsEdited(hashtags);
}

void PostTexts::takeImagePrompt(const QString &prompt)
{
    m_post.content.imagePrompt = prompt;
    showFacts();
    emit imagePromptEdited(prompt);
}

void PostTexts::updateTexts()
{
    //: %1 is the name of a network
    m_ui->text->setAccessibleName(tr("Text for %1").arg(QString(spec(platform()).name)));
    const bool english = m_input.language == "en"_L1;
    m_ui->imagePromptLabel->setText(english ? tr("Image prompt") : tr("Image prompt, in English"));
    const QString why = english ? QString() : tr("Picture models understand English best.");
    m_ui->imagePromptLabel->setToolTip(why);
    m_ui->imagePrompt->setAccessibleDescription(why);
}

void PostTexts::updateIcons()
{
    for (int tab = 0; tab < m_input.platforms.size(); ++tab)
        m_ui->platforms->setTabIcon(tab, tintedIcon(spec(m_input.platforms.at(tab)).icon, palette()));
}

void PostTexts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        showFacts();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
        showCount();
    }
}

} // namespace dopys
