"""A private X server, and what /proc says of a program."""
import contextlib
import os
import pathlib
import subprocess
import time

TICK = os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def xvfb(size="1440x900x24"):
    """Yields the display of an X server without a window manager."""
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"],
                              pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as number:
            yield ":" + number.readline().strip()
    finally:
        server.terminate()
        server.wait()


def environment(display, home):
    names = ("PATH", "HOME", "USER", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_DIRS")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return {**kept, "DISPLAY": display, "DOPYS_HOME": str(home), "LANG": "en_US.UTF-8", "QT_QPA_PLATFORM": "xcb"}


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def memory_mb(pid):
    """(resident, proportional): what is mapped, and what remains when shared libraries are divided among their users."""
    lines = dict(line.split(":", 1) for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return int(lines["Rss"].split()[0]) / 1024, int(lines["Pss"].split()[0]) / 1024


def idle_percent(pid, seconds):
    before = cpu_seconds(pid)
    time.sleep(seconds)
    return 100 * (cpu_seconds(pid) - before) / seconds
