"""How the inspector changes the project: each change one step with a label, typing merged.

Every function tells whether the value could be used; what cannot be used changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.curves import clear_feeling, set_feeling
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.edits.maps import revise_map, revise_project
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.rules import EditRefused
from journeyeditor.edits.stages import revise_stage
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id, revise
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.find import Place
from journeyeditor.model.journey import EmotionCurve, JourneyMap
from journeyeditor.model.project import Persona, Project
from journeyeditor.session import Session


class Changes:
    """Changes of single fields of the open project."""

    def __init__(self, session: Session, new_id: IdSource) -> None:
        self._session = session
        self._new_id = new_id

    def card(self, card_id: Id, label: str, merge: str = "", **fields: Any) -> bool:
        """Change fields of a card."""
        session = self._session
        return self._try(label, merge, lambda p: revise_card(p, session.map_id, card_id, **fields))

    def stage(self, stage_id: Id, label: str, merge: str = "", **fields: Any) -> bool:
        """Change fields of a stage."""
        session = self._session
        return self._try(
            label, merge, lambda p: revise_stage(p, session.map_id, stage_id, **fields)
        )

    def lane(self, lane_id: Id, label: str, merge: str = "", **fields: Any) -> bool:
        """Change fields of a lane."""
        session = self._session
        return self._try(label, merge, lambda p: revise_lane(p, session.map_id, lane_id, **fields))

    def journey(self, label: str, merge: str = "", **fields: Any) -> bool:
        """Change fields of the open map."""
        session = self._session
        return self._try(label, merge, lambda p: revise_map(p, session.map_id, **fields))

    def feeling(self, curve_id: Id, card_id: Id, v: float | None) -> bool:
        """Set the feeling at a card, -2.0 to 2.0; None makes it unmeasured."""
        session = self._session
        if v is None:
            label = translate("Inspector", "Make unmeasured")
            return self._try(
                label, "", lambda p: clear_feeling(p, session.map_id, curve_id, card_id)
            )
        if not -2 <= v <= 2:
            return False
        value = round(v, 1)
        label = translate("Inspector", "Set feeling")
        return self._try(
            label, "", lambda p: set_feeling(p, session.map_id, curve_id, card_id, value)
        )

    def persona_name(self, name: str) -> bool:
        """Rename the persona of the open map; makes one when it has none."""
        journey = self._session.journey
        merge = f"persona:{journey.id}"
        label = translate("Inspector", "Change persona")
        persona_id = journey.persona_id
        if persona_id is None:
            new_id = self._new_id()
            return self._try(label, merge, lambda p: _with_persona(p, journey.id, new_id, name))
        return self._try(label, merge, lambda p: _renamed(p, persona_id, name))

    def _try(self, label: str, merge: str, edit: Callable[[Project], Project]) -> bool:
        session = self._session
        base = session.project
        try:
            new = edit(base)
        except (ValueError, EditRefused):  # pydantic's error for a value out of range is the first
            return False
        session.commit(label, new, base=base, merge=merge)
        return True


def _renamed(project: Project, persona_id: Id, name: str) -> Project:
    personas = tuple(
        revise(persona, name=name) if persona.id == persona_id else persona
        for persona in project.personas
    )
    return revise_project(project, personas=personas)


def _with_persona(project: Project, map_id: Id, persona_id: Id, name: str) -> Project:
    persona = Persona.model_validate({"id": persona_id, "name": name})
    project = revise_project(project, personas=(*project.personas, persona))
    return revise_map(project, map_id, persona_id=persona_id)


def curve_for(journey: JourneyMap, place: Place) -> EmotionCurve | None:
    """The curve that shows the feeling at a card: the first of the same actor, targets apart."""
    actors = {lane.id: lane.actor for lane in journey.lanes}
    for curve in journey.curves:
        fits = actors.get(curve.lane_id) is place.lane.actor
        if fits and curve.kind is not CurveKind.TARGET:
            return curve
    return None


def feeling_at(curve: EmotionCurve, card_id: Id) -> float | None:
    """The feeling at a card, None when it is unmeasured."""
    return next((point.v for point in curve.points if point.card_id == card_id), None)
