"""A map as drawings: the committed one, and the one that is shown during a gesture.

Follows the session; lays out with a memo; says which rectangles changed. Where a drop goes is
always asked of the committed drawing, or the place would run away from under the pointer as the
neighbours make room.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from journeyeditor.canvas.index import LAYERS, Index, layer
from journeyeditor.canvas.reconcile import changed
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS, Style
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.session import Session

KEPT = 3
"""Maps that were shown before and are kept laid out, so that one goes to and fro at once."""

Changes = Mapping[str, list[Rect]]
"""For each layer the rectangles, in mm, that look different now."""


class _Left(NamedTuple):
    """A map that is not shown at the moment, as it was laid out from a project."""

    lookups: Index
    memo: Memo
    project: Project
    drawing: Drawing


class Scene:
    """What a view shows. `drawing` is the committed map, `shown` the preview if there is one.

    That is the open map, or always the one with the id `pinned`, for as long as it exists. From
    the scene `after` a map is taken over that was laid out there.
    """

    def __init__(
        self,
        session: Session,
        fonts: Fonts,
        pinned: Id | None = None,
        after: Scene | None = None,
    ) -> None:
        self.session = session
        self.fonts = fonts
        self.pinned = pinned
        self._left: dict[Id, _Left] = {}
        self._files = session.files_begun
        self._map_id: Id = pinned or session.map_id
        self.style: Style = CANVAS if after is None else after.style
        kept = None if after is None else after._left.pop(self._map_id, None)
        if kept is None:
            self.index, self._memo, self._project = Index(), Memo(), session.project
            self.drawing = self._lay_out(session.project)
        else:
            self.index, self._memo, self._project, self.drawing = kept
        self.shown, self._shown_project = self.drawing, self._project
        self.refresh()

    @property
    def journey(self) -> JourneyMap:
        """The map that is shown, with the preview if there is one."""
        return find_map(self._shown_project, self._map_id)

    def hide(self, marks: tuple[MapMark, ...]) -> None:
        """Leave these marks out from now on. Everything is laid out anew."""
        self.style = replace(CANVAS, hidden=marks)
        self._lay_out_anew()

    def exchange(self, other: Scene) -> None:
        """Show what another scene of the same session shows, and the other way round.

        The session has to open, or the caller to pin, the maps accordingly before `refresh`.
        """
        self._map_id, other._map_id = other._map_id, self._map_id
        self._memo, other._memo = other._memo, self._memo
        self.index, other.index = other.index, self.index
        self.drawing, other.drawing = other.drawing, self.drawing
        self.shown, other.shown = other.shown, self.shown
        self._project, other._project = other._project, self._project
        mine, self._shown_project = self._shown_project, other._shown_project
        other._shown_project = mine

    def refresh(self) -> Changes | None:
        """Follow the session. What changed, or None when it is another map altogether.

        Raises KeyError when the pinned map exists no more.
        """
        session, wanted = self.session, self.pinned or self.session.map_id
        before, same = self.shown, wanted == self._map_id
        known = same or self._turn_to(wanted)
        another_file = self._files != session.files_begun
        if another_file:
            self._forget()
        if not known or not alike(session.shown, self._shown_project, wanted):
            self.shown = self._lay_out(session.shown)
        if not known or not alike(session.project, self._project, wanted):
            fits = session.project is session.shown
            self.drawing = self.shown if fits else self._lay_out(session.project)
        self._shown_project, self._project = session.shown, session.project
        if session.project is session.shown:
            self.drawing = self.shown
        found = changes(self.index, before, self.shown) if same else None
        self.index.trim(self.shown, at_once=another_file)
        return found

    def start_over(self) -> None:
        """Follow the session from nothing: something went wrong, and may be half done."""
        self._map_id = self.pinned or self.session.map_id
        self._project, self._shown_project = self.session.project, self.session.shown
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._left.clear()
        self.index, self._memo = Index(), Memo()
        self.drawing = self.shown = self._lay_out(self._project)
        if self._shown_project is not self._project:
            self.shown = self._lay_out(self._shown_project)

    def _forget(self) -> None:
        """Let go of all that was laid out of the file that was open before."""
        self._files = self.session.files_begun
        self._left.clear()
        self._memo = Memo()

    def _turn_to(self, map_id: Id) -> bool:
        """Put this map away and take up another; whether that has been laid out before."""
        self._left[self._map_id] = _Left(self.index, self._memo, self._project, self.drawing)
        self._map_id = map_id
        kept = self._left.pop(map_id, None)
        for oldest in list(self._left)[:-KEPT]:
            del self._left[oldest]
        if kept is None:
            self.index, self._memo = Index(), Memo()
            return False
        self.index, self._memo, self._project, self.drawing = kept
        self.shown, self._shown_project = self.drawing, self._project
        return True

    def _lay_out(self, project: Project) -> Drawing:
        journey = find_map(project, self._map_id)
        return lay_out(project, journey, self.style, self.fonts, self._memo)


def alike(one: Project, other: Project, map_id: Id) -> bool:
    """Whether a map looks the same in two projects: it is the same, and so is all but the maps."""
    if one is other:
        return True
    mine, theirs = vars(one), vars(other)
    rest = all(mine[name] is theirs[name] for name in mine if name != "maps")
    return rest and find_map(one, map_id) is find_map(other, map_id)


def changes(index: Index, old: Drawing, new: Drawing) -> Changes:
    """For each layer what looks different, the edge of a paper of another size included."""
    if old is new:
        return {}
    found = {name: changed(index, layer(old, name), layer(new, name)) for name in LAYERS}
    edge = _edge(old, new)
    return {name: rects + edge for name, rects in found.items() if rects or edge}


def _edge(old: Drawing, new: Drawing) -> list[Rect]:
    """Where there is paper in one drawing and bare desk in the other."""
    found = []
    if old.w != new.w:
        left, right = sorted((old.w, new.w))
        found.append(Rect(left, 0, right - left, max(old.h, new.h)))
    if old.h != new.h:
        top, bottom = sorted((old.h, new.h))
        found.append(Rect(0, top, max(old.w, new.w), bottom - top))
    return found
