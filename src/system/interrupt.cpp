#include "system/interrupt.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace dopys {

namespace {

// A signal handler may only write to a descriptor; the event loop reads the other end.
int g_pipe[2] = {-1, -1};
volatile std::sig_atomic_t g_armed = 0;
volatile std::sig_atomic_t g_exitCode = 0;
constexpr int endings[] = {SIGINT, SIGTERM, SIGHUP};

void tell(int)
{
    if (g_armed == 0)
        ::_exit(g_exitCode);
    for (const int ending : endings)
        std::signal(ending, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pipe[0], &byte, 1);
}

void listenTo(int ending)
{
    if (std::signal(ending, tell) == SIG_IGN)
        std::signal(ending, SIG_IGN);
}

} // namespace

Interrupt::Interrupt(int exitCode, QObject *parent) : QObject(parent)
{
    g_exitCode = exitCode;
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, g_pipe) != 0)
        return; // the signals then end the program as they always do
    auto *notifier = new QSocketNotifier(g_pipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit interrupted();
    });
    for (const int ending : endings)
        listenTo(ending);
}

void Interrupt::arm()
{
    g_armed = 1;
}

} // namespace dopys
