#pragma once
#include "app/languageswitcher.h"
#include "engine/campaignrun.h"
#include "gemini/geminiclient.h"
#include "model/campaigndocument.h"
#include "storage/secretstore.h"
#include "storage/settings.h"
#include "widgets/mainwindow.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace dopys {

class ExportDialog;
class SettingsDialog;

/// The program dopys: everything that it is made of, and the connections between.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(QObject *parent = nullptr);
    ~Application() override;

    /// Show the window as it was left.
    void start();

private:
    void connectWindow();
    void connectSecrets();
    void applySettings();

    void generate();
    void askForKey();
    void runDemo();
    void writeFromBrief(const Brief &brief);
    void retryBrief();
    void writeAgain(int index);
    void beginCampaign(bool demo);
    void startRun(RunPlan plan);
    void settleRun(const RunSummary &summary);
    void ifReplacingIsFine(std::function<void()> go);
    RunPlan planFor(bool demo) const;

    void checkKey(const QByteArray &key);
    void tellKeyPlace();
    void openSettings();
    void refreshModels();
    void openExport();
    void exportTo(const QString &format, const QString &path, bool replace);
    void reopenLast();
    void keepLast();

    Settings m_settings;
    SecretStore m_secrets;
    GeminiClient m_client;
    GeminiClient m_demoClient;
    CampaignDocument m_document;
    LanguageSwitcher m_language;
    std::unique_ptr<MainWindow> m_window; ///< made when the language is known
    bool m_asksForKey = false;            ///< the service's host has changed, and its key is not known yet
    bool m_keyIsMissing = false;          ///< the window says so
    std::unique_ptr<CampaignRun> m_run;   ///< the present one, or the last
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<ExportDialog> m_exportDialog;
};

} // namespace dopys
