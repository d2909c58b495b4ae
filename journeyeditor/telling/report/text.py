"""The account of a map as plain text: the same on every machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from journeyeditor.model.base import Id
from journeyeditor.model.enums import Language, State
from journeyeditor.model.find import find_map
from journeyeditor.model.formulas import as_line
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line
from journeyeditor.telling.report.account import PRINTED, entries
from journeyeditor.telling.report.entry import Entry, Sentence, Table, plain
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.telling.report.ranges import in_short

STATES: Mapping[State, Phrase] = {
    State.AS_IS: Phrase("huidige situatie", "as it is now"),
    State.TO_BE: Phrase("gewenste situatie", "as it should become"),
}
REPORT = Phrase("Verslag van {date}", "Report of {date}")
WHY, SOURCE = Phrase("Waarom: {text}", "Why: {text}"), Phrase("Bron: {text}", "Source: {text}")
USED = Phrase("Rust op: {cards}", "Rests on: {cards}")
SKIPPED = Phrase("Telt niet mee: {cards}", "Left out: {cards}")

INDENT = "    "


def report_text(
    project: Project, map_id: Id, language: Language, today: date, *, why: bool = False
) -> str:
    """Every analysis of the journey, A1 to A13, one paragraph each; a line feed ends every line.

    `why` adds the formula, its source and the cards behind each figure. Raises KeyError when the
    project has no such map. Minus signs are hyphens, so that programs can read the figures too.
    """
    told = entries(project, map_id, language, today)
    lines = [*_head(find_map(project, map_id), language, today)]
    for entry in sorted(told, key=lambda entry: PRINTED.index(entry.topic)):
        lines += ["", *_entry(entry)]
        if why:
            lines += _why(entry, language)
    return "".join(f"{_plain(line)}\n" for line in lines)


def _head(journey: JourneyMap, language: Language, today: date) -> Iterator[str]:
    parts = (as_line(one_line(journey.title)), STATES[journey.state].to(language))
    version = f"v{journey.version}" if journey.version else ""
    yield ", ".join(part for part in (*parts, version, journey.date) if part)
    yield REPORT.to(language).format(date=today.isoformat())


def _entry(entry: Entry) -> Iterator[str]:
    marks = f" ({', '.join(entry.marks)})" if entry.marks else ""
    code = entry.topic.value.split()[0]
    numbered = f"{code}  " if code.startswith("A") else ""
    yield f"{numbered}{entry.name}: {entry.figure}{marks}"
    yield f"{INDENT}{plain(entry.sentence)}"
    yield from (f"{INDENT}- {plain(line)}" for line in entry.lines)
    if entry.table is not None:
        yield from (f"{INDENT}{line}" for line in _table(entry.table))


def _table(table: Table) -> Iterator[str]:
    """Columns as wide as their longest text; the last one ends where it ends."""
    rows = (table.head, *table.rows)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _why(entry: Entry, language: Language) -> Iterator[str]:
    why = entry.why
    yield INDENT + WHY.to(language).format(text=why.formula)
    yield INDENT + SOURCE.to(language).format(text=why.source)
    if why.used:
        yield INDENT + USED.to(language).format(cards=in_short(why.used))
    if why.skipped:
        yield INDENT + SKIPPED.to(language).format(cards=_left_out(why.skipped))


def _left_out(skipped: Sequence[Sentence]) -> str:
    return "; ".join(in_short(sentence) for sentence in skipped)


def _plain(line: str) -> str:
    """Without what a terminal or another program stumbles over."""
    plainer = line.replace("\N{MINUS SIGN}", "-").replace("\N{NO-BREAK SPACE}", " ")
    return " ".join(plainer.splitlines())
