#pragma once
#include "app/backupdesk.h"
#include "app/exportdesk.h"
#include "app/importdesk.h"
#include "app/languageswitcher.h"
#include "app/librarydesk.h"
#include "app/servicesetup.h"
#include "app/versionsdesk.h"
#include "app/workkeeper.h"
#include "engine/campaignrun.h"
#include "gemini/geminiclient.h"
#include "model/campaigndocument.h"
#include "storage/settings.h"
#include "widgets/mainwindow.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace dopys {

/// The program dopys: everything that it is made of, and the connections between.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(QObject *parent = nullptr);
    ~Application() override;

    /// Show the window as it was left, and what is in @p files.
    void start(const QStringList &files = {});
    /// A second start wants the window that is there, and what is in @p files.
    void comeToTheFront(const QStringList &files);

private:
    void connectWindow();
    void connectLibrary();
    void connectBackups();
    void showEmpty();
    /// @p kept: what the campaign that was open says.
    void fillForm(const CampaignInput &input, const CampaignInput &kept);

    void generate();
    void runDemo();
    void writeFromBrief(const Brief &brief);
    void retryBrief();
    void continueRun(const InterruptedRun &run, bool alsoPaid);
    void writeMissing(const QList<int> &without = {});
    bool openCampaign(CampaignId id);
    bool openImported(CampaignId id);
    void importNamed(const QStringList &files);
    void writeAgain(int index);
    void beginCampaign(bool demo);
    void startRun(const RunPlan &plan);
    void settleRun(const RunSummary &summary);
    bool mayWrite();
    void ifReplacingIsFine(const std::function<void()> &go);
    RunPlan planFor(bool demo) const;

    void reopenLast();
    void endAndKeep();
    void keepLast();
    void keepForm();

    Settings m_settings;
    GeminiClient m_client;
    GeminiClient m_demoClient;
    CampaignDocument m_document;
    WorkKeeper m_keeper{m_document};
    LanguageSwitcher m_language;
    std::unique_ptr<MainWindow> m_window; ///< made when the language is known
    std::unique_ptr<ServiceSetup> m_service;
    std::unique_ptr<ExportDesk> m_exports;
    std::unique_ptr<LibraryDesk> m_library;
    std::unique_ptr<ImportDesk> m_imports;
    std::unique_ptr<VersionsDesk> m_versions;
    std::unique_ptr<BackupDesk> m_backups;
    std::unique_ptr<CampaignRun> m_run; ///< the present one, or the last
    QTimer m_formTyped;                 ///< runs while the form has words that are not kept yet
};

} // namespace dopys
