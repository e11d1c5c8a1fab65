"""fewfiles.py BUILD: fault F66. A program that may open 64 files at once writes 50 posts over HTTP/1.1, each of which wants
a connection of its own, and keeps them in the library: as many at once as it has files for."""
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench"))
from servers import KEY, bare_environment, fake_gemini  # noqa: E402

FILES, POSTS = 64, 50


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name, fake_gemini(build, "--brief-ms", "100", "--post-ms", "500") as port:
        folder = pathlib.Path(name)
        form = {"business_name": "b", "product_service": "p", "target_audience": "a", "num_posts": POSTS}
        (folder / "input.json").write_text(json.dumps(form), encoding="utf-8")
        (folder / "key").touch(mode=0o600)
        (folder / "key").write_text(KEY)
        environment = bare_environment(folder)
        cli = build / "src/cli/dopys-cli"
        subprocess.run(["prlimit", f"--nofile={FILES}", cli, "generate", "--input", folder / "input.json", "--endpoint",
                        f"http://127.0.0.1:{port}", "--key-file", folder / "key", "--save", "--events"], check=True, timeout=100,
                       env=environment, capture_output=True)
        kept = json.loads(subprocess.run([cli, "list", "--json"], check=True, capture_output=True, env=environment).stdout)
        assert [(row["done"], row["posts"]) for row in kept] == [(POSTS, POSTS)], kept
    print("fewfiles: all posts were written and kept")


if __name__ == "__main__":
    main()
