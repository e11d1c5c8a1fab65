"""powercuts.py BUILD [CUTS]: records what generate --save writes, cuts the power at random moments, and looks at what is left.

At a cut everything that was synced is on the disk; of what was written since, each sector of 512 bytes is there or not by
chance. The library has to be sound then, and every post whose post_done had been printed has to be in it, finished."""
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

SECTOR = 512
INPUT = {"business_name": "B", "product_service": "p", "target_audience": "t", "num_posts": 6}
CALL = re.compile(rb"^(\d+) +(?:<\.\.\. )?(\w+)(?: resumed>|\()(.*)$", re.S)

RESULT = re.compile(rb"^(.*)\) += (.*)$", re.S)


def unhex(text):
    return bytes(int(part, 16) for part in text.split(b"\\x")[1:])


def calls(trace):
    """(name, arguments) of each call that succeeded, in the order in which they ended."""
    begun = {}
    for line in trace.read_bytes().splitlines():
        match = CALL.match(line)
        if not match:
            continue
        pid, name, rest = match.groups()
        if rest.endswith(b"<unfinished ...>"):
            begun[pid] = rest[:-len(b"<unfinished ...>")]
            continue
        rest = begun.pop(pid, b"") + rest
        ended = RESULT.match(rest)
        if not ended:
            sys.exit(f"powercuts: not understood: {line[:200]!r}")
        if not ended[2].startswith(b"-1"):
            yield name.decode(), ended[1]


def operations(trace, folder):
    """("write", file, offset, bytes) | ("sync", file) | ("size", file, n) | ("gone", file) | ("told", post number)"""
    for name, text in calls(trace):
        strings = [unhex(each) for each in re.findall(rb'[<"]((?:\\x[0-9a-f]{2})*)[>"]', text)]
        if name == "write" and text.startswith(b"1<") and b'"post_done"' in strings[1]:
            for line in strings[1].splitlines():
                yield "told", json.loads(line)["index"]
        path = pathlib.Path(os.fsdecode(strings[0])) if strings else pathlib.Path()
        if path.parent != folder or not path.name.startswith("library.sqlite") or path.name.endswith("-shm"):
            continue
        if name == "pwrite64":
            yield "write", path.name, int(text.rsplit(b",", 1)[1]), strings[1]
        elif name in ("fdatasync", "fsync"):
            yield "sync", path.name
        elif name == "ftruncate":
            yield "size", path.name, int(text.rsplit(b",", 1)[1])
        elif name == "unlink":
            yield "gone", path.name


def put(content, offset, data):
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset:offset + len(data)] = data


def apply(content, operation, torn):
    if operation[0] == "size":
        del content[operation[2]:]
        return
    _, _, offset, data = operation
    for at in range(0, len(data), SECTOR):
        if not torn or random.random() < 0.5:
            put(content, offset + at, data[at:at + SECTOR])


def after_cut(before, done):
    """File name → content, for a cut right after the operations @done."""
    disk = {name: bytearray(content) for name, content in before.items()}
    pending = {}
    for operation in done:
        kind, name = operation[0], operation[1]
        if kind in ("write", "size"):
            pending.setdefault(name, []).append(operation)
        elif kind == "sync":
            for each in pending.pop(name, []):
                apply(disk.setdefault(name, bytearray()), each, torn=False)
        elif kind == "gone" and random.random() < 0.5:
            disk.pop(name, None)
            pending.pop(name, None)
    for name, rest in pending.items():
        for each in rest:
            if random.random() < 0.5:
                apply(disk.setdefault(name, bytearray()), each, torn=True)
    return disk


def problem_of(disk, told, earlier):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for file, content in disk.items():
            (folder / file).write_bytes(content)
        try:
            database = sqlite3.connect(folder / "library.sqlite")
            if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                return "corrupt"
            done = {row[0] + 1 for row in database.execute("SELECT idx, body FROM post WHERE campaign > ?", [earlier])
                    if json.loads(row[1])["state"] == "done"}
            database.close()
        except sqlite3.DatabaseError as error:
            return f"corrupt: {error}"
        return f"lost: {sorted(told - done)}" if told - done else None


def record(build, folder):
    """(files before the run, operations, the last campaign before it)"""
    server = subprocess.Popen([build / "tests/support/fake-gemini", "--port", "0", "--brief-ms", "100", "--post-ms", "400", "--key", "k"],
                              stdout=subprocess.PIPE, text=True)
    try:
        port = int(server.stdout.readline())
        (folder / "input.json").write_text(json.dumps(INPUT), encoding="utf-8")
        (folder / "key").touch(mode=0o600)
        (folder / "key").write_text("k")
        environment = {**os.environ, "DOPYS_HOME": str(folder / "home"), "ASAN_OPTIONS": "detect_leaks=0", "LC_ALL": "C.UTF-8"}
        command = [build / "src/cli/dopys-cli", "generate", "--endpoint", f"http://127.0.0.1:{port}", "--key-file", folder / "key",
                   "--input", folder / "input.json", "--save", "--events", "--quiet"]
        data, trace = folder / "home/data", folder / "trace"
        subprocess.run(command, env=environment, check=True, capture_output=True)
        before = {file.name: file.read_bytes() for file in data.glob("library.sqlite*") if not file.name.endswith("-shm")}
        earlier = sqlite3.connect(data / "library.sqlite").execute("SELECT max(id) FROM campaign").fetchone()[0]
        subprocess.run(["strace", "-f", "-qq", "-y", "-xx", "-s", "100000000", "-o", trace,
                        "-e", "trace=pwrite64,write,ftruncate,fdatasync,fsync,unlink", *command],
                       env=environment, check=True, capture_output=True)
        return before, list(operations(trace, data)), earlier
    finally:
        server.terminate()
        server.wait()


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    cuts = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    if not shutil.which("strace"):
        sys.exit("powercuts: strace is not here")
    with tempfile.TemporaryDirectory() as name:
        before, done, earlier = record(build, pathlib.Path(name).resolve())
    kinds = [operation[0] for operation in done]
    if kinds.count("told") != INPUT["num_posts"] or kinds.count("sync") < INPUT["num_posts"]:
        sys.exit(f"powercuts: the record is not whole: {kinds.count('told')} told, {kinds.count('sync')} syncs")
    seed = random.randrange(2**32)
    random.seed(seed)
    failed = 0
    for _ in range(cuts):
        at = random.randrange(len(done) + 1)
        told = {operation[1] for operation in done[:at] if operation[0] == "told"}
        problem = problem_of(after_cut(before, [each for each in done[:at] if each[0] != "told"]), told, earlier)
        if problem:
            failed += 1
            print(f"cut after {at} of {len(done)}: {problem}")
    print(f"powercuts: {cuts} cuts over {kinds.count('write')} writes and {kinds.count('sync')} syncs, {failed} failed (seed {seed})")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
