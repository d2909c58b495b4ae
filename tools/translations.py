"""The texts of the program: found in its source, kept in Qt Linguist's files, compiled to JSON.

`python3 dev.py translate` runs this; it needs the standard library alone. The .ts files are what
translators edit (by Qt Linguist or by `--fill`), the .json files are what journeyeditor/i18n.py
reads. Qt's own lupdate is not used: in Python it drops texts whose count is a variable, silently.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "journeyeditor"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("nl", "en")


class Message(NamedTuple):
    """One text of the program, in the order in which the files keep them."""

    context: str
    source: str
    comment: str

    @property
    def plural(self) -> bool:
        """Whether it counts something, and so has two forms."""
        return "%n" in self.source

    @property
    def key(self) -> str:
        """Its name within its context; journeyeditor.i18n.entry_key makes the same."""
        return f"{self.source} [{self.comment}]" if self.comment else self.source


Forms = tuple[str, ...]
"""A translation: one text, or singular and plural; empty while it is missing."""

Catalogue = Mapping[Message, Forms]


def translate_calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls of `translate` or `i18n.translate`; those of painters and strings are not meant."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("translate", "i18n.translate"):
            yield node


def message_of(call: ast.Call) -> Message:
    """The text that a call of `translate` names; ValueError when it is not written out."""
    given = dict(zip(("context", "text", "disambiguation"), call.args, strict=False))
    given |= {word.arg: word.value for word in call.keywords if word.arg}
    words = [_constant(given.get(name)) for name in ("context", "text")]
    comment = _constant(given["disambiguation"]) if "disambiguation" in given else ""
    message = Message(words[0], words[1], comment)
    if message.plural != ("n" in given or len(call.args) > 3):
        raise ValueError("%n in the text and the argument n belong together")
    return message


def _constant(node: ast.expr | None) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError("not a written text: " + (ast.unparse(node) if node else "nothing"))


def extract(package: Path = PACKAGE) -> list[Message]:
    """Every text of the package, sorted. Raises ValueError that names the place of a wrong call."""
    found = set()
    for path in package.rglob("*.py"):
        for call in translate_calls(ast.parse(path.read_text(encoding="utf-8"))):
            try:
                found.add(message_of(call))
            except ValueError as error:
                place = f"{path.relative_to(package.parent)}:{call.lineno}"
                raise ValueError(f"{place}: {error}") from error
    return sorted(found)


def wanted(messages: Sequence[Message], language: str) -> list[Message]:
    """What a language has to translate: English is the source and lacks only its plurals."""
    return [message for message in messages if language != "en" or message.plural]


def read_ts(path: Path) -> dict[Message, Forms]:
    """The translations of a .ts file; those that Linguist calls unfinished are empty."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for node in context.iter("message"):
            name, source = context.findtext("name", ""), node.findtext("source", "")
            message = Message(name, source, node.findtext("comment", ""))
            found[message] = _forms(node.find("translation"))
    return found


def _forms(node: ET.Element | None) -> Forms:
    if node is None or node.get("type") == "unfinished":
        return ()
    plural = tuple(form.text or "" for form in node.iter("numerusform"))
    return plural or (node.text or "",)


def ts_text(catalogue: Catalogue, language: str) -> str:
    """The .ts file as Qt Linguist writes it, so that opening it there changes nothing."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({message.context for message in catalogue}):
        lines += ["<context>", f"    <name>{_xml(context)}</name>"]
        for message in sorted(message for message in catalogue if message.context == context):
            lines += _message_lines(message, catalogue[message])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message_lines(message: Message, forms: Forms) -> Iterator[str]:
    unfinished = "" if forms else ' type="unfinished"'
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    yield f"        <source>{_xml(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{_xml(message.comment)}</comment>"
    if message.plural:
        yield f"        <translation{unfinished}>"
        for form in forms or ("", ""):
            yield f"            <numerusform>{_xml(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{unfinished}>{_xml(''.join(forms))}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def json_text(catalogue: Catalogue) -> str:
    """What the program reads: context -> key -> translation, or [singular, plural]."""
    out: dict[str, dict[str, str | Forms]] = {}
    for message in sorted(catalogue):
        if forms := catalogue[message]:
            translation = forms if message.plural else forms[0]
            out.setdefault(message.context, {})[message.key] = translation
    return json.dumps(out, ensure_ascii=False, indent=1) + "\n"


def merged(messages: Sequence[Message], old: Catalogue) -> dict[Message, Forms]:
    """The texts of today with the translations that are known; what is gone is dropped."""
    return {message: old.get(message, ()) for message in messages}


def filled(catalogue: Catalogue, words: Mapping[str, Mapping[str, object]]) -> dict[Message, Forms]:
    """The catalogue with translations from a filled-in `--missing`; empty ones are passed over.

    Raises ValueError for a text that the program does not have, or a wrong number of forms.
    """
    known = {(message.context, message.key): message for message in catalogue}
    new = dict(catalogue)
    for context, entries in words.items():
        for key, value in entries.items():
            if (context, key) not in known:
                raise ValueError(f"the program has no text “{key}” in {context}")
            forms = tuple(map(str, value)) if isinstance(value, list) else (str(value),)
            message = known[context, key]
            if len(forms) != (2 if message.plural else 1):
                raise ValueError(f"“{key}” in {context} has {len(forms)} forms")
            if all(forms):
                new[message] = forms
    return new


def missing(catalogue: Catalogue) -> dict[str, dict[str, str | list[str]]]:
    """What is untranslated, in the shape that `--fill` takes."""
    out: dict[str, dict[str, str | list[str]]] = {}
    for message in sorted(message for message, forms in catalogue.items() if not forms):
        out.setdefault(message.context, {})[message.key] = ["", ""] if message.plural else ""
    return out


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    """Where the translations of a language are kept."""
    return folder / f"journeyeditor_{language}.ts"


def load(language: str) -> dict[Message, Forms]:
    """The texts of today in that language, as far as they are translated."""
    path = ts_path(language)
    old = read_ts(path) if path.exists() else {}
    return merged(wanted(extract(), language), old)


def save(catalogue: Catalogue, language: str) -> None:
    """Write both files of a language."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    ts_path(language).write_text(ts_text(catalogue, language), encoding="utf-8", newline="\n")
    (FOLDER / f"{language}.json").write_text(json_text(catalogue), encoding="utf-8", newline="\n")


def main(words: Sequence[str]) -> int:
    """Bring the files up to date with the source; 1 when a text or file is wrong."""
    parser = argparse.ArgumentParser(prog="dev.py translate", description=__doc__)
    parser.add_argument(
        "--missing", action="store_true", help="print what is untranslated, as JSON"
    )
    parser.add_argument(
        "--fill", type=Path, metavar="FILE", help="take translations from that JSON"
    )
    parser.add_argument("--language", choices=LANGUAGES, default="nl", help="of these two options")
    options = parser.parse_args(words)
    try:
        catalogues = {language: load(language) for language in LANGUAGES}
        if options.fill:
            entries = json.loads(options.fill.read_text(encoding="utf-8"))
            catalogues[options.language] = filled(catalogues[options.language], entries)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    _report(catalogues, options.language if options.missing else None)
    return 0


def _report(catalogues: Mapping[str, Catalogue], show: str | None) -> None:
    for language, catalogue in catalogues.items():
        save(catalogue, language)
        lacking = sum(not forms for forms in catalogue.values())
        print(f"{language}: {len(catalogue)} texts, {lacking} untranslated", file=sys.stderr)
        if language == show:
            print(json.dumps(missing(catalogue), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
