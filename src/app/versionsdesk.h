#pragma once
#include "core/libraryentry.h"

#include <QObject>

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

private:
    TextHistory historyOf(int index, const TextField &field, const QString &now) const;
    void restore(int index, const TextField &field, const QString &text);

    WorkKeeper &m_keeper;
    CampaignDocument &m_document;
    QWidget &m_window;
};

} // namespace dopys
