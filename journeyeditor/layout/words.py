"""Words and numbers drawn on the map, in the language of the project (not of the window)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import CurveKind, Language, MomentOfTruth, State, Unit


@dataclass(frozen=True, slots=True)
class Words:
    """Every word that the layout of a map writes by itself."""

    language: Language
    customer: str
    employee: str
    system: str
    shared: str
    employee_mark: str
    no_department: str
    customer_waits: str
    employee_waits: str
    interaction: str
    visibility: str
    internal: str
    peak: str
    end: str
    peak_end: str
    estimated: str
    measured: str
    target: str
    indicative: str
    back: str
    failed: str
    missing: str
    service: str
    trigger: str
    stimulus: str
    as_is: str
    to_be: str
    hint_customer: str
    hint_emotion: str
    hint_faces: str
    hint_employee: str
    hint_work: str
    hint_support: str
    stage: str
    feeling: str
    emotion: str
    unmeasured: str
    moment: str
    loop: str
    units: Mapping[Unit, tuple[str, str]]
    decimal: str

    def number(self, v: float, plus: bool = False, decimals: int = 1) -> str:
        """A number with the language's decimal sign and a real minus; `plus` signs positives."""
        text = f"{abs(v):.{decimals}f}"
        nought = float(text) == 0
        sign = "" if nought else "−" if v < 0 else "+" if plus else ""
        return sign + text.replace(".", self.decimal)

    def amount(self, duration: Duration) -> str:
        """A duration such as "3 weken"; at most one decimal, none when it is whole."""
        one, more = self.units[duration.unit]
        value = duration.value
        whole = abs(value - round(value)) < 0.05
        figure = self.number(value, decimals=0 if whole else 1)
        return f"{figure} {one if figure == '1' else more}"

    def one(self, unit: Unit) -> str:
        """The unit in the singular, as in "week 5"."""
        return self.units[unit][0]

    def state(self, state: State) -> str:
        """The state of a map in words."""
        return self.as_is if state is State.AS_IS else self.to_be

    def curve(self, kind: CurveKind) -> str:
        """Where the values of a curve come from."""
        return {
            CurveKind.ESTIMATED: self.estimated,
            CurveKind.MEASURED: self.measured,
            CurveKind.TARGET: self.target,
        }[kind]

    def plate(self, mot: MomentOfTruth) -> str:
        """The letters on the black plate of a moment of truth."""
        return {
            MomentOfTruth.SERVICE: self.service,
            MomentOfTruth.TRIGGER: self.trigger,
            MomentOfTruth.STIMULUS: self.stimulus,
        }.get(mot, mot.value)


DUTCH = Words(
    language=Language.NL,
    customer="KLANT",
    employee="MEDEWERKER",
    system="SYSTEEM",
    shared="SAMEN",
    employee_mark="M",
    no_department="zonder afdeling",
    customer_waits="klant wacht",
    employee_waits="medewerker wacht",
    interaction="lijn van interactie",
    visibility="lijn van zichtbaarheid",
    internal="lijn van interne interactie",
    peak="Piek",
    end="Einde",
    peak_end="Piek en einde",
    estimated="geschat",
    measured="gemeten",
    target="doel",
    indicative="indicatief",
    back="terug",
    failed="mislukt",
    missing="uitgebleven",
    service="kritiek",
    trigger="trigger",
    stimulus="behoefte",
    as_is="Huidige situatie",
    to_be="Gewenste situatie",
    hint_customer="Typ de eerste stap van de klant en druk op Enter.",
    hint_emotion=(
        "Sleep een Emotiecurve hierheen. Elke kaart krijgt een “?” tot je een gevoel invult."
    ),
    hint_faces="Elke kaart krijgt hier een “?”. Sleep dat omhoog of omlaag naar het gevoel.",
    hint_employee="Wie doet dit? Zet onder elk contact de medewerker die het mogelijk maakt.",
    hint_work="Typ de eerste stap van de medewerker en druk op Enter.",
    hint_support="Welk systeem of welke leverancier maakt dit mogelijk?",
    stage="fase",
    feeling="emotie",
    emotion="Emotie",
    unmeasured="ongemeten",
    moment="moment",
    loop="blijft",
    units=MappingProxyType(
        {
            Unit.MINUTES: ("minuut", "minuten"),
            Unit.HOURS: ("uur", "uur"),
            Unit.DAYS: ("dag", "dagen"),
            Unit.WEEKS: ("week", "weken"),
            Unit.MONTHS: ("maand", "maanden"),
            Unit.YEARS: ("jaar", "jaar"),
        }
    ),
    decimal=",",
)

ENGLISH = Words(
    language=Language.EN,
    customer="CUSTOMER",
    employee="EMPLOYEE",
    system="SYSTEM",
    shared="TOGETHER",
    employee_mark="E",
    no_department="no department",
    customer_waits="customer waits",
    employee_waits="employee waits",
    interaction="line of interaction",
    visibility="line of visibility",
    internal="line of internal interaction",
    peak="Peak",
    end="End",
    peak_end="Peak and end",
    estimated="estimated",
    measured="measured",
    target="target",
    indicative="indicative",
    back="back",
    failed="failed",
    missing="missing",
    service="critical",
    trigger="trigger",
    stimulus="stimulus",
    as_is="Current state",
    to_be="Future state",
    hint_customer="Type the customer's first step and press Enter.",
    hint_emotion="Drag an Emotion curve here. Every card shows “?” until you set a feeling.",
    hint_faces="Every card gets a “?” here. Drag it up or down to the feeling.",
    hint_employee="Who does this? Put under each contact the employee who makes it possible.",
    hint_work="Type the employee's first step and press Enter.",
    hint_support="Which system or supplier makes this possible?",
    stage="stage",
    feeling="emotion",
    emotion="Emotion",
    unmeasured="unmeasured",
    moment="moment",
    loop="stays",
    units=MappingProxyType(
        {
            Unit.MINUTES: ("minute", "minutes"),
            Unit.HOURS: ("hour", "hours"),
            Unit.DAYS: ("day", "days"),
            Unit.WEEKS: ("week", "weeks"),
            Unit.MONTHS: ("month", "months"),
            Unit.YEARS: ("year", "years"),
        }
    ),
    decimal=".",
)


def words_for(language: Language) -> Words:
    """The words in a project's language."""
    return DUTCH if language is Language.NL else ENGLISH
