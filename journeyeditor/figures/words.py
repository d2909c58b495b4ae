"""The words in figures: in the project's language on paper, in the user's in the window."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.model.enums import Language


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Every word that a figure writes by itself; `quadrants` in the order of `Quadrant`."""

    language: Language
    matrix: str
    impact: str
    effort: str
    low: str
    high: str
    quadrants: tuple[str, str, str, str]
    unscored: str
    kano: str
    fulfilment: str
    kept: str
    not_kept: str
    satisfied: str
    dissatisfied: str
    kept_from: str
    failing: str
    unknown: str
    overlay: str
    as_is: str
    to_be: str
    decimal: str


DUTCH = FigureWords(
    language=Language.NL,
    matrix="Impact en moeite",
    impact="Impact",
    effort="Moeite",
    low="weinig",
    high="veel",
    quadrants=("Quick win", "Langere termijn", "Tussendoor", "Niet doen"),
    unscored="Nog te scoren",
    kano="Kano: basis, beleving, bijzonder",
    fulfilment="Mate van invulling",
    kept="waargemaakt",
    not_kept="niet waargemaakt",
    satisfied="tevreden",
    dissatisfied="ontevreden",
    kept_from="basis op orde vanaf {mark}",
    failing="niet op orde",
    unknown="Invulling nog niet bekend",
    overlay="Emoties nu en straks",
    as_is="huidige situatie",
    to_be="gewenste situatie",
    decimal=",",
)

ENGLISH = FigureWords(
    language=Language.EN,
    matrix="Impact and effort",
    impact="Impact",
    effort="Effort",
    low="little",
    high="much",
    quadrants=("Quick win", "Long term", "Filler", "Do not do"),
    unscored="Not scored yet",
    kano="Kano: basic, performance, delighter",
    fulfilment="Fulfilment",
    kept="kept",
    not_kept="not kept",
    satisfied="satisfied",
    dissatisfied="dissatisfied",
    kept_from="basics in order from {mark}",
    failing="not in order",
    unknown="Fulfilment not known yet",
    overlay="Feelings now and later",
    as_is="current state",
    to_be="future state",
    decimal=".",
)


def figure_words(language: Language) -> FigureWords:
    """The words in a language."""
    return DUTCH if language is Language.NL else ENGLISH
