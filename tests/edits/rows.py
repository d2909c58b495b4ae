"""Maps written as rows of text, to read in a test what an edit did.

`a b _ | c+d | w*3 .`: three stages, `_` a blank moment, `+` at the same moment, `*3` three
moments long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from journeyeditor.edits.new import new_card
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Actor, Content, Kind, Zone
from journeyeditor.model.find import find_cell, find_lane
from journeyeditor.model.journey import Cell, EmotionCurve, JourneyMap, Lane, Link, Stage
from journeyeditor.model.project import Project
from tests.samples import activity, touchpoint

_MAKERS: Mapping[Id, Callable[..., AnyCard]] = {
    "C": touchpoint,
    "P": touchpoint,
    "F": activity,
    "B": activity,
}


def drawn(
    *,
    links: Sequence[Link] = (),
    curves: Sequence[EmotionCurve] = (),
    **rows: str,
) -> Project:
    """A project whose map `m` has the lanes C, P (customers), E (emotion), F, B (employees) and
    N (texts).

    Stages are s1, s2 ... A card with a span is a wait.
    """
    written = {lane_id: _parsed(lane_id, row) for lane_id, row in rows.items()}
    width = [max(len(stage) for stage in stages) for stages in zip(*written.values(), strict=True)]
    lane = partial(_lane, written)
    journey = JourneyMap(
        id="m",
        title="Map",
        stages=tuple(
            Stage(id=f"s{number}", name=f"Stage {number}", slots=slots)
            for number, slots in enumerate(width, 1)
        ),
        lanes=(
            lane("C"),
            lane("P"),
            lane("E", content=Content.EMOTION_CURVE),
            lane("F", actor=Actor.EMPLOYEE, zone=Zone.FRONTSTAGE),
            lane("B", actor=Actor.EMPLOYEE, zone=Zone.BACKSTAGE),
            lane("N", content=Content.TEXT),
        ),
        links=tuple(links),
        curves=tuple(curves),
    )
    return Project(title="Project", maps=(journey,))


def _parsed(lane_id: Id, row: str) -> list[list[list[AnyCard]]]:
    return [
        [
            [] if word == "_" else [_card(lane_id, name, slot, n) for n, name in _names(word)]
            for slot, word in enumerate(stage.split())
        ]
        for stage in row.split("|")
    ]


def _names(word: str) -> list[tuple[int, str]]:
    return list(enumerate(word.split("+")))


def _card(lane_id: Id, word: str, slot: int, stack: int) -> AnyCard:
    name, _, span = word.partition("*")
    kind = Kind.TEXT if lane_id == "N" else Kind.WAIT
    if span or lane_id == "N":
        card = new_card(kind, name, name)
        fields = {"slot": slot, "stack": stack, "span": int(span or 1)}
        return card.model_copy(update=fields)
    return _MAKERS[lane_id](name, slot, stack=stack)


def _lane(
    written: dict[str, list[list[list[AnyCard]]]],
    lane_id: Id,
    actor: Actor = Actor.CUSTOMER,
    zone: Zone = Zone.CUSTOMER,
    content: Content = Content.TOUCHPOINTS,
) -> Lane:
    cells = tuple(
        Cell(stage_id=f"s{number}", cards=cards)
        for number, stage in enumerate(written.get(lane_id, ()), 1)
        if (cards := tuple(card for moment in stage for card in moment))
    )
    return Lane(id=lane_id, name=lane_id, actor=actor, zone=zone, content=content, cells=cells)


def row(project: Project, lane_id: Id, index: int = 0) -> str:
    """A lane of the project's map as a row of text."""
    journey = project.maps[index]
    lane = find_lane(journey, lane_id)
    return " | ".join(_stage_row(lane, stage) for stage in journey.stages)


def _stage_row(lane: Lane, stage: Stage) -> str:
    cell = find_cell(lane, stage.id)
    cards = () if cell is None else cell.cards
    moments = ["+".join(_word(c) for c in cards if c.slot == slot) for slot in range(stage.slots)]
    return " ".join(moment or "_" for moment in moments)


def _word(card: AnyCard) -> str:
    return card.id if card.span == 1 else f"{card.id}*{card.span}"


def lane_of(project: Project, lane_id: Id) -> Lane:
    """A lane of the project's first map."""
    return find_lane(project.maps[0], lane_id)
