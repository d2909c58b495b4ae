"""The inspector's page for one emotion curve."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journeyeditor.edits.curves import delete_curve, revise_curve
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Content, CurveKind, State
from journeyeditor.model.find import find_lane, places
from journeyeditor.model.journey import EmotionCurve, JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.paint import row_height
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.panels.closed_lists import curve_kinds
from journeyeditor.ui.panels.curve_words import curve_name, kind_rule, persona_name
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.form import Form
from journeyeditor.ui.panels.page import Page


class CurvePage(Page):
    """Name, persona and kind of a curve, its points counted, and the others of its lane."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._curve_id: Id = ""
        self.form = Form(self.add_rows(), self._apply)
        self.kind = self.form.segments(
            translate("Curve", "Kind"), "kind", curve_kinds(), CurveKind, columns=3
        )
        self.name = self.form.line(
            translate("Inspector", "Name"),
            "name",
            translate("Curve", "Stands at the beginning of the line; empty means the persona."),
        )
        self.persona = self.form.choice(
            translate("Inspector", "Persona"),
            "persona_id",
            translate("Curve", "Whose feelings they are; empty means the persona of the lane."),
            none=True,
        )
        self._add_rest()
        self.end()

    def _add_rest(self) -> None:
        rows = self.form.rows
        self.points = plain("", rows)
        self.points.setMinimumHeight(row_height(self))
        self.points.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.points.setWordWrap(True)
        rows.add(translate("Curve", "Points"), self.points)
        self.lane = TextLinks(rows)
        self.lane.followed.connect(self._editing.go_to)
        rows.add(translate("Curve", "Lane"), self.lane)
        self.others = TextLinks(rows)
        self.others.followed.connect(self._editing.go_to)
        rows.add(translate("Curve", "Beside it"), self.others)
        self.delete = ToolButton("delete", rows, words=True)
        self.delete.setText(translate("Curve", "Delete this curve"))
        self.delete.clicked.connect(self._delete)
        rows.add_wide(self.delete)

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return _chosen(session) is not None

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        curve, journey, project = _chosen(session), session.journey, session.shown
        if curve is None:
            return
        fresh, self._curve_id = curve.id != self._curve_id, curve.id
        who = curve.name or persona_name(project, journey, curve)
        self.head.say(translate("Inspector", "Emotion curve"), who)
        self.persona.offer(_personas(project))
        self.form.show(curve, fresh)
        self.form.rows.hint(self.kind, _rules(journey, curve))
        self.points.setText(_points(journey, curve))
        lane = find_lane(journey, curve.lane_id)
        self.lane.show_targets([Target(lane.id, lane.name)])
        others = [c for c in journey.curves if c.lane_id == curve.lane_id and c is not curve]
        self.others.show_targets([Target(c.id, curve_name(project, journey, c)) for c in others])
        self.form.rows.set_row_visible(self.others, bool(others))

    def _apply(self, label: str, merge: str, /, **fields: Any) -> str:
        session, curve_id = self._editing.session, self._curve_id
        key = f"{merge}:{curve_id}" if merge else ""
        refused = self._editing.do(
            label, lambda p: revise_curve(p, session.map_id, curve_id, **fields), key
        )
        if refused:
            self.refresh(session)
        return (refused and _why_not(session, curve_id, fields)) or refused

    def _delete(self) -> None:
        session, curve_id = self._editing.session, self._curve_id
        lane_id = next(c.lane_id for c in session.journey.curves if c.id == curve_id)
        self._editing.do(
            translate("Curve", "Delete curve"),
            lambda p: delete_curve(p, session.map_id, curve_id),
            select=frozenset({lane_id}),
        )
        self._editing.tell(
            translate("Curve", "The curve is gone, its lane stays."),
            translate("Canvas", "Ctrl+Z puts it back."),
        )


def _chosen(session: Session) -> EmotionCurve | None:
    """The one thing that is chosen, if it is a curve."""
    chosen = session.selection
    return next((curve for curve in session.journey.curves if chosen == {curve.id}), None)


def _rules(journey: JourneyMap, curve: EmotionCurve) -> str:
    """What the kind means, and whether a target belongs on this map."""
    rule = kind_rule(curve)
    if curve.kind is CurveKind.TARGET and journey.state is State.AS_IS:
        odd = translate("Curve", "On an as-is map it shows where you want to go.")
        return f"{rule} {odd}"
    return rule


def _points(journey: JourneyMap, curve: EmotionCurve) -> str:
    """How many cards have a feeling, and of how many."""
    lane = find_lane(journey, curve.lane_id)
    known = {point.card_id for point in curve.points}
    cards = [p for p in places(journey) if p.lane.actor is lane.actor and p.card.id in known]
    all_ = sum(
        len(cell.cards)
        for each in journey.lanes
        if each.actor is lane.actor and each.content is Content.TOUCHPOINTS
        for cell in each.cells
    )
    text = translate("Curve", "{known} of {cards} cards have a feeling.")
    said = text.format(known=len(cards), cards=all_)
    counts = [point.n for point in curve.points if point.n is not None]
    if not counts:
        return said
    span = str(counts[0]) if len(set(counts)) == 1 else f"{min(counts)}–{max(counts)}"
    return f"{said} n = {span}."


def _why_not(session: Session, curve_id: Id, fields: dict[str, Any]) -> str:
    """Why a curve cannot become measured."""
    curve = next(c for c in session.journey.curves if c.id == curve_id)
    bare = sum(point.n is None for point in curve.points)
    if fields.get("kind") is not CurveKind.MEASURED or not bare:
        return ""
    return translate(
        "Curve", "%n point(s) lack their number of answers: fill that in first.", n=bare
    )


def _personas(project: Project) -> list[Entry]:
    none = ("", translate("Curve", "of the lane"), "")
    return [none, *((persona.id, persona.name, "") for persona in project.personas)]
