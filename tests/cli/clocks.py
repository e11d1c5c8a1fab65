"""clocks.py BUILD: fault F60. The computer's clock is a year behind or ten ahead, or somebody sets it while posts are
written: nothing waits for it, no time is negative, and the library keeps its order."""
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench"))
from servers import KEY, bare_environment, fake_gemini  # noqa: E402

POSTS = 4
HANG = 60   # seconds
LIBRARY = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
#        before the run, and from its middle on
CLOCKS = [("-1y", "-1y"), ("+10y", "+10y"), ("+0", "-1d"), ("+0", "+1d"), ("+0", "+1h"), ("+0", "-1h")]


def times(value):
    """Every figure of a time in a timeline, and every time between two of one attempt."""
    for call in value["calls"]:
        for attempt in call["attempts"]:
            order = [attempt[name] for name in ("queued_ms", "admitted_ms", "sent_ms", "first_byte_ms", "first_words_ms", "end_ms")]
            yield from order
            yield from (later - earlier for earlier, later in zip(order, order[1:]))
    yield value["run"]["wall_ms"]
    yield value["run"]["sequential_ms"]


def main():
    cli = pathlib.Path(sys.argv[1]).resolve() / "src/cli/dopys-cli"
    with tempfile.TemporaryDirectory() as name, fake_gemini(cli.parents[2], "--brief-ms", "300", "--post-ms", "600",
                                                            "--per-minute", "1000") as port:
        folder = pathlib.Path(name)
        (folder / "key").touch(mode=0o600)
        (folder / "key").write_text(KEY)
        clock = folder / "clock"
        environment = bare_environment(folder, FAKETIME_NO_CACHE="1", FAKETIME_TIMESTAMP_FILE=str(clock),
                                       FAKETIME_DONT_FAKE_MONOTONIC="1", LD_PRELOAD=str(LIBRARY))
        for number, (before, after) in enumerate(CLOCKS):
            form = {"business_name": f"Clock {number}", "product_service": "p", "target_audience": "a", "num_posts": POSTS}
            (folder / "input.json").write_text(json.dumps(form), encoding="utf-8")
            clock.write_text(before)
            change = threading.Timer(0.6, clock.write_text, (after,))
            change.start()
            subprocess.run([cli, "generate", "--input", folder / "input.json", "--endpoint",
                            f"http://127.0.0.1:{port}", "--key-file", folder / "key", "--save", "--quiet", "--timeline",
                            folder / "timeline.json", "--output", folder / "out", "--force"], check=True, timeout=HANG,
                           env=environment, capture_output=True)
            change.join()
            told = json.loads((folder / "timeline.json").read_text(encoding="utf-8"))
            assert told["run"]["done"] == POSTS, told
            started = datetime.datetime.fromisoformat(told["run"]["started"].replace("Z", "+00:00"))
            days = (started - datetime.datetime.now(datetime.timezone.utc)).days
            assert abs(days - {"-1y": -365, "+10y": 3650}.get(before, 0)) < 5, days     # the clock was really another one
            assert all(0 <= figure < HANG * 1000 for figure in times(told)), told
            print(f"{before}, then {after}: ok", flush=True)
        kept = json.loads(subprocess.run([cli, "list", "--json"], check=True, capture_output=True,
                                         env=bare_environment(folder)).stdout)
        assert sorted(row["name"] for row in kept) == [f"Clock {n}" for n in range(len(CLOCKS))], kept
        assert all((row["done"], row["posts"]) == (POSTS, POSTS) for row in kept), kept
    print("clocks: every post was written and kept")


if __name__ == "__main__":
    main()
