"""A sketch made into a project that keeps all its rules: moments, stacks, lists, curves.

What a sketch holds and a map cannot is set aside with the reason, never dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any

from journeyeditor.edits.new import IdSource, default_name, new_curve, new_curve_lane
from journeyeditor.edits.rules import MOST_SLOTS, MOST_STACKED, PaletteItem
from journeyeditor.edits.supports import actors_of, runs_right
from journeyeditor.edits.tree import with_cells
from journeyeditor.exchange.formats import ExchangeError
from journeyeditor.exchange.sheet_channels import channel_names
from journeyeditor.exchange.sheet_columns import SPECS, Column
from journeyeditor.exchange.sheet_roles import BEDS, STEP_ROLES, Role, is_of_employees
from journeyeditor.exchange.sheet_sketch import Sketch, SketchCard, SketchLane, SketchStage
from journeyeditor.i18n import translate
from journeyeditor.importing.meanings import plain
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import CARD_TYPES, AnyCard
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Actor, Kind, Language, LinkKind
from journeyeditor.model.find import holds_steps
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Lane, Link, Stage
from journeyeditor.model.project import Channel, Department, Persona, Project
from journeyeditor.model.vocabulary import start_channels, start_departments

MOST_CARDS = 20_000
"""Cards of a map that comes in: four times as many as a window shows at its speed."""

LONGEST = 500
"""Letters of a title; a longer text becomes the description, and its beginning the title."""

LONGEST_NAME = 200


def build(sketch: Sketch, language: Language, new_id: IdSource, name: str) -> Project:
    """The project of a sketch; `name` is its title when the sketch has none.

    Raises ExchangeError for one without anything on it, or too large.
    """
    if not sketch.cards and not sketch.free and not sketch.stages:
        raise ExchangeError(translate("Exchange", "There is nothing in this file that fits a map."))
    if len(sketch.cards) > MOST_CARDS:
        text = translate("Exchange", "This would become more than {most} cards. Split the file.")
        raise ExchangeError(text.format(most=MOST_CARDS))
    return _Builder(sketch, language, new_id).project(name)


class _Builder:
    """Makes one project of one sketch."""

    def __init__(self, sketch: Sketch, language: Language, new_id: IdSource) -> None:
        self._sketch, self._language, self._new_id = sketch, language, new_id
        self._channels = list(start_channels(language))
        self._departments = list(start_departments(language))
        self._known: dict[tuple[str, str], Id] = {
            **{("channel", name): each for name, each in channel_names(self._channels).items()},
            **{("department", plain(each.name)): each.id for each in self._departments},
        }
        self._ids = {card.key: new_id() for card in sketch.cards if card.key}

    def project(self, name: str) -> Project:
        title = _cut(self._sketch.title or name, LONGEST_NAME)
        title = title or default_name(self._language, PaletteItem.STAGE)
        personas = self._personas()
        journey = self._map(title, personas[0].id if personas else None)
        return Project(
            title=title,
            language=self._language,
            channels=tuple(self._channels),
            departments=tuple(self._departments),
            personas=personas,
            maps=(journey,),
        )

    def _personas(self) -> tuple[Persona, ...]:
        name = _cut(self._sketch.persona, LONGEST_NAME)
        return (Persona(id=self._new_id(), name=name),) if name else ()

    def _map(self, title: str, persona_id: Id | None) -> JourneyMap:
        lanes = self._lanes()
        slots = _Moments(self._sketch)
        stages = [
            Stage(
                id=self._new_id(),
                name=stage.name,
                slots=stage.slots,
                goal=stage.goal,
                expectation=stage.expectation,
            )
            for stage in slots.stages
        ] or [Stage(id=self._new_id(), name=default_name(self._language, PaletteItem.STAGE))]
        cells: dict[tuple[Id, Id], list[AnyCard]] = defaultdict(list)
        made: list[tuple[SketchCard, AnyCard]] = []
        for card in self._sketch.cards:
            stage, slot, stack = slots.place(card)
            new = self._card(card, slot, stack)
            cells[lanes[card.lane].id, stages[stage].id].append(new)
            made.append((card, new))
        journey = JourneyMap(
            id=self._new_id(),
            title=title,
            subtitle=self._sketch.subtitle[:LONGEST],
            scenario=self._sketch.scenario,
            persona_id=persona_id,
            state=self._sketch.state,
            stages=tuple(_widened(stages, slots.widths())),
            lanes=tuple(lanes),
        )
        journey = _with_spans(with_cells(journey, cells))
        journey = evolve(journey, curves=self._curves(journey, made, slots.first))
        return self._with_links(self._with_step_lane(journey))

    # -- lanes ---------------------------------------------------------------------------------

    def _lanes(self) -> list[Lane]:
        """The lanes, and a second one for cards of a kind that theirs does not take."""
        self._add_emotion_lane()
        if not self._sketch.lanes:
            self._sketch.lane(default_name(self._language, PaletteItem.LANE), Role.STEPS)
        lanes = [self._lane(lane) for lane in self._sketch.lanes]
        extra: dict[int, int] = {}
        for card in self._sketch.cards:
            if card.kind not in kinds_for(lanes[card.lane]):
                if card.lane not in extra:
                    role = Role.TEXT if card.kind in _NOTES else _step_role(card.kind)
                    extra[card.lane] = len(lanes)
                    lanes.append(self._lane(SketchLane(self._sketch.lanes[card.lane].name, role)))
                card.lane = extra[card.lane]
                if card.kind not in kinds_for(lanes[card.lane]):
                    card.kind = kinds_for(lanes[card.lane])[0]
        return lanes

    def _add_emotion_lane(self) -> None:
        """A lane for the feelings, below the first with steps, when the sketch has none."""
        sketch = self._sketch
        felt = bool(sketch.free) or any(card.feelings for card in sketch.cards)
        if not felt or any(lane.role is Role.EMOTION for lane in sketch.lanes):
            return
        at = next((i for i, lane in enumerate(sketch.lanes, 1) if lane.role in STEP_ROLES), 0)
        name = default_name(self._language, PaletteItem.CURVE)
        sketch.lanes.insert(at, SketchLane(name, Role.EMOTION))
        for card in sketch.cards:
            card.lane += card.lane >= at

    def _lane(self, lane: SketchLane) -> Lane:
        return lane_of(lane, self._new_id(), self._language)

    def _with_step_lane(self, journey: JourneyMap) -> JourneyMap:
        """With a lane for the steps of the customer, which every map needs."""
        if any(holds_steps(lane) for lane in journey.lanes):
            return journey
        name = default_name(self._language, PaletteItem.LANE)
        return evolve(journey, lanes=(self._lane(SketchLane(name, Role.STEPS)), *journey.lanes))

    # -- cards ---------------------------------------------------------------------------------

    def _card(self, card: SketchCard, slot: int, stack: int) -> AnyCard:
        made = made_card(card, self._ids.get(card.key) or self._new_id(), slot, stack)
        wanted = {
            "channel_id": self._named("channel", card.channel),
            "department_id": self._named("department", card.department),
            "card_id": self._ids.get(card.of) if card.of != card.key else None,
        }
        self._say_unfit(card, {**card.fields, **wanted}, type(made))
        fields = type(made).model_fields
        return evolve(made, **{name: each for name, each in wanted.items() if name in fields})

    def _say_unfit(self, card: SketchCard, fields: dict[str, Any], kind: type[AnyCard]) -> None:
        for name, value in fields.items():
            if value and name not in kind.model_fields:
                text = translate("Exchange", "This kind of card takes no {field}: “{what}”.")
                what = {"channel_id": card.channel, "department_id": card.department}.get(name)
                field = SPECS[_COLUMNS.get(name) or Column(name)].name(self._language)
                self._sketch.put_aside(text.format(field=field, what=what or value), card.where)

    def _named(self, group: str, name: str) -> Id | None:
        """The id of a channel or department, which is put in its list when it is new."""
        if not name:
            return None
        name = _cut(name, LONGEST_NAME)
        key = (group, _plain(name) or name)
        if key not in self._known:
            self._known[key] = self._new_id()
            if group == "channel":
                self._channels.append(Channel(id=self._known[key], name=name))
            else:
                self._departments.append(Department(id=self._known[key], name=name))
        return self._known[key]

    # -- feelings and links --------------------------------------------------------------------

    def _curves(
        self,
        journey: JourneyMap,
        made: list[tuple[SketchCard, AnyCard]],
        first: Sequence[int],
    ) -> tuple[EmotionCurve, ...]:
        points: dict[str, list[EmotionPoint]] = defaultdict(list)
        for card, new in made:
            for name, felt in card.feelings.items():
                points[name].append(
                    EmotionPoint(card_id=new.id, v=felt.v, word=felt.word, note=felt.note)
                )
        for free in self._sketch.free:
            at, felt = journey.stages[first[free.stage]], free.felt
            point = EmotionPoint(
                stage_id=at.id,
                slot=round(at.slots * free.share, 2),
                v=felt.v,
                word=felt.word,
                note=felt.note,
            )
            points[free.curve].append(point)
        lanes = [lane for lane in journey.lanes if not kinds_for(lane)]
        if not lanes:
            return ()
        named = {lane.name: lane.id for lane in lanes[1:]}
        curves = []
        for name, found in (points or {"": []}).items():
            curve = new_curve(self._new_id(), named.get(name, lanes[0].id))
            shown = "" if name in named else name[:LONGEST]
            curves.append(evolve(curve, name=shown, points=tuple(found)))
        return tuple(curves)

    def _with_links(self, journey: JourneyMap) -> JourneyMap:
        """With the supports that run from an employee to a customer, each once."""
        ends = dict.fromkeys(
            (self._ids.get(link.source, ""), self._ids.get(link.target, ""))
            for link in self._sketch.links
        )
        links = [
            Link(id=self._new_id(), kind=LinkKind.SUPPORTS, source=source, target=target)
            for source, target in ends
            if source and target
        ]
        actors = actors_of(journey, {end for pair in ends for end in pair})
        return evolve(journey, links=tuple(link for link in links if runs_right(link, actors)))


def made_card(card: SketchCard, card_id: Id, slot: int, stack: int) -> AnyCard:
    """The card of a sketch, without what it names. A long title goes on in its description."""
    kind = _TYPES[card.kind]
    fields = {name: value for name, value in card.fields.items() if name in kind.model_fields}
    if len(card.title) > LONGEST:
        text = f"{card.title}\n{fields.get('description', '')}".strip()
        fields["description"] = text[:20_000]
    span = 1 if card.kind is Kind.TOUCHPOINT else max(1, min(card.span, MOST_SLOTS))
    place = {"slot": slot, "stack": stack, "span": span}
    return kind.model_validate({**fields, "id": card_id, "title": card.title[:LONGEST], **place})


def lane_of(lane: SketchLane, lane_id: Id, language: Language) -> Lane:
    """The empty lane of a sketch."""
    bed = BEDS[lane.role]
    name = _cut(lane.name, LONGEST_NAME) or default_name(language, PaletteItem.LANE)
    if lane.role is Role.EMOTION and is_of_employees(name):
        return new_curve_lane(lane_id, name, Actor.EMPLOYEE)
    return Lane(id=lane_id, name=name, actor=bed.actor, zone=bed.zone, content=bed.content)


_TYPES: Mapping[Kind, type[AnyCard]] = MappingProxyType(dict(zip(Kind, CARD_TYPES, strict=True)))
_COLUMNS: Mapping[str, Column] = MappingProxyType(
    {"channel_id": Column.CHANNEL, "department_id": Column.DEPARTMENT, "card_id": Column.OF}
)
_NOTES = frozenset({Kind.TEXT, Kind.QUOTE, Kind.PAIN, Kind.OPPORTUNITY})


def _step_role(kind: Kind) -> Role:
    return Role.BACKSTAGE if kind in (Kind.ACTIVITY, Kind.SYSTEM) else Role.STEPS


_plain = cache(plain)


def _cut(text: str, most: int) -> str:
    return " ".join(text.split())[:most].strip()


class _Moments:
    """Which moment each card gets. A stage that would get too long goes on in a further one."""

    def __init__(self, sketch: Sketch) -> None:
        self.stages: list[SketchStage] = []
        self.first: list[int] = []
        needed = _needed(sketch)
        for at, stage in enumerate(sketch.stages):
            self.first.append(len(self.stages))
            for part in range(-(-max(needed[at], stage.slots) // MOST_SLOTS)):
                self.stages.append(_part(stage, part))
        self._next: dict[tuple[int, int], int] = defaultdict(int)
        self._taken: dict[tuple[int, int, int], int] = defaultdict(int)
        self._widths = [stage.slots for stage in self.stages]

    def place(self, card: SketchCard) -> tuple[int, int, int]:
        """The number of the stage, the slot and the stack of a card."""
        cell = (card.lane, card.stage)
        slot = self._next[cell] if card.slot is None else card.slot
        while self._taken[*cell, slot] >= MOST_STACKED:
            slot += 1
        stack = self._taken[*cell, slot]
        self._taken[*cell, slot] += 1
        self._next[cell] = max(self._next[cell], slot + 1)
        stage = min(self.first[card.stage] + slot // MOST_SLOTS, len(self.stages) - 1)
        slot %= MOST_SLOTS
        self._widths[stage] = max(self._widths[stage], slot + 1)
        return stage, slot, stack

    def widths(self) -> list[int]:
        """How many moments the stages have."""
        return self._widths


def _needed(sketch: Sketch) -> Mapping[int, int]:
    """The most moments that any lane needs in each stage."""
    needed: dict[int, int] = defaultdict(lambda: 1)
    count: dict[tuple[int, int], int] = defaultdict(int)
    for card in sketch.cards:
        cell = (card.stage, card.lane)
        count[cell] = count[cell] + 1 if card.slot is None else max(count[cell], card.slot + 2)
        needed[card.stage] = max(needed[card.stage], count[cell])
    return needed


def _part(stage: SketchStage, part: int) -> SketchStage:
    """A stage, or the part of it with this number."""
    name = _cut(stage.name, LONGEST_NAME) or "–"
    if part:
        name = f"{name[: LONGEST_NAME - 8]} ({part + 1})"
    slots = max(1, min(MOST_SLOTS, stage.slots - part * MOST_SLOTS))
    return SketchStage(name, stage.goal[:20_000], stage.expectation[:20_000], slots)


def _widened(stages: list[Stage], widths: list[int]) -> list[Stage]:
    return [
        evolve(stage, slots=width) for stage, width in zip(stages, widths, strict=False)
    ] or stages


def _with_spans(journey: JourneyMap) -> JourneyMap:
    """With room in the last stage for the cards that reach furthest, as far as it can grow."""
    starts, total = {}, 0
    for stage in journey.stages:
        starts[stage.id] = total
        total += stage.slots
    last = journey.stages[-1]
    cells = [(lane.id, cell) for lane in journey.lanes for cell in lane.cells]
    ends = [starts[cell.stage_id] + c.slot + c.span for _, cell in cells for c in cell.cards]
    grown = min(MOST_SLOTS, last.slots + max(0, max(ends, default=0) - total))
    total += grown - last.slots
    stages = (*journey.stages[:-1], evolve(last, slots=grown))
    shorter = {
        (lane_id, cell.stage_id): [
            evolve(c, span=min(c.span, total - starts[cell.stage_id] - c.slot)) for c in cell.cards
        ]
        for lane_id, cell in cells
    }
    return with_cells(evolve(journey, stages=stages), shorter)
