"""Write the example files of resources/examples from the facts in tools/paytv.py.

`python -m tools.make_examples` writes them anew; a test holds that this changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from journeyeditor.model.cards import Activity, AnyCard, Duration, SystemStep, Touchpoint, Wait
from journeyeditor.model.enums import (
    Actor,
    Addresses,
    Content,
    Evidence,
    Friction,
    Goal,
    Initiator,
    Kano,
    Language,
    LinkKind,
    MetricKind,
    MomentOfTruth,
    Ownership,
    Subject,
    Unit,
    Zone,
)
from journeyeditor.model.journey import (
    Cell,
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Link,
    Metric,
    Stage,
)
from journeyeditor.model.project import (
    Action,
    Department,
    Initiative,
    Note,
    Participant,
    Persona,
    Project,
    RootCause,
)
from journeyeditor.model.vocabulary import feeling_word, start_channels
from journeyeditor.storage.writer import serialise
from tools import paytv
from tools.paytv import CONTACTS, Contact, Plan, Words

FOLDER = Path(__file__).parent.parent / "resources" / "examples"
PERSONA = "sanne"
ZONES = {
    "c1": ("C", Actor.CUSTOMER, Zone.CUSTOMER),
    "f1": ("F", Actor.EMPLOYEE, Zone.FRONTSTAGE),
    "b1": ("B", Actor.EMPLOYEE, Zone.BACKSTAGE),
    "s1": ("S", Actor.EMPLOYEE, Zone.SUPPORT),
}
"""Lane -> the zone of its cards in the facts, and what it is in the model."""


class Example:
    """PAYTV in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.slots = _slots()

    def project(self) -> Project:
        """The whole file."""
        return Project(
            title=self.say(paytv.TITLE),
            language=self.language,
            organisation=self.say(paytv.ORGANISATION),
            goals=(Goal.EXPERIENCE, Goal.CHURN),
            urgency=self.say(paytv.URGENCY),
            participants=tuple(
                Participant(
                    name=person.name,
                    department_id=f"dep.{person.department}",
                    role=self.say(person.role),
                )
                for person in paytv.PEOPLE
            ),
            personas=(self.persona(),),
            channels=start_channels(self.language),
            departments=tuple(
                Department(id=f"dep.{code}", name=self.say(name))
                for code, name in paytv.DEPARTMENTS
            ),
            root_causes=tuple(
                RootCause(id=cause, title=self.say(title)) for cause, title in paytv.CAUSES
            ),
            actions=tuple(self.action(plan) for plan in paytv.PLANS),
            notes=tuple(
                Note(id=f"n{number}", text=self.say(text))
                for number, text in enumerate(paytv.NOTES, 1)
            ),
            maps=(self.journey(),),
        )

    def say(self, words: Words) -> str:
        """The words in the language of this file."""
        return words.nl if self.language is Language.NL else words.en

    def persona(self) -> Persona:
        """Whose journey it is."""
        return Persona(
            id=PERSONA,
            name="Sanne",
            segment=self.say(paytv.SEGMENT),
            quote=self.say(paytv.QUOTE),
            goals=self.say(paytv.GOALS),
            needs=self.say(paytv.NEEDS),
            frustrations=self.say(paytv.FRUSTRATIONS),
        )

    def action(self, plan: Plan) -> Action:
        """An improvement action."""
        name = plan.initiative and self.say(plan.initiative)
        return Action(
            id=plan.id,
            title=self.say(plan.title),
            impact=plan.impact,
            effort=plan.effort,
            addresses=Addresses(plan.addresses),
            targets=plan.targets,
            initiative=Initiative(name=name) if name else None,
        )

    def journey(self) -> JourneyMap:
        """The one map of the file."""
        start, end = paytv.SCOPE
        return JourneyMap(
            id="m1",
            title=self.say(paytv.TITLE),
            subtitle=self.say(paytv.SUBTITLE),
            persona_id=PERSONA,
            scenario=self.say(paytv.SCENARIO),
            expectation=self.say(paytv.EXPECTATION),
            scope_start=self.say(start),
            scope_end=self.say(end),
            version=paytv.VERSION,
            date=paytv.DATE,
            facilitators=(self.say(paytv.TEAM),),
            duration=Duration(value=paytv.WEEKS, unit=Unit.WEEKS),
            stages=tuple(self.stages()),
            lanes=tuple(self.lane(lane_id, name) for lane_id, name in paytv.LANES),
            links=tuple(_links()),
            curves=(self.curve("k1", "e1", PERSONA), self.curve("k2", "e2", None)),
            metrics=tuple(_metrics()),
        )

    def stages(self) -> Iterator[Stage]:
        """Each stage with as many moments as its cards need."""
        for number, period in enumerate(paytv.PERIODS, 1):
            used = [self.slots[card.id] for card in CONTACTS if card.stage == number]
            yield Stage(
                id=f"st{number}",
                name=self.say(period.name),
                slots=max(used) + 1,
                duration=Duration(value=period.weeks, unit=Unit.WEEKS),
            )

    def lane(self, lane_id: str, name: Words) -> Lane:
        """A lane with its cards; the emotion lanes have none."""
        if lane_id == "e1":
            return Lane(
                id="e1",
                name=self.say(name),
                content=Content.EMOTION_CURVE,
                persona_id=PERSONA,
            )
        if lane_id == "e2":
            return Lane(
                id="e2",
                name=self.say(name),
                actor=Actor.EMPLOYEE,
                zone=Zone.BACKSTAGE,
                content=Content.EMOTION_CURVE,
                hidden=True,
                print=False,
            )
        code, actor, zone = ZONES[lane_id]
        cells = tuple(self.cells(code))
        return Lane(id=lane_id, name=self.say(name), actor=actor, zone=zone, cells=cells)

    def cells(self, zone: str) -> Iterator[Cell]:
        """The cards of a zone, stage by stage, in the order of their moments."""
        for number in range(1, len(paytv.PERIODS) + 1):
            found = [self.card(c) for c in CONTACTS if (c.zone, c.stage) == (zone, number)]
            if found:
                cards = tuple(sorted(found, key=lambda card: card.slot))
                yield Cell(stage_id=f"st{number}", cards=cards)

    def card(self, fact: Contact) -> AnyCard:
        """A card of the kind that its zone asks for."""
        title, slot = self.say(fact.title), self.slots[fact.id]
        channel = f"ch.{fact.channel}" if fact.channel else None
        department = f"dep.{fact.department}" if fact.department else None
        if fact.zone == "S":
            return SystemStep(
                id=fact.id, title=title, slot=slot, channel_id=channel, department_id=department
            )
        if fact.zone != "C":
            return Activity(
                id=fact.id, title=title, slot=slot, channel_id=channel, department_id=department
            )
        if not fact.channel:
            return Wait(id=fact.id, title=title, slot=slot)
        return Touchpoint(
            id=fact.id,
            title=title,
            slot=slot,
            evidence=_evidence(fact),
            channel_id=channel,
            department_id=department,
            ownership=Ownership.BRAND if fact.department else Ownership.SOCIAL,
            initiator=Initiator(fact.initiator),
            kano=Kano(fact.kano) if fact.kano else None,
            mot=(MomentOfTruth(fact.mot),) if fact.mot else (),
            avoidable=fact.avoidable,
            friction=tuple(Friction(flag) for flag in fact.friction),
            root_cause_id=fact.cause,
        )

    def curve(self, curve_id: str, lane_id: str, persona_id: str | None) -> EmotionCurve:
        """The estimated feelings of the persona, or without one those of the employees."""
        points = tuple(
            EmotionPoint(
                card_id=fact.id, v=fact.feeling, word=feeling_word(self.language, fact.feeling)
            )
            for fact in CONTACTS
            if fact.feeling is not None and (fact.zone == "C") == bool(persona_id)
        )
        return EmotionCurve(id=curve_id, lane_id=lane_id, persona_id=persona_id, points=points)


def _slots() -> dict[str, int]:
    """The moment of each card: customers one after the other, employees when they are needed."""
    slots: dict[str, int] = {}
    for card in CONTACTS:
        before = [c for c in CONTACTS if (c.stage, c.zone) == (card.stage, card.zone)]
        own = before.index(card) if card.zone == "C" else 0
        slots[card.id] = slots[card.supports[0]] if card.supports else own
    return slots


def _evidence(fact: Contact) -> Evidence:
    if fact.satisfied is not None:
        return Evidence.RESEARCH
    return Evidence.NONE if fact.grade is None else Evidence.PARTLY


def _links() -> Iterator[Link]:
    for fact in CONTACTS:
        for target in fact.supports:
            name = f"{fact.id}-{target}"
            yield Link(id=name, kind=LinkKind.SUPPORTS, source=fact.id, target=target)
    yield Link(id="P22-P01", kind=LinkKind.UMOT_ZMOT, source="P22", target="P01")
    yield Link(id="P17-E10", kind=LinkKind.FEEDBACK, source="P17", target="E10")


def _metrics() -> Iterator[Metric]:
    for number, period in enumerate(paytv.PERIODS, 1):
        yield Metric(
            id=f"overall.{number}",
            kind=MetricKind.GRADE,
            value=round(1 + 0.09 * period.satisfaction, 2),
            n=period.n,
            sd=paytv.SD,
            stage_id=f"st{number}",
            subject=Subject.OVERALL,
        )
    for fact in CONTACTS:
        n = paytv.PERIODS[fact.stage - 1].n
        if fact.grade is not None:
            yield Metric(
                id=f"grade.{fact.id}",
                kind=MetricKind.GRADE,
                value=fact.grade,
                n=n,
                card_id=fact.id,
            )
        if fact.satisfied is not None:
            yield Metric(
                id=f"csat.{fact.id}",
                kind=MetricKind.CSAT_PCT,
                value=fact.satisfied,
                n=n,
                card_id=fact.id,
            )


def files() -> dict[str, bytes]:
    """The name and the bytes of each example."""
    return {
        f"paytv.{language.value}.journey.json": serialise(Example(language).project())
        for language in Language
    }


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in files().items():
        (FOLDER / name).write_bytes(data)
