"""Words that only slides write, in the language of the project."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.model.enums import Language


@dataclass(frozen=True, slots=True)
class SlideWords:
    """Those with braces are filled in; `locale` is the language of all text."""

    locale: str
    overview: str
    part: str
    stage: str
    borders: str
    score: str
    numbers: str
    curve: str
    frictions: tuple[str, str]
    version: str


DUTCH = SlideWords(
    locale="nl-NL",
    overview="De hele reis",
    part="deel {part} van {parts}",
    stage="Fase",
    borders="Rand: blauw = klant, oranje = medewerker, grijs = systeem",
    score="getal rechts = gevoel, van −2 tot +2",
    numbers="nummers: zie de dia van de fase",
    curve="lijn: {kinds}",
    frictions=("{n} frictie", "{n} fricties"),
    version="versie {version}",
)

ENGLISH = SlideWords(
    locale="en-GB",
    overview="The whole journey",
    part="part {part} of {parts}",
    stage="Stage",
    borders="Border: blue = customer, orange = employee, grey = system",
    score="number at the right = feeling, from −2 to +2",
    numbers="numbers: see the slide of the stage",
    curve="line: {kinds}",
    frictions=("{n} friction", "{n} frictions"),
    version="version {version}",
)


def slide_words(language: Language) -> SlideWords:
    """The words in a language."""
    return DUTCH if language is Language.NL else ENGLISH
