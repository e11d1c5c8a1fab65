#pragma once
#include "core/libraryentry.h"
#include "core/result.h"

#include <QObject>
#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace dopys {

class WorkKeeper;

/// Brings campaigns of others into the library: from files that are chosen, dropped on the window or named at a start.
class ImportDesk : public QObject
{
    Q_OBJECT
public:
    /// Shows a campaign of the library; false when that cannot be just now.
    using Open = std::function<bool(CampaignId id)>;

    /// Keeper and window outlive the desk.
    ImportDesk(WorkKeeper &keeper, QWidget &window, Open open, QObject *parent = nullptr);

    void openDialog();
    /// Each file becomes a new campaign, beside the window, or noticed() says why not. A single one is opened where
    /// that is possible.
    void importFiles(const QStringList &paths);

    bool isImporting() const { return m_underWay > 0; }

signals:
    /// The library has more campaigns.
    void imported();
    /// What has become of the files, for a person to read once.
    void noticed(const QString &sentences);

private:
    using Outcomes = QList<Result<CampaignId>>; ///< one for each file
    void settle(const QStringList &paths, const Outcomes &outcomes, bool wasSlow);
    QString outcomeOf(const QList<CampaignId> &ids, const QStringList &files, bool wasSlow) const;
    QString refusal(const QString &path, const Error &error) const;

    WorkKeeper &m_keeper;
    QWidget &m_window;
    Open m_open;
    std::optional<Error> m_libraryProblem;
    int m_underWay = 0;
};

} // namespace dopys
