"""What improvements would bring in euros a year, as far as anybody knows."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.impact import Factor, impact, total
from journeyeditor.booklet.matter import Column, Heading, Matter, Table, Words
from journeyeditor.model.enums import Language
from journeyeditor.model.project import ImpactChain
from journeyeditor.model.titles import one_line
from journeyeditor.model.vocabulary import word
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.workpack.brief import Brief

TITLE = Phrase("Impact in euro's", "Impact in euros")
ABOUT = Phrase(
    "Klanten per jaar × aandeel dat het raakt × aandeel dat daardoor zo doet × waarde. Een "
    "schatting, geen meting; ontbreekt er iets, dan is de uitkomst onbekend.",
    "Customers a year × share affected × share that then does so × value. An estimate, not a "
    "measurement; when something lacks the outcome is unknown.",
)
COLUMNS: tuple[tuple[Phrase, float], ...] = (
    (Phrase("Knop", "Lever"), 4.0),
    (Phrase("Gevoel", "Feeling"), 2.0),
    (Phrase("Gedrag", "Behaviour"), 2.2),
    (Phrase("Klanten", "Customers"), 1.5),
    (Phrase("Raakt", "Affected"), 1.2),
    (Phrase("Doet zo", "Does so"), 1.2),
    (Phrase("Waarde", "Value"), 1.5),
    (Phrase("Per jaar", "A year"), 1.8),
)
WORDS_FIRST = 3
"""Columns with words, before those with figures."""

UNKNOWN = Phrase("onbekend", "unknown")
TOGETHER = Phrase(
    "Samen {sum} per jaar ({known} van {count} bekend).",
    "Together {sum} a year ({known} of {count} known).",
)


def impacts(brief: Brief) -> Iterator[Matter]:
    """The chains in a table, and what they bring together; nothing when there are none."""
    chains = brief.project.impact_chains
    if not chains:
        return
    yield Heading(2, brief.say(TITLE))
    yield Words(brief.say(ABOUT), soft=True, leads=True)
    columns = (
        Column(brief.say(head), part, end=at >= WORDS_FIRST)
        for at, (head, part) in enumerate(COLUMNS)
    )
    yield Table(tuple(columns), tuple(_row(brief, chain) for chain in chains))
    found = total(chains)
    count = found.known + len(found.unknown)
    told = brief.say(TOGETHER, sum=_euros(brief, found.value), known=found.known, count=count)
    yield Words(told, soft=True)


def _row(brief: Brief, chain: ImpactChain) -> tuple[str, ...]:
    behaviour = chain.behaviour
    does = "" if behaviour is None else word(brief.project.language, "behaviour", behaviour.value)
    factors = (_factor(brief, factor, getattr(chain, factor.value)) for factor in Factor)
    brings = _euros(brief, impact(chain).value)
    return one_line(chain.lever), one_line(chain.feeling), does, *factors, brings


def _factor(brief: Brief, factor: Factor, value: float | None) -> str:
    if value is None:
        return "?"
    if factor in (Factor.AFFECTED, Factor.BEHAVIOUR):
        return brief.teller.percent(value)
    return _euros(brief, value) if factor is Factor.VALUE else _grouped(brief, value)


def _euros(brief: Brief, value: float | None) -> str:
    """In whole euros."""
    if value is None:
        return brief.say(UNKNOWN)
    return f"{'−' if round(value) < 0 else ''}€ {_grouped(brief, abs(value))}"


def _grouped(brief: Brief, value: float) -> str:
    """Without decimals, in groups of three."""
    text = f"{round(value):,}"
    return text.replace(",", ".") if brief.project.language is Language.NL else text
