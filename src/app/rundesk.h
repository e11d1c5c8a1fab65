#pragma once
#include "core/brief.h"
#include "gemini/geminiclient.h"

#include <QObject>
#include <functional>
#include <memory>

namespace dopys {

class CampaignDocument;
class CampaignRun;
class MainWindow;
class QuotaBook;
class ServiceSetup;
class Settings;
class WorkKeeper;
struct CallRecord;
struct RunPlan;
struct RunSummary;

/// What is written, and when: turns what a person wants into plans for the engine and lets the document, the library
/// and the window follow each run. One run at a time; all that is given outlives the desk.
class RunDesk : public QObject
{
    Q_OBJECT
public:
    RunDesk(const Settings &settings, QuotaBook &quotas, GeminiClient &client, CampaignDocument &document,
        WorkKeeper &keeper, ServiceSetup &service, MainWindow &window, QObject *parent = nullptr);
    ~RunDesk() override;

    bool isRunning() const;
    void stop();
    /// All posts of the open campaign that are not done, but those of @p without, and what its brief lacks.
    void writeMissing(const QList<int> &without = {});
    /// Another campaign is to take the place of the open one: at once, or when a person has said that what cannot be
    /// saved may go.
    void ifReplacingIsFine(const std::function<void()> &go);

signals:
    void runningChanged(bool running);
    /// Its first call is about to be made.
    void runStarting(dopys::CampaignRun *run);
    void exportRequested();

private:
    void generate();
    void runDemo();
    void writeFromBrief(const Brief &brief);
    void retryBrief();
    void writeAgain(int index);
    void beginCampaign(bool demo);
    bool mayWrite();
    QByteArray key() const;
    RunPlan planFor(bool demo) const;
    void startRun(const RunPlan &plan);
    void noticeModel(const QString &asked, const CallRecord &record);
    void settleRun(const RunSummary &summary);
    void watchNetwork();

    const Settings &m_settings;
    QuotaBook &m_quotas;
    GeminiClient &m_client;
    GeminiClient m_demoClient;
    CampaignDocument &m_document;
    WorkKeeper &m_keeper;
    ServiceSetup &m_service;
    MainWindow &m_window;
    std::unique_ptr<CampaignRun> m_run; ///< the present one, or the last
    bool m_watchesNetwork = false;
    std::pair<QString, QString> m_answeredBy; ///< the model that was asked for, and another one
};

} // namespace dopys
