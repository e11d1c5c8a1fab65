"""proxies.py BUILD: company networks. dopys-cli goes through the proxy that the environment names, with name and password;
what a proxy does wrong is said of the proxy. Names are resolved by the proxy alone, so that nothing can go past it: a small
one of this file leads anywhere; tinyproxy, which looks names up, is told to ask that one."""
import contextlib
import base64
import json
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench"))
from servers import KEY, bare_environment, fake_gemini, free_port, front, running, wait_for  # noqa: E402

HOST = "gemini.test"    # no resolver knows it
LOGIN = "writer:s3cret"
NO_LOGIN = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n"
UNAUTHORIZED = b"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n"
SIGN_IN = b"HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"


class Proxy:
    """Takes CONNECT for anything and leads to one port; with an answer of its own it gives that instead."""

    def __init__(self, target, answer=None, login=None):
        self.target, self.answer, self.login, self.asked = target, answer, login, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def answer_to(self, head):
        if self.answer:
            return self.answer
        login = "basic " + base64.b64encode(self.login.encode()).decode() if self.login else ""
        return None if login.lower() in head.lower() else NO_LOGIN

    def serve(self, client):
        while head := self.head(client):
            self.asked.append(head.splitlines()[0])
            answer = self.answer_to(head)
            if answer is None:
                client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                return self.lead(client)
            client.sendall(answer)

    @staticmethod
    def head(client):
        data = b""
        while b"\r\n\r\n" not in data:
            more = client.recv(4096)
            if not more:
                return ""
            data += more
        return data.decode("latin-1")

    def lead(self, client):
        service = socket.create_connection(("127.0.0.1", self.target))
        threading.Thread(target=self.pump, args=(client, service), daemon=True).start()
        self.pump(service, client)

    @staticmethod
    def pump(source, sink):
        try:
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass    # the other end has gone


@contextlib.contextmanager
def tinyproxy(folder, upstream, *lines):
    """Yields the port of a tinyproxy that asks the proxy at port @p upstream for everything."""
    port = free_port()
    settings = folder / "tinyproxy.conf"
    settings.write_text("\n".join(["Listen 127.0.0.1", f"Port {port}", "Timeout 60", f"Upstream http 127.0.0.1:{upstream}", *lines]))
    with running("tinyproxy", "-d", "-c", settings, stdout=subprocess.DEVNULL):
        wait_for(port)
        yield port


def run(build, folder, port, environment):
    """(exit code, what was said, attempts of the brief that were sent)"""
    command = [build / "src/cli/dopys-cli", "generate", "--input", folder / "input.json", "--endpoint", f"https://{HOST}:{port}",
               "--key-file", folder / "key", "--ca-file", folder / "server.pem", "--output", folder / "out", "--force", "--quiet",
               "--timeline", folder / "timeline.json"]
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=100,
                           env=bare_environment(folder, **environment))
    calls = json.loads((folder / "timeline.json").read_text(encoding="utf-8"))["calls"]
    return ended.returncode, ended.stderr, sum(len(call["attempts"]) for call in calls)


def check(name, outcome, code, words, attempts):
    assert outcome[0] == code and words in outcome[1] and outcome[2] == attempts, (name, outcome)
    print(f"{name}: ok", flush=True)


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name, fake_gemini(build, "--brief-ms", "100", "--post-ms", "100") as backend:
        folder = pathlib.Path(name)
        form = {"business_name": "b", "product_service": "p", "target_audience": "a", "num_posts": 3}
        (folder / "input.json").write_text(json.dumps(form), encoding="utf-8")
        (folder / "key").touch(mode=0o600)
        (folder / "key").write_text(KEY)
        with front(folder, backend, f"DNS:{HOST}") as port:
            plain, asking = Proxy(port), Proxy(port, login=LOGIN)
            refusing, page = Proxy(port, UNAUTHORIZED), Proxy(port, SIGN_IN)

            def through(proxy, login="", variable="https_proxy"):
                return run(build, folder, port, {variable: f"http://{login and login + '@'}127.0.0.1:{proxy.port}"})

            def named(proxy):
                return f"The proxy 127.0.0.1:{proxy.port} "

            check("https_proxy", through(plain), 0, "", 4)
            check("http_proxy", through(plain, variable="http_proxy"), 0, "", 4)
            check("name and password", through(asking, LOGIN), 0, "", 4)
            check("wrong password", through(asking, "writer:no"), 6, named(asking) + "wants another user name", 0)
            check("no password", through(asking), 6, named(asking) + "wants another user name", 0)
            check("401 of a CONNECT", through(refusing), 6, named(refusing) + "does not answer, or lets nothing through", 0)
            assert len(refusing.asked) == 4, refusing.asked     # nothing was paid for: the policy's four attempts
            check("a page", through(page), 6, named(page) + "does not answer, or lets nothing through", 0)
            nobody = free_port()
            dead = run(build, folder, port, {"https_proxy": f"http://127.0.0.1:{nobody}"})
            check("dead", dead, 6, f"The proxy 127.0.0.1:{nobody} does not answer", 0)
            asked = len(plain.asked)
            past = run(build, folder, port, {"https_proxy": f"http://127.0.0.1:{plain.port}", "no_proxy": HOST})
            check("no_proxy", past, 6, f"{HOST} cannot be reached", 0)
            assert len(plain.asked) == asked

            def through_tiny(login, upstream, *lines):
                with tinyproxy(folder, upstream, "BasicAuth writer s3cret", *lines) as tiny:
                    address = f"http://{login and login + '@'}127.0.0.1:{tiny}"
                    return f"The proxy 127.0.0.1:{tiny} ", run(build, folder, port, {"https_proxy": address})

            check("tinyproxy", through_tiny(LOGIN, plain.port)[1], 0, "", 4)
            assert len(plain.asked) > asked     # it went all the way
            proxy, ended = through_tiny("", plain.port)
            check("tinyproxy, no password", ended, 6, proxy + "wants another user name", 0)
            # It says 401 then, not 407, and Qt does not say which.
            proxy, ended = through_tiny("writer:no", plain.port)
            check("tinyproxy, wrong password", ended, 6, proxy + "does not answer, or lets nothing through", 0)
            proxy, ended = through_tiny(LOGIN, nobody)
            check("tinyproxy, no way on", ended, 6, proxy + "does not answer, or lets nothing through", 0)
            (folder / "allowed").write_text("example.com\n")
            proxy, ended = through_tiny(LOGIN, plain.port, f'Filter "{folder / "allowed"}"', "FilterDefaultDeny Yes")
            check("tinyproxy, host not allowed", ended, 6, proxy + "does not answer, or lets nothing through", 0)


if __name__ == "__main__":
    main()
