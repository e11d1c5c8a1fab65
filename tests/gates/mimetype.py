"""The desktop learns of campaign files: the type's file is sound, and all of installer/ speaks of the same type."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET

import gate

PATTERN = "*.dopys.json"


def types_of(package):
    """Type and pattern of each line that update-mime-database makes of the file, and what it complains of."""
    with tempfile.TemporaryDirectory() as folder:
        packages = pathlib.Path(folder, "mime/packages")
        packages.mkdir(parents=True)
        shutil.copy(package, packages)
        answer = subprocess.run(["update-mime-database", packages.parent], capture_output=True, text=True,
                                env=os.environ | {"XDG_DATA_HOME": folder})
        globs = packages.parent / "globs2"
        lines = globs.read_text(encoding="utf-8").splitlines() if globs.exists() else []
    return {tuple(line.split(":")[1:3]) for line in lines if not line.startswith("#")}, answer.stderr.strip()


def findings(root):
    types, complaint = types_of(root / "installer/dopys.mime.xml")
    found = [f"dopys.mime.xml: {complaint}"] if complaint else []
    desktop = (root / "installer/dopys.desktop").read_text(encoding="utf-8")
    named = set(re.findall(r"[^;=\n]+(?=;)", "".join(re.findall(r"^MimeType=.*", desktop, re.MULTILINE))))
    provided = {each.text for each in ET.parse(root / "installer/dopys.metainfo.xml").iter("mediatype")}
    for name, kinds in (("dopys.desktop", named), ("dopys.metainfo.xml", provided)):
        if types != {(kind, PATTERN) for kind in kinds}:
            found.append(f"{name} names {sorted(kinds)}, dopys.mime.xml {sorted(types)}")
    if not re.search(r"^Exec=dopys %F$", desktop, re.MULTILINE):
        found.append("dopys.desktop: the program is not given the files")
    return found


if __name__ == "__main__":
    gate.run(findings)
