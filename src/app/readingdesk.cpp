#include "app/readingdesk.h"

#include "app/exportdesk.h"
#include "app/workkeeper.h"
#include "widgets/readingwindow.h"

namespace dopys {

ReadingDesk::ReadingDesk(WorkKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    connect(&keeper, &WorkKeeper::replaced, this, &ReadingDesk::close);
    // In the main window it can be changed, and would no longer be the same here.
    connect(&keeper, &WorkKeeper::kept, this, [this](CampaignId id) {
        if (id == m_id && id != CampaignId::None)
            close();
    });
}

ReadingDesk::~ReadingDesk() = default;

void ReadingDesk::open(CampaignId id)
{
    if (!m_keeper.library() || m_keeper.noticeReplacement()) // it would be another campaign's row
        return;
    makeWindow();
    if (const Status shown = show(id); !shown)
        return emit problemHappened(shown.error());
    m_window->showNotice({});
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ReadingDesk::reread()
{
    if (m_id == CampaignId::None)
        return;
    const Library *library = m_keeper.library();
    const auto row = library ? library->summary(m_id) : Result<CampaignSummary>(Error{});
    if (!row || row->removed.isValid() || !show(m_id))
        close();
}

void ReadingDesk::setRunning(bool running)
{
    if (m_window)
        m_window->setRunning(running);
}

void ReadingDesk::makeWindow()
{
    if (m_window)
        return;
    // Without a parent: it would lie over the main window, in which posts are being written.
    m_window = std::make_unique<ReadingWindow>(m_document);
    m_exports = std::make_unique<ExportDesk>(m_document, *m_window);
    connect(m_window.get(), &ReadingWindow::exportRequested, m_exports.get(), &ExportDesk::openDialog);
    connect(m_exports.get(), &ExportDesk::noticed, m_window.get(), &ReadingWindow::showNotice);
    connect(m_window.get(), &ReadingWindow::finished, this, &ReadingDesk::close);
}

Status ReadingDesk::show(CampaignId id)
{
    const auto row = m_keeper.library()->summary(id);
    const auto campaign = m_keeper.library()->campaign(id);
    if (!row || !campaign)
        return row ? campaign.error() : row.error();
    if (m_id != id || m_document.campaign() != *campaign)
        m_document.setCampaign(*campaign);
    m_id = id;
    m_window->setCampaignName(row->name);
    return ok();
}

void ReadingDesk::close()
{
    m_id = CampaignId::None;
    if (m_window)
        m_window->hide();
}

} // namespace dopys
