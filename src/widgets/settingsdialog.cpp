#include "widgets/settingsdialog.h"

#include "core/errortext.h"
#include "ui_settingsdialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShowEvent>
#include <QUrl>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

constexpr int usualWidth = 480;

/// @p text with addresses that no line break parts, where they fit into a line.
QString withWholeAddresses(const QString &text)
{
    constexpr qsizetype fits = 60;
    const QChar joiner(0x2060);
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.contains("://"_L1) && word.size() <= fits)
            word.replace(u"/"_s, u'/' + QString(joiner)).replace(u"-"_s, joiner + u"-"_s + joiner);
    }
    return words.join(u' ');
}

void say(FieldNote *note, QWidget *field, const QString &problem, const QString &hint)
{
    const QString &text = problem.isEmpty() ? hint : problem;
    note->say(problem.isEmpty() ? FieldNote::Kind::Hint : FieldNote::Kind::Problem, withWholeAddresses(text));
    field->setAccessibleDescription(text);
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsValues &values, AddressProblem addressProblem, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_addressProblem(std::move(addressProblem)),
      m_endpointBefore(values.endpoint)
{
    m_ui->setupUi(this);
    m_ui->model->addItem(QString(), QString());
    m_ui->model->addItem(values.model, values.model);
    m_ui->model->setCurrentIndex(m_ui->model->findData(values.model));
    m_ui->endpoint->setText(values.endpoint);
    m_ui->caFile->setText(values.caFile);
    m_ui->proxyDetails->addWidget(m_ui->proxy->details());
    m_ui->proxy->setChoice(values.proxy);
    m_ui->interfaceLanguage->addItem(QString(), QString());
    m_ui->interfaceLanguage->addItem(u"Українська"_s, u"uk"_s);
    m_ui->interfaceLanguage->addItem(u"English"_s, u"en"_s);
    m_ui->interfaceLanguage->setCurrentIndex(std::max(0, m_ui->interfaceLanguage->findData(values.interfaceLanguage)));
    m_ui->requestsAtOnce->setValue(values.requestsAtOnce);
    m_ui->requestsPerMinute->setValue(values.requestsPerMinute);
    m_ui->fields->installEventFilter(this);
    showModels();
    connectFields();
    updateTexts();
    fitWidth();
}

SettingsDialog::~SettingsDialog() = default;

SettingsValues SettingsDialog::values() const
{
    return {
        .model = m_ui->model->currentData().toString(),
        .endpoint = m_ui->endpoint->text().trimmed(),
        .caFile = m_ui->caFile->text(),
        .proxy = m_ui->proxy->choice(),
        .proxyPassword = m_ui->proxy->password(),
        .interfaceLanguage = m_ui->interfaceLanguage->currentData().toString(),
        .requestsAtOnce = m_ui->requestsAtOnce->value(),
        .requestsPerMinute = m_ui->requestsPerMinute->value(),
    };
}

void SettingsDialog::setKeyPlace(KeyPlace place)
{
    m_ui->keyPanel->setPlace(place);
}

void SettingsDialog::askForKey(const std::optional<Error> &problem)
{
    m_ui->keyPanel->ask(problem);
}

void SettingsDialog::setProxyPasswordKept(bool kept)
{
    m_ui->proxy->setPasswordKept(kept);
}

void SettingsDialog::setUsualAddress(const QString &address)
{
    m_usualAddress = address;
    showEndpoint();
}

void SettingsDialog::setModels(const QList<ModelChoice> &models)
{
    m_models = models;
    m_listState = ListState::Known;
    showModels();
    updateTexts();
}

void SettingsDialog::setToldQuotas(const QList<QuotaLine> &quotas)
{
    m_quotas = quotas;
    showQuotas();
}

QSize SettingsDialog::sizeHint() const
{
    // As high as its content, which a scroll area by itself does not ask for.
    const QSize below(0,
        m_ui->buttons->sizeHint().height() + m_ui->end->contentsMargins().top()
            + m_ui->end->contentsMargins().bottom());
    return QDialog::sizeHint().expandedTo(m_ui->fields->sizeHint() + below).expandedTo({usualWidth, 0});
}

void SettingsDialog::showKeyCheck(const QByteArray &key, const std::optional<Error> &problem)
{
    m_ui->keyPanel->showCheck(key, problem);
}

void SettingsDialog::showModelsProblem(const Error &problem)
{
    m_listProblem = problem;
    m_listState = ListState::Failed;
    updateTexts();
}

void SettingsDialog::accept()
{
    m_checked = true;
    const bool endpoint = showEndpoint();
    const bool caFile = showCaFile();
    const bool proxy = m_ui->proxy->check();
    if (!endpoint || !caFile || !proxy) {
        QWidget *first = !endpoint ? m_ui->endpoint : !caFile ? m_ui->caFile : m_ui->proxy->wrongField();
        first->setFocus(Qt::OtherFocusReason);
        m_ui->scroll->ensureWidgetVisible(first);
        return;
    }
    if (!m_ui->keyPanel->isInOrder()) {
        m_ui->scroll->ensureWidgetVisible(m_ui->keyPanel);
        return;
    }
    if (m_forgetsQuotas)
        emit forgetQuotasRequested();
    // Before the key: one that was typed beside an address is for that host.
    emit valuesAccepted(values());
    m_ui->keyPanel->commit();
    QDialog::accept();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showModels();
        updateTexts();
    }
}

// By itself a dialog takes two thirds of the screen at most.
void SettingsDialog::setVisible(bool visible)
{
    if (visible && !isVisible())
        fitHeight();
    QDialog::setVisible(visible);
}

// By itself a dialog whose first control is a button begins on OK.
void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous() || focusWidget())
        return;
    QWidget *key = m_ui->keyPanel->focusProxy();
    (key->isVisibleTo(this) ? key : m_ui->model)->setFocus(Qt::OtherFocusReason);
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->fields && event->type() == QEvent::LayoutRequest)
        fitWidth();
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::connectFields()
{
    connect(m_ui->keyPanel, &KeyPanel::checkRequested, this,
        [this](const QByteArray &key) { emit checkKeyRequested(key, values()); });
    connect(m_ui->keyPanel, &KeyPanel::saveRequested, this, &SettingsDialog::saveKeyRequested);
    connect(m_ui->keyPanel, &KeyPanel::removeRequested, this, &SettingsDialog::removeKeyRequested);
    connect(m_ui->refreshModels, &QPushButton::clicked, this, [this] {
        m_listState = ListState::Asking;
        updateTexts();
        emit refreshModelsRequested(m_ui->keyPanel->typed(), values());
    });
    connect(m_ui->endpoint, &QLineEdit::textChanged, this, &SettingsDialog::noticeAddress);
    connect(m_ui->caFile, &QLineEdit::textChanged, this, [this] { showCaFile(); });
    connect(m_ui->browse, &QPushButton::clicked, this, &SettingsDialog::browse);
    connect(m_ui->proxy, &ProxyFields::detailsShown, this, &SettingsDialog::fitHeight);
    connect(m_ui->forgetQuotas, &QPushButton::clicked, this, [this] {
        m_forgetsQuotas = true;
        showQuotas();
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
}

void SettingsDialog::noticeAddress()
{
    m_ui->keyPanel->setAddressIsNew(QUrl(values().endpoint).host() != QUrl(m_endpointBefore).host());
    showEndpoint();
}

void SettingsDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Certificate file"), QFileInfo(m_ui->caFile->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ui->caFile, &QLineEdit::setText);
    dialog->open();
}

bool SettingsDialog::showEndpoint()
{
    const QString address = m_ui->endpoint->text().trimmed();
    const QString problem = address.isEmpty() || !m_addressProblem ? QString() : m_addressProblem(address);
    say(m_ui->endpointNote, m_ui->endpoint, m_checked ? problem : QString(), endpointHint());
    return problem.isEmpty();
}

QString SettingsDialog::endpointHint() const
{
    if (!values().endpoint.isEmpty())
        return tr("The key and all texts go to this address.");
    if (m_usualAddress.isEmpty())
        return tr("Empty: Google's own service.");
    //: %1 is an address; GOOGLE_GEMINI_BASE_URL is the name of an environment variable
    return tr("Empty: %1, from GOOGLE_GEMINI_BASE_URL.").arg(m_usualAddress);
}

bool SettingsDialog::showCaFile()
{
    const QFileInfo file(m_ui->caFile->text());
    QString problem;
    if (!m_ui->caFile->text().isEmpty() && !file.isFile())
        problem = tr("There is no such file.");
    else if (!m_ui->caFile->text().isEmpty() && !file.isReadable())
        problem = tr("This file cannot be read.");
    say(m_ui->caFileNote, m_ui->caFile, m_checked ? problem : QString(),
        tr("Only for networks that use certificates of their own."));
    return problem.isEmpty();
}

/// Fill the list anew; the first row stands for the program's default.
void SettingsDialog::showModels()
{
    const QString chosen = m_ui->model->currentData().toString();
    m_ui->model->clear();
    m_ui->model->addItem(tr("Recommended"), QString());
    for (const ModelChoice &model : std::as_const(m_models))
        m_ui->model->addItem(model.name.isEmpty() ? model.id : model.name, model.id);
    if (m_ui->model->findData(chosen) < 0)
        m_ui->model->addItem(chosen, chosen);
    m_ui->model->setCurrentIndex(m_ui->model->findData(chosen));
}

// A sentence for each, so that every language can say it in its own way.
void SettingsDialog::showQuotas()
{
    const QLocale locale;
    QStringList sentences;
    for (const QuotaLine &line : std::as_const(m_quotas)) {
        if (line.quota.requests > 0)
            //: %1 is the id of a model; the number is Google's limit
            sentences.append(tr("%1: %n request(s) a minute", nullptr, line.quota.requests).arg(line.model));
        if (line.quota.inputTokens > 0)
            //: %1 is the id of a model, %2 a number
            sentences.append(
                tr("%1: input tokens a minute: %2").arg(line.model, locale.toString(line.quota.inputTokens)));
    }
    m_ui->quotas->setVisible(!sentences.isEmpty());
    m_ui->forgetQuotas->setVisible(!sentences.isEmpty() && !m_forgetsQuotas);
    if (m_forgetsQuotas)
        m_ui->quotas->setText(tr("The limits Google has reported will be forgotten with OK."));
    else
        m_ui->quotas->setText(tr("Limits Google has reported, kept for a week:") + u'\n' + sentences.join(u'\n'));
}

void SettingsDialog::updateTexts()
{
    showQuotas();
    m_ui->interfaceLanguage->setItemText(0, tr("As the system"));
    m_ui->refreshModels->setEnabled(m_listState != ListState::Asking);
    const QString asking = m_listState == ListState::Asking ? tr("Asking for the list…") : QString();
    const QString problem = m_listState == ListState::Failed ? errorText(m_listProblem) : QString();
    say(m_ui->modelNote, m_ui->model, problem, asking);
    showEndpoint();
    showCaFile();
}

void SettingsDialog::fitHeight()
{
    m_ui->fields->layout()->activate();
    const int frame = 40; // of the window, which is known only when it stands
    const QSize wanted(sizeHint().width(), std::min(sizeHint().height(), screen()->availableSize().height() - frame));
    resize(isVisible() ? size().expandedTo(wanted) : wanted);
}

void SettingsDialog::fitWidth()
{
    const int bar = m_ui->scroll->verticalScrollBar()->sizeHint().width();
    m_ui->scroll->setMinimumWidth(m_ui->fields->minimumSizeHint().width() + bar);
}

} // namespace dopys
