"""Every source reads as .clang-format (of clang-format 14) writes it."""
import subprocess
import sys

import gate


def findings(root):
    files = list(gate.sources(root, "src", "tests"))
    answer = subprocess.run([sys.argv[2], "--dry-run", "-Werror", *files], capture_output=True, text=True)
    wrong = {line.split(":")[0] for line in answer.stderr.splitlines() if ": error:" in line}
    return [f"{path}: run clang-format-14 -i" for path in sorted(wrong)]


if __name__ == "__main__":
    gate.run(findings)
