#include "storage/librarysalvage.h"

#include "core/campaignjson.h"
#include "storage/database.h"
#include "storage/library.h"
#include "storage/librarycampaigns.h"
#include "storage/libraryrows.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr qint64 furthest = 1'000'000; ///< ids; how far behind a page that cannot be read the next one is looked for

/// Reads a damaged library. Each question may fail, and the next one may well be answered.
class Wreck
{
public:
    static Result<Wreck> open(const QString &file)
    {
        auto database = Database::open(file, {.readOnly = true, .patience = unattended});
        if (!database)
            return database.error();
        return Wreck(std::move(*database));
    }

    /// The next campaign from @p from on; nothing: there is none that can be found.
    std::optional<qint64> idFrom(qint64 from) const
    {
        // In steps that grow: a page holds a few dozen, a branch of the tree thousands.
        for (qint64 gap = 0; gap < furthest; gap += 1 + gap / 8) {
            const Result<QVariant> id
                = m_database->value(u"SELECT min(id) FROM campaign WHERE id >= ?"_s, {from + gap});
            if (id)
                return id->isNull() ? std::nullopt : std::optional(id->toLongLong());
        }
        return std::nullopt;
    }

    /// As far as it can be read; nothing: not even its head.
    std::optional<CampaignCopy> campaign(qint64 id) const
    {
        std::optional<CampaignCopy> remains;
        const Status read = m_database->each(u"SELECT "_s + summaryColumns + u", head FROM campaign WHERE id = ?"_s,
            {id}, [&remains](const QSqlQuery &row) {
                if (const Result<Campaign> head = campaignFromJson(row.value("head"_L1).toByteArray()))
                    remains = CampaignCopy{.row = summaryOf(row), .campaign = *head};
                if (remains)
                    remains->row.name = row.value("name"_L1).toString(); // the person's own, or none
            });
        if (!read || !remains)
            return std::nullopt;
        readPosts(id, *remains);
        makeShowable(remains->campaign);
        remains->versions = versionRows(*m_database, static_cast<CampaignId>(id));
        return remains;
    }

private:
    explicit Wreck(std::unique_ptr<Database> database) : m_database(std::move(database)) { }

    // One by one: a page that cannot be read takes its own posts with it and no others.
    void readPosts(qint64 id, CampaignCopy &remains) const
    {
        const QList<Topic> topics = remains.campaign.brief.topics;
        remains.campaign.posts.clear();
        for (int index = 0; index < topics.size(); ++index) {
            const Result<QVariant> body
                = m_database->value(u"SELECT body FROM post WHERE campaign = ? AND idx = ?"_s, {id, index});
            const QJsonObject json = body ? QJsonDocument::fromJson(body->toByteArray()).object() : QJsonObject();
            remains.complete = remains.complete && !json.isEmpty();
            remains.campaign.posts.append(
                json.isEmpty() ? Post{.topic = topics.at(index), .state = Stopped{}} : postFromJson(json));
        }
    }

    std::unique_ptr<Database> m_database;
};

// With the words of the last moments, which may not have reached the file itself. Reading them writes into it: so a
// copy is read.
Result<Wreck> openCopy(const QString &damaged, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"damaged.sqlite"_s);
    if (!folder.isValid() || !QFile::copy(damaged, copy))
        return Error{.kind = Error::Kind::LibraryReadOnly, .detail = u"copy"_s, .subject = copy};
    QFile::copy(damaged + u"-wal"_s, copy + u"-wal"_s);
    return Wreck::open(copy);
}

} // namespace

Result<Salvaged> salvageLibrary(const QString &damaged, const QString &library, const std::function<bool()> &isCanceled)
{
    const QTemporaryDir folder(library + u".salvage-XXXXXX"_s);
    const Result<Wreck> wreck = openCopy(damaged, folder);
    if (!wreck)
        return wreck.error();
    const auto into = Library::open(library, unattended);
    if (!into)
        return into.error();
    Salvaged salvaged;
    for (std::optional<qint64> id = wreck->idFrom(1); id && !isCanceled(); id = wreck->idFrom(*id + 1)) {
        const std::optional<CampaignCopy> remains = wreck->campaign(*id);
        if (!remains) {
            ++salvaged.lost;
            continue;
        }
        const Result<CampaignId> taken = (*into)->take(*remains);
        if (!taken)
            return taken.error();
        if (*taken == CampaignId::None)
            continue;
        ++salvaged.campaigns;
        salvaged.incomplete += remains->complete ? 0 : 1;
    }
    return salvaged;
}

} // namespace dopys
