#pragma once
#include "app/backupdesk.h"
#include "app/exportdesk.h"
#include "app/importdesk.h"
#include "app/languageswitcher.h"
#include "app/librarydesk.h"
#include "app/readingdesk.h"
#include "app/rundesk.h"
#include "app/servicesetup.h"
#include "app/timelinedesk.h"
#include "app/versionsdesk.h"
#include "app/workkeeper.h"
#include "gemini/geminiclient.h"
#include "model/campaigndocument.h"
#include "storage/quotabook.h"
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
    void listAnew();
    void listOthers(); ///< ids from before mean nothing
    void showEmpty();
    /// @p kept: what the campaign that was open says.
    void fillForm(const CampaignInput &input, const CampaignInput &kept);

    void continueRun(const InterruptedRun &run, bool alsoPaid);
    bool openCampaign(CampaignId id);
    bool openImported(CampaignId id);
    void importNamed(const QStringList &files);

    void reopen(const Session &session);
    void reopenLate(const Session &session);
    void endAndKeep();
    void keepLast();
    void keepForm();
    void followRun(bool running);

    Settings m_settings;
    QuotaBook m_quotas;
    GeminiClient m_client;
    CampaignDocument m_document;
    WorkKeeper m_keeper{m_document, this};
    LanguageSwitcher m_language;
    std::unique_ptr<MainWindow> m_window; ///< made when the language is known
    std::unique_ptr<ServiceSetup> m_service;
    std::unique_ptr<RunDesk> m_runs;
    std::unique_ptr<TimelineDesk> m_timeline;
    std::unique_ptr<ExportDesk> m_exports;
    std::unique_ptr<LibraryDesk> m_library;
    std::unique_ptr<ReadingDesk> m_reading;
    std::unique_ptr<ImportDesk> m_imports;
    std::unique_ptr<VersionsDesk> m_versions;
    std::unique_ptr<BackupDesk> m_backups;
    QStringList m_toImport;
    QTimer m_formTyped; ///< runs while the form has words that are not kept yet
};

} // namespace dopys
