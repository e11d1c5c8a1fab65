"""fulldisk.py BUILD: the disk of the library is full while posts are written. Runs where it may mount a small disk:
unshare -m python3 fulldisk.py BUILD.

Once there is room again before the run ends, and everything is kept; once there is none, and the posts are in their file
all the same, and what was in the library before is untouched."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

INPUT = {"business_name": "B", "product_service": "p", "target_audience": "t", "num_posts": 4}
HANG = 60  # seconds
build = pathlib.Path(sys.argv[1]).resolve()
cli = build / "src/cli/dopys-cli"


def fill(disk):
    """Until nothing more goes onto it."""
    with open(disk / "filler", "wb", buffering=0) as filler:
        for size in (65536, 4096, 1):
            try:
                while True:
                    filler.write(b"x" * size)
            except OSError:
                pass


def run(environment, *arguments):
    return subprocess.run([cli, *arguments], env=environment, capture_output=True, text=True, timeout=HANG)


def campaigns(environment):
    return json.loads(run(environment, "list", "--json").stdout)


def written_on_a_full_disk(folder, environment, room_again):
    """How generate --save ended, with its document."""
    disk, out = folder / "home/data", folder / f"out-{room_again}"
    process = subprocess.Popen([cli, "generate", "--input", folder / "input.json", "--key-file", folder / "key", "--save",
                                "--events", "--output", out], env=environment, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True)
    while '"post_started"' not in process.stdout.readline():
        pass
    fill(disk)
    if room_again:
        time.sleep(1.2)  # streamed text is written each second: some of it has failed by now
        (disk / "filler").unlink()
    said = process.communicate(timeout=HANG)[1]
    assert "LibraryFull" in said, said
    return process.returncode, json.loads((out / "campaign.json").read_text())


def main():
    server = subprocess.Popen([build / "tests/support/fake-gemini", "--port", "0", "--brief-ms", "100", "--post-ms", "3000",
                               "--key", "k"], stdout=subprocess.PIPE, text=True)
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "input.json").write_text(json.dumps(INPUT))
            (folder / "key").touch(mode=0o600)
            (folder / "key").write_text("k")
            disk = folder / "home/data"
            disk.mkdir(parents=True)
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", disk], check=True)
            environment = {**os.environ, "DOPYS_HOME": str(folder / "home"), "LC_ALL": "C.UTF-8",
                           "GOOGLE_GEMINI_BASE_URL": f"http://127.0.0.1:{int(server.stdout.readline())}"}
            try:
                code, document = written_on_a_full_disk(folder, environment, room_again=True)
                assert code == 0 and all(post["status"] == "done" for post in document["posts"]), code
                kept = campaigns(environment)
                assert [row["done"] for row in kept] == [4], kept

                code, document = written_on_a_full_disk(folder, environment, room_again=False)
                assert code == 7 and all(post["status"] == "done" for post in document["posts"]), code
                (disk / "filler").unlink()
                assert run(environment, "check").returncode == 0
                assert kept[0] in campaigns(environment)
            finally:
                subprocess.run(["umount", disk], check=True)
    finally:
        server.terminate()
        server.wait()
    print("fulldisk: nothing was lost")


main()
