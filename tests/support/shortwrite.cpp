// Preloaded into a program, it lets the disk take only half of one write, and really writes that half. strace, which
// fails calls, can only claim that a part was written.
//
//   SHORT_WRITE_AT    which write of more than one byte to an ordinary file, from 1; 0: none, all are only counted
//   SHORT_WRITE_THEN  full: the next write to the same descriptor finds no room; anything else: it goes on
//   SHORT_WRITE_MARK  a file that gets a letter for what happened: c counted, s short, f full
//
// Wrapped is what Qt (write; sendfile, where a file is copied) and SQLite (pwrite64) call.
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> counted = 0;
std::atomic<int> full = -1; ///< the descriptor whose next write finds no room

std::string_view setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

// By system calls, so that it is no write that counts.
void mark(char what)
{
    const long file = syscall(
        SYS_openat, AT_FDCWD, setting("SHORT_WRITE_MARK").data(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0 || syscall(SYS_write, file, &what, 1) != 1)
        std::abort(); // nobody could tell whether the fault was there
    syscall(SYS_close, file);
}

bool isOrdinary(int file)
{
    struct stat found = {};
    return fstat(file, &found) == 0 && S_ISREG(found.st_mode);
}

/// How many of @p wanted bytes the disk takes; nothing when it is full.
ssize_t roomFor(int file, std::size_t wanted)
{
    const auto all = static_cast<ssize_t>(wanted);
    if (wanted == 0 || !isOrdinary(file))
        return all;
    if (int same = file; full.compare_exchange_strong(same, -1)) {
        mark('f');
        return 0;
    }
    if (all < 2)
        return all;
    const int at = std::atoi(setting("SHORT_WRITE_AT").data());
    if (at == 0)
        mark('c');
    if (++counted != at)
        return all;
    mark('s');
    if (setting("SHORT_WRITE_THEN") == "full")
        full = file;
    return all / 2;
}

/// What @p call answers for as many bytes as there is room for.
template <typename Call> ssize_t within(int file, std::size_t wanted, Call call)
{
    const ssize_t room = roomFor(file, wanted);
    if (room == 0 && wanted > 0) {
        errno = ENOSPC;
        return -1;
    }
    return call(static_cast<std::size_t>(room));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, std::size_t size)
{
    return within(file, size, [&](std::size_t room) { return syscall(SYS_write, file, bytes, room); });
}

ssize_t pwrite64(int file, const void *bytes, std::size_t size, off64_t at)
{
    return within(file, size, [&](std::size_t room) { return syscall(SYS_pwrite64, file, bytes, room, at); });
}

// It is asked for far more than there is.
ssize_t sendfile(int file, int source, off_t *at, std::size_t size) noexcept
{
    struct stat found = {};
    const off_t from = at ? *at : lseek(source, 0, SEEK_CUR);
    const bool isKnown = fstat(source, &found) == 0 && S_ISREG(found.st_mode) && from >= 0;
    const std::size_t left = isKnown && found.st_size > from ? static_cast<std::size_t>(found.st_size - from) : 0;
    return within(file, isKnown ? std::min(size, left) : size,
        [&](std::size_t room) { return syscall(SYS_sendfile, file, source, at, room); });
}
}
