#pragma once
#include <QObject>
#include <QTimer>

namespace dopys {

class CampaignDocument;
class RunBar;

/// Keeps the status line true to the open campaign, within a twentieth of a second: fifty streams tell of themselves
/// hundreds of times in one.
class RunFacts final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    RunFacts(CampaignDocument &document, RunBar &bar, QObject *parent = nullptr);

    void setRunning(bool running);
    void show();

signals:
    void shown();

private:
    void showSoon();

    CampaignDocument &m_document;
    RunBar &m_bar;
    QTimer m_later;
    bool m_running = false;
    bool m_briefWaits = false; ///< for another attempt of its call
};

} // namespace dopys
