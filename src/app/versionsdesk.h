#pragma once
#include "core/libraryentry.h"
#include "core/result.h"

#include <QObject>
#include <optional>

class QWidget;

namespace dopys {

class CampaignDocument;
class WorkKeeper;
struct TextHistory;

/// Earlier versions of a post's texts: read from the library, shown, restored into the document.
class VersionsDesk : public QObject
{
    Q_OBJECT
public:
    /// All outlive the desk.
    VersionsDesk(WorkKeeper &keeper, CampaignDocument &document, QWidget &window, QObject *parent = nullptr);

    /// @p platform: whose text is shown first.
    void openDialog(int index, Platform platform);

signals:
    /// The versions could not be read.
    void problemHappened(const std::optional<dopys::Error> &problem);

private:
    Result<QList<TextHistory>> historiesOf(int index) const;
    void restore(int index, const TextField &field, const QString &text);

    WorkKeeper &m_keeper;
    CampaignDocument &m_document;
    QWidget &m_window;
};

} // namespace dopys
