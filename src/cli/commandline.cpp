#include "cli/commandline.h"

#include "cli/connection.h"
#include "cli/exitcode.h"
#include "cli/generatecommand.h"
#include "cli/importcommand.h"
#include "cli/librarycommands.h"
#include "cli/modelscommand.h"
#include "cli/outputplan.h"
#include "core/log.h"
#include "system/interrupt.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <csignal>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

void print(const QString &text)
{
    writeToStandardOutput(text.toUtf8() + '\n');
}

/// Start @p command when the event loop runs, and take its end as the program's.
template <typename Command> int runToEnd(Command &command)
{
    QObject::connect(
        &command, &Command::ended, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int CommandLine::run(const QStringList &arguments)
{
    // A reader that goes away must not take what has been paid for with it: writing fails instead.
    std::signal(SIGPIPE, SIG_IGN);
    installLog();
    installLanguage(languageFromArguments(arguments));
    const auto options = optionsFromArguments(arguments);
    if (!options) {
        complain(options.error());
        return static_cast<int>(ExitCode::WrongUse);
    }
    if (options->quiet)
        QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
    switch (options->command) {
    case Options::Command::Generate:
        return runGenerate(*options);
    case Options::Command::Models:
        return runModels(*options);
    case Options::Command::List:
    case Options::Command::Show:
    case Options::Command::Export:
    case Options::Command::Backup:
    case Options::Command::Restore:
    case Options::Command::Check:
        return static_cast<int>(runLibraryCommand(*options));
    case Options::Command::Import:
        return static_cast<int>(runImport(*options));
    case Options::Command::Help:
        print(options->helpText);
        break;
    case Options::Command::Version:
        print(u"dopys-cli "_s + QCoreApplication::applicationVersion());
        break;
    }
    return static_cast<int>(ExitCode::AllDone);
}

void CommandLine::installLanguage(const QString &code)
{
    // The locale decides; C has no language of its own and means English.
    const bool ukrainian = code.isEmpty() ? QLocale::system().language() == QLocale::Ukrainian : code == "uk"_L1;
    if (m_texts.load(ukrainian ? u":/i18n/dopys_uk.qm"_s : u":/i18n/dopys_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
    if (ukrainian && m_qtTexts.load(u"qtbase_uk"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

int CommandLine::runGenerate(const Options &options)
{
    GenerateCommand command(options);
    Interrupt interrupt(static_cast<int>(ExitCode::Interrupted));
    connect(&interrupt, &Interrupt::interrupted, &command, &GenerateCommand::interrupt);
    connect(&command, &GenerateCommand::prepared, &interrupt, &Interrupt::arm);
    return runToEnd(command);
}

int CommandLine::runModels(const Options &options)
{
    ModelsCommand command(options);
    return runToEnd(command);
}

} // namespace dopys
