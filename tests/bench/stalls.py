"""stalls.py BUILD: the longest time that the window answers nothing while 50 cards stream. Runs in a D-Bus session."""
import pathlib
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from desktop import environment, xvfb  # noqa: E402
from servers import BRIEF_MS, KEY, POST_MS, fake_gemini  # noqa: E402

POSTS, LIMIT_MS = 50, 100
FORM = {"Business name": "Bench", "Product or service": "A product", "Target audience": "Readers"}


def everything(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from everything(child)


def wait_for(what, find, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = find()
        if found is not None:
            return found
        time.sleep(0.1)
    raise SystemExit(f"bench: {what} is not there")


def application(pid):
    desktop = Atspi.get_desktop(0)
    apps = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    return next((app for app in apps if app is not None and app.get_process_id() == pid and app.get_child_count()), None)


def named(app, name, role=None):
    return next((n for n in everything(app) if n.get_name() == name and role in (None, n.get_role())), None)


def fill_in(app):
    for name, text in FORM.items():
        wait_for(name, lambda: named(app, name, Atspi.Role.TEXT)).set_text_contents(text)
    wait_for("Number of posts", lambda: named(app, "Number of posts", Atspi.Role.SPIN_BUTTON)).set_current_value(POSTS)


def bus_of_accessibility():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                Gio.DBusCallFlags.NONE, 5000)[0]
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags)


def longest_answer(name, seconds):
    """ms of the slowest of many small questions, each answered by the GUI thread."""
    bus, longest, end = bus_of_accessibility(), 0.0, time.monotonic() + seconds
    question = GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", "ChildCount"))
    while time.monotonic() < end:
        asked = time.perf_counter()
        bus.call_sync(name, "/org/a11y/atspi/accessible/root", "org.freedesktop.DBus.Properties", "Get", question, None,
                      Gio.DBusCallFlags.NONE, 30000)
        longest = max(longest, 1000 * (time.perf_counter() - asked))
        time.sleep(0.005)
    return longest


def cards(app):
    return sum(1 for node in everything(app) if node.get_name().startswith("Post ") and ":" in node.get_name()
               and node.get_role() in (Atspi.Role.PANEL, Atspi.Role.GROUPING, Atspi.Role.FILLER))


def measure(process):
    app = wait_for("the window", lambda: application(process.pid))
    fill_in(app)
    button = wait_for("Generate campaign", lambda: named(app, "Generate campaign"))
    button.do_action(0)
    longest = longest_answer(app.app.bus_name, (BRIEF_MS + POST_MS) / 1000 + 2)
    return longest, cards(app)


def main():
    program = pathlib.Path(sys.argv[1]).resolve() / "src/app/dopys"
    with tempfile.TemporaryDirectory() as home, xvfb() as where, fake_gemini(pathlib.Path(sys.argv[1]).resolve()) as port:
        env = environment(where, home) | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "GEMINI_API_KEY": KEY,
                                          "GOOGLE_GEMINI_BASE_URL": f"http://127.0.0.1:{port}"}
        process = subprocess.Popen([program], env=env, stderr=subprocess.DEVNULL)
        try:
            longest, shown = measure(process)
        finally:
            process.terminate()
            process.wait()
    print(f"stalls  the longest answer of the window while {shown} cards streamed: {longest:.0f} ms (≤ {LIMIT_MS})")
    sys.exit(0 if longest <= LIMIT_MS and shown == POSTS else 1)


if __name__ == "__main__":
    main()
