"""Journey diagrams of Mermaid as maps: sections become stages, tasks steps, actors lanes, and
scores feelings.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import PurePath
from typing import NamedTuple

from journeyeditor.exchange import mermaid_sentences as sentences
from journeyeditor.exchange.formats import MOST_BYTES, Arrival, ExchangeError, Remark, Source
from journeyeditor.exchange.mermaid_grammar import NEUTRAL, Diagram, Task, read_diagrams
from journeyeditor.exchange.mermaid_text import (
    Block,
    Prepared,
    blocks,
    decoded,
    is_journey,
    kind_of,
    prepared,
)
from journeyeditor.exchange.project import project_of
from journeyeditor.exchange.sifting import with_count
from journeyeditor.exchange.steps import Phase, Step, Story, Told, told
from journeyeditor.i18n import translate

MOST_MAPS = 50
"""Diagrams of one file that become maps."""

_SAME = 1e-9

_OTHERS = frozenset(
    {
        "flowchart", "graph", "sequenceDiagram", "classDiagram", "stateDiagram", "stateDiagram-v2",
        "erDiagram", "gantt", "pie", "timeline", "mindmap", "gitGraph", "quadrantChart", "kanban",
        "requirementDiagram", "C4Context", "sankey-beta", "xychart-beta", "block-beta",
    }
)  # fmt: skip
"""What other diagrams of Mermaid begin with."""


def read_mermaid(source: Source) -> Arrival:
    """The diagrams in a file, each as a map. Raises ExchangeError when there is none."""
    if len(source.data) > MOST_BYTES:
        raise ExchangeError(translate("Exchange", "This file is too large to be a diagram."))
    text, left_out = decoded(source.data)
    return with_count(read_mermaid_text(text, source), left_out)


def is_diagram(text: str) -> bool:
    """Whether a text is, or holds, a diagram, and does not just begin with that word."""
    found = blocks(text)
    if found[0].text != text:
        return any(map(is_journey, found))
    lines = prepared(text).text.splitlines()
    head = next((line for line in lines if line.strip() and not line.strip().startswith("%%")), "")
    return head.strip() == "journey"


def read_mermaid_text(text: str, source: Source) -> Arrival:
    """The same for a text; of the source all but its data counts."""
    found = blocks(text)
    journeys, others = list[Block](), list[Block]()
    for block in found:
        (journeys if is_journey(block) else others).append(block)
    if not journeys:
        raise ExchangeError(_no_journey(found))
    made = list(islice(_made(journeys, source), MOST_MAPS + 1))
    aside = [*map(_other, others[: sentences.MOST])]
    if len(made) > MOST_MAPS:
        text = translate("Exchange", "Of so many diagrams only the first {most} became maps")
        aside.append(Remark(text.format(most=MOST_MAPS)))
    kept = made[:MOST_MAPS]
    return Arrival(
        project_of([each.told.journey for each in kept], source),
        tuple(remark for each in kept for remark in sentences.came(each.told, each.line)),
        (*aside, *(remark for each in kept for remark in each.aside)),
        dict(ChainMap(*(each.told.parts for each in kept))),
    )


class _Made(NamedTuple):
    """The map of one diagram, the line where that begins, and what was odd about it."""

    told: Told
    line: int
    aside: tuple[Remark, ...]


def _made(journeys: Sequence[Block], source: Source) -> Iterator[_Made]:
    for at, block in enumerate(journeys):
        source.progress(at / len(journeys))
        clean = prepared(block.text)
        for diagram in read_diagrams(clean.text, block.line):
            yield _map(diagram, clean, block.line, source)


def _map(diagram: Diagram, clean: Prepared, first: int, source: Source) -> _Made:
    aside = []
    if clean.settings:
        where = sentences.line(*(line + first - 1 for line in clean.settings))
        aside.append(Remark(translate("Exchange", "Settings of looks left out"), where))
    scores: list[Remark] = []
    title = diagram.title or clean.title or diagram.heard_title or PurePath(source.name).stem
    story = Story(
        title,
        tuple(_phases(diagram, scores)),
        diagram.heard_title if diagram.heard_title != title else "",
        diagram.description,
    )
    made = told(story, source.language, source.new_id, source.parts)
    more = (*scores[: sentences.MOST], *sentences.odd(diagram.odd))
    return _Made(made, diagram.line, (*aside, *sentences.no_lane(made.no_lane), *more))


def _phases(diagram: Diagram, scores: list[Remark]) -> Iterator[Phase]:
    """The sections; names that differ in capitals only are the same person's."""
    spelled: dict[str, str] = {}
    for section in diagram.sections:
        steps = tuple(
            Step(task.name, _names(task, spelled), _feeling(task, scores)) for task in section.tasks
        )
        yield Phase(section.name, steps)


def _names(task: Task, spelled: dict[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(spelled.setdefault(name.casefold(), name) for name in task.actors))


def _feeling(task: Task, scores: list[Remark]) -> float | None:
    """From -2.0 to 2.0 with one decimal; what had to be bent for that is told."""
    if task.score is None:
        return None
    v = round(min(2.0, max(-2.0, task.score - NEUTRAL)), 1)
    if abs(v + NEUTRAL - task.score) > _SAME:
        scores.append(sentences.score(v + NEUTRAL, task.score, task.line))
    return v + 0.0  # no minus before a zero


def _other(block: Block) -> Remark:
    text = translate("Exchange", "A diagram of another kind: {kind}")
    return Remark(text.format(kind=sentences.quoted(kind_of(block))), sentences.line(block.line))


def _no_journey(found: Sequence[Block]) -> str:
    kind = kind_of(found[0])
    if kind in _OTHERS:
        text = translate(
            "Exchange", "This is a {kind} of Mermaid; only “journey” can become a map."
        )
        return text.format(kind=sentences.quoted(kind))
    return translate("Exchange", "There is no journey diagram of Mermaid in this file.")
