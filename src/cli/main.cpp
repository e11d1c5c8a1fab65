#include "cli/commandline.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char *argv[])
{
    // Where the locale is not UTF-8, as a scheduled job's, later versions of Qt say in three lines that they read and
    // write it all the same. So it is, and --quiet has not been read yet.
    QLoggingCategory *unnamed = QLoggingCategory::defaultCategory();
    unnamed->setEnabled(QtWarningMsg, false);
    QCoreApplication app(argc, argv);
    unnamed->setEnabled(QtWarningMsg, true);
    QCoreApplication::setApplicationName(QStringLiteral("dopys"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOPYS_VERSION));
    dopys::CommandLine commandLine;
    return commandLine.run(QCoreApplication::arguments());
}
