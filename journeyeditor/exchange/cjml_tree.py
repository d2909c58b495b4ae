"""XML from strangers as a small tree: no words of its own, no depth, no more than so many parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from journeyeditor.exchange.formats import MOST_BYTES, ExchangeError
from journeyeditor.exchange.sifting import Sieve
from journeyeditor.i18n import translate

MOST_DEPTH = 50
MOST_PARTS = 200_000


@dataclass(slots=True)
class Part:
    """An element: its name without prefix, what it says, and what is in it."""

    name: str
    attributes: dict[str, str]
    parts: list[Part] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands directly in it, on one line."""
        return " ".join("".join(self.words).split())

    def all(self, name: str) -> Iterator[Part]:
        """The parts of this name directly in it."""
        return (part for part in self.parts if part.name == name)

    def first(self, *names: str) -> Part | None:
        """The part that one comes to by these names, None when there is none."""
        found: Part | None = self
        for name in names:
            found = next(found.all(name), None) if found is not None else None
        return found

    def said(self, *names: str) -> str:
        """What the part says that one comes to by these names."""
        found = self.first(*names)
        return found.text if found is not None else ""


def parse(data: bytes, sieve: Sieve) -> Part:
    """The root of a document. Raises ExchangeError for what is no plain XML, or too large."""
    if len(data) > MOST_BYTES:
        raise ExchangeError(translate("Exchange", "This file is too large for a map."))
    maker = _Maker(sieve)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = maker.begin
    parser.EndElementHandler = maker.end
    parser.CharacterDataHandler = maker.say
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        text = translate("Exchange", "This XML file is damaged.")
        line = translate("Exchange", "line {number}").format(number=error.lineno)
        raise ExchangeError(text, line) from None
    except (LookupError, ValueError):
        raise ExchangeError(translate("Exchange", "This XML file is damaged.")) from None
    return maker.root.parts[0]


def _refuse(*_about: object) -> None:
    text = translate("Exchange", "This file defines words of its own; it is not opened.")
    raise ExchangeError(text)


class _Maker:
    """Makes the tree."""

    def __init__(self, sieve: Sieve) -> None:
        self.root = Part("", {})
        self._sieve = sieve
        self._open = [self.root]
        self._count = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._count += 1
        if self._count > MOST_PARTS or len(self._open) > MOST_DEPTH:
            raise ExchangeError(translate("Exchange", "This file is too large for a map."))
        clean = {key: self._sieve.text(value) for key, value in attributes.items()}
        part = Part(name.rpartition(":")[2], clean)
        self._open[-1].parts.append(part)
        self._open.append(part)

    def end(self, _name: str) -> None:
        """The last one ends."""
        self._open.pop()

    def say(self, text: str) -> None:
        """Words in it."""
        self._open[-1].words.append(self._sieve.text(text))
