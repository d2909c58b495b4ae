"""Words in both languages beside each other, and how values go into them."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import NamedTuple

from journeyeditor.model.enums import Language
from journeyeditor.telling.report.entry import Sentence, Span


class Phrase(NamedTuple):
    """The same words in Dutch and in English; {names} are filled in."""

    nl: str
    en: str

    def to(self, language: Language) -> str:
        """The words in one language."""
        return self.nl if language is Language.NL else self.en


class Plural(NamedTuple):
    """Words for one and for any other number, with {n} for the number."""

    one: Phrase
    more: Phrase


def fill(words: str, values: Mapping[str, object]) -> Sentence:
    """The words with values in their places; sentences among the values keep their links."""
    found: list[Span] = []
    for literal, name, _, _ in Formatter().parse(words):
        found.append(Span(literal))
        if name is not None:
            value = values[name]
            found += value if isinstance(value, tuple) else [Span(str(value))]
    return _merged(found)


def _merged(spans: list[Span]) -> Sentence:
    """Pieces without a link joined to the one before them."""
    found: list[Span] = []
    for span in spans:
        if found and not span.refs and not found[-1].refs:
            found[-1] = Span(found[-1].text + span.text)
        elif span.text:
            found.append(span)
    return tuple(found)
