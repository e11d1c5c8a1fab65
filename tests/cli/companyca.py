"""companyca.py BUILD: certificates of a company (--ca-file) are trusted beside the system's, not instead of them. Runs where
it may give itself other certificates of the system: unshare -m python3 companyca.py BUILD."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench"))
from servers import KEY, bare_environment, fake_gemini, front, make_certificate  # noqa: E402

SYSTEM = pathlib.Path("/etc/ssl/certs")     # where Qt looks certificates up by the hash of their names


def make_system_trust(certificate):
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", SYSTEM], check=True)
    name = subprocess.run(["openssl", "x509", "-in", certificate, "-noout", "-hash"], check=True, capture_output=True, text=True).stdout
    shutil.copy(certificate, SYSTEM / f"{name.strip()}.0")


def main():
    cli = pathlib.Path(sys.argv[1]).resolve() / "src/cli/dopys-cli"
    with tempfile.TemporaryDirectory() as name, fake_gemini(cli.parents[2], "--brief-ms", "100", "--post-ms", "100") as backend:
        folder = pathlib.Path(name)
        (folder / "company").mkdir()
        make_certificate(folder / "company", "DNS:proxy.company.test")
        form = {"business_name": "b", "product_service": "p", "target_audience": "a", "num_posts": 3}
        (folder / "input.json").write_text(json.dumps(form), encoding="utf-8")
        (folder / "key").touch(mode=0o600)
        (folder / "key").write_text(KEY)

        def generate(port, certificates):
            ended = subprocess.run([cli, "generate", "--input", folder / "input.json", "--endpoint", f"https://127.0.0.1:{port}",
                                    "--key-file", folder / "key", "--ca-file", certificates, "--output", folder / "out", "--force",
                                    "--quiet", "--timeline", folder / "timeline.json"], capture_output=True, text=True, timeout=100,
                                   env=bare_environment(name))
            calls = json.loads((folder / "timeline.json").read_text(encoding="utf-8"))["calls"]
            return ended.returncode, sum(len(call["attempts"]) for call in calls), ended.stderr

        with front(folder, backend) as port:
            company, service = folder / "company/server.pem", folder / "server.pem"
            code, attempts, said = generate(port, company)
            assert (code, attempts) == (6, 0) and "No secure connection to 127.0.0.1" in said, (code, attempts, said)
            print("nobody vouches for it: ok", flush=True)
            outcome = generate(port, service)
            assert outcome[:2] == (0, 4), outcome
            print("the company vouches for it: ok", flush=True)
            make_system_trust(service)
            outcome = generate(port, company)
            assert outcome[:2] == (0, 4), outcome
            print("the system vouches for it: ok", flush=True)
            subprocess.run([cli, "models", "--endpoint", f"https://127.0.0.1:{port}", "--key-file", folder / "key", "--ca-file",
                            company], check=True, stdout=subprocess.DEVNULL, timeout=100,
                           env=bare_environment(name))
            print("of the list of models, too: ok", flush=True)


if __name__ == "__main__":
    main()
