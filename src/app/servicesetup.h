#pragma once
#include "storage/secretstore.h"

#include <QObject>
#include <QPointer>

namespace dopys {

class GeminiClient;
class MainWindow;
class Settings;
class SettingsDialog;
struct SettingsValues;

/// How the service is reached: joins what a person has set, the key, the client and the dialog about them. All that is
/// given outlives it.
class ServiceSetup : public QObject
{
    Q_OBJECT
public:
    ServiceSetup(Settings &settings, GeminiClient &client, MainWindow &window, QObject *parent = nullptr);
    ~ServiceSetup() override;

    bool hasKey() const { return !m_secrets.key().isEmpty(); }
    /// Say that a key is needed, and lead to where it is pasted: on the start page if that is in sight.
    void askForKey(bool onStartPage);
    void openDialog();

signals:
    void languageChosen(const QString &code); ///< as Settings::interfaceLanguage()

private:
    void connectKey();
    void apply();
    void take(const SettingsValues &values);
    void tellKeyPlace();
    void checkKey(const QByteArray &key);
    void refreshModels();

    Settings &m_settings;
    GeminiClient &m_client;
    MainWindow &m_window;
    SecretStore m_secrets;
    QPointer<SettingsDialog> m_dialog;
    bool m_hostIsNew = false;        ///< and its key is not known yet
    bool m_saysKeyIsMissing = false; ///< the window does
};

} // namespace dopys
