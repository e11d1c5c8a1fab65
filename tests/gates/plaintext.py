"""Foreign text stays plain, and what the house forbids is in no source.

Qt's labels, message boxes and tool tips guess rich text: a model's answer could so show pictures or open files.
"""
import re
import xml.etree.ElementTree as ET

import gate

FORBIDDEN = {
    r"QMessageBox::(?:information|question|warning|critical|about)\s*\(": "QMessageBox's statics guess rich text and spin a nested loop",
    r"\b(?:setHtml|insertHtml|setMarkdown|QTextBrowser)\b": "rich text",
    r"\bignoreSslErrors\b": "certificates are never waved through",
    r"\bsetInsecureFallback\s*\(\s*true": "the key is never written in plain",
    r"\bprocessEvents\b": "no processEvents",
    r"\bQEventLoop\b": "no nested event loops",
    r"\bmoveToThread\b|\bQThread::(?:m?sleep|usleep)\b": "no threads of one's own, no sleeping",
}
TOOLTIP = re.compile(r"\b(?:setToolTip|setWhatsThis|setStatusTip|setInformativeText|setDetailedText)\s*\(([^;]*);")
MADE_LABEL = re.compile(r"\bnew QLabel\b|\bmake_unique<QLabel>|\bQLabel \w+\s*[({]")
PLAIN = re.compile(r"\bsetTextFormat\(Qt::PlainText\)")


FOREIGN = re.compile(r"\.arg\(|(?:\.|->)\w*(?:title|text|message|name|summary|topic|tags|prompt|error|input|data)\w*", re.I)


def guesses(argument):
    """Whether a tool tip's text can hold foreign words that are not escaped."""
    return "toHtmlEscaped" not in argument and FOREIGN.search(argument) is not None


def check_source(name, text):
    text = re.sub(r"//[^\n]*", "", text)
    found = []
    for pattern, reason in FORBIDDEN.items():
        found += [f"{name}:{gate.line_of(text, m.start())}: {m.group(0)}: {reason}" for m in re.finditer(pattern, text)]
    found += [f"{name}:{gate.line_of(text, m.start())}: a tip of text that is not escaped"
              for m in TOOLTIP.finditer(text) if guesses(m.group(1))]
    if len(MADE_LABEL.findall(text)) > len(PLAIN.findall(text)):
        found.append(f"{name}: a QLabel that is not set to Qt::PlainText")
    return found


def property_of(widget, name):
    for entry in widget.findall("property"):
        if entry.get("name") == name:
            return "".join(entry.itertext()).strip()
    return None


def check_form(name, root):
    found = []
    for widget in root.iter("widget"):
        kind, who = widget.get("class"), f"{name}: {widget.get('name')}"
        if kind == "QLabel" and property_of(widget, "textFormat") != "Qt::PlainText":
            found.append(f"{who}: a QLabel that is not set to Qt::PlainText")
        if kind == "QTextEdit" and property_of(widget, "acceptRichText") != "false":
            found.append(f"{who}: a QTextEdit that accepts rich text")
        if kind == "QTextBrowser":
            found.append(f"{who}: a QTextBrowser opens what its text names")
    return found


def findings(root):
    found = [line for path in gate.sources(root, "src")
             for line in check_source(path.relative_to(root), path.read_text(encoding="utf-8"))]
    for path in gate.sources(root, "ui", suffixes=(".ui",)):
        found += check_form(path.relative_to(root), ET.parse(path).getroot())
    return found


if __name__ == "__main__":
    gate.run(findings)
