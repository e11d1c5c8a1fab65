"""window.py BUILD: when the first window is painted, what it holds at rest and what it costs when idle."""
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display, error

from desktop import environment, idle_percent, memory_mb, xvfb

RUNS, PAINTED_MS, MEMORY_MB, IDLE_SECONDS = 9, 250, 80, 5


def colours(window, geometry):
    """How many colours a few lines of the window show; one that is only filled counts as not painted."""
    seen = set()
    for part in (0.06, 0.2, 0.4, 0.6, 0.8):
        line = window.get_image(0, int(geometry.height * part), geometry.width, 1, X.ZPixmap, 0xFFFFFFFF).data
        seen.update(line[i:i + 3] for i in range(0, len(line) - 3, 4))
    return len(seen)


def painted(connection):
    for window in connection.screen().root.query_tree().children:
        try:
            geometry = window.get_geometry()
            if window.get_attributes().map_state == X.IsViewable and geometry.width > 200 and colours(window, geometry) >= 6:
                return True
        except error.XError:     # it has just gone
            continue
    return False


def start(program, env):
    """(process, ms until its window is painted)"""
    connection = display.Display(env["DISPLAY"])
    connection.set_error_handler(lambda *_: None)
    started = time.perf_counter()
    process = subprocess.Popen([program], env=env, stderr=subprocess.DEVNULL)
    while not painted(connection):
        if process.poll() is not None or time.perf_counter() - started > 30:
            raise SystemExit(f"bench: {program} showed no window")
        time.sleep(0.001)
    elapsed = 1000 * (time.perf_counter() - started)
    connection.close()
    return process, elapsed


def stop(process):
    process.terminate()
    process.wait()


def main():
    program = pathlib.Path(sys.argv[1]).resolve() / "src/app/dopys"
    with tempfile.TemporaryDirectory() as home, xvfb() as where:
        env, times = environment(where, home), []
        stop(start(program, env)[0])     # reads the files from the disk; not counted
        for _ in range(RUNS):
            process, elapsed = start(program, env)
            times.append(elapsed)
            stop(process)
        process, _ = start(program, env)
        time.sleep(3)
        resident, proportional = memory_mb(process.pid)
        idle = idle_percent(process.pid, IDLE_SECONDS)
        stop(process)
    median = statistics.median(times)
    print(f"window  painted after {median:.0f} ms (≤ {PAINTED_MS}; {min(times):.0f} to {max(times):.0f} in {RUNS} starts)  "
          f"at rest {resident:.1f} MB (≤ {MEMORY_MB}; {proportional:.1f} MB with shared libraries divided among their users)  idle CPU {idle:.1f} %")
    sys.exit(0 if median <= PAINTED_MS and resident <= MEMORY_MB and idle < 0.3 else 1)


if __name__ == "__main__":
    main()
