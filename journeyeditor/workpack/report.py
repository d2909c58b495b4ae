"""The report: what every analysis says of the journey, A1 to A13, each with why."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.booklet.matter import Column, Figure, Heading, Items, Matter, Table, Words
from journeyeditor.figures.charts import chart
from journeyeditor.figures.easel import Easel
from journeyeditor.telling.report.account import PRINTED
from journeyeditor.telling.report.entry import Entry, plain
from journeyeditor.telling.report.entry import Table as Figures
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.telling.report.ranges import in_short
from journeyeditor.telling.report.text import SKIPPED, SOURCE, USED, WHY
from journeyeditor.workpack.brief import Brief

TITLE = Phrase("Verslag", "Report")
ABOUT = Phrase(
    "Elk cijfer met de manier waarop het is berekend, de bron en de kaarten waar het op rust. "
    "Waar niets te berekenen valt, staat n.v.t. en wat ervoor nodig is.",
    "Every figure with how it is computed, its source and the cards that it rests on. "
    "Where nothing can be computed it says n.a. and what that would take.",
)

TYPE = 8.5
CHART_W = 174.0
MOST_COLUMNS = 6
"""Of names that can stand side by side over figures."""


def report(brief: Brief) -> Iterator[Matter]:
    """The chapter."""
    yield Heading(1, brief.say(TITLE))
    yield Words(brief.say(ABOUT), soft=True)
    for entry in sorted(brief.entries(), key=lambda entry: PRINTED.index(entry.topic)):
        yield from _entry(brief, entry)


def _entry(brief: Brief, entry: Entry) -> Iterator[Matter]:
    code = entry.topic.value.split()[0]
    numbered = f"{code}  " if code.startswith("A") else ""
    yield Heading(2, f"{numbered}{entry.name}: {entry.figure}")
    if entry.marks:
        yield Words(", ".join(entry.marks), soft=True, leads=True)
    yield Words(plain(entry.sentence), leads=True)
    if entry.chart is not None:
        easel = Easel(brief.fonts, min(CHART_W, brief.text_w), 0.0, TYPE)
        yield Figure(chart(entry.chart, easel), f"{entry.name}: {plain(entry.sentence)}")
    if entry.lines:
        yield Items(tuple(plain(line) for line in entry.lines))
    if entry.table is not None:
        yield _table(entry.table)
    yield from _why(brief, entry)


def _table(figures: Figures) -> Table:
    """The first column has the names and the most room; figures stand at the right edge.

    In a large table from each to each the columns are headed by the numbers of the rows.
    """
    first, *others = figures.head
    rows = figures.rows
    if len(others) > MOST_COLUMNS and others == [row[0] for row in rows]:
        others = [str(at) for at in range(1, len(rows) + 1)]
        rows = tuple((f"{at}  {row[0]}", *row[1:]) for at, row in enumerate(rows, 1))
    columns = [Column(first, 3.0 if len(others) < MOST_COLUMNS else 4.0)]
    for at, head in enumerate(others, 1):
        columns.append(Column(head, 1.0, end=_figures(figures, at)))
    return Table(tuple(columns), rows)


def _figures(figures: Figures, at: int) -> bool:
    """Whether a column holds figures."""
    return all(not any(char.isalpha() for char in row[at]) for row in figures.rows)


def _why(brief: Brief, entry: Entry) -> Iterator[Matter]:
    why = entry.why
    parts = [brief.say(WHY, text=why.formula), brief.say(SOURCE, text=why.source)]
    if why.used:
        parts.append(f"{brief.say(USED, cards=in_short(why.used))}.")
    if why.skipped:
        told = "; ".join(in_short(sentence) for sentence in why.skipped)
        parts.append(f"{brief.say(SKIPPED, cards=told)}.")
    yield Words(" ".join(parts), soft=True)
