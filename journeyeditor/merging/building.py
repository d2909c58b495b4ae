"""Putting the joined things together to a project again, of the same objects where nothing
differs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from journeyeditor.edits.rules import MOST_SLOTS, MOST_STACKED
from journeyeditor.edits.tree import same
from journeyeditor.merging.changes import Key, Thing
from journeyeditor.merging.conflicts import Side
from journeyeditor.merging.fates import Fates
from journeyeditor.merging.flat import LISTS, ROOT, ROWS
from journeyeditor.merging.order import ordered
from journeyeditor.merging.places import Places, Spot
from journeyeditor.merging.points import Points
from journeyeditor.merging.sides import Sides
from journeyeditor.merging.spans import Moment, Spans
from journeyeditor.merging.spreading import spread
from journeyeditor.merging.timeline import Timeline
from journeyeditor.merging.values import Values
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.journey import Cell, EmotionCurve, JourneyMap, Lane, Stage
from journeyeditor.model.project import Project

Standing = dict[str, Spot]
"""By the id of a card, where it stands."""


class Built(NamedTuple):
    """The project, and the cards for which it has no place."""

    project: Project
    left_over: tuple[AnyCard, ...]


class Builder:
    """Makes the joined project."""

    def __init__(self, sides: Sides, fates: Fates, timeline: Timeline) -> None:
        self._sides, self._fates, self._timeline = sides, fates, timeline
        self._places = Places(sides, timeline, fates.present)
        self._points = Points(sides, timeline, fates.present)
        self._left_over: list[AnyCard] = []

    def built(self) -> Built:
        """The joined project; its references are not looked at yet."""
        frame = self._sides.ours.rows[Thing.PROJECT][ROOT].node
        standing = self._standing()
        lists: dict[str, Any] = {
            field: self._list(thing, ROOT, getattr(frame, field)) for thing, field in LISTS.items()
        }
        journeys = self._keys(Thing.MAP, ROOT)
        maps = (self._map(map_id, standing.get(map_id, {})) for map_id in journeys)
        lists["maps"] = same(frame.maps, maps)
        project = self._value(Thing.PROJECT, ROOT)
        return Built(evolve(project, **lists), tuple(self._left_over))

    def _standing(self) -> dict[Id, Standing]:
        """All cards that stay, by map."""
        found: dict[Id, Standing] = defaultdict(dict)
        cards = Thing.CARD
        for card_id in self._all(cards):
            if not self._fates.present(cards, card_id):
                continue
            spot = self._places.spot(card_id)
            if spot is None:
                self._left_over.append(self._value(cards, card_id))
            else:
                found[self._map_of(spot.lane_id)][card_id] = spot
        return found

    def _all(self, thing: Thing) -> Iterable[str]:
        return {**self._sides.ours.rows[thing], **self._sides.theirs.rows[thing]}

    def _map_of(self, lane_id: Id) -> Id:
        row = next(row for row in self._sides.rows(Thing.LANE, lane_id)[1:] if row is not None)
        return row.parent

    def _keys(self, thing: Thing, parent: str) -> list[str]:
        """The keys of a joined list in its joined order."""
        flats = (self._sides.base, self._sides.ours, self._sides.theirs)
        rows = [flat.lists.get((thing, parent), []) for flat in flats]
        order = ordered(rows[0], rows[1], rows[2], self._sides.prefer)
        return [key for key in order if self._fates.present(thing, key)]

    def _value(self, thing: Thing, key: str) -> Any:
        """A thing with the joined fields."""
        base, ours, theirs = self._sides.rows(thing, key)
        if ours is not None and theirs is not None and ours.node is theirs.node:
            return ours.node
        row = ours or theirs
        name = Key(thing, key, row.map_id if row is not None else None)
        nodes = [row.node if row is not None else None for row in (base, ours, theirs)]
        return Values(self._sides, name, nodes[0], nodes[1], nodes[2]).joined()

    def _list(self, thing: Thing, parent: str, before: tuple[Any, ...]) -> tuple[Any, ...]:
        return same(before, (self._value(thing, key) for key in self._keys(thing, parent)))

    # -- one map ------------------------------------------------------------------------------

    def _map(self, map_id: Id, standing: Standing) -> JourneyMap:
        journey: JourneyMap = self._value(Thing.MAP, map_id)
        standing = spread(self._sides, self._timeline, standing)
        curves = self._keys(Thing.CURVE, map_id)
        stages, slots = self._stages(map_id, standing, curves)
        self._leave_over(standing, slots)
        numbers = {moment: number for number, moment in enumerate(slots)}
        spans = Spans(self._sides, self._timeline, map_id, numbers)
        cards = {
            card_id: self._card(Key(Thing.CARD, card_id, map_id), spot, slots, spans)
            for card_id, spot in standing.items()
        }
        rows = {
            field: self._list(thing, map_id, getattr(journey, field))
            for thing, field in ROWS.items()
            if thing in (Thing.LINK, Thing.METRIC)
        }
        return evolve(
            journey,
            stages=same(journey.stages, stages),
            lanes=same(journey.lanes, self._lanes(map_id, standing, cards, stages)),
            curves=same(journey.curves, (self._curve(c, map_id, slots) for c in curves)),
            **rows,
        )

    def _stages(
        self, map_id: Id, standing: Standing, curves: list[str]
    ) -> tuple[list[Stage], dict[Moment, int]]:
        """The stages, and of all their moments in a row the place in the stage."""
        used: dict[Id, set[str]] = defaultdict(set)
        for spot in standing.values():
            used[spot.stage_id].add(spot.token)
        for curve_id in curves:
            for stage_id, token in self._points.free(curve_id):
                used[stage_id].add(token)
        stages: list[Stage] = []
        slots: dict[Moment, int] = {}
        for key in self._keys(Thing.STAGE, map_id):
            stage: Stage = self._value(Thing.STAGE, key)
            row = self._moments(key, used[key])
            slots.update({(key, token): slot for slot, token in enumerate(row)})
            stages.append(stage if stage.slots == len(row) else evolve(stage, slots=len(row)))
        return stages, slots

    def _leave_over(self, standing: Standing, slots: Mapping[Moment, int]) -> None:
        """Take the cards out for which a stage has too few moments, or a moment too many cards."""
        crowd: Counter[tuple[Id, Id, str]] = Counter()
        for card_id, spot in sorted(standing.items(), key=lambda item: (item[1].stack, item[0])):
            crowd[spot.place] += 1
            if (spot.stage_id, spot.token) not in slots or crowd[spot.place] > MOST_STACKED:
                self._left_over.append(self._value(Thing.CARD, card_id))
                del standing[card_id]

    def _moments(self, stage_id: Id, used: set[str]) -> list[str]:
        moments = self._timeline.stages[stage_id]
        sides = [side for side in Side if stage_id in self._sides.of[side].rows[Thing.STAGE]]
        return (moments.left(used, sides) or list(moments.row[:1]))[:MOST_SLOTS]

    def _card(self, key: Key, spot: Spot, slots: Mapping[Moment, int], spans: Spans) -> AnyCard:
        card: AnyCard = self._value(Thing.CARD, key.id)
        new = (slots[spot.stage_id, spot.token], spot.stack, spans.span(key, spot))
        if (card.slot, card.stack, card.span) == new:
            return card
        return evolve(card, slot=new[0], stack=new[1], span=new[2])

    def _curve(self, curve_id: str, map_id: Id, slots: Mapping[Moment, int]) -> EmotionCurve:
        curve: EmotionCurve = self._value(Thing.CURVE, curve_id)
        points = self._points.joined(curve_id, map_id, slots)
        return evolve(curve, points=same(curve.points, points))

    def _lanes(
        self, map_id: Id, standing: Standing, cards: Mapping[str, AnyCard], stages: list[Stage]
    ) -> list[Lane]:
        cells: dict[tuple[Id, Id], list[AnyCard]] = defaultdict(list)
        for card_id, card in cards.items():
            spot = standing[card_id]
            cells[spot.lane_id, spot.stage_id].append(card)
        found = []
        for key in self._keys(Thing.LANE, map_id):
            lane: Lane = self._value(Thing.LANE, key)
            row = [(s.id, cells[key, s.id]) for s in stages if (key, s.id) in cells]
            found.append(_with_cells(lane, row))
        return found


def _with_cells(lane: Lane, row: list[tuple[Id, list[AnyCard]]]) -> Lane:
    old = {cell.stage_id: cell for cell in lane.cells}
    cells = []
    for stage_id, cards in row:
        stacked = _stacked(cards)
        known = old.get(stage_id)
        if known is None:
            cells.append(Cell(stage_id=stage_id, cards=tuple(stacked)))
        else:
            cells.append(evolve(known, cards=same(known.cards, stacked)))
    return evolve(lane, cells=same(lane.cells, cells))


def _stacked(cards: list[AnyCard]) -> list[AnyCard]:
    """The cards of a cell in order, those of one moment one above the other."""
    found: list[AnyCard] = []
    slot, stack = -1, -1
    for card in sorted(cards, key=lambda card: (card.slot, card.stack, card.id)):
        stack = max(card.stack, stack + 1) if card.slot == slot else card.stack
        slot = card.slot
        found.append(card if card.stack == stack else evolve(card, stack=stack))
    if all(card.stack < MOST_STACKED for card in found):
        return found
    return _closed_up(found)


def _closed_up(cards: list[AnyCard]) -> list[AnyCard]:
    """The cards of a cell without gaps in their stacks."""
    height: Counter[int] = Counter()
    found = []
    for card in cards:
        found.append(evolve(card, stack=height[card.slot]))
        height[card.slot] += 1
    return found
