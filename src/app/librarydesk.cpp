#include "app/librarydesk.h"

#include "app/workkeeper.h"
#include "core/excerpt.h"
#include "model/librarymodel.h"
#include "widgets/librarypanel.h"

namespace dopys {

LibraryDesk::LibraryDesk(WorkKeeper &keeper, LibraryPanel &panel, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_panel(panel)
{
    connect(&panel, &LibraryPanel::contentsWanted, this, &LibraryDesk::fill);
    connect(&panel, &LibraryPanel::openRequested, this, &LibraryDesk::openRequested);
    connect(&keeper, &WorkKeeper::kept, this, &LibraryDesk::updateRow);
    const auto change = [this](auto what) {
        return [this, what](auto... values) {
            if (Library *library = asListed())
                tell((library->*what)(values...));
            m_keeper.rereadRow();
            emit changed();
        };
    };
    connect(&panel, &LibraryPanel::renameRequested, this, change(&Library::rename));
    connect(&panel, &LibraryPanel::pinRequested, this, change(&Library::setPinned));
    connect(&panel, &LibraryPanel::archiveRequested, this, change(&Library::setArchived));
    connect(&panel, &LibraryPanel::bringBackRequested, this, change(&Library::bringBack));
    connect(&panel, &LibraryPanel::duplicateRequested, this, [this](CampaignId id, bool withTexts) {
        if (Library *library = asListed(); library && m_keeper.flushOrRefuse())
            tell(duplicate(*library, id, withTexts));
        fill();
    });
    connect(&panel, &LibraryPanel::removeRequested, this, &LibraryDesk::remove);
}

// nullptr: there is none, or it holds others than the list has shown.
Library *LibraryDesk::asListed()
{
    if (!m_keeper.noticeReplacement())
        return m_keeper.library();
    emit noticed(tr("Another program has restored a backup of the library. Nothing was changed now: look at the list, "
                    "which shows what it holds."));
    return nullptr;
}

void LibraryDesk::fill()
{
    Library *library = m_keeper.library();
    if (!library || !m_panel.takesContents())
        return;
    if (m_panel.sought().trimmed().isEmpty()) {
        const auto list = library->list(m_panel.shelf());
        if (!list) // an empty list would look as if all were gone
            return tell(list.error());
        m_panel.model().setCampaigns(*list);
    } else {
        const auto hits = library->search(m_panel.sought(), m_panel.shelf());
        if (!hits)
            return tell(hits.error());
        m_panel.model().setHits(*hits, soughtWords(m_panel.sought()));
    }
    m_panel.showFilled();
}

// While posts are written this comes once a second: the row alone changes, the list stays as it is.
void LibraryDesk::updateRow(CampaignId id)
{
    m_panel.setOpenCampaign(id);
    if (!m_panel.isVisible())
        return;
    const Library *library = m_keeper.library();
    const auto row = library ? library->summary(id) : Result<CampaignSummary>(Error{});
    if (row && !m_panel.model().update(*row))
        fill();
}

// Two of one name could be told apart by their time alone.
Status LibraryDesk::duplicate(Library &library, CampaignId id, bool withTexts)
{
    return library.together([&]() -> Status {
        const auto row = library.summary(id);
        if (!row)
            return row.error();
        const auto copy = library.duplicate(id, withTexts);
        //: %1 is the name of a campaign
        return copy ? library.rename(*copy, tr("%1 (copy)").arg(row->name)) : Status(copy.error());
    });
}

void LibraryDesk::remove(CampaignId id)
{
    Library *library = asListed();
    const auto row = library ? library->summary(id) : Result<CampaignSummary>(Error{});
    if (!row || (id == m_keeper.campaign() && !m_keeper.flushOrRefuse()))
        return;
    const Status done = library->remove(id);
    tell(done);
    if (!done)
        return;
    m_panel.offerUndo(*row);
    emit removed(id);
    if (id == m_keeper.campaign())
        emit openCampaignRemoved();
    fill();
}

void LibraryDesk::tell(const Status &status)
{
    if (!status)
        emit problemHappened(status.error());
}

} // namespace dopys
