#include "app/application.h"
#include "app/singleinstance.h"
#include "core/log.h"
#include "system/interrupt.h"

#include <QApplication>
#include <QIcon>
#include <csignal>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    dopys::installLog();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"dopys"_s);
    QApplication::setApplicationDisplayName(u"Dopys"_s);
    QApplication::setApplicationVersion(u"" DOPYS_VERSION ""_s);
    QApplication::setDesktopFileName(u"dopys"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/dopys.svg"_s));
    dopys::SingleInstance instance;
    if (!instance.isFirst()) {
        QObject::connect(&instance, &dopys::SingleInstance::answered, &app,
            [](bool heard) { QCoreApplication::exit(heard ? 0 : 1); });
        QMetaObject::invokeMethod(&instance, &dopys::SingleInstance::callFirst, Qt::QueuedConnection);
        return QApplication::exec();
    }
    dopys::Application dopysApplication;
    QObject::connect(&instance, &dopys::SingleInstance::called, &dopysApplication,
        [&dopysApplication] { dopysApplication.comeToTheFront({}); });
    dopysApplication.start();
    // Quitting closes the windows first, and closing keeps what they hold.
    dopys::Interrupt interrupt(128 + SIGTERM);
    QObject::connect(&interrupt, &dopys::Interrupt::interrupted, &app, &QCoreApplication::quit);
    interrupt.arm();
    return QApplication::exec();
}
