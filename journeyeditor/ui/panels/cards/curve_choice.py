"""Which curve the feelings are of, where several can show those of the chosen cards."""

from __future__ import annotations

from collections.abc import Callable

from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.journey import EmotionCurve
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.panels.fields.chosen import Chosen, curves_for
from journeyeditor.ui.panels.inspector_words import word


class CurveChoice:
    """A list of those curves; hidden where there is one or none. What is chosen is no change."""

    def __init__(self, rows: Rows, choose: Callable[[Id], None]) -> None:
        self._rows = rows
        self.choice = Choice(rows)
        self.choice.chosen.connect(choose)
        rows.add(
            translate("Field", "Curve"),
            self.choice,
            translate("Field", "Whose feelings these are, and where they come from."),
        )

    def fits(self, chosen: Chosen) -> bool:
        """Whether there is anything to choose."""
        return len(curves_for(chosen.journey, chosen.places)) > 1

    def show(self, chosen: Chosen) -> None:
        """Offer the curves."""
        curves = curves_for(chosen.journey, chosen.places)
        self._rows.set_row_visible(self.choice, len(curves) > 1)
        self.choice.offer([(c.id, curve_name(chosen.project, c), "") for c in curves])
        self.choice.show_value(chosen.curve.id if chosen.curve else "")


def curve_name(project: Project, curve: EmotionCurve) -> str:
    """Such as "Sanne, estimated"."""
    persona = next((p.name for p in project.personas if p.id == curve.persona_id), "")
    kind = word("curve", curve.kind.value)
    name = curve.name or persona
    return f"{name}, {kind.lower()}" if name else kind
