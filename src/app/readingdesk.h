#pragma once
#include "core/libraryentry.h"
#include "core/result.h"
#include "model/campaigndocument.h"

#include <QObject>
#include <memory>

namespace dopys {

class ExportDesk;
class ReadingWindow;
class WorkKeeper;

/// While posts are written into one campaign another can be read: it stands in a window of its own, as the library had
/// it when it was opened. That it is renamed or deleted is followed.
class ReadingDesk : public QObject
{
    Q_OBJECT
public:
    /// @p keeper outlives the desk.
    explicit ReadingDesk(WorkKeeper &keeper, QObject *parent = nullptr);
    ~ReadingDesk() override;

    void open(CampaignId id);
    void close();
    void setRunning(bool running);
    /// Rows have other names perhaps, or are gone.
    void rereadRow();

signals:
    /// In the main window, to be changed.
    void openRequested(dopys::CampaignId id);
    /// The campaign could not be read.
    void problemHappened(const std::optional<dopys::Error> &problem);

private:
    void makeWindow();
    Status show(CampaignId id);

    WorkKeeper &m_keeper;
    CampaignDocument m_document;
    std::unique_ptr<ReadingWindow> m_window; ///< made when it is first wanted
    std::unique_ptr<ExportDesk> m_exports;
    CampaignId m_id = CampaignId::None; ///< of the campaign that stands in it
};

} // namespace dopys
