#include "widgets/keypanel.h"

#include "core/errortext.h"
#include "ui_keypanel.h"

#include <QEvent>
#include <QKeyEvent>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

/// A key has no spaces; what is pasted often has, at its ends or in a break of a mail.
QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || !c.isPrint(); });
    return text;
}

} // namespace

KeyPanel::KeyPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::KeyPanel>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->key);
    connect(m_ui->key, &QLineEdit::textChanged, this, &KeyPanel::onTyped);
    connect(m_ui->check, &QPushButton::clicked, this, &KeyPanel::check);
    connect(m_ui->save, &QPushButton::clicked, this, &KeyPanel::save);
    connect(m_ui->remove, &QPushButton::clicked, this, &KeyPanel::removeRequested);
    connect(m_ui->change, &QPushButton::clicked, this, [this] {
        unfold(true);
        m_ui->key->setFocus();
    });
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] {
        m_ui->key->clear();
        unfold(false);
        m_ui->change->setFocus();
    });
    unfold(true);
    updateTexts();
}

KeyPanel::~KeyPanel() = default;

void KeyPanel::setPlace(KeyPlace place)
{
    const bool saved = std::exchange(m_saving, false) && place != KeyPlace::None;
    m_place = place;
    if (m_said == Said::Saving)
        m_said = Said::Hint;
    if (saved)
        m_ui->key->clear();
    unfold(!isKept() || !typed().isEmpty());
    updateTexts();
}

void KeyPanel::setAddressIsNew(bool isNew)
{
    // What a check has said was about another address, and what it has yet to say is.
    m_said = isWrongKind() ? Said::WrongKind : Said::Hint;
    m_addressIsNew = isNew;
    unfold(!isKept() || !typed().isEmpty());
    updateTexts();
}

// For the address that a check and a run would use.
bool KeyPanel::isKept() const
{
    return m_place != KeyPlace::None && !m_addressIsNew;
}

void KeyPanel::ask(const std::optional<Error> &problem)
{
    unfold(true);
    m_problem = problem.value_or(Error{});
    say(problem ? Said::Refused : Said::Needed);
    m_ui->key->setFocus(Qt::OtherFocusReason);
}

bool KeyPanel::isInOrder()
{
    if (typed().isEmpty() || !isWrongKind())
        return true;
    say(Said::WrongKind);
    m_ui->key->setFocus();
    return false;
}

bool KeyPanel::commit()
{
    if (typed().isEmpty() || m_saving)
        return true;
    if (!isInOrder())
        return false;
    m_saving = true;
    say(Said::Saving);
    emit saveRequested(typed());
    return true;
}

void KeyPanel::showCheck(const QByteArray &key, const std::optional<Error> &problem)
{
    if (m_said != Said::Checking || key != typed())
        return;
    m_problem = problem.value_or(Error{});
    say(problem ? Said::Refused : Said::Works);
}

void KeyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    }
}

void KeyPanel::keyPressEvent(QKeyEvent *event)
{
    // Return keeps the key; it does not close the dialog around the panel.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (m_ui->key->hasFocus())
        save();
}

QByteArray KeyPanel::typed() const
{
    return m_ui->key->text().toUtf8();
}

bool KeyPanel::isWrongKind() const
{
    return m_ui->key->text().startsWith("auth_tokens/"_L1);
}

void KeyPanel::onTyped()
{
    const QString clean = withoutSpaces(m_ui->key->text());
    if (clean != m_ui->key->text()) {
        m_ui->key->setText(clean);
        return;
    }
    m_saving = false;
    say(isWrongKind() ? Said::WrongKind : Said::Hint);
}

void KeyPanel::check()
{
    say(Said::Checking);
    emit checkRequested(typed());
}

void KeyPanel::save()
{
    if (!m_addressIsNew)
        commit();
}

void KeyPanel::unfold(bool open)
{
    m_ui->folded->setVisible(!open);
    m_ui->open->setVisible(open);
    say(isWrongKind() ? Said::WrongKind : m_said);
}

void KeyPanel::say(Said what)
{
    m_said = what;
    updateTexts();
}

void KeyPanel::updateTexts()
{
    const auto note = [this](FieldNote::Kind kind, const QString &text) {
        m_ui->note->say(kind, text);
        m_ui->key->setAccessibleDescription(text);
    };
    switch (m_said) {
    case Said::Hint:
        note(FieldNote::Kind::Hint,
            m_addressIsNew ? tr("A key goes to one host only. The one for the new address is kept with OK.")
                           : tr("You get a key free of charge at aistudio.google.com."));
        break;
    case Said::Needed:
        note(FieldNote::Kind::Problem,
            tr("To write with Gemini, the program needs your key. You get one free of charge at aistudio.google.com."));
        break;
    case Said::WrongKind:
        note(FieldNote::Kind::Problem,
            tr("This is a short-lived token for live calls. Dopys needs an ordinary key of the Gemini API."));
        break;
    case Said::Saving:
        note(FieldNote::Kind::Hint, tr("Saving the key…"));
        break;
    case Said::Checking:
        note(FieldNote::Kind::Hint, tr("Asking Google…"));
        break;
    case Said::Works:
        note(FieldNote::Kind::Success, tr("The key works."));
        break;
    case Said::Refused:
        note(FieldNote::Kind::Problem, errorText(m_problem));
        break;
    }
    switch (m_place) {
    case KeyPlace::None:
        m_ui->place->clear();
        break;
    case KeyPlace::Keychain:
        m_ui->place->setText(tr("Key saved in the system keychain."));
        break;
    case KeyPlace::Environment:
        m_ui->place->setText(tr("The key comes from this computer's settings (environment variable)."));
        break;
    case KeyPlace::Memory:
        m_ui->place->setText(tr("Key kept until you close the program: no system keychain could be used. "
                                "Next time you will be asked for it again."));
        break;
    }
    m_ui->keyLabel->setText(isKept() ? tr("Another Gemini key") : tr("Gemini key"));
    updateButtons();
}

void KeyPanel::updateButtons()
{
    const bool usable = !typed().isEmpty() && !isWrongKind();
    m_ui->check->setEnabled((usable || (isKept() && typed().isEmpty())) && m_said != Said::Checking);
    m_ui->save->setVisible(!m_addressIsNew);
    m_ui->save->setEnabled(usable && !m_saving);
    m_ui->remove->setVisible(isKept() && m_place != KeyPlace::Environment);
    m_ui->cancel->setVisible(isKept());
}

} // namespace dopys
