#pragma once
#include "core/libraryentry.h"

#include <QAbstractListModel>

namespace dopys {

/// What the library's list shows: campaigns, or where the words that were sought stand. Knows no storage; what a person
/// types as a name leaves by renamed().
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, PlatformsRole, MatchRole };

    using QAbstractListModel::QAbstractListModel;

    void setCampaigns(const QList<CampaignSummary> &campaigns);
    void setHits(const QList<SearchHit> &hits);
    /// One campaign has changed: its row says so, wherever it is. False: it has none.
    bool update(const CampaignSummary &campaign);

    const CampaignSummary &campaign(const QModelIndex &index) const;
    QModelIndex indexOf(CampaignId id) const;
    /// Dates and numbers are written anew.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void renamed(dopys::CampaignId id, const QString &name);

private:
    static QString platformsText(const CampaignSummary &campaign);
    static QString detailText(const CampaignSummary &campaign);
    static QString matchText(const SearchHit &hit);

    QList<SearchHit> m_rows; ///< of a list without a search only `campaign` is used
};

} // namespace dopys
