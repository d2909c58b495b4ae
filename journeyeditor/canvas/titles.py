"""Typing a title in place: what is edited, the live preview, and the one commit at the end.

While typing goes on the project is previewed from the value at its start; Escape drops that.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.chosen import say_chosen, say_typing
from journeyeditor.canvas.editor import End, TitleEditor
from journeyeditor.canvas.index import Found
from journeyeditor.canvas.subjects import Sort, Subject, field_of, next_point, subject_of
from journeyeditor.canvas.under import show_focus
from journeyeditor.canvas.walk import Focus, focus_of, next_cell, ref_at
from journeyeditor.edits.cards import add_card
from journeyeditor.edits.links import support
from journeyeditor.edits.new import new_card
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.model.base import Id, revise
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import find_card, find_cell, find_lane
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

_WAITING = "…"
"""Stands on a new card until the first letter is typed."""


class Typing:
    """Opens the editor over things of the map and turns what is typed into commits.

    `to_window` gives the place of a rectangle of a layer in the window, `scale` logical px a mm.
    """

    def __init__(
        self,
        bench: Bench,
        surface: QWidget,
        family: str,
        to_window: Callable[[str, Rect], QRectF],
        scale: Callable[[], float],
    ) -> None:
        self._bench = bench
        self._surface = surface
        self._family = family
        self._to_window = to_window
        self._scale = scale
        self._editor: TitleEditor | None = None
        self._subject: Subject | None = None

    @property
    def active(self) -> bool:
        """Whether something is being typed."""
        return self._editor is not None

    def edit(self, ref: Id, first: str = "") -> bool:
        """Edit what is written at a thing; False when `ref` is nothing that can be typed in.

        That is the title of a card, a stage, a lane or the map, and what is felt at a point.
        `first` is a letter that was typed already: it replaces what is there.
        """
        self.finish()
        subject = subject_of(self._bench, ref)
        if subject is None:
            return False
        self._open(subject, first or subject.text, select_all=not first)
        return True

    def create_placed(self, kind: Kind, spot: Spot, fallback: str, supports: Id | None) -> None:
        """Make the card that was dropped; `fallback` is its title if none is typed.

        It is linked to the customer card that it `supports`.
        """
        self._create(kind, spot, "", fallback, supports)

    def _create(
        self, kind: Kind, spot: Spot, first: str, fallback: str = "", supports: Id | None = None
    ) -> None:
        self.finish()
        session = self._bench.session
        base, map_id = session.project, session.map_id
        card = new_card(kind, self._bench.new_id(), fallback or _WAITING)
        link_id = self._bench.new_id() if supports else ""

        def apply(title: str) -> Project:
            new = add_card(base, map_id, revise(card, title=title), spot)
            return support(new, map_id, card.id, supports, link_id) if supports else new

        label = sentences.label_add(kind)
        subject = Subject(card.id, "", label, apply, fallback, True, base, Sort.CARD)
        self._open(subject, first or fallback, select_all=not first)

    def create(self, ref: Id, label: str, apply: Callable[[str], Project], fallback: str) -> None:
        """Type the title of something new; `apply` gives the project with it."""
        self.finish()
        base = self._bench.session.project
        self._open(Subject(ref, "", label, apply, fallback, True, base), fallback, select_all=True)
        self._bench.session.preview(apply(fallback))
        self._bench.show(ref)
        self.follow()

    def create_at(self, focus: Focus, first: str = "") -> bool:
        """Make a card of the kind that the lane takes; False where no card can stand."""
        journey = self._bench.session.journey
        if not focus.lane_id or not focus.stage_id:
            return False
        kinds = kinds_for(find_lane(journey, focus.lane_id))
        if not kinds:
            return False
        mode = Mode.INSERT if _taken(journey, focus) else Mode.PLACE
        self._create(kinds[0], Spot(focus.lane_id, focus.stage_id, focus.slot, mode), first)
        return True

    def finish(self) -> None:
        """Keep what was typed so far and close the editor."""
        if self._editor is not None:
            self._editor.finish(End.AWAY)

    def cancel(self) -> None:
        """Forget what was typed and close the editor."""
        if self._editor is not None:
            self._editor.finish(End.ESCAPE)

    def follow(self) -> None:
        """Put the editor where its thing lies now: the map was scrolled, zoomed or laid out."""
        if self._editor is None or self._subject is None:
            return
        found = self._found(self._subject)
        if found is None:
            return
        points, inner, bold = field_of(found, self._bench.session.journey)
        px = points * MM_PER_PT * self._scale()
        self._editor.place(self._to_window(found.layer, inner), px, bold)

    def _found(self, subject: Subject) -> Found | None:
        """Where what is typed stands; a point where it was before, or the field would jump."""
        if subject.ref == self._bench.session.map_id:
            corner = self._bench.scene.shown.corner
            return Found("corner", corner, corner.rect)
        return self._bench.find(subject.ref, committed=subject.sort is Sort.FEELING)

    def _framed(self, subject: Subject) -> bool:
        return subject.sort is Sort.FEELING or subject.ref == self._bench.session.map_id

    def _open(self, subject: Subject, text: str, select_all: bool) -> None:
        try:
            self._try_to_open(subject, text, select_all)
        except Exception:  # nobody can type, so nothing is to be seen of it
            if self._editor is not None:
                self._editor.hide()
                self._editor.deleteLater()
                self._bench.take_focus()
            self._subject = self._editor = self._bench.typed = None
            self._bench.session.preview(None)
            raise

    def _try_to_open(self, subject: Subject, text: str, select_all: bool) -> None:
        self._subject = subject
        bench = self._bench
        bench.marks.hover = None
        bench.typed = subject.ref
        if subject.new or text != subject.text:
            bench.session.preview(subject.apply(text or _WAITING))
        editor = TitleEditor(
            self._surface, text, self._family, select_all, subject.breaks, self._framed(subject)
        )
        self._editor = editor
        editor.typed.connect(self._preview)
        editor.ended.connect(self._end)
        bench.show(subject.ref)  # the next card may lie outside the window
        self.follow()
        editor.show()
        editor.setFocus()
        say_typing(bench, subject.sort)
        bench.relight()
        bench.repaint()

    def _preview(self, title: str) -> None:
        subject = self._subject
        if subject is not None:
            say_typing(self._bench, subject.sort)
            self._bench.session.preview(_shown(subject, title))
            self._bench.show(subject.ref)
            self.follow()
            self._bench.repaint()

    def _end(self, title: str, end: End) -> None:
        subject, editor = self._subject, self._editor
        self._subject = self._editor = self._bench.typed = None
        if subject is None or editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        try:
            if had_focus:
                self._bench.take_focus()
        finally:
            kept = self._keep(subject, title, end)
        say_chosen(self._bench)
        if end in (End.ENTER, End.TAB, End.BACKTAB) and (kept or not subject.new):
            self._go_on(subject.ref, end)
        elif end in (End.TAB, End.BACKTAB):  # an empty field: from the card before it
            self._to_next_cell(self._bench.focus, end)
        self._bench.relight()
        self._bench.repaint()

    def _keep(self, subject: Subject, title: str, end: End) -> bool:
        """Commit what was typed; False when there is nothing to keep."""
        session = self._bench.session
        title = title or subject.fallback
        if end is End.ESCAPE or not title:
            session.preview(None)
            return False
        new = subject.apply(title)
        session.commit(subject.label, new, frozenset({subject.ref}), base=subject.base)
        self._bench.focus = focus_of(session.journey, subject.ref)
        return True

    def _go_on(self, ref: Id, end: End) -> None:
        """Enter in a card begins the next card, at a point the next one; Tab the next cell."""
        journey = self._bench.session.journey
        if ref.startswith("point:"):
            self._to_next_point(ref)
            return
        focus = focus_of(journey, ref)
        if focus is None or find_card(journey, ref) is None:
            return
        if end is End.ENTER:
            self.create_at(focus._replace(slot=focus.slot + 1, stack=0))
        else:
            self._to_next_cell(focus, end)

    def _to_next_cell(self, focus: Focus | None, end: End) -> None:
        journey = self._bench.session.journey
        if focus is None:
            return
        there = next_cell(journey, focus, 1 if end is End.TAB else -1)
        self._bench.focus, card = there, ref_at(journey, there)
        self._bench.session.select(frozenset() if card is None else frozenset({card}))
        say_chosen(self._bench)
        show_focus(self._bench)

    def _to_next_point(self, ref: Id) -> None:
        after = next_point(self._bench.session.journey, ref)
        if after is not None:
            self._bench.focus = focus_of(self._bench.session.journey, after)
            self._bench.session.select(frozenset({after}))
            self.edit(after)


def _shown(subject: Subject, title: str) -> Project | None:
    """The map while this is typed; as it was when nothing is."""
    text = title or subject.text
    return subject.apply(text or _WAITING) if text or subject.new else None


def _taken(journey: JourneyMap, focus: Focus) -> bool:
    cell = find_cell(find_lane(journey, focus.lane_id), focus.stage_id)
    return cell is not None and any(card.slot == focus.slot for card in cell.cards)
