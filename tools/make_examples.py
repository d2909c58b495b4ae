"""Write the example files of resources/examples from the facts in tools/{paytv,move,terrace}.py.

`python -m tools.make_examples` writes them anew; a test holds that this changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from journeyeditor.model.cards import (
    Activity,
    AnyCard,
    CustomerAction,
    Duration,
    Employee4,
    Mandate,
    SystemStep,
    Touchpoint,
    Wait,
)
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
from tools import move, paytv, terrace
from tools.story import LANES, Contact, Plan, Story, Words

FOLDER = Path(__file__).parent.parent / "resources" / "examples"
STORIES: tuple[tuple[str, Story], ...] = (("paytv", paytv), ("move", move), ("terrace", terrace))
ZONES = {
    "c1": ("C", Actor.CUSTOMER, Zone.CUSTOMER),
    "f1": ("F", Actor.EMPLOYEE, Zone.FRONTSTAGE),
    "b1": ("B", Actor.EMPLOYEE, Zone.BACKSTAGE),
    "s1": ("S", Actor.EMPLOYEE, Zone.SUPPORT),
}
"""Lane -> the zone of its cards in the facts, and what it is in the model."""


class Example:
    """A story in one language."""

    def __init__(self, story: Story, language: Language) -> None:
        self.story = story
        self.language = language
        self.slots = _slots(story.CONTACTS)

    def project(self) -> Project:
        """The whole file."""
        return Project(
            title=self.say(self.story.TITLE),
            language=self.language,
            organisation=self.say(self.story.ORGANISATION),
            goals=tuple(Goal(target) for target in self.story.TARGETS),
            urgency=self.say(self.story.URGENCY),
            participants=tuple(
                Participant(
                    name=person.name,
                    department_id=f"dep.{person.department}",
                    role=self.say(person.role),
                )
                for person in self.story.PEOPLE
            ),
            personas=(self.persona(),),
            channels=start_channels(self.language),
            departments=tuple(
                Department(id=f"dep.{code}", name=self.say(name))
                for code, name in self.story.DEPARTMENTS
            ),
            root_causes=tuple(
                RootCause(id=cause, title=self.say(title)) for cause, title in self.story.CAUSES
            ),
            actions=tuple(self.action(plan) for plan in self.story.PLANS),
            notes=tuple(
                Note(id=f"n{number}", text=self.say(text))
                for number, text in enumerate(self.story.NOTES, 1)
            ),
            maps=(self.journey(),),
        )

    def say(self, words: Words) -> str:
        """The words in the language of this file."""
        return words.nl if self.language is Language.NL else words.en

    def persona(self) -> Persona:
        """Whose journey it is."""
        facts = self.story.PERSONA
        return Persona(
            id=facts.id,
            name=self.say(facts.name),
            segment=self.say(facts.segment),
            quote=self.say(facts.quote),
            goals=self.say(facts.goals),
            needs=self.say(facts.needs),
            frustrations=self.say(facts.frustrations),
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
        start, end = self.story.SCOPE
        length = sum(period.length or 0 for period in self.story.PERIODS)
        return JourneyMap(
            id="m1",
            title=self.say(self.story.TITLE),
            subtitle=self.say(self.story.SUBTITLE),
            persona_id=self.story.PERSONA.id,
            scenario=self.say(self.story.SCENARIO),
            expectation=self.say(self.story.EXPECTATION),
            scope_start=self.say(start),
            scope_end=self.say(end),
            version=self.story.VERSION,
            date=self.story.DATE,
            facilitators=(self.say(self.story.TEAM),),
            duration=Duration(value=length, unit=Unit(self.story.UNIT)),
            stages=tuple(self.stages()),
            lanes=tuple(self.lane(lane_id, name) for lane_id, name in LANES),
            links=tuple(self.links()),
            curves=(self.curve("k1", "e1", self.story.PERSONA.id), self.curve("k2", "e2", None)),
            metrics=tuple(self.metrics()),
        )

    def stages(self) -> Iterator[Stage]:
        """Each stage with as many moments as its cards need."""
        for number, period in enumerate(self.story.PERIODS, 1):
            used = [self.slots[card.id] for card in self.story.CONTACTS if card.stage == number]
            length = period.length
            yield Stage(
                id=f"st{number}",
                name=self.say(period.name),
                slots=max(used) + 1,
                duration=Duration(value=length, unit=Unit(self.story.UNIT)) if length else None,
            )

    def lane(self, lane_id: str, name: Words) -> Lane:
        """A lane with its cards; the emotion lanes have none."""
        if lane_id == "e1":
            return Lane(
                id="e1",
                name=self.say(name),
                content=Content.EMOTION_CURVE,
                persona_id=self.story.PERSONA.id,
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
        for number in range(1, len(self.story.PERIODS) + 1):
            found = [
                self.card(c) for c in self.story.CONTACTS if (c.zone, c.stage) == (zone, number)
            ]
            if found:
                cards = tuple(sorted(found, key=lambda card: card.slot))
                yield Cell(stage_id=f"st{number}", cards=cards)

    def card(self, fact: Contact) -> AnyCard:
        """A card of the kind that its zone asks for, or that the fact names."""
        if fact.zone == "C":
            return self.customer_card(fact)
        title, slot = self.say(fact.title), self.slots[fact.id]
        channel, department = _channel(fact), _department(fact)
        if fact.zone == "S":
            return SystemStep(
                id=fact.id, title=title, slot=slot, channel_id=channel, department_id=department
            )
        return Activity(
            id=fact.id,
            title=title,
            slot=slot,
            channel_id=channel,
            department_id=department,
            mandate=self.mandate(fact),
            employee4=Employee4(enabled=fact.enabled),
        )

    def mandate(self, fact: Contact) -> Mandate | None:
        """What the employee may decide alone."""
        if fact.mandate is None:
            return None
        amount, what = fact.mandate
        return Mandate(amount=amount, text=self.say(what))

    def customer_card(self, fact: Contact) -> AnyCard:
        """A touchpoint, a customer's own action or waiting."""
        title, slot = self.say(fact.title), self.slots[fact.id]
        friction = tuple(Friction(flag) for flag in fact.friction)
        if fact.kind == "action":
            return CustomerAction(id=fact.id, title=title, slot=slot, friction=friction)
        if fact.kind == "wait" or not fact.channel:
            return Wait(
                id=fact.id, title=title, slot=slot, channel_id=_channel(fact), friction=friction
            )
        return Touchpoint(
            id=fact.id,
            title=title,
            slot=slot,
            evidence=_evidence(fact),
            channel_id=_channel(fact),
            department_id=_department(fact),
            ownership=_ownership(fact),
            initiator=Initiator(fact.initiator),
            kano=Kano(fact.kano) if fact.kano else None,
            mot=(MomentOfTruth(fact.mot),) if fact.mot else (),
            avoidable=fact.avoidable,
            friction=friction,
            root_cause_id=fact.cause,
            shareable=fact.shareable,
        )

    def curve(self, curve_id: str, lane_id: str, persona_id: str | None) -> EmotionCurve:
        """The estimated feelings of the persona, or without one those of the employees."""
        points = tuple(
            EmotionPoint(
                card_id=fact.id, v=fact.feeling, word=feeling_word(self.language, fact.feeling)
            )
            for fact in self.story.CONTACTS
            if fact.feeling is not None and (fact.zone == "C") == bool(persona_id)
        )
        return EmotionCurve(id=curve_id, lane_id=lane_id, persona_id=persona_id, points=points)

    def links(self) -> Iterator[Link]:
        """The links of support, and the others that the story names."""
        for fact in self.story.CONTACTS:
            for target in fact.supports:
                yield _link(LinkKind.SUPPORTS, fact.id, target)
        for kind, source, target in self.story.LINKS:
            yield _link(LinkKind(kind), source, target)

    def metrics(self) -> Iterator[Metric]:
        """Satisfaction so far by stage, and the scores of single contacts."""
        for number, period in enumerate(self.story.PERIODS, 1):
            if period.satisfaction is not None:
                yield Metric(
                    id=f"overall.{number}",
                    kind=MetricKind.GRADE,
                    value=round(1 + 0.09 * period.satisfaction, 2),
                    n=period.n,
                    sd=period.sd,
                    stage_id=f"st{number}",
                    subject=Subject.OVERALL,
                )
        for fact in self.story.CONTACTS:
            n = self.story.PERIODS[fact.stage - 1].n
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


def _slots(contacts: tuple[Contact, ...]) -> dict[str, int]:
    """The moment of each card: customers one after the other, employees when they are needed."""
    slots: dict[str, int] = {}
    for card in contacts:
        before = [c for c in contacts if (c.stage, c.zone) == (card.stage, card.zone)]
        own = before.index(card) if card.zone == "C" else 0
        slots[card.id] = slots[card.supports[0]] if card.supports else own
    return slots


def _channel(fact: Contact) -> str | None:
    return f"ch.{fact.channel}" if fact.channel else None


def _department(fact: Contact) -> str | None:
    return f"dep.{fact.department}" if fact.department else None


def _ownership(fact: Contact) -> Ownership:
    if fact.partner:
        return Ownership.PARTNER
    return Ownership.BRAND if fact.department else Ownership.SOCIAL


def _evidence(fact: Contact) -> Evidence:
    if fact.satisfied is not None:
        return Evidence.RESEARCH
    return Evidence.NONE if fact.grade is None else Evidence.PARTLY


def _link(kind: LinkKind, source: str, target: str) -> Link:
    return Link(id=f"{source}-{target}", kind=kind, source=source, target=target)


def files() -> dict[str, bytes]:
    """The name and the bytes of each example."""
    return {
        f"{name}.{language.value}.journey.json": serialise(Example(story, language).project())
        for name, story in STORIES
        for language in Language
    }


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in files().items():
        (FOLDER / name).write_bytes(data)
