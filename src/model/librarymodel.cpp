#include "model/librarymodel.h"

#include "core/excerpt.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

// As mail programs do: there is little room in a row, and of last month nobody needs the minute.
QString shortMoment(const QDateTime &moment)
{
    const bool isToday = moment.date() == QDate::currentDate();
    return isToday ? QLocale().toString(moment.time(), QLocale::ShortFormat)
                   : QLocale().toString(moment.date(), QLocale::ShortFormat);
}

} // namespace

void LibraryModel::setCampaigns(const QList<CampaignSummary> &campaigns)
{
    QList<SearchHit> rows;
    rows.reserve(campaigns.size());
    for (const CampaignSummary &campaign : campaigns)
        rows.append({.campaign = campaign});
    setHits(rows);
}

void LibraryModel::setHits(const QList<SearchHit> &hits, const QStringList &words)
{
    if (hits == m_rows && words == m_words)
        return;
    beginResetModel();
    m_rows = hits;
    m_words = words;
    endResetModel();
}

bool LibraryModel::update(const CampaignSummary &campaign)
{
    const QModelIndex at = indexOf(campaign.id);
    if (!at.isValid())
        return false;
    CampaignSummary &row = m_rows[at.row()].campaign;
    if (row != campaign) {
        row = campaign;
        emit dataChanged(at, at);
    }
    return true;
}

const CampaignSummary &LibraryModel::campaign(const QModelIndex &index) const
{
    return m_rows.at(index.row()).campaign;
}

QModelIndex LibraryModel::indexOf(CampaignId id) const
{
    const auto at
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const SearchHit &row) { return row.campaign.id == id; });
    return at == m_rows.cend() ? QModelIndex() : index(static_cast<int>(at - m_rows.cbegin()));
}

void LibraryModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.campaign.name.isEmpty() ? tr("Without a name") : row.campaign.name;
    case Qt::EditRole:
        return row.campaign.name;
    case Qt::ToolTipRole:
        return QLocale().toString(row.campaign.changed.toLocalTime(), QLocale::ShortFormat);
    case DetailRole:
        return detailText(row.campaign);
    case PlatformsRole:
        return platformsText(row.campaign);
    case MatchRole:
        return matchText(row);
    case MatchLineRole:
        return QVariant::fromValue(matchLine(row));
    case Qt::AccessibleTextRole:
        return QStringList({data(index, Qt::DisplayRole).toString(), detailText(row.campaign),
                               platformsText(row.campaign), matchText(row)})
            .join(u", "_s);
    default:
        return {};
    }
}

// What is shown changes when the library has it.
bool LibraryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || value.toString() == campaign(index).name)
        return false;
    emit renamed(campaign(index).id, value.toString());
    return true;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.isValid() && !campaign(index).removed.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QString LibraryModel::detailText(const CampaignSummary &campaign)
{
    const QLocale locale;
    QStringList parts{shortMoment(campaign.changed.toLocalTime()),
        //: how many posts are finished of how many
        tr("%1 of %2").arg(locale.toString(campaign.done), locale.toString(campaign.posts))};
    if (campaign.pinned)
        parts.append(tr("pinned"));
    if (campaign.archived)
        parts.append(tr("archived"));
    if (campaign.demo)
        parts.append(tr("demo"));
    return parts.join(u" · "_s);
}

QString LibraryModel::platformsText(const CampaignSummary &campaign)
{
    if (campaign.platforms == allPlatforms()) // four names are more than a row has room for
        return tr("All platforms");
    QStringList platforms;
    for (const Platform platform : campaign.platforms)
        platforms.append(spec(platform).name);
    return platforms.join(u", "_s);
}

QString LibraryModel::matchText(const SearchHit &hit)
{
    if (hit.excerpt.isEmpty())
        return {};
    switch (hit.place) {
    case SearchHit::Place::Name:
        return {}; // it is the line above
    case SearchHit::Place::Form:
        //: where a search has found its words; %1 is a piece of that text
        return tr("Form: %1").arg(hit.excerpt);
    case SearchHit::Place::Brief:
        //: where a search has found its words; %1 is a piece of that text
        return tr("Brief: %1").arg(hit.excerpt);
    case SearchHit::Place::Post:
        break;
    }
    //: where a search has found its words; %1 is a number, %2 a piece of that text
    return tr("Post %1: %2").arg(QLocale().toString(hit.post + 1), hit.excerpt);
}

MatchLine LibraryModel::matchLine(const SearchHit &hit) const
{
    const QString text = matchText(hit);
    const qsizetype from = text.lastIndexOf(hit.excerpt);
    if (from < 0)
        return {};
    const TextSpan match = firstMatch(hit.excerpt, m_words);
    return {.place = text.first(from),
        .before = hit.excerpt.first(match.at),
        .match = hit.excerpt.sliced(match.at, match.length),
        .after = text.sliced(from + match.at + match.length)};
}

} // namespace dopys
