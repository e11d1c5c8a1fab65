"""fill_english.py FILE.ts: in the English file every plain text is its own translation; plurals are written by people."""
import pathlib
import re
import sys

UNFINISHED = re.compile(r"(<source>([^<]*)</source>\s*(?:<comment>[^<]*</comment>\s*)?(?:<extracomment>[^<]*</extracomment>\s*)?)"
                        r'<translation type="unfinished">[^<]*</translation>')

path = pathlib.Path(sys.argv[1])
text = path.read_text(encoding="utf-8")
path.write_text(UNFINISHED.sub(r"\1<translation>\2</translation>", text), encoding="utf-8")
