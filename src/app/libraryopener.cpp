#include "app/libraryopener.h"

#include "core/log.h"
#include "storage/settings.h"
#include "system/filename.h"

#include <QDateTime>
#include <QDir>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dopys {

namespace {

bool isNoLibrary(Error::Kind kind)
{
    return kind == Error::Kind::LibraryDamaged || kind == Error::Kind::LibraryForeign;
}

// By a connection of its own: the one that is open may remember pages as they were.
Status checkAnew()
{
    const auto present = Library::open(libraryFile());
    return present ? (*present)->check() : Status(present.error());
}

QString nameAside()
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return QDir(dataFolder()).filePath(u"library.damaged-"_s + stamp + u".sqlite"_s);
}

} // namespace

LibraryOpener::LibraryOpener(QObject *parent) : QObject(parent)
{
    m_retry.setInterval(3s);
    connect(&m_retry, &QTimer::timeout, this, &LibraryOpener::open);
}

LibraryOpener::~LibraryOpener() = default;

bool LibraryOpener::open()
{
    const Status opened = tryToOpen();
    return settle(!opened && isNoLibrary(opened.error().kind) ? setAside(opened.error()) : opened);
}

Status LibraryOpener::tryToOpen()
{
    auto library = Library::open(libraryFile());
    if (!library)
        return library.error();
    // What was opened without leave to write stays so when the disk gives it again.
    if (!(*library)->isWritable())
        return Error{.kind = Error::Kind::LibraryReadOnly, .subject = libraryFile()};
    m_library = std::move(*library);
    return ok();
}

// What cannot be opened now is tried again; only a later version of the program can do something about its own.
bool LibraryOpener::settle(const Status &opened)
{
    if (!opened && opened.error().kind != Error::Kind::LibraryNewer)
        m_retry.start();
    else
        m_retry.stop();
    if (!opened) {
        emit failed(opened.error());
        return false;
    }
    // What is open in the window goes in first: what is salvaged then meets it.
    emit this->opened();
    if (const auto aside = std::exchange(m_aside, std::nullopt))
        emit wasSetAside(aside->file, aside->reason);
    return true;
}

// With its companions, so that whoever mends it has all of it.
Status LibraryOpener::setAside(const Error &reason)
{
    qCWarning(lcStorage).noquote() << "library set aside:" << errorKindName(reason.kind) << reason.detail;
    const QString file = nameAside();
    if (!moveToFreeName(libraryFile(), file))
        return reason;
    for (const QString &companion : {u"-wal"_s, u"-shm"_s})
        moveToFreeName(libraryFile() + companion, file + companion);
    m_aside = Aside{.file = file, .reason = reason};
    const Status opened = tryToOpen();
    if (!opened) // where it is now must be known in any case
        emit isMissing(file, reason);
    return opened;
}

void LibraryOpener::noticeDamage(const std::optional<Error> &problem)
{
    if (!problem || !isNoLibrary(problem->kind) || !m_library)
        return;
    // The same damage is noticed in several places, and by now there may be a new library; and one campaign that cannot
    // be read is no reason to put away all others.
    if (const Status sound = checkAnew(); sound || !isNoLibrary(sound.error().kind))
        return;
    emit closing();
    m_library.reset(); // whoever has a file open must not write into it under its new name
    settle(setAside(*problem));
}

} // namespace dopys
