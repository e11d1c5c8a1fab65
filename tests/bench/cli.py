"""cli.py BUILD: wall, CPU and memory of the whole dopys-cli process against the ideal; fails where a promise is broken."""
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

from servers import BRIEF_MS, KEY, POST_MS, fake_gemini, front, own_share

IDEAL = (BRIEF_MS + POST_MS) / 1000
CASES = [(protocol, posts, 1.01) for protocol in ("h1", "h2") for posts in (3, 5, 20, 50)] + [("h2", 500, 1.03)]
ONE_BY_ONE = 20, 1.02   # posts whose topics come at different times, and how far the last may be from its own ideal
CPU_LIMIT, MEMORY_LIMIT = 0.3, 40     # seconds and MB for 50 posts


def prepare(folder, posts):
    text = {"business_name": "Bench", "product_service": "A product", "target_audience": "Readers", "num_posts": posts}
    (folder / "input.json").write_text(json.dumps(text), encoding="utf-8")
    key = folder / "key"
    key.touch(mode=0o600)
    key.write_text(KEY)


def measure(build, folder, endpoint, extra):
    """(wall in s, CPU in s, greatest memory in MB, exit code) of one run."""
    command = [build / "src/cli/dopys-cli", "generate", "--input", folder / "input.json", "--endpoint", endpoint, "--key-file",
               folder / "key", "--format", "json", "--timeline", folder / "timeline.json", "--quiet", *extra]
    environment = {**os.environ, "DOPYS_HOME": str(folder / "home"), "LC_ALL": "C.UTF-8"}
    with open(folder / "document.json", "wb") as document:
        started = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=document, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


def in_time(timeline):
    """How many calls ended with their first attempt."""
    calls = json.loads(timeline.read_text(encoding="utf-8"))["calls"]
    return sum(1 for call in calls if len(call["attempts"]) == 1), len(calls)


def promises(posts, limit, share, wall, cpu, memory, code):
    broken = [] if code == 0 else [f"exit code {code}"]
    # What another client waits for as well is the service's, and the front's, that have these two cores in common with us.
    broken += [f"wall over {limit}"] if (wall - share) / IDEAL > limit else []
    if posts == 50:
        broken += [f"CPU over {CPU_LIMIT} s"] if cpu > CPU_LIMIT else []
        broken += [f"memory over {MEMORY_LIMIT} MB"] if memory > MEMORY_LIMIT else []
    return broken


def run_case(build, protocol, posts, limit):
    with tempfile.TemporaryDirectory() as name, fake_gemini(build, "--save-post", f"{name}/post.json") as backend:
        folder = pathlib.Path(name)
        prepare(folder, posts)
        if protocol == "h1":
            result, share = measure(build, folder, f"http://127.0.0.1:{backend}", []), 0
        else:
            with front(folder, backend) as port:
                # A front answers its very first connections 30 to 40 ms late, and the service is never new.
                own_share(folder, port, posts)
                result = measure(build, folder, f"https://127.0.0.1:{port}", ["--ca-file", folder / "server.pem"])
                share = own_share(folder, port, posts, folder / "post.json")
        first, calls = in_time(folder / "timeline.json")
    broken = promises(posts, limit, share, *result)
    wall, cpu, memory, _ = result
    print(f"{protocol}  {posts:4} posts  wall {wall:7.3f} s  wall/ideal {wall / IDEAL:.4f}, less servers' own {share:.3f} s: "
          f"{(wall - share) / IDEAL:.4f} (≤ {limit})  CPU {cpu:5.2f} s  memory {memory:5.1f} MB  calls {first}/{calls}  {'; '.join(broken) or 'ok'}",
          flush=True)
    return not broken


def run_one_by_one(build):
    posts, limit = ONE_BY_ONE
    with tempfile.TemporaryDirectory() as name, fake_gemini(build, at_once=False) as backend:
        folder = pathlib.Path(name)
        prepare(folder, posts)
        wall, _, _, code = measure(build, folder, f"http://127.0.0.1:{backend}", ["--events"])
        events = [json.loads(line) for line in (folder / "document.json").read_text(encoding="utf-8").splitlines()]
    topics = [event["t_ms"] for event in events if event["event"] == "topic"]
    ideal = (max(topics) + POST_MS) / 1000
    ok = code == 0 and len(topics) == posts and wall / ideal <= limit
    print(f"h1  {posts:4} posts, topics from {min(topics) / 1000:.3f} to {max(topics) / 1000:.3f} s  wall {wall:7.3f} s  "
          f"wall/(last topic + its post) {wall / ideal:.4f} (≤ {limit})  {'ok' if ok else 'NOT KEPT'}", flush=True)
    return ok


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, most), most))
    results = [run_case(build, *case) for case in CASES] + [run_one_by_one(build)]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
