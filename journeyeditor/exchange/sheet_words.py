"""What things are called that a foreign map leaves without a name, in the language of the map."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.exchange.sheet_roles import Role
from journeyeditor.model.enums import Language

_LANES: Mapping[Role, tuple[str, str]] = MappingProxyType(
    {
        Role.STEPS: ("Klantstappen en contactmomenten", "Customer steps and touchpoints"),
        Role.ACTIONS: ("Klantacties", "Customer actions"),
        Role.FRONTSTAGE: ("Medewerker zichtbaar", "Frontstage"),
        Role.BACKSTAGE: ("Medewerker achter de schermen", "Backstage"),
        Role.SYSTEMS: ("Systemen", "Systems"),
        Role.EMOTION: ("Emotie", "Emotion"),
        Role.QUOTES: ("Quotes", "Quotes"),
        Role.PAINS: ("Pijnpunten", "Pain points"),
        Role.OPPORTUNITIES: ("Kansen", "Opportunities"),
        Role.TEXT: ("Notities", "Notes"),
    }
)


def lane_name(role: Role, language: Language) -> str:
    """What a lane of this role is called."""
    nl, en = _LANES[role]
    return nl if language is Language.NL else en


def unnamed_stage(number: int, language: Language) -> str:
    """What a stage without a name is called; the first has number 1."""
    return f"{'Fase' if language is Language.NL else 'Stage'} {number}"


def stage_row(role: Role, language: Language) -> str:
    """What a row with the goals or expectations of stages is called."""
    if role is Role.GOAL:
        return "Doel van de fase" if language is Language.NL else "Goal of the stage"
    return "Verwachting in de fase" if language is Language.NL else "Expectation in the stage"


def evidence_lane(language: Language) -> str:
    """What the lane with tangible proofs is called."""
    return "Tastbaar bewijs" if language is Language.NL else "Physical evidence"


def severity_tag(severity: str, language: Language) -> str:
    """The tag for how serious something is; "" for what is not."""
    nl = {"medium": "ernst: middel", "high": "ernst: hoog"}
    en = {"medium": "severity: medium", "high": "severity: high"}
    return (nl if language is Language.NL else en).get(severity, "")
