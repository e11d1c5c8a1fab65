#include "widgets/documentsfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dopys {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace dopys
