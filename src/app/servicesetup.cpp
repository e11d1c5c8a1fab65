#include "app/servicesetup.h"

#include "core/errortext.h"
#include "gemini/geminiclient.h"
#include "gemini/modellist.h"
#include "storage/settings.h"
#include "widgets/mainwindow.h"
#include "widgets/settingsdialog.h"

namespace dopys {

namespace {

KeyPlace placeOf(SecretStore::Origin origin)
{
    switch (origin) {
    case SecretStore::Origin::Keychain:
        return KeyPlace::Keychain;
    case SecretStore::Origin::Environment:
        return KeyPlace::Environment;
    case SecretStore::Origin::Memory:
        return KeyPlace::Memory;
    case SecretStore::Origin::None:
        break;
    }
    return KeyPlace::None;
}

QList<ModelChoice> choicesOf(const QList<ModelEntry> &models)
{
    QList<ModelChoice> choices;
    for (const ModelEntry &model : models)
        choices.append({model.id, model.name});
    return choices;
}

} // namespace

ServiceSetup::ServiceSetup(Settings &settings, GeminiClient &client, MainWindow &window, QObject *parent)
    : QObject(parent), m_settings(settings), m_client(client), m_window(window)
{
    connectKey();
    apply();
}

ServiceSetup::~ServiceSetup() = default;

void ServiceSetup::connectKey()
{
    // The keychain may take its time; the window is there first.
    connect(&m_window, &MainWindow::shown, &m_secrets, &SecretStore::load);
    connect(&m_window, &MainWindow::checkKeyRequested, this, &ServiceSetup::checkKey);
    connect(&m_window, &MainWindow::saveKeyRequested, &m_secrets, &SecretStore::store);
    connect(&m_window, &MainWindow::removeKeyRequested, &m_secrets, &SecretStore::remove);
    connect(&m_secrets, &SecretStore::loaded, this, &ServiceSetup::tellKeyPlace);
    connect(&m_secrets, &SecretStore::stored, this, &ServiceSetup::tellKeyPlace);
}

void ServiceSetup::tellKeyPlace()
{
    apply();
    if (!m_secrets.key().isEmpty() && std::exchange(m_saysKeyIsMissing, false))
        m_window.showNotice({});
    m_window.setKeyPlace(placeOf(m_secrets.origin()));
    if (m_dialog)
        m_dialog->setKeyPlace(placeOf(m_secrets.origin()));
    if (std::exchange(m_hostIsNew, false) && m_secrets.key().isEmpty())
        m_window.showNotice(tr("The service is at another address now. A key goes to one host only: add yours for %1.")
                                .arg(m_secrets.host()));
}

void ServiceSetup::apply()
{
    Endpoint endpoint;
    const QString address
        = m_settings.endpoint().isEmpty() ? qEnvironmentVariable("GOOGLE_GEMINI_BASE_URL") : m_settings.endpoint();
    if (!address.isEmpty()) {
        const auto url = endpointFromText(address);
        if (url)
            endpoint.base = *url;
        else
            m_window.showNotice(errorText(url.error()));
    }
    if (!m_settings.caFile().isEmpty()) {
        endpoint.extraCertificates = QSslCertificate::fromPath(m_settings.caFile());
        if (endpoint.extraCertificates.isEmpty())
            m_window.showNotice(
                tr("The certificate file %1 could not be read. Check it in the settings.").arg(m_settings.caFile()));
    }
    // A key goes to the host that it was given for, and to no other.
    m_secrets.setHost(endpoint.base.host());
    endpoint.key = m_secrets.key();
    m_client.setEndpoint(endpoint);
}

void ServiceSetup::askForKey(bool onStartPage)
{
    if (!onStartPage) {
        openDialog();
        return m_dialog->askForKey();
    }
    m_saysKeyIsMissing = true;
    m_window.showNotice(tr("To write with Gemini, the program needs your key. Add it on the right, or try the demo."));
    m_window.askForKey();
}

void ServiceSetup::openDialog()
{
    const SettingsValues values{.model = m_settings.model(),
        .endpoint = m_settings.endpoint(),
        .caFile = m_settings.caFile(),
        .interfaceLanguage = m_settings.interfaceLanguage(),
        .requestsAtOnce = m_settings.requestsAtOnce()};
    const auto addressProblem = [](const QString &address) {
        const auto url = endpointFromText(address);
        return url || address.isEmpty() ? QString() : errorText(url.error());
    };
    auto *dialog = new SettingsDialog(values, addressProblem, &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKeyPlace(placeOf(m_secrets.origin()));
    dialog->setModels(choicesOf(builtInModels().models));
    connect(dialog, &SettingsDialog::checkKeyRequested, this, &ServiceSetup::checkKey);
    connect(dialog, &SettingsDialog::saveKeyRequested, &m_secrets, &SecretStore::store);
    connect(dialog, &SettingsDialog::removeKeyRequested, &m_secrets, &SecretStore::remove);
    connect(dialog, &SettingsDialog::refreshModelsRequested, this, &ServiceSetup::refreshModels);
    connect(dialog, &SettingsDialog::valuesAccepted, this, &ServiceSetup::take);
    dialog->open();
}

void ServiceSetup::take(const SettingsValues &values)
{
    m_settings.setModel(values.model);
    m_settings.setEndpoint(values.endpoint);
    m_settings.setCaFile(values.caFile);
    m_settings.setInterfaceLanguage(values.interfaceLanguage);
    m_settings.setRequestsAtOnce(values.requestsAtOnce);
    m_settings.sync();
    emit languageChosen(values.interfaceLanguage);
    // What it said is settled now, or is said anew in the language that was chosen.
    m_window.showNotice({});
    const QString hostBefore = m_secrets.host();
    apply();
    m_hostIsNew = m_secrets.host() != hostBefore;
    if (m_hostIsNew)
        m_secrets.load();
}

void ServiceSetup::checkKey(const QByteArray &key)
{
    Endpoint endpoint = m_client.endpoint();
    endpoint.key = key.isEmpty() ? m_secrets.key() : key;
    auto *client = new GeminiClient(this);
    client->setEndpoint(endpoint);
    client->fetchModels(this, [this, client, key](const Result<QList<ModelEntry>> &models) {
        const std::optional<Error> problem = models ? std::nullopt : std::optional(models.error());
        m_window.showKeyCheck(key, problem);
        if (m_dialog)
            m_dialog->showKeyCheck(key, problem);
        client->deleteLater();
    });
}

void ServiceSetup::refreshModels()
{
    m_client.fetchModels(m_dialog, [this](const Result<QList<ModelEntry>> &models) {
        if (!models)
            return m_dialog->showModelsProblem(models.error());
        m_dialog->setModels(choicesOf(*models));
    });
}

} // namespace dopys
