"""readonlydisk.py BUILD: the library lies on a disk that cannot be written to: an old computer's, or a backup's. Runs
where it may mount one: unshare -m python3 readonlydisk.py BUILD.

Everything that only reads works, with a file that was closed as it should be and with one whose log is still there; the
rest says why it does not."""
import contextlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

INPUT = {"business_name": "Bakery on the corner", "product_service": "rye bread", "target_audience": "t", "num_posts": 1}
HANG = 60  # seconds
cli = pathlib.Path(sys.argv[1]).resolve() / "src/cli/dopys-cli"


def run(environment, code, *arguments):
    """What it prints, when it ends with that code."""
    ended = subprocess.run([cli, *arguments], env=environment, capture_output=True, text=True, timeout=HANG)
    assert ended.returncode == code, (arguments, ended)
    return ended.stdout if code == 0 else ended.stderr


def everything_is_read(environment):
    assert [row["name"] for row in json.loads(run(environment, 0, "list", "--json"))] == [INPUT["business_name"]]
    assert json.loads(run(environment, 0, "list", "--search", "rye", "--json"))[0]["id"] == 1
    assert "Bakery" in run(environment, 0, "show", "1")
    assert "rye bread" in run(environment, 0, "export", "1", "--format", "json", "--output", "-")
    run(environment, 0, "check")
    copy = pathlib.Path(environment["DOPYS_HOME"]) / "copy.sqlite"
    run(environment, 0, "backup", copy)
    with contextlib.closing(sqlite3.connect(copy)) as backup:
        assert backup.execute("SELECT count(*) FROM campaign").fetchone() == (1,)
    copy.unlink()


def is_read_without_leave_to_write(data, environment):
    subprocess.run(["mount", "--bind", data, data], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", data], check=True)
        everything_is_read(environment)
        assert "cannot be written to" in run(environment, 2, "import", data.parent / "input.json")
    finally:
        subprocess.run(["umount", data], check=True)


def leave_with_its_log(library):
    """As a program leaves it that was killed."""
    kept = {}
    with contextlib.closing(sqlite3.connect(library)) as writer:
        writer.execute("UPDATE campaign SET pinned = 1")
        writer.commit()
        for file in library.parent.glob(library.name + "*"):
            kept[file] = file.read_bytes()
    for file, content in kept.items():
        file.write_bytes(content)
    assert len(kept) == 3, list(kept)


def main():
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name) / "a home?"  # an address would end there
        data = home / "data"
        data.mkdir(parents=True)
        (home / "input.json").write_text(json.dumps(INPUT))
        environment = {**os.environ, "DOPYS_HOME": str(home), "LC_ALL": "C.UTF-8"}
        run(environment, 0, "import", home / "input.json")
        assert not list(data.glob("*-wal"))
        is_read_without_leave_to_write(data, environment)
        leave_with_its_log(data / "library.sqlite")
        is_read_without_leave_to_write(data, environment)
        run(environment, 0, "import", home / "input.json")
    print("readonlydisk: everything was read")


main()
