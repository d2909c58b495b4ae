"""Going to places on the map: a stage, a card, what is selected."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from journeyeditor.canvas.naming import card_name
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.view import MapView
from journeyeditor.canvas.walk import Focus, focus_of, ref_at, start
from journeyeditor.i18n import translate
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_stage, places, stage_index
from journeyeditor.session import Session


class Going:
    """Moves the view of one window, and with it the keyboard's place on the map."""

    def __init__(self, session: Session, view: MapView) -> None:
        self._session = session
        self._view = view

    def to_stage(self, stage_id: Id) -> None:
        """Scroll until the stage begins beside the lane names; the keys go on from there.

        Nothing happens when it has been deleted since it was offered.
        """
        if all(stage.id != stage_id for stage in self._session.journey.stages):
            return
        view, drawing = self._view, self._view.drawing
        camera, span = view.camera, drawing.grid.stage(stage_id)
        view.look(camera.scrolled(round((span.x - drawing.names_w) * camera.scale), camera.y))
        journey = self._session.journey
        self._focus(start(journey)._replace(stage_id=stage_id, slot=0, stack=0))
        count = sum(place.stage_id == stage_id for place in places(journey))
        said = translate("Go", "Stage {number} {name}, %n card(s).", n=count).format(
            number=stage_index(journey, stage_id) + 1, name=find_stage(journey, stage_id).name
        )
        view.bench.tell(said, translate("Go", "The arrows walk on from here."))

    def to_card(self, card_id: Id) -> None:
        """Choose a card and bring it into view."""
        focus = focus_of(self._session.journey, card_id)
        if focus is None:
            return
        self._view.bench.focus = focus
        self._session.select(frozenset({card_id}))
        self._view.show_ref(card_id)
        name = card_name(self._session.project, self._session.journey, card_id)
        hidden = self._view.bench.find(card_id) is None
        more = (
            translate("Go", "It stands in a lane that is hidden.")
            if hidden
            else translate("Go", "The arrows walk on from here.")
        )
        self._view.bench.tell(name, more)

    def fit_selection(self) -> None:
        """Show what is selected as large as it fits, the whole map when nothing is."""
        drawing = self._view.scene.shown
        found = self._view.bench.find_all(self._session.selection)
        if not found:
            self._view.fit()
            return
        rects = [_whole(Placed(each.layer, each.rect), drawing.w, drawing.h) for each in found]
        rect = around(rects)
        camera = self._view.camera
        self._view.travel(camera.framing(rect, drawing.header_h, drawing.names_w))

    def fit_stage(self) -> None:
        """Show the stage in which the keyboard is over the whole width of the window."""
        drawing = self._view.scene.shown
        span = drawing.grid.stage(self._stage_here())
        rect = Rect(span.x, 0.0, span.w, 0.0)
        camera = self._view.camera
        self._view.travel(camera.framing(rect, drawing.header_h, drawing.names_w, most=4.0))

    def _stage_here(self) -> Id:
        """The stage of the focus or of what is chosen, else the one in the middle of the view."""
        journey = self._session.journey
        focus = self._view.bench.focus
        for ref in self._session.selection:
            focus = focus_of(journey, ref) or focus
        if focus is not None and focus.stage_id:
            return focus.stage_id
        drawing, seen = self._view.scene.shown, self._view.camera.view
        middle = min(seen.x + (drawing.names_w + seen.w) / 2, drawing.w - 1.0)
        span = drawing.grid.stage_at(middle)
        return journey.stages[0].id if span is None else span.id

    def _focus(self, focus: Focus) -> None:
        ref = ref_at(self._session.journey, focus)
        self._view.bench.focus = focus
        self._session.select(frozenset() if ref is None else frozenset({ref}))
        self._view.setFocus()


def _whole(placed: Placed, width: float, height: float) -> Rect:
    """What to show of a thing: of a stage or a lane all that is in it."""
    if placed.layer == "header":
        return Rect(placed.rect.x, 0.0, placed.rect.w, height)
    if placed.layer == "names":
        return Rect(0.0, placed.rect.y, width, placed.rect.h)
    return placed.rect


def around(rects: Iterable[Rect]) -> Rect:
    """The rectangle around all of them, of which there is one at least."""
    return reduce(_join, rects)


def _join(one: Rect, other: Rect) -> Rect:
    left, top = min(one.x, other.x), min(one.y, other.y)
    right, bottom = max(one.right, other.right), max(one.bottom, other.bottom)
    return Rect(left, top, right - left, bottom - top)
