"""AppStream finds nothing wrong with installer/dopys.metainfo.xml."""
import re
import subprocess

import gate

# The project has no homepage yet.
ACCEPTED = {"url-homepage-missing"}


def findings(root):
    answer = subprocess.run(["appstreamcli", "validate", "--no-net", "--no-color", root / "installer/dopys.metainfo.xml"],
                            capture_output=True, text=True)
    tags = re.findall(r"^[EW]: \S+ (\S+)", answer.stdout, re.MULTILINE)
    if answer.returncode and not tags:
        return [answer.stdout.strip() or answer.stderr.strip()]
    return [f"metainfo: {tag}" for tag in tags if tag not in ACCEPTED]


if __name__ == "__main__":
    gate.run(findings)
