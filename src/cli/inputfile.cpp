#include "cli/inputfile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace dopys {

namespace {

Error unreadable(const QString &path, const QString &reason)
{
    if (path == "-"_L1) {
        return Error{.kind = Error::Kind::FileProblem,
            .detail = QCoreApplication::translate("dopys::cli", "Standard input cannot be read.")};
    }
    return Error{.kind = Error::Kind::FileProblem, .detail = reason, .subject = path};
}

Error tooLarge(const QString &path)
{
    if (path == "-"_L1) {
        return Error{.kind = Error::Kind::FileProblem,
            .detail = QCoreApplication::translate("dopys::cli", "Standard input is too large.")};
    }
    return unreadable(path, QCoreApplication::translate("dopys::files", "it is too large"));
}

} // namespace

Result<QByteArray> readNamedInput(const QString &path, qint64 most)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return unreadable(path, file.errorString());
    // A pipe gives what it has, not what was asked for.
    QByteArray bytes;
    for (QByteArray piece; !(piece = file.read(most + 1 - bytes.size())).isEmpty();)
        bytes += piece;
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > most)
        return tooLarge(path);
    return bytes;
}

} // namespace dopys
