"""hunspell knows every Ukrainian word that people read, or tests/spelling/uk.txt does."""
import re
import subprocess
import xml.etree.ElementTree as ET

import gate

WORD = re.compile(r"[а-щьюяґєії]+(?:['’ʼ-][а-щьюяґєії]+)*", re.IGNORECASE)
LOWER, UPPER = "а-щьюяґєії", "А-ЩЬЮЯҐЄІЇ"
SEAM = re.compile(f"(?<=[{LOWER}])(?=[{UPPER}])|(?<=[{UPPER}])(?=[{UPPER}][{LOWER}])")


def words(text):
    """Ukrainian words, those of a hashtag each by itself; & before a letter is a key and no part of the word."""
    text = SEAM.sub(" ", text.replace("&", ""))
    return {word.replace("’", "'").replace("ʼ", "'") for word in WORD.findall(text)}


def translated(ts):
    return " ".join("".join(t.itertext()) for t in ET.parse(ts).getroot().iter("translation"))


def texts(root):
    """(file, its Ukrainian text) of all that a reader meets."""
    ts = root / "translations/dopys_uk.ts"
    yield ts, translated(ts)
    for path in [*gate.sources(root, "src/demo"), *gate.sources(root, "resources/demo", suffixes=(".json", ".txt")),
                 root / "README.md"]:
        yield path, path.read_text(encoding="utf-8")


def unknown(candidates):
    """Those that hunspell does not know."""
    answer = subprocess.run(["hunspell", "-d", "uk_UA", "-i", "utf-8", "-l"], input="\n".join(sorted(candidates)),
                            capture_output=True, text=True, encoding="utf-8", check=True)
    if "Can't open" in answer.stderr:
        raise SystemExit("the Ukrainian dictionary is missing (package hunspell-uk)")
    return set(answer.stdout.split())


def allowed(root):
    lines = (root / "tests/spelling/uk.txt").read_text(encoding="utf-8").splitlines()
    return {line.strip().lower() for line in lines if line.strip() and not line.startswith("#")}


def findings(root):
    accepted = allowed(root)
    return [f"{path.relative_to(root)}: {word}" for path, text in texts(root)
            for word in sorted(unknown(words(text))) if word.lower() not in accepted]


if __name__ == "__main__":
    gate.run(findings)
