#include "app/application.h"
#include "core/log.h"

#include <QApplication>
#include <QIcon>

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
    dopys::Application dopysApplication;
    dopysApplication.start();
    return QApplication::exec();
}
