#include "cli/commandline.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dopys"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOPYS_VERSION));
    dopys::CommandLine commandLine;
    return commandLine.run(QCoreApplication::arguments());
}
