#include "cli/librarycommands.h"

#include "cli/connection.h"
#include "cli/outputplan.h"
#include "core/errortext.h"
#include "exporting/formats.h"
#include "storage/library.h"
#include "storage/librarybackups.h"
#include "storage/runowner.h"
#include "storage/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

constexpr int damaged = 1; ///< what check answers with

ExitCode ended(const Status &status)
{
    if (status)
        return ExitCode::AllDone;
    complain(status.error());
    return exitCodeOf(status.error());
}

Status print(const QByteArray &bytes)
{
    return writeToStandardOutput(bytes) ? ok() : Status(cannotWriteToStandardOutput());
}

/// Reading makes no library where there was none: nullptr then.
Result<std::unique_ptr<Library>> openIfThere()
{
    if (!QFileInfo::exists(libraryFile()))
        return std::unique_ptr<Library>();
    return Library::openToRead(libraryFile(), unattended);
}

Result<Campaign> campaignOf(const Options &options)
{
    const auto library = openIfThere();
    if (!library)
        return library.error();
    if (*library)
        return (*library)->campaign(static_cast<CampaignId>(options.campaign));
    return Error{.kind = Error::Kind::LibraryMissing, .subject = QString::number(options.campaign)};
}

Result<QList<CampaignSummary>> campaignsFor(const Library &library, const QString &sought)
{
    if (sought.trimmed().isEmpty())
        return library.list();
    const auto hits = library.search(sought, Shelf::Current, 10'000);
    if (!hits)
        return hits.error();
    QList<CampaignSummary> found;
    for (const SearchHit &hit : *hits)
        found.append(hit.campaign);
    return found;
}

QByteArray listJson(const QList<CampaignSummary> &campaigns)
{
    QJsonArray rows;
    for (const CampaignSummary &each : campaigns) {
        rows.append(QJsonObject{{"id"_L1, static_cast<qint64>(each.id)}, {"name"_L1, each.name},
            {"date"_L1, each.changed.toString(Qt::ISODate)}, {"done"_L1, each.done}, {"posts"_L1, each.posts}});
    }
    return QJsonDocument(rows).toJson();
}

// A name is foreign text: it must not move the cursor of a terminal. It stands last, so that columns hold.
QByteArray listText(const QList<CampaignSummary> &campaigns)
{
    QByteArray text;
    for (const CampaignSummary &each : campaigns) {
        text
            += u"%1\t%2\t%3/%4\t%5\n"_s
                   .arg(QString::number(static_cast<qint64>(each.id)), each.changed.toLocalTime().toString(Qt::ISODate),
                       QString::number(each.done), QString::number(each.posts), each.name.simplified())
                   .toUtf8();
    }
    return text;
}

Status list(const Options &options)
{
    const auto library = openIfThere();
    if (!library)
        return library.error();
    QList<CampaignSummary> campaigns;
    if (*library) {
        const auto found = campaignsFor(**library, options.sought);
        if (!found)
            return found.error();
        // Pinned or not: a list for other programs has one order.
        campaigns = *found;
        std::ranges::stable_sort(campaigns, std::ranges::greater(), &CampaignSummary::changed);
    }
    return print(options.json ? listJson(campaigns) : listText(campaigns));
}

QString shownText(const Campaign &campaign)
{
    QStringList parts{campaign.input.businessName, campaign.brief.summary};
    for (int number = 1; const Post &post : campaign.posts) {
        parts.append(u"## %1. %2 (%3)"_s.arg(QString::number(number++), post.topic.title, statusKey(post.state)));
        for (auto text = post.content.texts.cbegin(); text != post.content.texts.cend(); ++text)
            parts.append(QString(spec(text.key()).name) + u":\n"_s + text.value());
        parts.append(hashtagLine(post.content.hashtags));
    }
    parts.removeAll({});
    return parts.join(u"\n\n"_s) + u'\n';
}

Status show(const Options &options)
{
    const Result<Campaign> campaign = campaignOf(options);
    if (!campaign)
        return campaign.error();
    return print(
        options.json ? exportFormat(u"json")->write(*campaign, Unfinished::Empty) : shownText(*campaign).toUtf8());
}

Status exportOne(const Options &options)
{
    const Result<Campaign> campaign = campaignOf(options);
    if (!campaign)
        return campaign.error();
    if (const Status places = preparePlaces(options); !places)
        return places;
    return writeResults(options, *campaign);
}

Status backUpTo(const Options &options)
{
    const QFileInfo file(options.file);
    if (file.exists() || file.isSymLink()) {
        return Error{.kind = Error::Kind::BadInput,
            .detail = QCoreApplication::translate("dopys::cli", "%1 already exists.").arg(options.file)};
    }
    const auto library = openIfThere();
    if (!library)
        return library.error();
    if (!*library) {
        return Error{.kind = Error::Kind::BadInput,
            .detail = QCoreApplication::translate(
                "dopys::cli", "There is no campaign library yet, so there is nothing to back up.")};
    }
    return copyLibrary(libraryFile(), options.file);
}

// What is there now becomes a backup first. A library that nobody can open any more is for the window to set aside.
Status restore(const Options &options)
{
    if (!QFileInfo::exists(options.file))
        return Error{.kind = Error::Kind::FileProblem,
            .detail = QCoreApplication::translate("dopys::files", "there is no such file"),
            .subject = options.file};
    if (const Status sound = checkNamedBackup(libraryFile(), options.file); !sound)
        return sound;
    const auto library = openIfThere();
    if (!library)
        return library.error();
    if (*library) {
        const RunOwner owner(ownersFolder());
        const auto busy = (*library)->isBeingWritten(
            CampaignId::None, [&owner](const QString &name) { return owner.isGone(name); });
        if (!busy)
            return busy.error();
        if (*busy)
            return Error{.kind = Error::Kind::RunUnderWay};
        const auto kept = backUp(libraryFile(), backupsFolder(libraryFile()), LibraryBackup::Occasion::BeforeRestore,
            QDateTime::currentDateTimeUtc(), options.file);
        if (!kept)
            return kept.error();
    }
    return restoreLibrary(libraryFile(), options.file);
}

ExitCode check()
{
    const auto library = openIfThere();
    if (library && !*library)
        return ExitCode::AllDone;
    const Status sound = library ? (*library)->check() : Status(library.error());
    if (sound)
        return ExitCode::AllDone;
    complain(sound.error());
    const Error::Kind kind = sound.error().kind;
    const bool isDamaged = kind == Error::Kind::LibraryDamaged || kind == Error::Kind::LibraryForeign;
    return isDamaged ? static_cast<ExitCode>(damaged) : ExitCode::WrongUse;
}

} // namespace

ExitCode runLibraryCommand(const Options &options)
{
    switch (options.command) {
    case Options::Command::List:
        return ended(list(options));
    case Options::Command::Show:
        return ended(show(options));
    case Options::Command::Export:
        return ended(exportOne(options));
    case Options::Command::Backup:
        return ended(backUpTo(options));
    case Options::Command::Restore:
        return ended(restore(options));
    default:
        return check();
    }
}

} // namespace dopys
