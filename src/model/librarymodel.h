#pragma once
#include "core/libraryentry.h"

#include <QAbstractListModel>
#include <QStringList>

namespace dopys {

/// Where a search has found its words, in the pieces of which that line consists.
struct MatchLine
{
    QString place = {}; ///< "Post 3: "
    QString before = {};
    QString match = {}; ///< empty: nothing to point at
    QString after = {};

    bool operator==(const MatchLine &) const = default;
};

/// What the library's list shows: campaigns, or where the words that were sought stand. Knows no storage; what a person
/// types as a name leaves by renamed().
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, PlatformsRole, MatchRole, MatchLineRole };

    using QAbstractListModel::QAbstractListModel;

    void setCampaigns(const QList<CampaignSummary> &campaigns);
    /// @param words that were sought
    void setHits(const QList<SearchHit> &hits, const QStringList &words = {});
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
    MatchLine matchLine(const SearchHit &hit) const;

    QList<SearchHit> m_rows; ///< of a list without a search only `campaign` is used
    QStringList m_words;
};

} // namespace dopys
