#include "widgets/proxyfields.h"

#include "ui_proxyfields.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace dopys {

ProxyFields::ProxyFields(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProxyFields>())
{
    m_ui->setupUi(this);
    connect(m_ui->mode, &QComboBox::currentIndexChanged, this, &ProxyFields::showFields);
    connect(m_ui->address, &QLineEdit::textChanged, this, &ProxyFields::updateTexts);
    connect(m_ui->address, &QLineEdit::editingFinished, this, &ProxyFields::takeApart);
    connect(m_ui->user, &QLineEdit::textChanged, this, &ProxyFields::updateTexts);
    showFields();
}

ProxyFields::~ProxyFields() = default;

QWidget *ProxyFields::details() const
{
    return m_ui->manual;
}

void ProxyFields::setChoice(const ProxyChoice &choice)
{
    m_ui->mode->setCurrentIndex(static_cast<int>(choice.mode));
    m_ui->address->setText(choice.address);
    m_ui->user->setText(choice.user);
    m_hostOfKept = choice.user.isEmpty() ? QString() : host();
}

ProxyChoice ProxyFields::choice() const
{
    return {.mode = static_cast<ProxyChoice::Mode>(m_ui->mode->currentIndex()),
        .address = m_ui->address->text().trimmed(),
        .user = m_ui->user->text().trimmed()};
}

void ProxyFields::setPasswordKept(bool kept)
{
    m_kept = kept;
    updateTexts();
}

QString ProxyFields::host() const
{
    const std::optional<QUrl> address = proxyFromText(m_ui->address->text());
    return address ? address->host() : QString();
}

// A kept password goes to the host that it was given for, and to no other; and with a name.
bool ProxyFields::goesWhereItDid() const
{
    return !choice().user.isEmpty() && host() == m_hostOfKept;
}

std::optional<QByteArray> ProxyFields::password() const
{
    const QString typed = m_ui->password->text();
    if (!typed.isEmpty() && !choice().user.isEmpty())
        return typed.toUtf8();
    // Also while the keychain has not said yet whether there is one.
    const bool mayBeKept = m_kept || !m_hostOfKept.isEmpty();
    return mayBeKept && !goesWhereItDid() ? std::optional(QByteArray()) : std::nullopt;
}

// As such addresses stand in other programs: the name and the password have fields of their own here.
void ProxyFields::takeApart()
{
    const QString text = m_ui->address->text().trimmed();
    const QString scheme = text.contains("://"_L1) ? QString() : u"http://"_s;
    QUrl address(scheme + text);
    if (!address.isValid() || address.host().isEmpty() || address.userInfo().isEmpty())
        return;
    m_ui->user->setText(address.userName());
    if (!address.password().isEmpty())
        m_ui->password->setText(address.password());
    address.setUserInfo({});
    m_ui->address->setText(address.toString().sliced(scheme.size()));
}

bool ProxyFields::check()
{
    m_checked = true;
    takeApart();
    updateTexts();
    return isAddressRight();
}

QWidget *ProxyFields::wrongField() const
{
    return m_ui->address;
}

bool ProxyFields::isManual() const
{
    return choice().mode == ProxyChoice::Mode::Manual;
}

bool ProxyFields::isAddressRight() const
{
    return !isManual() || proxyFromText(m_ui->address->text()).has_value();
}

void ProxyFields::showFields()
{
    m_ui->manual->setVisible(isManual());
    updateTexts();
    emit detailsShown(isManual());
}

void ProxyFields::updateTexts()
{
    const bool isWrong = m_checked && !isAddressRight();
    const QString text = isWrong ? tr("A host and a port are expected, such as proxy.example.com:8080.")
                                 : tr("Host and port, such as proxy.example.com:8080; socks5:// before it for SOCKS.");
    m_ui->addressNote->say(isWrong ? FieldNote::Kind::Problem : FieldNote::Kind::Hint, text);
    m_ui->address->setAccessibleDescription(text);
    const bool hasUser = !choice().user.isEmpty();
    m_ui->password->setEnabled(hasUser);
    m_ui->passwordLabel->setEnabled(hasUser);
    m_ui->password->setPlaceholderText(m_kept && goesWhereItDid() ? tr("Kept; type another to replace it") : QString());
}

void ProxyFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    }
}

} // namespace dopys
