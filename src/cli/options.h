#pragma once
#include "core/result.h"
#include "exporting/formats.h"

#include <QStringList>
#include <QUrl>

namespace dopys {

/// The command line of dopys-cli, read and checked. docs/cli.md is its contract.
struct Options
{
    enum class Command { Generate, Models, List, Show, Export, Import, Backup, Restore, Check, Help, Version };
    Command command = Command::Generate;
    QString inputFile = {};   ///< "-": standard input
    QString output = {};      ///< a folder; "-": standard output; empty: no document
    QStringList formats = {}; ///< keys of exportFormats()
    bool force = false;
    Unfinished unfinished = Unfinished::Empty;
    QString model = {};    ///< empty: the table's default
    QString endpoint = {}; ///< as given; empty: GOOGLE_GEMINI_BASE_URL, else Google's own
    QString caFile = {};
    int requestsAtOnce = 0;    ///< 0: automatic
    int requestsPerMinute = 0; ///< the same
    bool demo = false;
    QString keyFile = {};
    bool keyFromStdin = false;
    QString timelineFile = {};
    bool events = false;
    bool quiet = false;
    bool json = false;           ///< list, show and import for other programs
    bool save = false;           ///< into the library, as it goes
    qint64 continueCampaign = 0; ///< id; 0: a new one
    qint64 campaign = 0;         ///< id, for show and export
    QString file = {};           ///< for backup and restore
    QStringList files = {};      ///< for import; "-": standard input
    QString sought = {};         ///< for list
    QString language = {};       ///< uk, en; empty: the locale decides
    QString helpText = {};
};

/// @p arguments with the program's name first. The error's detail is a whole sentence.
Result<Options> optionsFromArguments(const QStringList &arguments);
/// --lang alone, before everything else is read, so that problems are told in the right language.
QString languageFromArguments(const QStringList &arguments);

} // namespace dopys
