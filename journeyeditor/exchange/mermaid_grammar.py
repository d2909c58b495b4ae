"""The grammar of Mermaid's journey diagrams, read as leniently as nothing is lost by it.

Where Mermaid itself refuses a line, we take what a person must have meant and say so. Its rules,
odd ones included, as its own scanner has them:

- Words of the language are case-insensitive, and each needs a blank behind it: `titled x: 3` is a
  task. A statement may follow `journey` on the same line. Indentation means nothing.
- # and ; end whatever they stand in; behind # comes a comment. So does it behind a % that begins a
  statement, and behind %% that comes second in one. Elsewhere %% are letters.
- A colon ends the name of a task; what follows is its score, and behind another colon the actors,
  parted by commas; behind a third nobody looks. A title may hold colons, a section may not.
- A score is what JavaScript takes for a number: 4, 3.5, .5, -2, 1e1, 0x5.
- accTitle and accDescr take the whole line, # and ; included; accDescr also takes what stands
  between braces, over several lines.
- The last title counts.

Where a # or ; stands in the name of a task, in front of the colon that must come, Mermaid finds a
fault; a person meant the letter.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from journeyeditor.edits.lines import clean_line
from journeyeditor.exchange.mermaid_text import sealed, unsealed

MOST_STATEMENTS = 20_000
"""Statements that are read; each may become a card, and nobody reads a map of so many."""

NEUTRAL = 3.0
"""The score of a straight mouth; a feeling is so much above or below it."""

UNFELT = -99.0
"""The score that we write where there is none, as surveys write what is missing. Mermaid wants a
number, and draws the face of this one far below the diagram, where nobody sees it.
"""

MOST_LETTERS = 20_000
"""Letters of a line that are read."""


class Odd(StrEnum):
    """What can be odd about a line."""

    COMMENT = "comment"
    NO_COLON = "no_colon"
    NO_NAME = "no_name"
    NO_NUMBER = "no_number"
    COMMA = "comma"
    MORE_COLONS = "more_colons"
    COLON_IN_SECTION = "colon_in_section"
    LETTER = "letter"
    SECOND_TITLE = "second_title"
    UNCLOSED = "unclosed"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"


class Oddity(NamedTuple):
    """Something odd, the number of its line, and the text that it is about."""

    kind: Odd
    line: int
    text: str = ""


class Task(NamedTuple):
    """A step. `score` None = none was given."""

    line: int
    name: str
    score: float | None
    actors: tuple[str, ...]


@dataclass(slots=True)
class Section:
    """A part of the journey; `name` "" for tasks before the first section."""

    name: str
    tasks: list[Task] = field(default_factory=list)


@dataclass(slots=True)
class Diagram:
    """All that a diagram says."""

    line: int
    title: str = ""
    heard_title: str = ""
    description: str = ""
    sections: list[Section] = field(default_factory=list)
    odd: list[Oddity] = field(default_factory=list)


_WORD = re.compile(r"(title|section)(?=\s)|(acctitle|accdescr)\s*:|(accdescr)\s*\{", re.IGNORECASE)
_JOURNEY = re.compile(r"journey(?![\w-])", re.IGNORECASE)
_END = re.compile(r"[#;]")
_BREAK = re.compile(r"<br\s*/?\s*>", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE | re.ASCII)
_COMMA = re.compile(r"[+-]?\d+,\d+", re.ASCII)
_CODED = re.compile(r"0(x[0-9a-f]+|o[0-7]+|b[01]+)", re.IGNORECASE)


def read_diagrams(text: str, line: int = 1) -> list[Diagram]:
    """The diagrams in a prepared text: one, unless the word `journey` begins another."""
    scanner = _Scanner(sealed(text).split("\n"), line)
    scanner.run()
    return scanner.found


def number_of(text: str) -> float | None:
    """A score as JavaScript reads it; None when it is no number, or there is nothing."""
    word = text.strip()
    if _CODED.fullmatch(word):
        value = float(int(word, 0)) if len(word) < 40 else math.inf
    elif _NUMBER.fullmatch(word):
        value = float(word)
    else:
        return None
    return value if math.isfinite(value) else None


class _Scanner:
    """Goes through the lines, a statement at a time."""

    def __init__(self, lines: list[str], first: int) -> None:
        self._lines, self._first = lines, first
        self._at = 0
        self._done = 0
        self.found: list[Diagram] = []

    @property
    def _line(self) -> int:
        return self._first + self._at

    @property
    def _diagram(self) -> Diagram:
        if not self.found:
            self.found.append(Diagram(self._line))
        return self.found[-1]

    def run(self) -> None:
        """Read all lines."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if len(line) > MOST_LETTERS:
                self._odd(Odd.TOO_LONG)
            rest = line[:MOST_LETTERS].strip()
            while rest:
                if self._done >= MOST_STATEMENTS:
                    self._odd(Odd.TOO_MANY)
                    return
                self._done += 1
                rest = self._statement(rest).lstrip("; \t")
            self._at += 1

    def _statement(self, rest: str) -> str:
        """Read the statement at the start of what is left of a line; what is left then."""
        if rest[0] in "%#" or (rest[1:3] == "%%" and rest[0] != "}"):
            self._odd(Odd.COMMENT, rest.lstrip("%#"))
            return ""
        header = _JOURNEY.match(rest)
        if header and (not self.found or header.end() == len(rest)):
            self._begin()
            return rest[header.end() :]
        word = _WORD.match(rest)
        if word is None:
            return self._task(rest)
        return self._said(word, rest)

    def _begin(self) -> None:
        if not self.found or self.found[-1].sections or self.found[-1].title:
            self.found.append(Diagram(self._line))

    def _said(self, word: re.Match[str], rest: str) -> str:
        """A statement that begins with a word of the language."""
        if word[3]:
            return self._braces(rest[word.end() :])
        if word[2]:
            value = rest[word.end() :].strip()
            self._heard(word[2], value or self._next_line())
            return ""
        value, more = _until_end(rest[word.end() :])
        if not value.strip():
            return self._task(rest)  # "section ;" and the like are no words of the language
        if word[1].lower() == "title":
            self._title(value)
        else:
            self._section(value)
        return more

    def _next_line(self) -> str:
        """Mermaid skips line ends in front of what accTitle and accDescr say."""
        if self._at + 1 < len(self._lines):
            self._at += 1
            return self._lines[self._at]
        return ""

    def _heard(self, word: str, value: str) -> None:
        if word.lower() == "acctitle":
            self._diagram.heard_title = _clean(value)
        else:
            self._diagram.description = _clean(value)

    def _braces(self, rest: str) -> str:
        """The text between braces, over several lines."""
        lines, start = list[str](), self._line
        while "}" not in rest and self._at + 1 < len(self._lines):
            lines.append(rest)
            self._at += 1
            rest = self._lines[self._at]
        said, closed, more = rest.partition("}")
        if not closed:
            self._diagram.odd.append(Oddity(Odd.UNCLOSED, start))
        text = _BREAK.sub("\n", "\n".join((*lines, said)))
        self._diagram.description = "\n".join(map(_clean, text.split("\n"))).strip()
        return more

    def _title(self, value: str) -> None:
        if self._diagram.title:
            self._odd(Odd.SECOND_TITLE, self._diagram.title)
        self._diagram.title = _clean(value)

    def _section(self, value: str) -> None:
        if ":" in value:
            self._odd(Odd.COLON_IN_SECTION, value)
        name, sections = _clean(value), self._diagram.sections
        if not sections or sections[-1].name != name:  # the same one again goes on
            sections.append(Section(name))

    def _task(self, rest: str) -> str:
        name, colon, data = rest.partition(":")
        if not colon:
            name, more = _until_end(rest)
        elif _END.search(name):
            self._odd(Odd.LETTER, name)
        if colon:
            data, more = _until_end(data)
        name, parts = _clean(name), data.split(":")
        if not name:
            self._odd(Odd.NO_NAME, data)
            return more
        if not colon:
            self._odd(Odd.NO_COLON, name)
        if len(parts) > 2:
            self._odd(Odd.MORE_COLONS, ":".join(parts[2:]))
        actors = tuple(filter(None, map(_clean, parts[1].split(",")))) if len(parts) > 1 else ()
        task = Task(self._line, name, self._score(parts[0]), tuple(dict.fromkeys(actors)))
        if not self._diagram.sections:
            self._diagram.sections.append(Section(""))
        self._diagram.sections[-1].tasks.append(task)
        return more

    def _score(self, text: str) -> float | None:
        word = unsealed(text).strip()
        found = number_of(word)
        if found is None and _COMMA.fullmatch(word):
            self._odd(Odd.COMMA, word)
            return number_of(word.replace(",", "."))
        if found == UNFELT:
            return None
        if found is None and word not in ("", "-"):
            self._odd(Odd.NO_NUMBER, text)
        return found

    def _odd(self, kind: Odd, text: str = "") -> None:
        self._diagram.odd.append(Oddity(kind, self._line, _clean(text)))


def _until_end(text: str) -> tuple[str, str]:
    found = _END.search(text)
    return (text[: found.start()], text[found.start() :]) if found else (text, "")


def _clean(text: str) -> str:
    """A text of the diagram as one line, with its entities read."""
    text = unsealed(_BREAK.sub(" ", text))
    return " ".join(text.split()) if text.isprintable() else clean_line(text)
