"""What one analysis says, as values: words, figures, what to draw, and the cards behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from journeyeditor.model.base import Id


class Topic(StrEnum):
    """What an entry is about, in the order of the report: A1 to A13, then what stands apart."""

    PEAK_END = "A1"
    MEANS = "A2"
    SCORES = "A2 scores"
    GAP = "A3a"
    CHAIN = "A3b"
    LEDGER = "A3c"
    AVOIDABLE = "A4a"
    CAUSES = "A4b"
    RECOVERY = "A4c"
    HAND_OVERS = "A5"
    CHANNELS = "A5 channels"
    COVERAGE = "A6"
    EMPLOYEES = "A6 employees"
    BASICS = "A7"
    KANO = "A7 classes"
    MOMENTS = "A8"
    TRIGGERS = "A8 triggers"
    SWITCHING = "A8 switching"
    ACTIONS = "A9"
    COMPARISON = "A10"
    CONSISTENCY = "A11"
    MEASURED = "A12"
    MEASUREMENT = "A12 coverage"
    ROOM = "A13"
    DURATION = "duration"
    RHYTHM = "rhythm"


class Span(NamedTuple):
    """A piece of a sentence; one with `refs` is a link that selects these cards."""

    text: str
    refs: tuple[Id, ...] = ()


Sentence = tuple[Span, ...]


def plain(sentence: Sentence) -> str:
    """The words of a sentence, with ordinary spaces."""
    return "".join(span.text for span in sentence).replace("\N{NO-BREAK SPACE}", " ")


class Blocks(NamedTuple):
    """A row of `whole` blocks, the first `filled` of them full."""

    filled: int
    whole: int


class CurvePoint(NamedTuple):
    """A moment of a curve: a feeling (-2.0 to 2.0), None unmeasured, and the ends of its band."""

    v: float | None
    low: float | None
    high: float | None
    card_id: Id | None
    stage_id: Id


class Curve(NamedTuple):
    """A curve in order; `peak` and `end` are places in `points`, None without, with their words.

    `stages` are all stages of the map, those without a point too.
    """

    points: tuple[CurvePoint, ...]
    peak: int | None = None
    end: int | None = None
    measured: bool = False
    peak_words: str = ""
    end_words: str = ""
    stages: tuple[Id, ...] = ()


class GapStage(NamedTuple):
    """A stage in index points (0 to 100), None unmeasured; `name` is its number."""

    name: str
    overall: float | None
    contacts: float | None
    low: float | None
    high: float | None
    n: int | None


class Gaps(NamedTuple):
    """The whole journey against its contacts, stage by stage, and what to call the two."""

    stages: tuple[GapStage, ...]
    overall: str
    contacts: str


class Bar(NamedTuple):
    """A bar from 0 to `value`, None for none; `text` is the figure beside it."""

    name: str
    value: float | None
    text: str
    refs: tuple[Id, ...] = ()


class Bars(NamedTuple):
    """Bars on one scale from `low` to `high`, with 0 in it."""

    bars: tuple[Bar, ...]
    low: float
    high: float


Chart = Blocks | Curve | Gaps | Bars


class Table(NamedTuple):
    """Figures that a report prints in full: a head and rows of the same length."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Where a figure comes from: in words, the source, what it rests on, what was left out."""

    formula: str
    source: str
    used: Sentence = ()
    skipped: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What one analysis says.

    `figure` is "n.a." where nothing can be computed; `known` is False then, and the sentence says
    what to add. `marks` are to be shown beside the figure, always ("estimate, not a measurement").
    `lines` are what is listed below the sentence. `cards` are those to be shown as its ground.
    """

    topic: Topic
    name: str
    figure: str
    sentence: Sentence
    reasons: Callable[[], Why] = field(compare=False, repr=False)
    known: bool = True
    marks: tuple[str, ...] = ()
    lines: tuple[Sentence, ...] = ()
    chart: Chart | None = None
    table: Table | None = None
    cards: tuple[Id, ...] = ()

    @property
    def why(self) -> Why:
        """Where the figure comes from; made when asked for, since few ask."""
        return self.reasons()


def joined(sentences: Iterable[Sentence], by: str) -> Sentence:
    """The sentences after each other with `by` between them."""
    found: list[Span] = []
    for sentence in sentences:
        found += [Span(by)] if found and sentence else []
        found += sentence
    return tuple(found)
