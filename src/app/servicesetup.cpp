#include "app/servicesetup.h"

#include "core/errortext.h"
#include "gemini/modellist.h"
#include "storage/quotabook.h"
#include "storage/settings.h"
#include "widgets/mainwindow.h"
#include "widgets/settingsdialog.h"

#include <utility>

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

ServiceSetup::ServiceSetup(
    Settings &settings, QuotaBook &quotas, GeminiClient &client, MainWindow &window, QObject *parent)
    : QObject(parent), m_settings(settings), m_quotas(quotas), m_client(client), m_window(window)
{
    connectProxy();
    connectKey();
    apply();
}

ServiceSetup::~ServiceSetup() = default;

void ServiceSetup::connectKey()
{
    // The keychain may take its time; the window is there first.
    connect(&m_window, &MainWindow::shown, &m_secrets, &SecretStore::load);
    connect(
        &m_window, &MainWindow::checkKeyRequested, this, [this](const QByteArray &key) { checkKey(key, values()); });
    connect(&m_window, &MainWindow::saveKeyRequested, &m_secrets, &SecretStore::store);
    connect(&m_window, &MainWindow::removeKeyRequested, this, &ServiceSetup::removeKey);
    connect(&m_secrets, &SecretStore::loaded, this, &ServiceSetup::tellKeyPlace);
    connect(&m_secrets, &SecretStore::stored, this, &ServiceSetup::tellStored);
    connect(&m_secrets, &SecretStore::removed, this, &ServiceSetup::tellRemoved);
}

// Before the key: what the keychain is asked it answers in turn, and the first request wants both.
void ServiceSetup::connectProxy()
{
    connect(&m_window, &MainWindow::shown, this, [this] {
        if (!m_settings.proxy().user.isEmpty())
            m_proxyPassword.load();
    });
    connect(&m_proxyPassword, &ProxyPassword::loaded, this, [this] {
        apply();
        if (m_dialog)
            m_dialog->setProxyPasswordKept(!m_proxyPassword.value().isEmpty());
    });
    connect(&m_proxyPassword, &ProxyPassword::kept, this, [this](bool durable) {
        if (!durable && m_proxyPassword.value().isEmpty())
            m_window.showNotice(tr("The system keychain did not let go of the proxy's password. Remove it in the "
                                   "keychain itself."));
        else if (!durable)
            m_window.showNotice(tr("The system keychain did not take the proxy's password. It is kept until Dopys is "
                                   "closed."));
    });
}

// In a dialog that is closed by now nobody reads where the key is.
void ServiceSetup::tellStored(bool durable)
{
    tellKeyPlace();
    if (std::exchange(m_keyIsTheDialogs, false) && !durable && !m_dialog)
        m_window.showNotice(tr("The system keychain did not take the key. It is kept until Dopys is closed."));
}

void ServiceSetup::removeKey()
{
    m_wasInKeychain = m_secrets.origin() == SecretStore::Origin::Keychain;
    m_secrets.remove();
}

void ServiceSetup::tellRemoved(bool durable)
{
    tellKeyPlace();
    if (m_wasInKeychain && !durable)
        m_window.showNotice(tr("The system keychain did not let go of the key: at the next start it will be there "
                               "again. Remove it in the keychain itself."));
}

void ServiceSetup::tellKeyPlace()
{
    apply();
    if (!m_secrets.key().isEmpty() && std::exchange(m_saysKeyIsMissing, false))
        m_window.showNotice({});
    m_window.setKeyPlace(placeOf(m_secrets.origin()));
    if (m_dialog)
        m_dialog->setKeyPlace(placeOf(m_secrets.origin()));
    if (std::exchange(m_hostIsNew, false) && m_secrets.key().isEmpty() && !m_endpoint.base.isEmpty())
        m_window.showNotice(tr("The service is at another address now. A key goes to one host only: add yours for %1.")
                                .arg(m_secrets.host()));
    if (std::exchange(m_waitsForKey, false) && !m_secrets.key().isEmpty())
        emit becameReady();
}

Endpoint ServiceSetup::endpointFor(const SettingsValues &values, const QByteArray &key) const
{
    const Result<QUrl> address = serviceAddress(values.endpoint);
    Endpoint endpoint{.base = address ? *address : QUrl(), .key = key};
    endpoint.proxy = proxyFor(values.proxy, values.proxyPassword.value_or(m_proxyPassword.value()));
    if (!values.caFile.isEmpty())
        endpoint.extraCertificates = QSslCertificate::fromPath(values.caFile);
    // A key goes to the host that it was given for, and to no other.
    if (key.isEmpty() && endpoint.base.host() == m_secrets.host())
        endpoint.key = m_secrets.key();
    return endpoint;
}

void ServiceSetup::apply()
{
    const SettingsValues set = values();
    if (const auto address = serviceAddress(set.endpoint); !address)
        m_window.showNotice(errorText(address.error()));
    m_secrets.setHost(endpointFor(set).base.host());
    m_endpoint = endpointFor(set);
    if (!set.caFile.isEmpty() && m_endpoint.extraCertificates.isEmpty())
        m_window.showNotice(tr("The certificate file %1 could not be read. Check it in the settings.").arg(set.caFile));
    hand();
}

void ServiceSetup::hand()
{
    if (!m_running)
        m_client.setEndpoint(m_endpoint);
}

void ServiceSetup::setRunning(bool running)
{
    m_running = running;
    stopWaiting();
    hand();
}

bool ServiceSetup::isReady(bool onStartPage)
{
    if (const auto address = serviceAddress(m_settings.endpoint()); !address)
        m_window.showNotice(errorText(address.error()));
    else if (onStartPage && m_window.hasTypedKey())
        m_waitsForKey = m_window.commitKey();
    else if (m_secrets.key().isEmpty())
        askForKey(onStartPage);
    else
        return true;
    return false;
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

void ServiceSetup::askForAnotherKey(const Error &problem)
{
    openDialog();
    m_dialog->askForKey(problem);
}

SettingsValues ServiceSetup::values() const
{
    return {.model = m_settings.model(),
        .endpoint = m_settings.endpoint(),
        .caFile = m_settings.caFile(),
        .proxy = m_settings.proxy(),
        .interfaceLanguage = m_settings.interfaceLanguage(),
        .requestsAtOnce = m_settings.requestsAtOnce(),
        .requestsPerMinute = m_settings.requestsPerMinute()};
}

void ServiceSetup::openDialog()
{
    const auto addressProblem = [](const QString &address) {
        const auto url = endpointFromText(address);
        return url || address.isEmpty() ? QString() : errorText(url.error());
    };
    auto *dialog = new SettingsDialog(values(), addressProblem, &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKeyPlace(placeOf(m_secrets.origin()));
    dialog->setProxyPasswordKept(!m_proxyPassword.value().isEmpty());
    dialog->setUsualAddress(qEnvironmentVariable("GOOGLE_GEMINI_BASE_URL"));
    dialog->setModels(choicesOf(builtInModels().models));
    connect(dialog, &SettingsDialog::checkKeyRequested, this, &ServiceSetup::checkKey);
    connect(dialog, &SettingsDialog::saveKeyRequested, this, [this](const QByteArray &key) {
        m_keyIsTheDialogs = true;
        m_secrets.store(key);
    });
    connect(dialog, &SettingsDialog::removeKeyRequested, this, &ServiceSetup::removeKey);
    connect(dialog, &SettingsDialog::refreshModelsRequested, this, &ServiceSetup::refreshModels);
    connect(dialog, &SettingsDialog::valuesAccepted, this, &ServiceSetup::take);
    connect(dialog, &SettingsDialog::forgetQuotasRequested, this, [this] { m_quotas.forget(m_endpoint.key); });
    showQuotas();
    dialog->open();
}

void ServiceSetup::showQuotas()
{
    QList<QuotaLine> lines;
    const QList<ToldQuota> told = m_quotas.all(m_endpoint.key, QDateTime::currentDateTimeUtc());
    for (const ToldQuota &each : told)
        lines.append({each.model, each.quota});
    m_dialog->setToldQuotas(lines);
}

void ServiceSetup::take(const SettingsValues &values)
{
    m_settings.setModel(values.model);
    m_settings.setEndpoint(values.endpoint);
    m_settings.setCaFile(values.caFile);
    m_settings.setProxy(values.proxy);
    if (values.proxyPassword)
        m_proxyPassword.keep(*values.proxyPassword);
    m_settings.setInterfaceLanguage(values.interfaceLanguage);
    m_settings.setRequestsAtOnce(values.requestsAtOnce);
    m_settings.setRequestsPerMinute(values.requestsPerMinute);
    m_settings.sync();
    emit languageChosen(values.interfaceLanguage);
    // What it said is settled now, or is said anew in the language that was chosen.
    m_window.showNotice({});
    const QString hostBefore = m_secrets.host();
    const Endpoint before = m_endpoint;
    apply();
    m_hostIsNew = m_secrets.host() != hostBefore;
    if (m_hostIsNew)
        m_secrets.load();
    if (m_running && m_endpoint != before)
        m_window.showNotice(tr("The posts under way are written to their end as they began. What you changed about the "
                               "service applies from then on."));
}

void ServiceSetup::checkKey(const QByteArray &key, const SettingsValues &values)
{
    fetchModels(endpointFor(values, key), [this, key](const Result<QList<ModelEntry>> &models) {
        const std::optional<Error> problem = models ? std::nullopt : std::optional(models.error());
        m_window.showKeyCheck(key, problem);
        if (m_dialog)
            m_dialog->showKeyCheck(key, problem);
    });
}

void ServiceSetup::refreshModels(const QByteArray &key, const SettingsValues &values)
{
    const auto show = [dialog = m_dialog](const Result<QList<ModelEntry>> &models) {
        if (!dialog)
            return;
        if (models)
            dialog->setModels(choicesOf(*models));
        else
            dialog->showModelsProblem(models.error());
    };
    fetchModels(endpointFor(values, key), show);
}

// With a client of its own: the one that writes posts keeps its connections, and may be at another address.
void ServiceSetup::fetchModels(const Endpoint &endpoint, std::function<void(const Result<QList<ModelEntry>> &)> done)
{
    auto *client = new GeminiClient(this);
    client->setEndpoint(endpoint);
    client->fetchModels(this, [client, done = std::move(done)](const Result<QList<ModelEntry>> &models) {
        done(models);
        client->deleteLater();
    });
}

} // namespace dopys
