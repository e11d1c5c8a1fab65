"""quota.py BUILD: a limit of 10 requests a minute that the first run has to be told and the second knows. Two times three
real minutes; fails where a promise is broken."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from servers import KEY, POST_MS, fake_gemini

POSTS, PER_MINUTE = 30, 10
OVER_BOUND = 1.10
MOST_REFUSED = 3        # after those that had left before the first was refused


def run(build, folder, endpoint):
    """(wall in s, exit code, the run's document of its calls)"""
    command = [build / "src/cli/dopys-cli", "generate", "--input", folder / "input.json", "--endpoint", endpoint, "--key-file",
               folder / "key", "--output", folder / "out", "--force", "--timeline", folder / "timeline.json", "--quiet"]
    environment = {**os.environ, "DOPYS_HOME": str(folder / "home"), "LC_ALL": "C.UTF-8"}
    started = time.perf_counter()
    code = subprocess.run([str(part) for part in command], env=environment).returncode
    wall = time.perf_counter() - started
    return wall, code, json.loads((folder / "timeline.json").read_text(encoding="utf-8"))


def refused(timeline):
    """(those that had left before the first refusal came, those after it)"""
    attempts = [attempt for call in timeline["calls"] for attempt in call["attempts"]]
    refusals = [attempt for attempt in attempts if attempt["http_status"] == 429]
    first = min((attempt["end_ms"] for attempt in refusals), default=0)
    before = sum(1 for attempt in refusals if attempt["sent_ms"] <= first)
    return before, len(refusals) - before


def bound(timeline):
    """What the limit alone allows, in s: the brief and the posts that it lets in beside it, then a minute for each ten."""
    brief = next(call for call in timeline["calls"] if call["kind"] == "brief")["attempts"][-1]
    first_topic = min(call["attempts"][0]["queued_ms"] for call in timeline["calls"] if call["kind"] == "post")
    starts = [brief["sent_ms"]] + [first_topic] * POSTS
    for index in range(PER_MINUTE, len(starts)):
        starts[index] = max(starts[index], starts[index - PER_MINUTE] + 60_000)
    return (starts[-1] + POST_MS) / 1000


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    kept = True
    with tempfile.TemporaryDirectory() as name, fake_gemini(build, "--per-minute", str(PER_MINUTE)) as port:
        folder = pathlib.Path(name)
        text = {"business_name": "Bench", "product_service": "A product", "target_audience": "Readers", "num_posts": POSTS}
        (folder / "input.json").write_text(json.dumps(text), encoding="utf-8")
        (folder / "key").touch(mode=0o600)
        (folder / "key").write_text(KEY)
        for title, most in (("told in this run", MOST_REFUSED), ("known from before", 0)):
            if most == 0:
                time.sleep(61)  # it begins with a whole minute's quota
            wall, code, timeline = run(build, folder, f"http://127.0.0.1:{port}")
            (before, after), least = refused(timeline), bound(timeline)
            broken = [] if code == 0 else [f"exit code {code}"]
            broken += [f"wall over {OVER_BOUND}"] if wall / least > OVER_BOUND else []
            broken += [f"more than {most} refused"] if after > most or (most == 0 and before > 0) else []
            kept = kept and not broken
            print(f"quota of {PER_MINUTE} a minute, {title}: {POSTS} posts  wall {wall:6.1f} s  wall/bound {wall / least:.3f} "
                  f"(≤ {OVER_BOUND})  refused {after} (≤ {most}), and {before} that had left before the first was  "
                  f"{'; '.join(broken) or 'ok'}", flush=True)
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
