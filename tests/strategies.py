"""Hypothesis strategies: whole projects, and one edit of whatever project there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from hypothesis import strategies as st

from journeyeditor.edits.cards import (
    add_card,
    delete,
    move_cards,
    nudge_cards,
    revise_card,
    set_span,
)
from journeyeditor.edits.clipboard.duplicate import duplicate
from journeyeditor.edits.clipboard.paste import paste
from journeyeditor.edits.clipboard.piece import copied_piece
from journeyeditor.edits.curves import add_curve, clear_feeling, revise_curve, set_feeling
from journeyeditor.edits.lanes import add_lane, move_lane, revise_lane
from journeyeditor.edits.links import add_link, reconnect, revise_link, support
from journeyeditor.edits.maps import (
    copy_as_to_be,
    delete_map,
    duplicate_map,
    move_map,
    revise_map,
    revise_project,
)
from journeyeditor.edits.new import new_card, new_curve, new_stage, seeded_ids
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.edits.stages import (
    add_stage,
    delete_stage,
    insert_slot,
    loop_back,
    move_stage,
    remove_slot,
    revise_stage,
)
from journeyeditor.model.base import Id
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Actor, Content, CurveKind, Kind, Language, LinkKind, Zone
from journeyeditor.model.find import places, point_ref
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Lane, Link, Stage
from journeyeditor.model.project import Channel, Department, Project

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[Any]], Any]
Edit = Callable[[], Project]
"""An edit with all its arguments; it may raise EditRefused."""

TITLES = ("Belt de klantenservice", "Wacht", "Café · één vraag", "Reads the letter again", "?")

_LANES = (
    ("C", Actor.CUSTOMER, Content.TOUCHPOINTS),
    ("P", Actor.CUSTOMER, Content.TOUCHPOINTS),
    ("E", Actor.CUSTOMER, Content.EMOTION_CURVE),
    ("F", Actor.EMPLOYEE, Content.TOUCHPOINTS),
    ("N", Actor.CUSTOMER, Content.TEXT),
)


def titles() -> st.SearchStrategy[str]:
    """Titles as people type them."""
    return st.sampled_from(TITLES)


@st.composite
def projects(draw: st.DrawFn, most_cards: int = 8) -> Project:
    """A whole project of one map with five lanes, up to four stages and a curve."""
    stages = tuple(
        Stage(id=f"s{n}", name=f"Stage {n}", slots=draw(st.integers(1, 4)))
        for n in range(draw(st.integers(1, 4)))
    )
    lanes = tuple(Lane(id=i, name=i, actor=a, content=c) for i, a, c in _LANES)
    free = EmotionPoint(stage_id=stages[0].id, slot=0.5, v=-1.0)
    curve = EmotionCurve(id="k", lane_id="E", points=draw(st.sampled_from(((), (free,)))))
    journey = JourneyMap(id="m", title="Map", stages=stages, lanes=lanes, curves=(curve,))
    project = Project(
        title="Project",
        channels=(Channel(id="ch.web", name="web"),),
        departments=(Department(id="dep.web", name="Web"),),
        maps=(journey,),
    )
    for n in range(draw(st.integers(2, most_cards))):
        project = _with_card(draw, project, f"n{n}")
    return project


def _with_card(draw: Draw, project: Project, card_id: Id) -> Project:
    journey = project.maps[0]
    lane = draw(st.sampled_from([lane for lane in journey.lanes if kinds_for(lane)]))
    kind = draw(st.sampled_from(kinds_for(lane)))
    stage = draw(st.sampled_from(journey.stages))
    spot = Spot(lane.id, stage.id, draw(st.integers(0, stage.slots)))
    project = add_card(project, "m", new_card(kind, card_id, draw(titles())), spot)
    if kind is not Kind.TOUCHPOINT and draw(st.booleans()):
        project = revise_card(project, "m", card_id, span=draw(st.integers(1, 4)))
    return project


def edits(project: Project, seed: int) -> st.SearchStrategy[Edit]:
    """One edit of the project; `seed` makes the ids of what is new."""
    journey = project.maps[seed % len(project.maps)]
    return st.one_of([_edit(make, project, journey, seed) for make in _MAKERS])


def _edit(
    make: Callable[[Draw, Project, JourneyMap, int], Edit | None],
    project: Project,
    journey: JourneyMap,
    seed: int,
) -> st.SearchStrategy[Edit]:
    @st.composite
    def built(draw: st.DrawFn) -> Edit:
        edit = make(draw, project, journey, seed)
        return edit if edit is not None else lambda: project

    return built()


def _some(draw: Draw, items: Sequence[T], most: int = 3) -> list[T]:
    return draw(st.lists(st.sampled_from(items), max_size=most)) if items else []


def _one(draw: Draw, items: Sequence[T]) -> T:
    return draw(st.sampled_from(items))  # type: ignore[no-any-return]


def _cards(journey: JourneyMap) -> list[Id]:
    return [place.card.id for place in places(journey)]


def spots(draw: Draw, journey: JourneyMap, kind: Kind) -> Spot:
    """Some spot of the map, on the stage or a little beyond it; mostly where the kind fits."""
    stage = _one(draw, journey.stages)
    fitting = [lane for lane in journey.lanes if kind in kinds_for(lane)]
    lanes = _one(draw, [fitting or journey.lanes, fitting or journey.lanes, journey.lanes])
    return Spot(
        _one(draw, lanes).id,
        stage.id,
        draw(st.integers(0, stage.slots + 1)),
        _one(draw, list(Mode)),
        draw(st.booleans()),
    )


def _adding(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit:
    kind = _one(draw, list(Kind))
    spot = spots(draw, journey, kind)
    card = new_card(kind, f"n{seed}", draw(titles()))
    return lambda: add_card(project, journey.id, card, spot)


def _moving(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit | None:
    cards = list(places(journey))
    if not cards:
        return None
    place = _one(draw, cards)
    alike = [p.card.id for p in cards if p.card.kind == place.card.kind]
    ids = frozenset([place.card.id, *_some(draw, alike)])
    spot = spots(draw, journey, Kind(place.card.kind))
    return lambda: move_cards(project, journey.id, ids, spot)


def _nudging(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit:
    ids = frozenset(_some(draw, _cards(journey)))
    d_slot, d_lane = _one(draw, [(1, 0), (-1, 0), (2, 0), (0, 1), (0, -1), (-1, 1)])
    return lambda: nudge_cards(project, journey.id, ids, d_slot, d_lane)


def _revising(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit | None:
    cards = _cards(journey)
    if not cards:
        return None
    fields = _one(
        draw,
        [
            {"title": draw(titles())},
            {"description": draw(titles())},
            {"tags": ("a", "b")},
        ],
    )
    card_id = _one(draw, cards)
    return lambda: revise_card(project, journey.id, card_id, **fields)


def _stretching(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit | None:
    cards = [p.card.id for p in places(journey) if Kind(p.card.kind) is not Kind.TOUCHPOINT]
    if not cards:
        return None
    card_id, span = _one(draw, cards), draw(st.integers(1, 5))
    return lambda: set_span(project, journey.id, card_id, span)


def _deleting(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit:
    points = [point_ref(c.id, p.card_id) for c in journey.curves for p in c.points if p.card_id]
    rare = [
        *(lane.id for lane in journey.lanes),
        *(stage.id for stage in journey.stages),
        *(curve.id for curve in journey.curves),
        *(link.id for link in journey.links),
    ]
    ids = frozenset(_some(draw, [*_cards(journey), *points]) + _some(draw, rare, 1))
    return lambda: delete(project, journey.id, ids)


def _staging(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit:
    map_id, stage = journey.id, _one(draw, journey.stages)
    at = draw(st.integers(0, len(journey.stages)))
    other = _one(draw, [None, *(s.id for s in journey.stages if s is not stage)])
    slots, loop = draw(st.integers(1, 6)), _one(draw, [None, *(s.id for s in journey.stages)])
    new = new_stage(f"st{seed}", draw(titles()))
    return _one(
        draw,
        [
            lambda: add_stage(project, map_id, at, new),
            lambda: move_stage(project, map_id, stage.id, at),
            lambda: revise_stage(project, map_id, stage.id, slots=slots),
            lambda: revise_stage(project, map_id, stage.id, loop_to=loop),
            lambda: loop_back(project, map_id, stage.id, loop, "back"),
            lambda: insert_slot(project, map_id, stage.id, slots - 1),
            lambda: remove_slot(project, map_id, stage.id, min(slots, stage.slots) - 1),
            lambda: revise_stage(project, map_id, stage.id, name=f"Stage {seed}"),
            lambda: delete_stage(project, map_id, stage.id, other),
        ],
    )


def _laning(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit:
    map_id, lane = journey.id, _one(draw, journey.lanes)
    at = draw(st.integers(0, len(journey.lanes)))
    actor, zone = _one(draw, list(Actor)), _one(draw, list(Zone))
    content = _one(draw, list(Content))
    new = Lane(id=f"la{seed}", name=draw(titles()), actor=actor, zone=zone, content=content)
    return _one(
        draw,
        [
            lambda: add_lane(project, map_id, at, new),
            lambda: move_lane(project, map_id, lane.id, at),
            lambda: revise_lane(project, map_id, lane.id, actor=actor),
            lambda: revise_lane(project, map_id, lane.id, content=content),
            lambda: revise_lane(project, map_id, lane.id, hidden=not lane.hidden),
            lambda: revise_lane(project, map_id, lane.id, name=new.name, height=2, zone=zone),
        ],
    )


def _feeling(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit | None:
    map_id, cards = journey.id, _cards(journey)
    if not cards or not journey.curves:
        return None
    curve, card_id = _one(draw, journey.curves).id, _one(draw, cards)
    v, kind = draw(st.integers(-20, 20)) / 10, _one(draw, list(CurveKind))
    return _one(
        draw,
        [
            lambda: set_feeling(project, map_id, curve, card_id, v),
            lambda: clear_feeling(project, map_id, curve, card_id),
            lambda: revise_curve(project, map_id, curve, kind=kind),
        ],
    )


def _curving(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit:
    lane = _one(draw, journey.lanes).id
    return lambda: add_curve(project, journey.id, new_curve(f"cu{seed}", lane))


def _linking(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit | None:
    map_id, cards = journey.id, _cards(journey)
    if len(cards) < 2:
        return None
    source, target = _one(draw, cards), _one(draw, cards)
    kind = _one(draw, list(LinkKind))
    link = Link(id=f"l{seed}", kind=kind, source=source, target=target)
    old = _one(draw, [i.id for i in journey.links] or [""])
    others: list[Edit] = [
        lambda: reconnect(project, map_id, old, source=source),
        lambda: reconnect(project, map_id, old, target=target),
        lambda: revise_link(project, map_id, old, kind=kind, label=source),
    ]
    choices: list[Edit] = [
        lambda: add_link(project, map_id, link),
        lambda: support(project, map_id, source, target, link.id),
        *(others if old else ()),
    ]
    return _one(draw, choices)


def _mapping(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit:
    map_id, title = journey.id, draw(titles())
    choices: list[Edit] = [
        lambda: revise_map(project, map_id, title=title),
        lambda: revise_project(project, urgency=title, language=Language.EN),
        lambda: revise_project(project, channels=()),
    ]
    if len(project.maps) < 3:
        choices.append(lambda: copy_as_to_be(project, map_id, seeded_ids(seed)))
        choices.append(lambda: duplicate_map(project, map_id, seeded_ids(seed)))
    else:
        choices.append(lambda: delete_map(project, map_id))
    choices.append(lambda: move_map(project, map_id, 0))
    return _one(draw, choices)


def _copying(draw: Draw, project: Project, journey: JourneyMap, seed: int) -> Edit | None:
    """Copy, cut or duplicate, and paste on any map of the project."""
    cards = _cards(journey)
    if not cards or len(cards) > 40:
        return None
    ids = frozenset(_some(draw, cards, 3))
    piece = copied_piece(project, journey.id, ids)
    other = _one(draw, project.maps)
    to = Spot(
        _one(draw, other.lanes).id, _one(draw, other.stages).id, draw(st.integers(0, 4)), Mode.PLACE
    )
    if piece is None:
        return None

    def cut_and_paste() -> Project:  # two edits: together they may well change nothing
        left = delete(project, journey.id, ids)
        return paste(left, other.id, piece, to, seeded_ids(seed)).project

    choices: list[Edit] = [
        lambda: paste(project, other.id, piece, to, seeded_ids(seed)).project,
        cut_and_paste,
        lambda: duplicate(project, journey.id, ids, seeded_ids(seed)).project,
        lambda: duplicate(project, journey.id, {to.stage_id}, seeded_ids(seed)).project,
        lambda: duplicate(project, journey.id, {to.lane_id}, seeded_ids(seed)).project,
    ]
    return _one(draw, choices)


_MAKERS = (
    _copying,
    _copying,
    _adding,
    _adding,
    _moving,
    _moving,
    _moving,
    _nudging,
    _revising,
    _stretching,
    _deleting,
    _staging,
    _staging,
    _laning,
    _feeling,
    _feeling,
    _curving,
    _linking,
    _mapping,
)
"""What people do more often stands here more often."""
