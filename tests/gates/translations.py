"""Every text of the sources is in both .ts files, and every translation there is finished and fits its source."""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import gate

PLURAL_FORMS = {"en": 2, "uk": 3}


def messages(ts):
    """(context, source, comment) -> <message> of those that are in use."""
    found = {}
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") in ("vanished", "obsolete"):
                continue
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def placeholders(text):
    return sorted(re.findall(r"%L?(?:\d+|n)", text))


def mismatch(language, source, text, plural):
    """What is wrong with one translation, or None."""
    if not text.strip():
        return "is empty"
    wanted, got = placeholders(source), placeholders(text)
    if plural:
        wanted, got = [p for p in wanted if p not in ("%n", "%Ln")], [p for p in got if p not in ("%n", "%Ln")]
    if wanted != got:
        return "has other placeholders"
    if re.search(r"&\w", source) and not re.search(r"&\w", text):
        return "lacks the key after &"
    for end in (":", "…", "."):
        if source.endswith(end) != text.endswith(end):
            return f"differs in the last “{end}”"
    if language == "uk" and re.search(r'["“”]| - ', text):
        return "has quotation marks or a dash that are not Ukrainian (« », —)"
    return None


def check_message(language, key, message):
    context, source, _ = key
    translation = message.find("translation")
    where = f"dopys_{language}.ts: {context}: “{source}”"
    if translation is None or translation.get("type") == "unfinished":
        return [f"{where} is not translated"]
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if plural and len(texts) != PLURAL_FORMS[language]:
        return [f"{where} has {len(texts)} plural forms, not {PLURAL_FORMS[language]}"]
    wrong = {mismatch(language, source, text, plural) for text in texts} - {None}
    return [f"{where} {reason}" for reason in sorted(wrong)]


def language_of(ts):
    return ts.stem.split("_")[1]


def check_file(ts):
    return [line for key, message in messages(ts).items() for line in check_message(language_of(ts), key, message)]


def extracted(root, lupdate):
    """What lupdate finds in the sources today."""
    with tempfile.TemporaryDirectory() as folder:
        ts = pathlib.Path(folder) / "now.ts"
        subprocess.run([lupdate, root / "src", root / "ui", "-locations", "none", "-no-obsolete", "-silent",
                        "-source-language", "en_US", "-target-language", "uk_UA", "-ts", ts],
                       check=True, stdout=subprocess.DEVNULL)
        return set(messages(ts))


def check_complete(ts, now):
    have = set(messages(ts))
    return ([f"{ts.name}: {c}: “{s}” is missing; build the target update_translations" for c, s, _ in sorted(now - have)]
            + [f"{ts.name}: {c}: “{s}” is in no source any more" for c, s, _ in sorted(have - now)])


def findings(root, lupdate=None):
    files = sorted((root / "translations").glob("dopys_*.ts"))
    if {language_of(ts) for ts in files} != set(PLURAL_FORMS):
        return ["translations: dopys_en.ts and dopys_uk.ts are expected"]
    now = extracted(root, lupdate or sys.argv[2])
    return [line for ts in files for line in check_complete(ts, now) + check_file(ts)]


if __name__ == "__main__":
    gate.run(findings)
