#include "cli/importcommand.h"

#include "cli/connection.h"
#include "cli/inputfile.h"
#include "cli/outputplan.h"
#include "core/campaignfile.h"
#include "storage/campaignimport.h"
#include "storage/library.h"
#include "storage/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

struct Imported
{
    CampaignSummary campaign = {};
    QString file = {};
};

// A name on the command line is read as a file only: opening a pipe would wait for a writer for ever.
Result<CampaignId> importNamed(Library &library, const QString &file)
{
    if (file != "-"_L1)
        return importCampaignFile(library, file);
    const Result<QByteArray> bytes = readNamedInput(file, mostCampaignFileBytes);
    return bytes ? importCampaign(library, *bytes, QCoreApplication::translate("dopys::cli", "on standard input"))
                 : Result<CampaignId>(bytes.error());
}

Result<Imported> importOne(Library &library, const QString &file)
{
    const Result<CampaignId> id = importNamed(library, file);
    if (!id)
        return id.error();
    const Result<CampaignSummary> row = library.summary(*id);
    return row ? Result<Imported>(Imported{*row, file}) : Result<Imported>(row.error());
}

QByteArray json(const QList<Imported> &all)
{
    QJsonArray rows;
    for (const Imported &each : all) {
        rows.append(QJsonObject{
            {"id"_L1, static_cast<qint64>(each.campaign.id)}, {"name"_L1, each.campaign.name}, {"file"_L1, each.file}});
    }
    return QJsonDocument(rows).toJson();
}

// A name is foreign text: it must not move the cursor of a terminal.
QByteArray text(const QList<Imported> &all)
{
    QByteArray lines;
    for (const Imported &each : all)
        lines += QByteArray::number(static_cast<qint64>(each.campaign.id)) + '\t'
            + each.campaign.name.simplified().toUtf8() + '\n';
    return lines;
}

} // namespace

ExitCode runImport(const Options &options)
{
    const auto library = Library::open(libraryFile(), unattended);
    if (!library) {
        complain(library.error());
        return exitCodeOf(library.error());
    }
    QList<Imported> imported;
    for (const QString &file : options.files) {
        const Result<Imported> one = importOne(**library, file);
        if (one)
            imported.append(*one);
        else
            complain(one.error());
    }
    if (!writeToStandardOutput(options.json ? json(imported) : text(imported))) {
        complain(cannotWriteToStandardOutput());
        return ExitCode::WrongUse;
    }
    return imported.size() == options.files.size() ? ExitCode::AllDone : ExitCode::WrongUse;
}

} // namespace dopys
