"""The inspector's page for one lane."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtWidgets import QWidget

from journeyeditor.edits.curves import add_curve
from journeyeditor.edits.lanes import move_lane, revise_lane
from journeyeditor.edits.new import new_curve
from journeyeditor.edits.rules import kind_refusal
from journeyeditor.edits.tree import index_of
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.enums import Actor, Content, Kind, Zone
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.controls.mover import Mover
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.panels.closed_lists import actors, contents, zones
from journeyeditor.ui.panels.curve_words import curve_name
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.form import Form
from journeyeditor.ui.panels.inspector_words import word
from journeyeditor.ui.panels.page import Page
from journeyeditor.ui.photos.strip import PhotoStrip

RANKS = (Zone.CUSTOMER, Zone.FRONTSTAGE, Zone.BACKSTAGE, Zone.SUPPORT)
"""The zones from top to bottom."""


class LanePage(Page):
    """Everything about a lane but what is in it."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._lane_id: Id = ""
        self.form = Form(self.add_rows(), self._apply)
        self._add_head()
        self.add_section(translate("Lane", "Whose it is"))
        self.owner = Form(self.add_rows(), self._apply)
        self._add_owner()
        self.add_section(translate("Lane", "On the map"))
        self.shape = Form(self.add_rows(), self._apply)
        self._add_shape()
        self.add_section(translate("Photos", "Photos"))
        self.photos = PhotoStrip(editing, self)
        self.add(self.photos)
        self.end()

    def _add_head(self) -> None:
        self.name = self.form.line(
            translate("Inspector", "Name"),
            "name",
            translate("Lane", "Stands at the left of the map, in any language."),
            translate("Inspector", "A name has 1 to 200 letters."),
        )
        self.content = self.form.choice(
            translate("Lane", "Content"),
            "content",
            translate("Lane", "What can be put in this lane."),
        )
        self.content.offer([(code, text, "") for code, text, _ in contents()])
        self.curves = TextLinks(self.form.rows)
        self.curves.followed.connect(self._editing.go_to)
        self.form.rows.add(translate("Lane", "Curves"), self.curves)
        self.more = ToolButton("plus", self.form.rows, words=True)
        self.more.setText(translate("Lane", "Add a curve"))
        self.more.clicked.connect(self._add_curve)
        self.form.rows.add_wide(self.more)

    def _add_owner(self) -> None:
        form = self.owner
        self.actor = form.segments(
            translate("Lane", "Actor"),
            "actor",
            actors(),
            Actor,
            translate("Lane", "Whose journey this lane tells."),
        )
        self.zone = form.choice(
            translate("Lane", "Zone"),
            "zone",
            translate("Lane", "Between zones the map draws its lines, such as that of visibility."),
        )
        self.zone.offer([(code, text, "") for code, text, _ in zones()])
        self.persona = form.choice(
            translate("Inspector", "Persona"),
            "persona_id",
            translate("Lane", "Of whom this lane tells; empty means the persona of the journey."),
            none=True,
        )
        self.department = form.choice(
            translate("Inspector", "Department"),
            "department_id",
            translate("Lane", "Counts for cards in this lane that name no department."),
            none=True,
        )

    def _add_shape(self) -> None:
        form = self.shape
        self.units = form.segments(
            translate("Lane", "Height"),
            "height",
            [(str(n), str(n), "") for n in range(1, 7)],
            int,
            translate("Lane", "How high it is at least, in rows; its cards can need more."),
        )
        self.mover = Mover(sideways=False, parent=form.rows)
        self.mover.moved.connect(self._move)
        form.rows.add(translate("Lane", "Place"), self.mover)
        self.hidden = form.tick(
            translate("Lane", "Hide on the map"),
            "hidden",
            translate("Lane", "A thin dashed line stays; nothing in the lane is lost."),
        )
        self.print = form.tick(
            translate("Lane", "Print on posters"),
            "print",
            translate("Lane", "Hidden lanes are never printed."),
        )

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return _chosen(session) is not None

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        lane, journey, project = _chosen(session), session.journey, session.shown
        if lane is None:
            return
        fresh, self._lane_id = lane.id != self._lane_id, lane.id
        at = index_of(journey.lanes, lane.id)
        self.head.say(
            translate("Inspector", "Lane {number}").format(number=at + 1),
            translate("Lane", "hidden") if lane.hidden else word("actor", lane.actor.value),
        )
        self.persona.offer(_personas(project))
        self.department.offer(_departments(project))
        for form in (self.form, self.owner, self.shape):
            form.show(lane, fresh)
        self.mover.show_place(at, len(journey.lanes))
        self.photos.show_lane(lane)
        self._show_curves(project, journey, lane)
        self._show_zone(journey, at)

    def _show_curves(self, project: Project, journey: JourneyMap, lane: Lane) -> None:
        curves = [curve for curve in journey.curves if curve.lane_id == lane.id]
        self.curves.show_targets([Target(c.id, curve_name(project, journey, c)) for c in curves])
        emotional = lane.content is Content.EMOTION_CURVE
        self.form.rows.set_row_visible(self.curves, bool(curves))
        self.form.rows.set_row_visible(self.more, emotional)

    def _show_zone(self, journey: JourneyMap, at: int) -> None:
        """That a lane stands under one of a zone that belongs below it."""
        lane = journey.lanes[at]
        above = [other for other in journey.lanes[:at] if _counts(other)]
        wrong = _counts(lane) and any(_rank(other) > _rank(lane) for other in above)
        text = translate("Lane", "A lane of a later zone stands above it: move one of the two.")
        self.owner.rows.hint(self.zone, f"! {text}" if wrong else "")

    def _apply(self, label: str, merge: str, /, **fields: Any) -> str:
        session, lane_id = self._editing.session, self._lane_id
        lane = session.journey.lanes[index_of(session.journey.lanes, lane_id)]
        changes = _made(lane, fields)
        key = f"{merge}:{lane_id}" if merge else ""
        refused = self._editing.do(
            label, lambda p: revise_lane(p, session.map_id, lane_id, **changes), key
        )
        if refused and {"content", "actor"} & fields.keys():
            self.refresh(session)
            return _why_not(session.journey, lane, changes) or refused
        return refused

    def _move(self, by: int) -> None:
        session, lane_id = self._editing.session, self._lane_id
        to = max(0, index_of(session.journey.lanes, lane_id) + by)
        self._editing.do(
            translate("Lane", "Move lane"), lambda p: move_lane(p, session.map_id, lane_id, to)
        )
        self._editing.reveal(lane_id)

    def _add_curve(self) -> None:
        session = self._editing.session
        curve = new_curve(self._editing.new_id(), self._lane_id)
        self._editing.do(
            translate("Lane", "Add a curve"),
            lambda p: add_curve(p, session.map_id, curve),
            select=frozenset({curve.id}),
        )


def _chosen(session: Session) -> Lane | None:
    """The one thing that is chosen, if it is a lane."""
    chosen = session.selection
    return next((lane for lane in session.journey.lanes if chosen == {lane.id}), None)


def _counts(lane: Lane) -> bool:
    """Whether the zone of a lane says where it belongs."""
    return not lane.hidden and lane.content not in (Content.ACTIONS, Content.METRICS)


def _rank(lane: Lane) -> int:
    return RANKS.index(lane.zone)


def _made(lane: Lane, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields as the model has them; a lane of another actor goes to a zone of that one."""
    made = dict(fields)
    if "content" in made:
        made["content"] = Content(made["content"])
    if "zone" in made:
        made["zone"] = Zone(made["zone"])
    actor = made.get("actor", lane.actor)
    if actor is not lane.actor and (actor is Actor.CUSTOMER) != (lane.zone is Zone.CUSTOMER):
        made["zone"] = Zone.CUSTOMER if actor is Actor.CUSTOMER else Zone.FRONTSTAGE
    return made


def _why_not(journey: JourneyMap, lane: Lane, changes: dict[str, Any]) -> str:
    """What in a lane does not fit what it was to become, "" when that is not the reason."""
    wanted = evolve(lane, **changes)
    cards = Counter(Kind(card.kind) for cell in lane.cells for card in cell.cards)
    misfits = {kind: n for kind, n in cards.items() if kind_refusal(kind, wanted) is not None}
    if misfits:
        names = ", ".join(word("kind", kind.value).lower() for kind in misfits)
        text = translate(
            "Lane",
            "It holds %n card(s) that would not fit ({kinds}): move them first.",
            n=sum(misfits.values()),
        )
        return text.format(kinds=names)
    curved = any(curve.lane_id == lane.id for curve in journey.curves)
    if curved and wanted.content is not Content.EMOTION_CURVE:
        return translate("Lane", "It holds an emotion curve: delete that first.")
    return ""


def _personas(project: Project) -> list[Entry]:
    none = ("", translate("Lane", "of the journey"), "")
    return [none, *((persona.id, persona.name, "") for persona in project.personas)]


def _departments(project: Project) -> list[Entry]:
    none = ("", translate("Inspector", "no department"), "")
    return [none, *((department.id, department.name, "") for department in project.departments)]
