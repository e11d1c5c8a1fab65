#include "cli/interrupt.h"

#include "cli/exitcode.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace dopys {

namespace {

// A signal handler may only write to a descriptor; the event loop reads the other end.
int g_pipe[2] = {-1, -1};
volatile std::sig_atomic_t g_armed = 0;

void tell(int)
{
    if (g_armed == 0)
        ::_exit(static_cast<int>(ExitCode::Interrupted));
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pipe[0], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, g_pipe) != 0)
        return; // the signals then end the program as they always do
    auto *notifier = new QSocketNotifier(g_pipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit interrupted();
    });
    std::signal(SIGINT, tell);
    std::signal(SIGTERM, tell);
}

void Interrupt::arm()
{
    g_armed = 1;
}

} // namespace dopys
