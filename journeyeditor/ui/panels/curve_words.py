"""What the window calls an emotion curve."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.model.find import find_lane
from journeyeditor.model.journey import EmotionCurve, JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.ui.panels.inspector_words import word


def curve_name(project: Project, journey: JourneyMap, curve: EmotionCurve) -> str:
    """Its name or whose feelings it tells, and where they come from: "Sanne, estimated"."""
    kind = word("curve", curve.kind.value)
    who = curve.name or persona_name(project, journey, curve)
    return f"{who}, {kind.lower()}" if who else kind


def persona_name(project: Project, journey: JourneyMap, curve: EmotionCurve) -> str:
    """Whose feelings a curve tells: its own persona, that of its lane, or that of the journey."""
    lane = find_lane(journey, curve.lane_id)
    wanted = curve.persona_id or lane.persona_id or journey.persona_id
    return next((persona.name for persona in project.personas if persona.id == wanted), "")


def kind_rule(curve: EmotionCurve) -> str:
    """The rule for the kind that a curve has."""
    match curve.kind.value:
        case "measured":
            return translate("Curve", "Each point says how many answered; a new one needs that.")
        case "target":
            return translate("Curve", "Drawn dashed with diamonds; counts in no analysis.")
        case _:
            return translate("Curve", "A guess: no analysis takes it for a measurement.")
