"""A map as an outline to be read from top to bottom: in a mail, in a document, by a screen reader.

Stages are headings, lanes headings below them, cards items with all that is known of them, in the
language of the map. The same outline is written as Markdown and as plain text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from typing import NamedTuple

from journeyeditor.exchange.formats import Departure, Remark
from journeyeditor.exchange.left_out import photos_of
from journeyeditor.exchange.outline_facts import Facts
from journeyeditor.exchange.outline_words import feeling, lasting, said
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import Place, find_map
from journeyeditor.model.journey import JourneyMap, Lane, Stage
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line
from journeyeditor.model.vocabulary import word


class _Is(Enum):
    """What a line of an outline is."""

    TITLE = auto()
    STAGE = auto()
    LANE = auto()
    TEXT = auto()
    CARD = auto()
    MORE = auto()
    """More about the card above."""


class _Line(NamedTuple):
    kind: _Is
    text: str
    facts: str = ""


_Style = Callable[[Iterable[_Line]], Iterator[str]]


def write_markdown(project: Project, map_id: Id) -> Departure:
    """The outline as Markdown, and what it leaves out."""
    return _departure(project, map_id, _markdown)


def write_text(project: Project, map_id: Id) -> Departure:
    """The outline as plain text."""
    return _departure(project, map_id, _plain)


def _departure(project: Project, map_id: Id, style: _Style) -> Departure:
    journey = find_map(project, map_id)
    text = "\n".join(style(_outline(project, journey)))
    data = f"{text}\n".encode(errors="replace")
    return Departure(data, (*_left_out(journey), *photos_of(journey)))


def _left_out(journey: JourneyMap) -> Iterator[Remark]:
    hidden = sum(lane.hidden for lane in journey.lanes)
    if hidden:
        yield Remark(translate("Exchange", "%n hidden lane(s)", n=hidden))
    of_all = sum(metric.card_id is None for metric in journey.metrics)
    if of_all:
        yield Remark(
            translate("Exchange", "%n measurement(s) of stages and of the whole journey", n=of_all)
        )


# What it says


def _outline(project: Project, journey: JourneyMap) -> Iterator[_Line]:
    language = project.language
    state = said(language, journey.state)
    yield _Line(_Is.TITLE, f"{one_line(journey.title)} ({state})")
    if journey.subtitle.strip():
        yield _Line(_Is.TEXT, one_line(journey.subtitle))
    for key, text in _about(project, journey):
        if text.strip():
            yield _Line(_Is.TEXT, f"{said(language, key)}: {one_line(text)}")
    facts = Facts(project, journey)
    for number, stage in enumerate(journey.stages, 1):
        yield _Line(_Is.STAGE, f"{said(language, 'stage')} {number}: {one_line(stage.name)}")
        yield from _stage(project, journey, stage, facts)


def _about(project: Project, journey: JourneyMap) -> Iterator[tuple[str, str]]:
    yield "organisation", project.organisation
    personas = {persona.id: persona.name for persona in project.personas}
    yield "persona", personas.get(journey.persona_id or "", "")
    yield "scenario", journey.scenario
    yield "expectation", journey.expectation
    yield "from", journey.scope_start
    yield "to", journey.scope_end
    yield "version", journey.version
    yield "date", journey.date
    yield "stages", ", ".join(one_line(stage.name) for stage in journey.stages)


def _stage(project: Project, journey: JourneyMap, stage: Stage, facts: Facts) -> Iterator[_Line]:
    language = project.language
    names = {each.id: one_line(each.name) for each in journey.stages}
    about = (
        ("goal", one_line(stage.goal)),
        ("expectation", one_line(stage.expectation)),
        ("duration", lasting(language, stage.duration) if stage.duration else ""),
        ("loop", names.get(stage.loop_to or "", "")),
    )
    for key, text in about:
        if text:
            yield _Line(_Is.TEXT, f"{said(language, key)}: {text}")
    lanes = [
        lines for lane in journey.lanes if (lines := _lane(project, journey, lane, stage, facts))
    ]
    if not lanes:
        yield _Line(_Is.TEXT, said(language, "nothing"))
    for lines in lanes:
        yield from lines


def _lane(
    project: Project, journey: JourneyMap, lane: Lane, stage: Stage, facts: Facts
) -> list[_Line]:
    """A lane with its cards in a stage; nothing when it is hidden or has none there."""
    if lane.hidden:
        return []
    cards = [card for cell in lane.cells if cell.stage_id == stage.id for card in cell.cards]
    lines = [line for card in cards for line in _card(Place(lane, stage.id, card), facts)]
    lines += _free_points(project, journey, lane, stage)
    actor = word(project.language, "actor", lane.actor.value)
    head = _Line(_Is.LANE, f"{one_line(lane.name)} ({actor})")
    return [head, *lines] if lines else []


def _card(place: Place, facts: Facts) -> Iterator[_Line]:
    known = facts.facts(place)
    yield _Line(_Is.CARD, facts.name(place.card), ". ".join(known))
    for line in place.card.description.splitlines():
        if line.strip():
            yield _Line(_Is.MORE, one_line(line))


def _free_points(
    project: Project, journey: JourneyMap, lane: Lane, stage: Stage
) -> Iterator[_Line]:
    """Feelings that stand beside the cards."""
    language = project.language
    for curve in journey.curves:
        for point in curve.points if curve.lane_id == lane.id else ():
            if point.stage_id == stage.id and point.slot is not None:
                at = f"{said(language, 'moment')} {int(point.slot) + 1}"
                yield _Line(_Is.CARD, at, feeling(language, point.v, one_line(point.word)))


# How it is written

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")
_LIST = re.compile(r"^(\d+)([.)])(?=\s|$)|^([-+])(?=\s|$)")


def _markdown(lines: Iterable[_Line]) -> Iterator[str]:
    before: _Is | None = None
    marks = {_Is.TITLE: "# ", _Is.STAGE: "## ", _Is.LANE: "### "}
    for line in lines:
        is_item = line.kind in (_Is.CARD, _Is.MORE)
        if before is not None and not (is_item and before in (_Is.CARD, _Is.MORE)):
            yield ""
        text = _escaped(line.text)
        if line.kind is _Is.CARD:
            yield f"- **{text}{_end(line)}**" + (f" {_escaped(line.facts)}." if line.facts else "")
        elif line.kind is _Is.MORE:
            yield f"  {text}"
        else:
            yield f"{marks.get(line.kind, '')}{text}"
        before = line.kind


def _end(line: _Line) -> str:
    """What parts a name from what follows, where it has no such sign itself."""
    if line.kind is _Is.LANE:
        return ":"
    return "" if line.kind is not _Is.CARD or line.text.endswith((".", "?", "!", "…", "”")) else "."


def _escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    return _LIST.sub(r"\1\3\\\2", _SIGNS.sub(r"\\\1", text))


def _plain(lines: Iterable[_Line]) -> Iterator[str]:
    indents = {_Is.LANE: "  ", _Is.CARD: "    ", _Is.MORE: "      "}
    first = True
    for line in lines:
        if line.kind in (_Is.STAGE, _Is.LANE) and not first:
            yield ""
        sign = "- " if line.kind is _Is.CARD else ""
        facts = f" {line.facts}." if line.facts else ""
        yield f"{indents.get(line.kind, '')}{sign}{line.text}{_end(line)}{facts}"
        first = False
