#include "widgets/topicrow.h"

#include "model/edit.h"
#include "widgets/growingtextedit.h"
#include "widgets/outline.h"
#include "widgets/tintedicon.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dopys {

TopicRow::TopicRow(const Topic &topic, QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    build();
    m_focus->addItem(QString(), -1);
    for (const PlatformSpec &each : platformSpecs())
        m_focus->addItem(each.name, static_cast<int>(each.platform));
    setTopic(topic);
    updateTexts();
    connect(m_title, &QLineEdit::textEdited, this, &TopicRow::changed);
    connect(m_message, &GrowingTextEdit::edited, this, &TopicRow::changed);
    connect(m_focus, &QComboBox::activated, this, &TopicRow::changed);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &TopicRow::removeRequested);
}

void TopicRow::build()
{
    const auto label = [this](QWidget *buddy) {
        auto *made = new QLabel(this);
        made->setTextFormat(Qt::PlainText);
        made->setBuddy(buddy);
        return made;
    };
    m_titleLabel = label(m_title = new QLineEdit(this));
    m_messageLabel = label(m_message = new GrowingTextEdit(this));
    m_focusLabel = label(m_focus = new QComboBox(this));
    m_up = newButton("arrow-up"_L1);
    m_down = newButton("arrow-down"_L1);
    m_remove = newButton("trash-2"_L1);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_titleLabel, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_up, 0, 2);
    grid->addWidget(m_down, 0, 3);
    grid->addWidget(m_remove, 0, 4);
    grid->addWidget(m_messageLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_message, 1, 1, 1, 4);
    grid->addWidget(m_focusLabel, 2, 0);
    grid->addWidget(m_focus, 2, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    updateIcons();
}

QToolButton *TopicRow::newButton(QLatin1StringView icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(icon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void TopicRow::setTopic(const Topic &topic)
{
    m_topic = topic;
    // A space at the end, which somebody has just typed, is no other title.
    if (m_title->text().trimmed() != topic.title) {
        m_title->setText(topic.title);
        m_title->setCursorPosition(0); // a long title is read from its beginning
    }
    if (m_message->text().trimmed() != topic.message)
        m_message->showText(topic.message);
    m_focus->setCurrentIndex(m_focus->findData(topic.focus ? static_cast<int>(*topic.focus) : -1));
}

Topic TopicRow::topic() const
{
    Topic topic = m_topic;
    topic.title = m_title->text().trimmed();
    topic.message = m_message->text().trimmed();
    const int focus = m_focus->currentData().toInt();
    topic.focus = focus < 0 ? std::nullopt : std::optional(static_cast<Platform>(focus));
    return topic;
}

void TopicRow::setPlace(int index, int count)
{
    m_index = index;
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    m_remove->setEnabled(count > 1);
    updateTexts();
}

void TopicRow::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

QWidget *TopicRow::showEdit(const Edit &edit, int caret)
{
    if (edit.kind == Edit::Kind::TopicFocus)
        return m_focus;
    if (edit.kind == Edit::Kind::TopicMessage) {
        m_message->setCaret(caret);
        return m_message;
    }
    m_title->setCursorPosition(caret);
    return m_title;
}

QList<QWidget *> TopicRow::fields() const
{
    return {m_title, m_up, m_down, m_remove, m_message, m_focus};
}

void TopicRow::updateTexts()
{
    //: %1 is the number of a topic in the brief
    setAccessibleName(tr("Topic %1").arg(m_index + 1));
    m_titleLabel->setText(tr("Topic %1").arg(m_index + 1));
    m_messageLabel->setText(tr("Message"));
    m_focusLabel->setText(tr("Main platform"));
    //: no network in particular
    m_focus->setItemText(0, tr("General"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_up, tr("Move topic %1 up").arg(m_index + 1));
    name(m_down, tr("Move topic %1 down").arg(m_index + 1));
    name(m_remove, tr("Remove topic %1").arg(m_index + 1));
    const QString why = m_remove->isEnabled() ? QString() : tr("The last topic stays: a post needs one.");
    m_remove->setAccessibleDescription(why);
    if (!why.isEmpty())
        m_remove->setToolTip(why);
}

void TopicRow::updateIcons()
{
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setIcon(tintedIcon(u":/icons/lucide/%1.svg"_s.arg(button->objectName()), palette()));
}

void TopicRow::paintEvent(QPaintEvent *)
{
    paintOutline(*this);
}

void TopicRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    else if (event->type() == QEvent::PaletteChange && m_remove)
        updateIcons();
}

} // namespace dopys
