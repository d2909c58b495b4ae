"""The report: what every analysis says of the journey, A1 to A13, each with why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeyeditor.booklet.matter import Column, Figure, Heading, Items, Matter, Table, Words
from journeyeditor.figures.charts import chart
from journeyeditor.figures.easel import Easel
from journeyeditor.telling.report.account import PRINTED
from journeyeditor.telling.report.entry import Bars, Chart, Entry, plain
from journeyeditor.telling.report.entry import Table as Figures
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.telling.report.ranges import in_short
from journeyeditor.telling.report.text import SKIPPED, SOURCE, USED, WHY
from journeyeditor.workpack.brief import Brief
from journeyeditor.workpack.pictures import TYPE, pictures

TITLE = Phrase("Verslag", "Report")
ABOUT = Phrase(
    "Elk cijfer met de manier waarop het is berekend, de bron en de kaarten waar het op rust. "
    "Waar niets te berekenen valt, staat n.v.t. en wat ervoor nodig is.",
    "Every figure with how it is computed, its source and the cards that it rests on. "
    "Where nothing can be computed it says n.a. and what that would take.",
)

CHART_W = 174.0
MOST_COLUMNS = 6
"""Of names that can stand side by side over figures."""

WORDY = 1.6
"""How wide a column with words is against one with figures."""

MOST_SQUARE = 18
"""Columns of a table from each to each; a larger one becomes a list of what there is in it."""

MOST_ROWS, MOST_LINES, MOST_BARS, MOST_LETTERS = 100, 30, 24, 900
"""Rows of a table, items of a list, bars of a chart and letters of an explanation."""

MORE_ROWS = Phrase(
    "En nog {n} regels; het verslag als tekst heeft ze alle.",
    "And {n} more rows; the report as text has all of them.",
)
MORE_LINES = Phrase("En nog {n}.", "And {n} more.")
FROM, TO, TIMES = Phrase("Van", "From"), Phrase("Naar", "To"), Phrase("Keer", "Times")


def report(brief: Brief) -> Iterator[Matter]:
    """The chapter."""
    yield Heading(1, brief.say(TITLE))
    yield Words(brief.say(ABOUT), soft=True, leads=True)
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
        shown = chart(_bounded(entry.chart), easel)
        yield Figure(shown, f"{entry.name}: {plain(entry.sentence)}")
    if entry.lines:
        yield from _items(brief, [plain(line) for line in entry.lines])
    yield from pictures(brief, entry.topic)
    if entry.table is not None:
        yield from _tables(brief, entry.table)
    yield from _why(brief, entry)


def _bounded(values: Chart) -> Chart:
    """A chart that one page can hold."""
    return values._replace(bars=values.bars[:MOST_BARS]) if isinstance(values, Bars) else values


def _items(brief: Brief, lines: Sequence[str]) -> Iterator[Matter]:
    """A list; one that counts itself has its numbers for signs."""
    numbered = all(line.startswith(f"{at}. ") for at, line in enumerate(lines, 1))
    texts = [line.partition(". ")[2] for line in lines] if numbered else [*lines]
    yield Items(tuple(texts[:MOST_LINES]), numbered, leads=True)
    if len(texts) > MOST_LINES:
        yield Words(brief.say(MORE_LINES, n=len(texts) - MOST_LINES), leads=True)


def _tables(brief: Brief, figures: Figures) -> Iterator[Matter]:
    """The table, and how much of it there is in the report as text alone."""
    if len(figures.head) > MOST_SQUARE + 1:
        figures = _listed(brief, figures)
    rows = figures.rows
    yield _table(figures._replace(rows=rows[:MOST_ROWS]))
    if len(rows) > MOST_ROWS:
        yield Words(brief.say(MORE_ROWS, n=len(rows) - MOST_ROWS), soft=True)


def _listed(brief: Brief, figures: Figures) -> Figures:
    """What there is in a table from each to each, the most frequent first."""
    found = [
        (row[0], to, text)
        for row in figures.rows
        for to, text in zip(figures.head[1:], row[1:], strict=True)
        if text
    ]
    head = (brief.say(FROM), brief.say(TO), brief.say(TIMES))
    return Figures(head, tuple(sorted(found, key=lambda row: -int(row[2]))))


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
        has_figures = _figures(figures, at)
        columns.append(Column(head, 1.0 if has_figures else WORDY, end=has_figures))
    return Table(tuple(columns), rows)


def _figures(figures: Figures, at: int) -> bool:
    """Whether a column holds figures, and not words or nothing at all."""
    texts = [row[at] for row in figures.rows if row[at]]
    return bool(texts) and not any(char.isalpha() for text in texts for char in text)


def _why(brief: Brief, entry: Entry) -> Iterator[Matter]:
    why = entry.why
    parts = [brief.say(WHY, text=why.formula), brief.say(SOURCE, text=why.source)]
    if why.used:
        parts.append(f"{brief.say(USED, cards=in_short(why.used))}.")
    if why.skipped:
        told = "; ".join(in_short(sentence) for sentence in why.skipped)
        parts.append(f"{brief.say(SKIPPED, cards=told)}.")
    yield Words(_shortened(" ".join(parts)), soft=True)


def _shortened(text: str) -> str:
    """An explanation that names very many cards, as far as anybody reads."""
    return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS].rpartition(' ')[0]} …"
