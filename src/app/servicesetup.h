#pragma once
#include "gemini/geminiclient.h"
#include "storage/proxypassword.h"
#include "storage/secretstore.h"

#include <QObject>
#include <QPointer>

namespace dopys {

class MainWindow;
class QuotaBook;
class Settings;
class SettingsDialog;
struct SettingsValues;

/// How the service is reached: joins what a person has set, the key, the client and the dialog about them. All that is
/// given outlives it.
class ServiceSetup : public QObject
{
    Q_OBJECT
public:
    ServiceSetup(
        Settings &settings, QuotaBook &quotas, GeminiClient &client, MainWindow &window, QObject *parent = nullptr);
    ~ServiceSetup() override;

    /// Whether calls can be made. If not, says what is missing and leads to where it goes: a key onto the start page,
    /// if that is in sight. One that was typed there is taken first, and becameReady() follows.
    bool isReady(bool onStartPage);
    /// What was to be done with the key that is being saved is not wanted any more: becameReady() does not follow.
    void stopWaiting() { m_waitsForKey = false; }
    /// While posts are written, address and key stay what they were.
    void setRunning(bool running);
    void openDialog();
    /// The same, because of @p problem with the key that there is.
    void askForAnotherKey(const Error &problem);

signals:
    void becameReady();
    void languageChosen(const QString &code); ///< as Settings::interfaceLanguage()

private:
    void connectKey();
    void connectProxy();
    void apply();
    void hand();
    SettingsValues values() const;
    Endpoint endpointFor(const SettingsValues &values, const QByteArray &key = {}) const;
    void take(const SettingsValues &values);
    void askForKey(bool onStartPage);
    void removeKey();
    void showQuotas();
    void tellKeyPlace();
    void tellStored(bool durable);
    void tellRemoved(bool durable);
    void checkKey(const QByteArray &key, const SettingsValues &values);
    void refreshModels(const QByteArray &key, const SettingsValues &values);
    void fetchModels(const Endpoint &endpoint, std::function<void(const Result<QList<ModelEntry>> &)> done);

    Settings &m_settings;
    QuotaBook &m_quotas;
    GeminiClient &m_client;
    MainWindow &m_window;
    SecretStore m_secrets;
    ProxyPassword m_proxyPassword;
    QPointer<SettingsDialog> m_dialog;
    Endpoint m_endpoint; ///< as it is set now; the client has it when nothing runs
    bool m_running = false;
    bool m_wasInKeychain = false;    ///< the key that is being removed
    bool m_keyIsTheDialogs = false;  ///< the one that is being kept
    bool m_hostIsNew = false;        ///< and its key is not known yet
    bool m_saysKeyIsMissing = false; ///< the window does
    bool m_waitsForKey = false;      ///< isReady() was asked while it was being saved
};

} // namespace dopys
