"""What the bench measures against: fake-gemini, and nghttpx before it for HTTP/2 with TLS."""
import contextlib
import os
import pathlib
import re
import socket
import subprocess
import time

BRIEF_MS, POST_MS = 3000, 4000
KEY = "bench-key-that-opens-nothing"


def bare_environment(home, **more):
    """Nothing of whoever runs the tests, but for what the sanitizers are told."""
    told = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
    return {"PATH": os.environ["PATH"], "DOPYS_HOME": str(home), "LC_ALL": "C.UTF-8", **told, **more}


@contextlib.contextmanager
def running(*command, **options):
    process = subprocess.Popen([str(part) for part in command], **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def fake_gemini(build, *more, at_once=True):
    """Yields the port of a service whose topics arrive all at once, so that the ideal is brief + one post; or one by one."""
    with running(build / "tests/support/fake-gemini", "--port", 0, "--brief-ms", BRIEF_MS, "--post-ms", POST_MS,
                 *(["--topics-at-once"] if at_once else []), "--key", KEY, *more, stdout=subprocess.PIPE, text=True) as server:
        yield int(server.stdout.readline())


def make_certificate(folder, name):
    openssl = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
               f"subjectAltName={name}", "-keyout", folder / "server.key", "-out", folder / "server.pem"]
    subprocess.run(openssl, check=True, capture_output=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise SystemExit("bench: nghttpx does not answer")


@contextlib.contextmanager
def front(folder: pathlib.Path, backend, name="IP:127.0.0.1"):
    """Yields the port of the front, whose certificate is for @p name."""
    make_certificate(folder, name)
    port = free_port()
    # As many streams in a connection as the real service allows; an empty configuration, the machine's own may listen.
    with running("nghttpx", "--conf=/dev/null", "--workers=1", f"--frontend=127.0.0.1,{port}", f"--backend=127.0.0.1,{backend}",
                 "--frontend-http2-max-concurrent-streams=100", "--errorlog-file=/dev/null", folder / "server.key",
                 folder / "server.pem", stderr=subprocess.DEVNULL):
        wait_for(port)
        yield port


def own_share(folder, port, posts, body=None):
    """Seconds beyond a post's time that front and service need when another client, h2load, asks for as many at once;
    with @p body, that of a request for a post, for what is asked for there."""
    if not body:
        body = folder / "empty.json"
        body.write_text("{}")
    connections = -(-posts // 100)
    told = subprocess.run(["h2load", f"-n{posts}", f"-c{connections}", "-m100", f"-Hx-goog-api-key: {KEY}", f"-d{body}",
                           f"https://127.0.0.1:{port}/v1beta/models/x:streamGenerateContent?alt=sse"],
                          capture_output=True, text=True, check=True).stdout
    return float(re.search(r"finished in ([\d.]+)s", told)[1]) - POST_MS / 1000
