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
    if (m_id != id) // deleted
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

// What cannot be read just now says nothing of the campaign.
void ReadingDesk::rereadRow()
{
    const Library *library = m_keeper.library();
    if (m_id == CampaignId::None || !library)
        return;
    const auto row = library->summary(m_id);
    if (row && row->removed.isValid())
        close();
    else if (row)
        m_window->setCampaignName(row->name);
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
    connect(m_window.get(), &ReadingWindow::openRequested, this, [this] { emit openRequested(m_id); });
    connect(m_exports.get(), &ExportDesk::noticed, m_window.get(), &ReadingWindow::showNotice);
    connect(m_window.get(), &ReadingWindow::finished, this, &ReadingDesk::close);
}

Status ReadingDesk::show(CampaignId id)
{
    // A program that is gone may have left posts that are perhaps paid for: they are marked so.
    m_keeper.interrupted(id);
    const auto row = m_keeper.library()->summary(id);
    const auto campaign = m_keeper.library()->campaign(id);
    if (!row || !campaign)
        return row ? campaign.error() : row.error();
    if (row->removed.isValid())
        return ok();
    m_exports->closeDialog();
    m_document.setCampaign(*campaign);
    m_id = id;
    m_window->setCampaignName(row->name);
    m_window->showNotice({});
    return ok();
}

void ReadingDesk::close()
{
    m_id = CampaignId::None;
    if (!m_window)
        return;
    m_exports->closeDialog();
    m_window->hide();
}

} // namespace dopys
