"""The form in which tools/paytv.py, move.py and terrace.py tell their facts."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Words(NamedTuple):
    """One text in both languages."""

    nl: str
    en: str


class Contact(NamedTuple):
    """A card of the customer, or of an employee when `zone` is not C.

    `stage` counts from 1. `channel` and `department` are codes, empty for none. `grade` is on the
    scale of 1 to 10, `satisfied` a percentage, `feeling` -2.0 to 2.0; None is unmeasured.
    `supports` names the cards that an employee's card makes possible. `kind` is needed only where
    the zone and the channel do not tell: a customer's card without channel is waiting. `mandate`
    is an amount in euros and what it is for, `enabled` an answer of 0 to 2 on the check list.
    """

    stage: int
    id: str
    zone: str
    title: Words
    channel: str = ""
    department: str = ""
    initiator: str = "customer"
    grade: float | None = None
    satisfied: float | None = None
    feeling: float | None = None
    kano: str | None = None
    mot: str | None = None
    avoidable: bool = False
    friction: tuple[str, ...] = ()
    cause: str | None = None
    supports: tuple[str, ...] = ()
    kind: str = ""
    partner: bool = False
    shareable: bool = False
    mandate: tuple[float, Words] | None = None
    enabled: int | None = None


class Period(NamedTuple):
    """A stage: how long it takes, in the unit of the story; None where that has no meaning.

    `satisfaction` so far is an index of 0 to 100, None where nobody asked; `n` people said so, with
    a standard deviation of `sd` on the scale of grades.
    """

    name: Words
    length: int | None
    satisfaction: int | None = None
    n: int = 0
    sd: float | None = None


class Plan(NamedTuple):
    """An improvement action; impact and effort are 1 to 5."""

    id: str
    title: Words
    impact: int
    effort: int
    targets: tuple[str, ...]
    addresses: str = "cause"
    initiative: Words | None = None


class Person(NamedTuple):
    """Somebody in the workshop."""

    name: str
    department: str
    role: Words


class Persona(NamedTuple):
    """Whose journey it is."""

    id: str
    name: Words
    segment: Words
    quote: Words
    goals: Words
    needs: Words
    frustrations: Words


class Story(Protocol):
    """A module with the facts of one example.

    `UNIT` is that of the periods, `LINKS` are kind, from and to of the links beside those of
    support, `TARGETS` is what the project is to bring.
    """

    @property
    def TITLE(self) -> Words: ...
    @property
    def SUBTITLE(self) -> Words: ...
    @property
    def ORGANISATION(self) -> Words: ...
    @property
    def URGENCY(self) -> Words: ...
    @property
    def SCENARIO(self) -> Words: ...
    @property
    def EXPECTATION(self) -> Words: ...
    @property
    def SCOPE(self) -> tuple[Words, Words]: ...
    @property
    def TEAM(self) -> Words: ...
    @property
    def DATE(self) -> str: ...
    @property
    def VERSION(self) -> str: ...
    @property
    def TARGETS(self) -> tuple[str, ...]: ...
    @property
    def UNIT(self) -> str: ...
    @property
    def PERSONA(self) -> Persona: ...
    @property
    def PERIODS(self) -> tuple[Period, ...]: ...
    @property
    def DEPARTMENTS(self) -> tuple[tuple[str, Words], ...]: ...
    @property
    def PEOPLE(self) -> tuple[Person, ...]: ...
    @property
    def CAUSES(self) -> tuple[tuple[str, Words], ...]: ...
    @property
    def NOTES(self) -> tuple[Words, ...]: ...
    @property
    def PLANS(self) -> tuple[Plan, ...]: ...
    @property
    def CONTACTS(self) -> tuple[Contact, ...]: ...
    @property
    def LINKS(self) -> tuple[tuple[str, str, str], ...]: ...


LANES = (
    ("c1", Words("Klantstappen en contactmomenten", "Customer steps and touchpoints")),
    ("e1", Words("Emotie", "Emotion")),
    ("f1", Words("Medewerker zichtbaar", "Frontstage")),
    ("b1", Words("Achter de schermen", "Backstage")),
    ("s1", Words("Ondersteunend", "Support")),
    ("e2", Words("Emotie medewerkers", "Employee emotion")),
)
"""The lanes of every example."""
