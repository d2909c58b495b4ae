"""The words of an outline, in the language of the map."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Language, LinkKind, State, Unit
from journeyeditor.model.vocabulary import feeling_word

_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        State.AS_IS: ("huidige situatie", "as it is now"),
        State.TO_BE: ("gewenste situatie", "as it should become"),
        "organisation": ("Organisatie", "Organisation"),
        "persona": ("Persona", "Persona"),
        "scenario": ("Scenario", "Scenario"),
        "expectation": ("Verwachting", "Expectation"),
        "from": ("Begint bij", "Begins with"),
        "to": ("Eindigt bij", "Ends with"),
        "version": ("Versie", "Version"),
        "date": ("Datum", "Date"),
        "stages": ("Fasen", "Stages"),
        "stage": ("Fase", "Stage"),
        "goal": ("Doel", "Goal"),
        "duration": ("Duur", "Duration"),
        "loop": ("Daarna terug naar", "Afterwards back to"),
        "nothing": ("Hier staat nog niets.", "There is nothing here yet."),
        "feeling": ("Emotie", "Emotion"),
        "unmeasured": ("niet genoteerd", "not noted"),
        "channel": ("Kanaal", "Channel"),
        "department": ("Afdeling", "Department"),
        "kind": ("Soort", "Kind"),
        "moments": ("Moment van de waarheid", "Moment of truth"),
        "kano": ("Kano", "Kano"),
        "friction": ("Wrijving", "Friction"),
        "avoidable": ("vermijdbaar contact", "avoidable contact"),
        "cause": ("Oorzaak", "Cause"),
        "pains": ("Pijnpunten", "Pain points"),
        "measured": ("Meting", "Measurement"),
        "about": ("Hoort bij", "Belongs to"),
        "said_by": ("Gezegd door", "Said by"),
        "moment": ("moment", "moment"),
        LinkKind.SUPPORTS: ("Ondersteunt", "Supports"),
        LinkKind.SEQUENCE: ("Leidt tot", "Leads to"),
        LinkKind.HAND_OVER: ("Overdracht aan", "Hands over to"),
        LinkKind.LOOP: ("Terug naar", "Back to"),
        LinkKind.UMOT_ZMOT: ("Wordt gevonden bij", "Is found at"),
        LinkKind.FEEDBACK: ("Terugkoppeling naar", "Feedback to"),
    }
)

_UNITS: Mapping[Unit, tuple[tuple[str, str], tuple[str, str]]] = MappingProxyType(
    {
        Unit.MINUTES: (("minuut", "minuten"), ("minute", "minutes")),
        Unit.HOURS: (("uur", "uur"), ("hour", "hours")),
        Unit.DAYS: (("dag", "dagen"), ("day", "days")),
        Unit.WEEKS: (("week", "weken"), ("week", "weeks")),
        Unit.MONTHS: (("maand", "maanden"), ("month", "months")),
        Unit.YEARS: (("jaar", "jaar"), ("year", "years")),
    }
)


def said(language: Language, key: str) -> str:
    """The word for a key."""
    nl, en = _WORDS[key]
    return nl if language is Language.NL else en


def figure(language: Language, value: float, decimals: int | None = None) -> str:
    """A number with the language's decimal sign and a true minus."""
    text = f"{abs(value):g}" if decimals is None else f"{abs(value):.{decimals}f}"
    text = text.replace(".", ",") if language is Language.NL else text
    return f"−{text}" if value < 0 and text.strip("0.,") else text


def feeling(language: Language, v: float, own: str = "") -> str:
    """A feeling in words, those of the map first, and as a number: "worried (−1.0)"."""
    plus = "+" if v > 0 else ""
    return f"{own or feeling_word(language, v)} ({plus}{figure(language, v, 1)})"


def lasting(language: Language, duration: Duration) -> str:
    """How long something takes, such as "2 weeks"."""
    one, more = _UNITS[duration.unit][0 if language is Language.NL else 1]
    return f"{figure(language, duration.value)} {one if duration.value == 1 else more}"
