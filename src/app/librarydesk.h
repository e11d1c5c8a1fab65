#pragma once
#include "core/libraryentry.h"
#include "core/result.h"

#include <QObject>

namespace dopys {

class Library;
class LibraryPanel;
class WorkKeeper;

/// Joins the library's panel with the library: fills it, and does what a person wants there.
class LibraryDesk : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the desk.
    LibraryDesk(WorkKeeper &keeper, LibraryPanel &panel, QObject *parent = nullptr);

    /// Not while nobody can see it, or a name is typed in it: then the panel asks for it later.
    void fill();

signals:
    void openRequested(dopys::CampaignId id);
    /// The open campaign was deleted: the window need not show it any more.
    void openCampaignRemoved();
    void removed(dopys::CampaignId id);
    /// Rows have another name or place: whatever tells of them has to be read anew, this list too.
    void changed();
    /// One sentence that a person should read once.
    void noticed(const QString &sentence);
    void problemHappened(const std::optional<dopys::Error> &problem);

private:
    Library *asListed();
    void updateRow(CampaignId id);
    static Status duplicate(Library &library, CampaignId id, bool withTexts);
    void remove(CampaignId id);
    void tell(const Status &status);

    WorkKeeper &m_keeper;
    LibraryPanel &m_panel;
};

} // namespace dopys
