"""Around the grammar of Mermaid: the diagrams in a file, what is cleaned away before they are read,
and characters written as entities.

Whatever is taken away leaves its line ends behind, so that line numbers are those of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5
from typing import NamedTuple

from journeyeditor.importing.text_table import guess_encoding
from journeyeditor.model.signs import Sifted, sifted

HEADER = re.compile(r"\s*journey(?![\w-])", re.IGNORECASE)
"""What a diagram of a journey begins with. Mermaid wants small letters here; we need not."""

_FENCE = re.compile(r"^([ \t>]*)(`{3,}|~{3,}|:{3,})[ \t]*(.*)$")
_LANGUAGE = re.compile(r"\{?\.?mermaid(?![a-z])", re.IGNORECASE)
_FRONT = re.compile(r"([^\S\n]*)-{3}[^\S\n]*\n(.*?)^\1-{3}[^\S\n]*$", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"^title[^\S\n]*:(.*)$", re.MULTILINE)
_COMMENT = re.compile(r"%%(?!\{).*")
_ENTITY = re.compile(r"#(\w+);", re.ASCII)
_OPEN, _CLOSE = "\ue0f0", "\ue0f1"
_SEALED = re.compile(f"{_OPEN}(\\w+){_CLOSE}")
_FRONT_MOST = 100_000
"""Letters within which the matter in front of a diagram ends."""


class Block(NamedTuple):
    """A text that may be a diagram, and the number of its first line in the file."""

    line: int
    text: str


class Prepared(NamedTuple):
    """A diagram without what stands around it. `title` is that of the matter in front.

    `settings` says in which lines something about looks was taken away, `comments` how many.
    """

    text: str
    title: str
    settings: tuple[int, ...]


def decoded(data: bytes) -> Sifted:
    """The text of a file, in whichever encoding, with line ends of one kind."""
    return sifted(data.decode(guess_encoding(data), errors="replace").removeprefix("\ufeff"))


def blocks(text: str) -> list[Block]:
    """The blocks of a Markdown file that are meant for Mermaid; without any, the whole text."""
    return list(_fenced(text)) or [Block(1, text)]


def _fenced(text: str) -> Iterator[Block]:
    fence, mermaid, first, inside = "", False, 0, list[str]()
    for number, line in enumerate(text.split("\n"), 1):
        found = _FENCE.match(line)
        if fence and found and found[2].startswith(fence) and not found[3].strip():
            if mermaid:
                yield Block(first, "\n".join(inside))
            fence = ""
        elif fence:
            inside.append(line)
        elif found and (found[2][0] != ":" or _LANGUAGE.match(found[3])):
            fence, mermaid = found[2], bool(_LANGUAGE.match(found[3]))
            first, inside = number + 1, []
    if fence and mermaid:
        yield Block(first, "\n".join(inside))


def prepared(text: str) -> Prepared:
    """A diagram without the matter in front and without directives."""
    settings: list[int] = []
    title = ""
    blank = len(text) - len(text.lstrip("\n"))
    front = _FRONT.match(text[:_FRONT_MOST], blank)
    if front:
        found = _TITLE.search(front[2])
        title = _unquoted(found[1].strip()) if found else ""
        if re.search(r"^(?!title\b)\S", front[2], re.MULTILINE):
            settings.append(text.count("\n", 0, front.start(2)) + 1)
        text = "\n" * text.count("\n", 0, front.end()) + text[front.end() :]
    return Prepared(_without_directives(text, settings), title, tuple(settings))


def _unquoted(value: str) -> str:
    for quote in "\"'":
        if len(value) > 1 and value[0] == value[-1] == quote:
            return value[1:-1].replace("''", "'") if quote == "'" else value[1:-1]
    return value


def _without_directives(text: str, settings: list[int]) -> str:
    parts, at = list[str](), 0
    while (start := text.find("%%{", at)) >= 0:
        end = text.find("}%%", start)
        end = len(text) if end < 0 else end + 3
        settings.append(text.count("\n", 0, start) + 1)
        parts += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end
    return "".join((*parts, text[at:]))


def is_journey(block: Block) -> bool:
    """Whether a block holds a diagram of a journey."""
    return HEADER.match(_COMMENT.sub("", prepared(block.text).text)) is not None


def kind_of(block: Block) -> str:
    """The first word of a block, which says what diagram it is."""
    words = _COMMENT.sub("", prepared(block.text).text).split(maxsplit=1)
    return words[0][:40] if words else ""


# Entities: Mermaid writes the character number 59, a semicolon, as #59; and also as #semi;


def sealed(text: str) -> str:
    """The text with its entities out of the way of the grammar, to which # and ; mean more."""
    return _ENTITY.sub(rf"{_OPEN}\1{_CLOSE}", text.replace(_OPEN, "").replace(_CLOSE, ""))


def unsealed(text: str) -> str:
    """The text with the characters that its entities stand for."""
    return _SEALED.sub(lambda found: _character(found[1]), text)


def _character(name: str) -> str:
    if not name.isdigit():
        return html5.get(f"{name};", f"#{name};")
    code = int(name[:8])
    return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else f"#{name};"
