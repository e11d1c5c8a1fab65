"""torture.py BUILD [STEP]: fails each call by which dopys-cli touches the disk, one at a time (every STEP-th of many).

A library with a campaign and an exported document are there. For each command that writes, the calls of each kind are
counted in a run without faults; then the n-th one fails, for each n: with a full disk or with an error of the disk.
Of each write half is written as well, after which the disk takes the rest or is full.
Whatever fails: nobody crashes or hangs, the earlier document is there byte for byte or the new one is there whole, the
library is sound and has the earlier campaign, and afterwards the same command works. Who ends with 0 has done what was
asked, anyone else says what is wrong. The faults are injected by strace, short writes by tests/support/shortwrite.cpp,
and that they were is asserted."""
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

INPUT = {"business_name": "B", "product_service": "p", "target_audience": "t", "num_posts": 2}
# Its document is longer than the 16 KB that Qt gathers before it writes; a short write comes back another way then.
OLD = {**INPUT, "product_service": "bread " * 2200}
HANG = 60  # seconds
# What a call that fails answers with. A loader that cannot read a library ends with 127 before the program begins.
ENDS = {0, 1, 2, 6, 7, 127}
FAULTS = {
    "openat": ["error=ENOSPC", "error=EACCES"],
    "write": ["error=ENOSPC", "error=EIO"],
    "pwrite64": ["error=ENOSPC", "error=EIO"],
    "fsync": ["error=EIO"],
    "fdatasync": ["error=EIO"],
    "rename": ["error=EIO"],
    "renameat2": ["error=EIO"],
    "ftruncate": ["error=EIO"],
    "unlink": ["error=EIO"],
    "sendfile": ["error=ENOSPC", "error=EIO"],
}
# What shortwrite.cpp does after half of a write, and the mark that it leaves then.
SHORT = {"go on": "s", "full": "sf"}

NEW = ["generate", "--input", "c.json", "--output", "out", "--quiet", "--key-file", "key"]
build, step = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 1
cli = build / "src/cli/dopys-cli"
shortwrite = build / "tests/support/shortwrite.so"


class Case:
    """A folder of its own with the same beginning."""
    service = ""  # the address of one that answers at once

    def __init__(self, origin):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="torture-"))
        shutil.copytree(origin, self.folder, dirs_exist_ok=True)

    def gone(self):
        shutil.rmtree(self.folder)

    def environment(self):
        return {"GOOGLE_GEMINI_BASE_URL": Case.service, "DOPYS_HOME": str(self.folder / "home"), "HOME": str(self.folder), "PATH": os.environ["PATH"],
                "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}

    def run(self, arguments, *tracer):
        return subprocess.run([*tracer, cli, *arguments], cwd=self.folder, env=self.environment(), capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=HANG)

    def injected(self, arguments, call, fault, number):
        """(how it ended, whether the fault was injected)"""
        trace = self.folder / "trace"
        done = self.run(arguments, "strace", "-f", "-qq", "-o", trace, "-e", f"trace={call}",
                        "-e", f"inject={call}:{fault}:when={number}")
        return done, b"(INJECTED)" in trace.read_bytes()

    def shortened(self, arguments, then, number):
        """(how it ended, the mark that shortwrite.cpp left)"""
        mark = self.folder / "mark"
        # By env, which stands before the program as strace does.
        done = self.run(arguments, "env", f"LD_PRELOAD={shortwrite}", f"SHORT_WRITE_AT={number}",
                        f"SHORT_WRITE_THEN={then}", f"SHORT_WRITE_MARK={mark}")
        return done, mark.read_text() if mark.exists() else ""

    def writes(self, arguments):
        done, mark = self.shortened(arguments, "", 0)
        assert done.returncode == 0 and mark, (arguments, done)
        return len(mark)

    def count(self, arguments):
        trace = self.folder / "trace"
        done = self.run(arguments, "strace", "-f", "-qq", "-o", trace, "-e", "trace=" + ",".join(FAULTS))
        assert done.returncode == 0, (arguments, done)
        # strace counts for each thread by itself.
        calls = collections.Counter(re.findall(rb"^(\d+) +(\w+)\(", trace.read_bytes(), re.M))
        return {call: max((n for (_, name), n in calls.items() if name == call.encode()), default=0) for call in FAULTS}


def listed(case):
    done = case.run(["list", "--json"])
    assert done.returncode == 0, done
    return {row["id"] for row in json.loads(done.stdout)}


# Each: the command, and what is true when it has ended with 0.
COMMANDS = {
    "export": (["export", "1", "--output", "out", "--force"],
               lambda case: json.loads((case.folder / "out/campaign.json").read_bytes())["posts"]),
    "save": ([*NEW, "--save", "--force"],
             lambda case: len(listed(case)) == 2),
    "backup": (["backup", "copy.sqlite"],
               lambda case: (case.folder / "copy.sqlite").stat().st_size > 0),
    "restore": (["restore", "before.sqlite"],
                lambda case: listed(case) == {1}),
    "import": (["import", "c.json"],
               lambda case: len(listed(case)) == 2),
}


def look(case, name, old, done):
    assert done.returncode in ENDS, done
    assert done.returncode == 0 or done.stderr.strip(), "it does not say what is wrong"
    document = (case.folder / "out/campaign.json").read_bytes()
    if document != old:
        assert json.loads(document)["posts"] and name in ("export", "save"), "half a document"
    assert case.run(["check"]).returncode == 0, "the library is damaged"
    assert 1 in listed(case), "the earlier campaign is gone"
    if done.returncode == 0:
        assert COMMANDS[name][1](case), "it says that it is done"
    leftovers = [each.name for each in case.folder.rglob("*") if each.name.endswith(".new")]
    assert not leftovers or done.returncode != 0, leftovers


def again(case, name):
    """Without the fault it works."""
    (case.folder / "copy.sqlite").unlink(missing_ok=True)
    done = case.run(COMMANDS[name][0])
    assert done.returncode == 0, done


def one(origin, old, name, call, fault, number):
    case = Case(origin)
    try:
        if call == "short":
            done, mark = case.shortened(COMMANDS[name][0], fault, number)
            injected = mark == SHORT[fault]
            # How often it saves is a matter of time, so that the last writes of the counted run may not come.
            assert injected or (name == "save" and not mark), f"not injected, the mark is {mark!r}"
            # Half of a write is no error: the rest is written next.
            assert fault == "full" or done.returncode == 0, done
        else:
            done, injected = case.injected(COMMANDS[name][0], call, fault, number)
        look(case, name, old, done)
        again(case, name)
        return injected
    except (AssertionError, subprocess.TimeoutExpired, ValueError, OSError) as problem:
        raise SystemExit(f"torture: {name}, {call} {number} {fault}: {problem!r}") from problem
    finally:
        case.gone()


def beginning(folder):
    origin = folder / "origin"
    (origin / "home").mkdir(parents=True)
    (origin / "c.json").write_text(json.dumps(OLD))
    (origin / "key").touch(mode=0o600)
    (origin / "key").write_text("k")
    case = Case(origin)
    for arguments in ([*NEW, "--save"], ["backup", "before.sqlite"]):
        done = case.run(arguments)
        assert done.returncode == 0, done
    shutil.copytree(case.folder, origin, dirs_exist_ok=True)
    (origin / "c.json").write_text(json.dumps(INPUT))
    case.gone()
    return origin


def jobs(origin, old):
    for name, (arguments, _) in COMMANDS.items():
        case = Case(origin)
        counts = case.count(arguments)
        case.gone()
        case = Case(origin)
        writes = case.writes(arguments)
        case.gone()
        for then in SHORT:
            for number in range(1, writes + 1, step):
                yield origin, old, name, "short", then, number
        for call, faults in FAULTS.items():
            # Most openings are those of the program's own libraries.
            stride = max(step, counts[call] // 12) if call == "openat" else step
            for fault in faults:
                for number in range(1, counts[call] + 1, stride):
                    yield origin, old, name, call, fault, number


def main():
    server = subprocess.Popen([build / "tests/support/fake-gemini", "--port", "0", "--brief-ms", "1", "--post-ms", "1",
                               "--key", "k"], stdout=subprocess.PIPE, text=True)
    try:
        Case.service = f"http://127.0.0.1:{int(server.stdout.readline())}"
        with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
            origin = beginning(pathlib.Path(folder))
            todo = list(jobs(origin, (origin / "out/campaign.json").read_bytes()))
            injected = list(pool.map(lambda job: one(*job), todo))
        short = sum(hit for job, hit in zip(todo, injected) if job[3] == "short")
        print(f"torture: {sum(injected)} faults injected in {len(todo)} runs of {len(COMMANDS)} commands, "
              f"{short} of them short writes")
        # A call more or less than in the run that was counted is no wonder; most must have been hit.
        assert sum(injected) > 0.9 * len(todo), "too few were injected"
    finally:
        server.terminate()
        server.wait()


main()
