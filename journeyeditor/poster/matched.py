"""Two maps as one: the journey as it is over the journey as it should become, card by card.

Pure. Out comes a map that no project has, to be laid out as any other: a lane with the steps of
now, the curves of both, a lane with the steps to come, and what changes elsewhere. A step that is
in both maps has one moment in it, so that before and after stand under each other; what is in one
map only has a moment of its own. Curves thus lie over each other stage by stage, not by the
moments of their maps, which may differ.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from journeyeditor.analysis.compare import Comparison, compare
from journeyeditor.analysis.facts import Facts, Step, StepCard
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Actor, Content, CurveKind, Zone
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import (
    Cell,
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Stage,
)
from journeyeditor.model.partners import out_of_order, partners
from journeyeditor.model.project import Project
from journeyeditor.poster.body import needed
from journeyeditor.poster.change import Change, Fate
from journeyeditor.poster.fates import fates
from journeyeditor.poster.words import poster_words

BEFORE, CURVES, AFTER = "matched:before", "matched:curves", "matched:after"
"""Ids of the lanes; those of the first and the last also tell their curves apart."""

OTHERS: Mapping[Actor, Id] = MappingProxyType({actor: f"matched:{actor}" for actor in Actor})
"""Ids of the lanes with what changes for others."""

CODES = ("as-is", "to-be")
"""What the curves are called, in every language."""

Column = tuple[Id | None, Id | None]
"""A moment of the matched map: the step before and the step after that stand there."""


@dataclass(frozen=True, slots=True)
class Matched:
    """A map of both, with the fate of each card (see `fates.fates`)."""

    journey: JourneyMap
    fates: Mapping[Id, Fate]

    @property
    def curves(self) -> tuple[Id, Id]:
        """The curve as it is, and as it should become."""
        after, before = self.journey.curves
        return before.id, after.id


def matched(project: Project, before_id: Id, after_id: Id) -> Matched:
    """Two maps of a project as one. KeyError when it has no such map."""
    before, after = (Facts(project, find_map(project, each)) for each in (before_id, after_id))
    found = compare(before, after)
    known = fates(before, after, found)
    return Matched(_Merger(before, after, found, known).journey(), known)


class _Merger:
    """Puts the map together."""

    def __init__(
        self,
        before: Facts,
        after: Facts,
        found: Comparison,
        known: Mapping[Id, Fate],
    ) -> None:
        self._before, self._after, self._fates = before, after, known
        language = before.project.language
        self._own, self._words = poster_words(language), words_for(language)
        self._walks = (_main(before), _main(after))
        self._cards = tuple({step.card.id: step.card for step in walk} for walk in self._walks)
        self._twins = {
            pair.before: pair.after for pair in found.pairs if pair.after not in found.moved
        }
        pairs = found.stages or partners(before.journey.stages, after.journey.stages)
        self._stages = list(_in_order(pairs, after.journey.stages))
        self._columns = [self._columns_of(one, other) for one, other in self._stages]
        self._others = {actor: dict(self._cells_of_others(actor)) for actor in Actor}

    def journey(self) -> JourneyMap:
        """The map: heading and stages as they should become."""
        goal = self._after.journey
        return evolve(
            goal,
            baseline_id=self._before.journey.id,
            stages=tuple(self._stage(at) for at in range(len(self._stages))),
            lanes=tuple(self._lanes()),
            curves=tuple(self._curves()),
            links=(),
            metrics=(),
        )

    # -- stages and moments -------------------------------------------------------------------

    def _columns_of(self, one: Id | None, other: Id | None) -> list[Column]:
        """The moments of a stage, in an order that suits both maps."""
        ours, theirs = (
            [step.card.id for step in walk if step.stage_id == stage]
            for walk, stage in zip(self._walks, (one, other), strict=True)
        )
        place = {card: at for at, card in enumerate(theirs)}
        joined = [(at, place[self._twins[card]]) for at, card in enumerate(ours)
                  if self._twins.get(card) in place]  # fmt: skip
        crossed = out_of_order([there for _, there in joined])
        anchors = [pair for at, pair in enumerate(joined) if at not in crossed]
        columns: list[Column] = []
        i = j = 0
        for here, there in (*anchors, (len(ours), len(theirs))):
            columns += [(card, None) for card in ours[i:here]]
            columns += [(None, card) for card in theirs[j:there]]
            if here < len(ours) and there < len(theirs):
                columns.append((ours[here], theirs[there]))
            i, j = here + 1, there + 1
        return columns

    def _stage(self, at: int) -> Stage:
        """A stage as it should become, or, if it goes, as it is; its name says which."""
        one, other = self._stages[at]
        old = _stage_of(self._before.journey, one)
        new = _stage_of(self._after.journey, other)
        stage = needed(new or old)
        slots = [len(self._columns[at]), 1]
        slots += [max(cells[at], default=-1) + 1 for cells in self._others.values() if at in cells]
        lasting = old is not None and new is not None and old.duration == new.duration
        return evolve(
            stage,
            name=self._stage_name(old, new),
            slots=max(slots),
            duration=stage.duration if lasting else None,
            loop_to=None,
            exit_label="",
        )

    def _stage_name(self, old: Stage | None, new: Stage | None) -> str:
        own = self._own
        if new is None:
            return own.stage_gone.format(name=old.name if old else "")
        if old is None:
            return own.stage_new.format(name=new.name)
        if new.name == old.name:
            return new.name
        return own.stage_was.format(name=new.name, was=old.name)

    # -- lanes --------------------------------------------------------------------------------

    def _lanes(self) -> Iterator[Lane]:
        words, actor = self._words, self._actor
        zone = Zone.CUSTOMER if actor is Actor.CUSTOMER else Zone.FRONTSTAGE
        curves = Content.EMOTION_CURVE
        lane = Lane(id=BEFORE, name=words.as_is, actor=actor, zone=zone, persona_id=BEFORE)
        yield evolve(lane, cells=tuple(self._cells(0)))
        yield Lane(id=CURVES, name=words.emotion, actor=actor, zone=zone, content=curves)
        lane = Lane(id=AFTER, name=words.to_be, actor=actor, zone=zone, persona_id=AFTER)
        yield evolve(lane, cells=tuple(self._cells(1)))
        for other, cells in self._others.items():
            if cells:
                yield self._lane_of_others(other, cells)

    @property
    def _actor(self) -> Actor:
        """Whose journey it is."""
        steps = [*self._walks[0], *self._walks[1]]
        return steps[0].lane.actor if steps else Actor.CUSTOMER

    def _cells(self, side: int) -> Iterator[Cell]:
        """The steps of one of the maps at their new moments."""
        cards = self._cards[side]
        for at, columns in enumerate(self._columns):
            row = [
                evolve(cards[card], slot=slot, stack=0, span=1)
                for slot, column in enumerate(columns)
                if (card := column[side]) is not None
            ]
            if row:
                yield Cell(stage_id=self._id(at), cards=tuple(row))

    def _id(self, at: int) -> Id:
        one, other = self._stages[at]
        return other or one or ""

    def _lane_of_others(self, actor: Actor, cells: Mapping[int, Mapping[int, StepCard]]) -> Lane:
        """Steps of others that change. No lane of steps: nobody asks there who supports whom."""
        zone = Zone.CUSTOMER if actor is Actor.CUSTOMER else Zone.FRONTSTAGE
        name = self._own.others[actor]
        lane = Lane(id=OTHERS[actor], name=name, actor=actor, zone=zone, content=Content.TEXT)
        made = tuple(
            Cell(stage_id=self._id(at), cards=tuple(_placed(cards)))
            for at, cards in sorted(cells.items())
        )
        return evolve(lane, cells=made)

    def _cells_of_others(self, actor: Actor) -> Iterator[tuple[int, Mapping[int, StepCard]]]:
        """For each stage the steps of this actor that change, by their moments."""
        for at, pair in enumerate(self._stages):
            found: dict[int, StepCard] = {}
            for side, facts in enumerate((self._before, self._after)):
                for step in _shown(facts.steps):
                    if step.stage_id == pair[side] and self._differs(side, step, actor):
                        slot = self._near(at, side, step)
                        found[_free(slot, found, len(self._columns[at]))] = step.card
            if found:
                yield at, found

    def _differs(self, side: int, step: Step[StepCard], actor: Actor) -> bool:
        """Whether a step of somebody else changes."""
        fate = self._fates.get(step.card.id)
        changes = fate is not None and fate.change is not Change.KEPT
        return step.lane.actor is actor and changes and step.card.id not in self._cards[side]

    def _near(self, at: int, side: int, step: Step[StepCard]) -> int:
        """The moment of the last step of its map that does not come after it."""
        cards = self._cards[side]
        before = [
            slot
            for slot, column in enumerate(self._columns[at])
            if (card := column[side]) is not None and cards[card].slot <= step.card.slot
        ]
        return max(before, default=0)

    # -- curves -------------------------------------------------------------------------------

    def _curves(self) -> Iterator[EmotionCurve]:
        """The curve to come and then, under it, the one of now; each has its place if empty."""
        for side, facts, home in ((1, self._after, AFTER), (0, self._before, BEFORE)):
            walk = next(iter(facts.all_walks), None)
            curve = walk.curve if walk else None
            name = CODES[side]
            if curve is None:
                yield EmotionCurve(id=f"{home}:curve", lane_id=CURVES, persona_id=home, name=name)
                continue
            kind = CurveKind.ESTIMATED if curve.kind is CurveKind.TARGET else curve.kind
            points = tuple(self._points(side, curve))
            yield evolve(
                curve, lane_id=CURVES, persona_id=home, name=name, kind=kind, points=points
            )

    def _points(self, side: int, curve: EmotionCurve) -> Iterator[EmotionPoint]:
        """The points of the cards that are shown; free ones keep their place in the stage."""
        cards = {column[side] for columns in self._columns for column in columns}
        for point in curve.points:
            if point.card_id is not None:
                if point.card_id in cards:
                    yield point
                continue
            for at, pair in enumerate(self._stages):
                if pair[side] == point.stage_id:
                    yield evolve(point, stage_id=self._id(at), slot=self._slot(at, side, point))

    def _slot(self, at: int, side: int, point: EmotionPoint) -> float:
        facts = (self._before, self._after)[side]
        stage = _stage_of(facts.journey, point.stage_id)
        share = (point.slot or 0.0) / (stage.slots if stage else 1)
        return share * max(1, len(self._columns[at]))


def _free(wanted: int, taken: Collection[int], columns: int) -> int:
    """The first moment from there on that leaves room for a card, else one that is free."""
    for apart in (2, 1):
        for slot in range(wanted, columns):
            if all(abs(slot - other) >= apart for other in taken):
                return slot
    return max(columns, *(other + 1 for other in taken))


def _main(facts: Facts) -> tuple[Step[StepCard], ...]:
    """The steps of whose journey it is, of the lanes that are printed."""
    walk = next(iter(facts.all_walks), None)
    return tuple(_shown(walk.steps)) if walk else ()


def _shown(steps: Iterable[Step[StepCard]]) -> Iterator[Step[StepCard]]:
    return (step for step in steps if step.lane.print and not step.lane.hidden)


def _stage_of(journey: JourneyMap, stage_id: Id | None) -> Stage | None:
    return next((stage for stage in journey.stages if stage.id == stage_id), None)


def _in_order(pairs: Iterable[Column], after: Sequence[Stage]) -> Iterator[Column]:
    """The stages in the order to come; those that go stand behind what they stood behind."""
    known = {other: (one, other) for one, other in pairs if other is not None}
    follows: dict[Id | None, list[Column]] = {}
    last: Id | None = None
    for one, other in pairs:
        if one is not None and other is None:
            follows.setdefault(last, []).append((one, None))
        last = other if one is not None and other is not None else last
    yield from follows.get(None, ())
    for stage in after:
        yield known[stage.id]
        yield from follows.get(stage.id, ())


def _placed(cards: Mapping[int, StepCard]) -> Iterator[AnyCard]:
    for slot, card in sorted(cards.items()):
        yield evolve(card, slot=slot, stack=0, span=1)
