"""streams.py BUILD: 64 streams at a time until there have been 10 000, over HTTP/1.1 and over HTTP/2 with TLS."""
import pathlib
import subprocess
import sys
import tempfile

from servers import KEY, fake_gemini, front

PACE = ["--post-ms", "100", "--events", "8"]


def run(build, name, *where):
    print(f"{name}  ", end="", flush=True)
    return subprocess.run([str(build / "tests/gemini/bench_streams"), where[0], KEY, *map(str, where[1:])]).returncode == 0


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name, fake_gemini(build, *PACE) as backend:
        folder = pathlib.Path(name)
        kept = run(build, "h1", f"http://127.0.0.1:{backend}")
        with front(folder, backend) as port:
            kept = run(build, "h2", f"https://127.0.0.1:{port}", folder / "server.pem") and kept
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
