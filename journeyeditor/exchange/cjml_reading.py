"""CJML 2.0, the customer journey modelling language, as XML.

By the sample that its makers publish and the files that its free tools write: planned and actual
journeys with phases, actors, and touchpoints in their order. A communication point has a sender
and a receiver, each with words of its own; an action has one actor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from types import MappingProxyType

from journeyeditor.edits.adopting import adopt_maps
from journeyeditor.exchange.cjml_tree import Part, parse
from journeyeditor.exchange.formats import Arrival, ExchangeError, Remark, Source
from journeyeditor.exchange.sheet_build import build
from journeyeditor.exchange.sheet_feelings import guess_scale, read_feeling
from journeyeditor.exchange.sheet_reading import told
from journeyeditor.exchange.sheet_roles import BEDS, Role
from journeyeditor.exchange.sheet_sketch import Felt, Sketch, SketchCard, SketchLink, SketchStage
from journeyeditor.exchange.sheet_words import unnamed_stage
from journeyeditor.exchange.sifting import Sieve, with_count
from journeyeditor.i18n import translate
from journeyeditor.importing.meanings import plain
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.enums import Deviation, Initiator, Kind, State
from journeyeditor.model.project import Project

_JOURNEYS: Mapping[str, State] = MappingProxyType(
    {"plannedJourney": State.TO_BE, "actualJourney": State.AS_IS}
)

_DEVIATIONS: Mapping[str, Deviation] = MappingProxyType(
    {
        "adhoc": Deviation.AD_HOC,
        "failing": Deviation.FAILED,
        "failed": Deviation.FAILED,
        "missing": Deviation.MISSING,
        "outofsequence": Deviation.OUT_OF_SEQUENCE,
    }
)
_IN_ORDER = frozenset({"", "completed", "compliant", "planned", "ok"})

_READ = frozenset(
    {
        *("touchpointID", "belongsTo", "compliance", "initiator", "receiver", "channel"),
        *("touchpointExperience", "comment", "message", "timestamps"),
    }
)


def read_cjml(source: Source) -> Arrival:
    """The project of a CJML file, a map for each journey. Raises ExchangeError."""
    sieve = Sieve()
    root = parse(source.data, sieve)
    journeys = [part for part in root.parts if part.name in _JOURNEYS]
    if root.name != "CJML" or not journeys:
        raise ExchangeError(translate("Exchange", "There is no journey of CJML in this file."))
    project, aside = None, list[Remark]()
    for at, journey in enumerate(journeys):
        sketch = _Reader(journey, source).sketch()
        aside += sketch.aside
        if sketch.cards or sketch.stages:
            new = build(sketch, source.language, source.new_id, PurePath(source.name).stem)
            project = new if project is None else adopt_maps(project, new, source.new_id)
        else:
            text = translate("Exchange", "The journey “{name}” is empty.")
            aside.append(Remark(text.format(name=sketch.title)))
        source.progress((at + 1) / len(journeys))
    if project is None:
        raise ExchangeError(translate("Exchange", "There is nothing in this file that fits a map."))
    if problems := check(project):
        text = translate("Exchange", "No map could be made of this file.")
        raise ExchangeError(text, problems[0].fault.value)
    return with_count(Arrival(project, tuple(_told(project)), tuple(aside)), sieve.left_out)


def _told(project: Project) -> Iterator[Remark]:
    """What stands on each map, counted."""
    for journey in project.maps:
        yield Remark(journey.title)
        yield from told(evolve(project, maps=(journey,)))


class _Reader:
    """Reads one journey."""

    def __init__(self, journey: Part, source: Source) -> None:
        self._journey, self._language = journey, source.language
        self._made = Sketch(state=_JOURNEYS[journey.name])
        self._actors: dict[str, tuple[int, bool]] = {}
        """What an actor is called -> its lane, and whether it is an end user."""
        self._phases: dict[str, int] = {}
        self._slots: dict[int, int] = {}
        self._scale = guess_scale(_ratings(journey))

    def sketch(self) -> Sketch:
        made, journey = self._made, self._journey
        made.title = journey.said("journeyTitle") or journey.said("journeyID")
        made.subtitle = journey.said("journeyShortSummary")
        made.scenario = journey.said("journeyLongSummary")
        self._add_phases()
        self._add_actors()
        touchpoints = journey.first("touchpoints")
        for at, part in enumerate(touchpoints.parts if touchpoints is not None else ()):
            self._touchpoint(part, at)
        for name in ("plannedReference", "comment", "journeyStatus"):
            if text := journey.said(name):
                self._aside(f"{name}: {text}", "")
        return made

    def _add_phases(self) -> None:
        phases = self._journey.first("journeyPhases")
        for phase in phases.all("journeyPhase") if phases is not None else ():
            key = phase.attributes.get("phaseID", "").strip()
            self._phases[key] = len(self._made.stages)
            stage = SketchStage(phase.said("phaseName") or key)
            stage.expectation = phase.said("phaseDescription")
            self._made.stages.append(stage)

    def _add_actors(self) -> None:
        actors = self._journey.first("actors")
        for actor in actors.parts if actors is not None else ():
            key = (
                actor.attributes.get("actorID") or actor.attributes.get("actorIDref", "")
            ).strip()
            name = actor.said("actorName") or actor.said("companyName") or key
            self._add_actor((key, name), actor.name == "endUser")

    def _add_actor(self, names: tuple[str, ...], is_user: bool) -> tuple[int, bool]:
        role = Role.STEPS if is_user else Role.FRONTSTAGE
        found = (self._made.lane(names[-1] or "–", role), is_user)
        for name in names:
            self._actors.setdefault(plain(name), found)
        return found

    def _actor(self, part: Part | None) -> tuple[int, bool]:
        """The lane of who is referred to; somebody unknown works for the company."""
        found = part.first("refersTo") if part is not None else None
        attributes = found.attributes if found is not None else {}
        name = (attributes.get("actorIDref") or attributes.get("actorID", "")).strip()
        return self._actors.get(plain(name)) or self._add_actor((name,), is_user=False)

    # -- touchpoints ---------------------------------------------------------------------------

    def _touchpoint(self, part: Part, at: int) -> None:
        where = part.said("touchpointID") or str(at + 1)
        if not part.name.endswith(("CommunicationPoint", "Action")):
            self._aside(f"{part.name}: {part.text}", where)
            return
        stage = self._stage(part)
        slot = self._slots.get(stage, 0)
        self._slots[stage] = slot + 1
        sides = [("initiator", part.first("initiator"))]
        if part.name.endswith("CommunicationPoint"):
            sides.append(("receiver", part.first("receiver")))
        cards = [self._card(side, name, stage, slot, part) for name, side in sides]
        for card, (name, _) in zip(cards, sides, strict=True):
            card.key, card.where = f"{at}/{name}", where
        self._made.cards += cards
        self._about(part, cards, where)

    def _stage(self, part: Part) -> int:
        belongs = part.first("belongsTo")
        key = belongs.attributes.get("phaseIDref", "").strip() if belongs is not None else ""
        if key not in self._phases:
            self._phases[key] = len(self._made.stages)
            name = key or unnamed_stage(len(self._made.stages) + 1, self._language)
            self._made.stages.append(SketchStage(name))
        return self._phases[key]

    def _card(self, side: Part | None, name: str, stage: int, slot: int, part: Part) -> SketchCard:
        lane, is_user = self._actor(side)
        talks = part.name.endswith("CommunicationPoint")
        kind = BEDS[self._made.lanes[lane].role].kind
        kind = Kind.ACTION if is_user and not talks else kind
        title = side.said(f"{name}Label") if side is not None else ""
        return SketchCard(stage, lane, kind, title or part.said("touchpointID") or "–", slot)

    def _about(self, part: Part, cards: list[SketchCard], where: str) -> None:
        """What is said of the whole touchpoint stands on the card of the end user."""
        main = next((c for c in cards if c.kind in (Kind.TOUCHPOINT, Kind.ACTION)), cards[0])
        for card in cards:
            card.channel = part.said("channel", "channelName")
            if card is not main and main.kind is Kind.TOUCHPOINT:
                self._made.links.append(SketchLink(card.key, main.key))
        said = [part.said("comment"), part.said("message")]
        said += [f"{each.name}: {each.text}" for each in _timestamps(part) if each.text]
        fields: dict[str, object] = {"description": "\n".join(filter(None, said))}
        if main.kind is Kind.TOUCHPOINT:
            starts = cards[0] is main
            fields["initiator"] = Initiator.CUSTOMER if starts else Initiator.COMPANY
            fields["deviation"] = self._deviation(part, where)
        main.fields = fields
        self._feel(main, part, where)
        for other in part.parts:
            if other.name not in _READ and other.text:
                self._aside(f"{other.name}: {other.text}", where)

    def _deviation(self, part: Part, where: str) -> Deviation:
        said = plain(part.said("compliance")).replace(" ", "")
        if said not in _DEVIATIONS and said not in _IN_ORDER:
            self._aside(f"compliance: {part.said('compliance')}", where)
        return _DEVIATIONS.get(said, Deviation.NONE)

    def _feel(self, card: SketchCard, part: Part, where: str) -> None:
        rating = part.said("touchpointExperience", "experienceRating")
        note = part.said("touchpointExperience", "experienceDescription")
        felt = read_feeling(rating or note, self._scale)
        if felt is not None:
            card.feelings = {"": Felt(felt.v, felt.word, note or felt.note)}
        elif rating or note:
            self._aside(rating or note, where)

    def _aside(self, what: str, where: str) -> None:
        text = translate("Exchange", "“{what}” has no place on a map.")
        self._made.put_aside(text.format(what=what[:120]), where)


def _timestamps(part: Part) -> list[Part]:
    found = part.first("timestamps")
    return found.parts if found is not None else []


def _ratings(journey: Part) -> Iterator[str]:
    points = journey.first("touchpoints")
    for part in points.parts if points is not None else ():
        yield part.said("touchpointExperience", "experienceRating")
