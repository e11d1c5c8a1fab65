#include "widgets/runfacts.h"

#include "model/campaigndocument.h"
#include "widgets/runbar.h"

using namespace std::chrono_literals;

namespace dopys {

RunFacts::RunFacts(CampaignDocument &document, RunBar &bar, QObject *parent)
    : QObject(parent), m_document(document), m_bar(bar)
{
    m_later.setSingleShot(true);
    m_later.setInterval(50ms);
    connect(&m_later, &QTimer::timeout, this, &RunFacts::show);
    connect(&document, &CampaignDocument::briefChanged, this, [this](const BriefUpdate &update) {
        m_briefWaits = std::holds_alternative<Pausing>(update.state);
        showSoon();
    });
    connect(&document, &CampaignDocument::postChanged, this, &RunFacts::showSoon);
    connect(&document, &CampaignDocument::postEdited, this, &RunFacts::showSoon);
    connect(&document, &CampaignDocument::callEnded, this, [this](const CallRecord &record) {
        m_bar.addCall(record);
        showSoon();
    });
    connect(&document, &CampaignDocument::runEnded, this, &RunFacts::show);
}

void RunFacts::setRunning(bool running)
{
    m_running = running;
    show();
}

void RunFacts::show()
{
    m_later.stop();
    RunFigures figures = RunFigures::of(m_document.campaign(), m_running);
    figures.briefWaits = m_briefWaits;
    m_bar.setFigures(figures);
    // While the brief is looked at there is nothing to say of posts.
    m_bar.setVisible(m_running || figures.progress.begun > 0);
    emit shown();
}

void RunFacts::showSoon()
{
    if (!m_later.isActive())
        m_later.start();
}

} // namespace dopys
