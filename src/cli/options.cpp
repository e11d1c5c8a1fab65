#include "cli/options.h"

#include "exporting/formats.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(dopys::cli)
};

Error wrong(const QString &sentence)
{
    return Error{.kind = Error::Kind::BadInput, .detail = sentence};
}

QString formatKeys()
{
    QStringList keys;
    for (const ExportFormat &format : exportFormats())
        keys.append(format.key);
    return keys.join(u", "_s);
}

QList<QCommandLineOption> allOptions()
{
    const QString file = Cli::tr("file");
    return {
        {u"input"_s, Cli::tr("What the campaign is about (JSON); - reads standard input."), file},
        {u"output"_s, Cli::tr("Folder for the results; - writes the JSON document to standard output."),
            Cli::tr("folder")},
        {u"format"_s, Cli::tr("Formats to write, separated by commas: %1.").arg(formatKeys()), Cli::tr("formats"),
            u"json"_s},
        {u"force"_s, Cli::tr("Overwrite existing files.")},
        {u"unfinished"_s, Cli::tr("Write texts that are not finished as well, marked as incomplete.")},
        {u"model"_s, Cli::tr("Model to write with."), u"id"_s},
        {u"endpoint"_s, Cli::tr("Address of the service."), u"url"_s},
        {u"ca-file"_s, Cli::tr("File of further certificates to trust (PEM)."), file},
        {u"requests-at-once"_s, Cli::tr("How many requests run at once: a number, or auto."), u"n"_s, u"auto"_s},
        {u"requests-per-minute"_s, Cli::tr("How many requests start in a minute: a number, or auto."), u"n"_s,
            u"auto"_s},
        {u"demo"_s, Cli::tr("Write sample posts without network and key.")},
        {u"key-file"_s, Cli::tr("File that holds the key; nobody else may be able to read it."), file},
        {u"key-stdin"_s, Cli::tr("Read the key from standard input.")},
        {u"timeline"_s, Cli::tr("Write when each call was sent and how it ended (JSON)."), file},
        {u"events"_s, Cli::tr("Report what happens on standard output, one JSON object per line.")},
        {u"quiet"_s, Cli::tr("Print nothing on success.")},
        {u"save"_s, Cli::tr("Keep the campaign in the library while it is written.")},
        {u"continue"_s, Cli::tr("Write what this campaign of the library lacks; implies --save."), Cli::tr("id")},
        {u"search"_s, Cli::tr("Only campaigns that have these words."), Cli::tr("words")},
        {u"json"_s, Cli::tr("Answer in JSON.")},
        {u"lang"_s, Cli::tr("Language of messages: uk or en."), Cli::tr("code")},
    };
}

bool takesValue(const QString &name)
{
    const QList<QCommandLineOption> all = allOptions();
    return std::any_of(all.cbegin(), all.cend(), [&name](const QCommandLineOption &option) {
        return option.names().contains(name) && !option.valueName().isEmpty();
    });
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(allOptions());
    parser.addPositionalArgument(Cli::tr("command"),
        Cli::tr("generate, models, list, show ID, export ID, import FILE…, backup FILE, restore FILE or check"));
}

/// The value of @p option.
Result<int> requestsFromText(const QString &option, const QString &value)
{
    if (value == "auto"_L1)
        return 0;
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    if (!isNumber || count < 1 || count > 1000)
        return wrong(Cli::tr("--%1: a whole number from 1 to 1000 or auto is expected.").arg(option));
    return count;
}

Result<QStringList> formatsFromText(const QString &value)
{
    QStringList keys = value.split(u',', Qt::SkipEmptyParts);
    keys.removeDuplicates();
    for (const QString &key : keys) {
        if (!exportFormat(key))
            return wrong(Cli::tr("--format: “%1” is not known; these are: %2.").arg(key, formatKeys()));
    }
    if (keys.isEmpty())
        return wrong(Cli::tr("--format: at least one of these is expected: %1.").arg(formatKeys()));
    return keys;
}

// Standard output takes one document, and that is JSON.
bool needsFolder(const Options &options)
{
    const bool isJson
        = options.formats.size() == 1 && exportFormat(options.formats.constFirst())->suffix.endsWith("json"_L1);
    return !isJson && (options.output.isEmpty() || options.output == "-"_L1);
}

/// What does not go together.
Status checkTogether(const Options &options)
{
    using Command = Options::Command;
    if (options.command != Command::Generate && options.command != Command::Export)
        return ok();
    const bool continues = options.continueCampaign > 0;
    if (options.command == Command::Generate && options.inputFile.isEmpty() && !continues)
        return wrong(Cli::tr("--input is missing: name an input file, or - for standard input."));
    if (continues && (!options.inputFile.isEmpty() || options.demo))
        return wrong(Cli::tr("--continue takes everything from the library; leave out --input and --demo."));
    if (options.events && options.output == "-"_L1)
        return wrong(Cli::tr("--events and --output - both need standard output; give --output a folder."));
    if (needsFolder(options))
        return wrong(Cli::tr("--format %1 needs a folder: add --output FOLDER.").arg(options.formats.join(u',')));
    return ok();
}

Status checkKeySources(const Options &options)
{
    if (options.keyFromStdin && !options.keyFile.isEmpty())
        return wrong(Cli::tr("--key-file and --key-stdin cannot be given together."));
    if (options.keyFromStdin && options.inputFile == "-"_L1)
        return wrong(Cli::tr("--key-stdin and --input - both need standard input."));
    if (!options.language.isEmpty() && options.language != "uk"_L1 && options.language != "en"_L1)
        return wrong(Cli::tr("--lang: uk or en is expected."));
    return ok();
}

struct CommandRow
{
    Options::Command command = {};
    QLatin1StringView name = {};
    QLatin1StringView options = {}; ///< beside --lang
    int least = 0;                  ///< operands
    int most = 0;
};
constexpr int many = std::numeric_limits<int>::max();

constexpr std::array commands{
    CommandRow{Options::Command::Generate, "generate"_L1,
        "input output format force unfinished model endpoint ca-file requests-at-once requests-per-minute demo key-file key-stdin timeline events quiet save continue"_L1},
    CommandRow{Options::Command::Models, "models"_L1, "endpoint ca-file key-file key-stdin"_L1},
    CommandRow{Options::Command::List, "list"_L1, "search json"_L1},
    CommandRow{Options::Command::Show, "show"_L1, "json"_L1, 1, 1},
    CommandRow{Options::Command::Export, "export"_L1, "format output force unfinished"_L1, 1, 1},
    CommandRow{Options::Command::Import, "import"_L1, "json"_L1, 1, many},
    CommandRow{Options::Command::Backup, "backup"_L1, {}, 1, 1},
    CommandRow{Options::Command::Restore, "restore"_L1, {}, 1, 1},
    CommandRow{Options::Command::Check, "check"_L1},
};

const CommandRow &rowOf(Options::Command command)
{
    return *std::find_if(
        commands.begin(), commands.end(), [command](const CommandRow &row) { return row.command == command; });
}

// An option that would do nothing is a mistake that nobody would see otherwise.
Status checkOptions(const QCommandLineParser &parser, Options::Command command)
{
    const CommandRow &row = rowOf(command);
    const QStringList known = QString(row.options).split(u' ');
    const QStringList given = parser.optionNames();
    for (const QString &name : given) {
        if (name == "lang"_L1)
            continue;
        if (!known.contains(name))
            return wrong(Cli::tr("%1 has no option --%2. See dopys-cli --help.").arg(QString(row.name), name));
        if (takesValue(name) && parser.values(name).contains(QString()))
            return wrong(Cli::tr("--%1: a value is missing.").arg(name));
    }
    return ok();
}

Result<Options::Command> commandFrom(const QStringList &positional)
{
    if (positional.isEmpty())
        return wrong(Cli::tr(
            "A command is missing: generate, models, list, show, export, import, backup, restore or check. See dopys-cli --help."));
    for (const CommandRow &row : commands) {
        if (positional.constFirst() != row.name)
            continue;
        const qsizetype operands = positional.size() - 1;
        if (operands >= row.least && operands <= row.most)
            return row.command;
        if (row.most == 0)
            return wrong(Cli::tr("%1 takes options only, not “%2”.").arg(QString(row.name), positional.at(1)));
        if (row.most == many)
            return wrong(Cli::tr("%1 needs at least one file, or - for standard input.").arg(QString(row.name)));
        return wrong(Cli::tr("%1 needs exactly one argument. See dopys-cli --help.").arg(QString(row.name)));
    }
    return wrong(Cli::tr(
        "“%1” is not a command; generate, models, list, show, export, import, backup, restore and check are. See dopys-cli --help.")
                     .arg(positional.constFirst()));
}

Result<qint64> idFromText(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return wrong(Cli::tr("“%1” is not the number of a campaign; dopys-cli list shows them.").arg(text));
    return id;
}

/// What stands beside the command, and --continue.
Status readOperands(const QCommandLineParser &parser, Options &options)
{
    const QString operand = parser.positionalArguments().value(1);
    if (options.command == Options::Command::Backup || options.command == Options::Command::Restore)
        options.file = operand;
    if (options.command == Options::Command::Import)
        options.files = parser.positionalArguments().sliced(1);
    if (options.command == Options::Command::Show || options.command == Options::Command::Export) {
        const auto id = idFromText(operand);
        if (!id)
            return id.error();
        options.campaign = *id;
    }
    if (parser.isSet(u"continue"_s)) {
        const auto id = idFromText(parser.value(u"continue"_s));
        if (!id)
            return id.error();
        options.continueCampaign = *id;
        options.save = true;
    }
    return ok();
}

} // namespace

Result<Options> optionsFromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("Writes a campaign's posts side by side with Gemini."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Cli::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Cli::tr("Show the version."));
    parser.addOption(help);
    parser.addOption(version);
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return Options{.command = Options::Command::Help, .helpText = parser.helpText()};
    if (parser.isSet(version))
        return Options{.command = Options::Command::Version};

    const auto command = commandFrom(parser.positionalArguments());
    if (!command)
        return command.error();
    if (const Status fits = checkOptions(parser, *command); !fits)
        return fits.error();
    const auto formats = formatsFromText(parser.value(u"format"_s));
    const auto requests = [&parser](const QString &option) { return requestsFromText(option, parser.value(option)); };
    const auto atOnce = requests(u"requests-at-once"_s);
    const auto perMinute = requests(u"requests-per-minute"_s);
    if (!formats)
        return formats.error();
    if (!atOnce || !perMinute)
        return atOnce ? perMinute.error() : atOnce.error();
    Options options{.command = *command,
        .inputFile = parser.value(u"input"_s),
        .output = parser.value(u"output"_s),
        .formats = *formats,
        .force = parser.isSet(u"force"_s),
        .unfinished = parser.isSet(u"unfinished"_s) ? Unfinished::Marked : Unfinished::Empty,
        .model = parser.value(u"model"_s),
        .endpoint = parser.value(u"endpoint"_s),
        .caFile = parser.value(u"ca-file"_s),
        .requestsAtOnce = *atOnce,
        .requestsPerMinute = *perMinute,
        .demo = parser.isSet(u"demo"_s),
        .keyFile = parser.value(u"key-file"_s),
        .keyFromStdin = parser.isSet(u"key-stdin"_s),
        .timelineFile = parser.value(u"timeline"_s),
        .events = parser.isSet(u"events"_s),
        .quiet = parser.isSet(u"quiet"_s),
        .json = parser.isSet(u"json"_s),
        .save = parser.isSet(u"save"_s),
        .sought = parser.value(u"search"_s),
        .language = parser.value(u"lang"_s)};
    if (const Status operands = readOperands(parser, options); !operands)
        return operands.error();
    if (options.output.isEmpty() && !options.events)
        options.output = u"-"_s;
    for (const Status &status : {checkTogether(options), checkKeySources(options)}) {
        if (!status)
            return status.error();
    }
    return options;
}

QString languageFromArguments(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--lang"_L1)
            return arguments.value(i + 1);
        if (argument.startsWith("--lang="_L1))
            return argument.mid(7);
    }
    return {};
}

} // namespace dopys
