#include "app/application.h"
#include "app/instancecall.h"
#include "app/singleinstance.h"
#include "core/errortext.h"
#include "core/log.h"
#include "system/interrupt.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <csignal>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Absolute: a second start may stand in another folder than the first. Ends the program where help was asked for.
QStringList filesToOpen(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"files"_s, QCoreApplication::translate("dopys::Application", "Campaigns to import."), u"[files…]"_s);
    parser.process(app);
    QStringList files;
    const QStringList named = parser.positionalArguments();
    for (const QString &file : named)
        files.append(QDir::current().filePath(file));
    return files;
}

/// The first one shows its window in any case.
int callFirst(dopys::SingleInstance &instance, const QStringList &files)
{
    const auto call = dopys::callFor(files);
    if (!call)
        std::fprintf(stderr, "dopys: %s\n", qUtf8Printable(dopys::errorText(call.error())));
    QObject::connect(&instance, &dopys::SingleInstance::answered, qApp, [&](bool heard) {
        if (!heard && !instance.isFirst()) {
            std::fprintf(stderr, "dopys: %s\n",
                qUtf8Printable(QCoreApplication::translate("dopys::Application",
                    "Dopys is open already and does not answer. End it, and start Dopys again.")));
        }
        QCoreApplication::exit(heard && call ? 0 : 1);
    });
    QMetaObject::invokeMethod(
        &instance, [&] { instance.callFirst(call ? *call : *dopys::callFor({})); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    dopys::installLog();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"dopys"_s);
    QApplication::setApplicationDisplayName(u"Dopys"_s);
    QApplication::setApplicationVersion(u"" DOPYS_VERSION ""_s);
    QApplication::setDesktopFileName(u"dopys"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/dopys.svg"_s));
    auto language = std::make_unique<dopys::LanguageSwitcher>();
    language->setLanguage(dopys::Settings().interfaceLanguage());
    const QStringList files = filesToOpen(app);
    dopys::SingleInstance instance;
    if (!instance.isFirst()) {
        const int code = callFirst(instance, files);
        if (!instance.isFirst())
            return code;
    }
    language.reset(); // the window has one of its own
    dopys::Application dopysApplication;
    QObject::connect(&instance, &dopys::SingleInstance::called, &dopysApplication, &dopys::Application::comeToTheFront);
    dopysApplication.start(files);
    // Quitting closes the windows first, and closing keeps what they hold.
    dopys::Interrupt interrupt(128 + SIGTERM);
    QObject::connect(&interrupt, &dopys::Interrupt::interrupted, &app, &QCoreApplication::quit);
    interrupt.arm();
    return QApplication::exec();
}
