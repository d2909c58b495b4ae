"""What the keys do on the map. Knows the session and the focus, not the widget."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from journeyeditor.canvas import sentences
from journeyeditor.canvas.arranging import move_row
from journeyeditor.canvas.arranging_words import cards_stay
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.chosen import say_chosen, say_deleted, say_no_typing
from journeyeditor.canvas.feeling import felt_at, stepped
from journeyeditor.canvas.lane_keys import show_chosen, stretch_lane
from journeyeditor.canvas.titles import Typing
from journeyeditor.canvas.walk import (
    Focus,
    end_of_row,
    focus_of,
    next_cell,
    ref_at,
    start,
    step,
    valid,
)
from journeyeditor.edits.cards import delete, nudge_cards
from journeyeditor.edits.curves import clear_feeling, set_feeling
from journeyeditor.model.find import find_card

_ARROWS: Mapping[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}

_ENDS: Mapping[Qt.Key, int] = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class Keyboard:
    """Walks, moves, types and sets feelings by keys."""

    def __init__(self, bench: Bench, typing: Typing) -> None:
        self._bench = bench
        self._typing = typing

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key does; False when it does nothing here."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS or key in _ENDS:
            return self._walk(key, held)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._tab(-1 if key is Qt.Key.Key_Backtab else 1)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            return self.edit()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self.delete()
        if key is Qt.Key.Key_Escape:
            return self._let_go()
        return self._letter(event.text(), held)

    def edit(self, first: str = "") -> bool:
        """Edit what is selected, or begin a card in the empty place with the focus."""
        if show_chosen(self._bench, first):
            return True
        selection = self._bench.session.selection
        focus = self._bench.focus
        if len(selection) == 1 and self._typing.edit(next(iter(selection)), first):
            return True
        if focus is not None and not selection:
            return self._typing.create_at(focus, first) or say_no_typing(self._bench)
        if not selection:
            return self._begin(first)
        return len(selection) > 1 and say_no_typing(self._bench)

    def _begin(self, first: str) -> bool:
        """Without a focus: the first card of an empty map; on others Enter only goes there."""
        journey = self._bench.session.journey
        focus = start(journey)
        if ref_at(journey, focus) is None:
            self._bench.focus = focus
            return self._typing.create_at(focus, first)
        if first:
            return say_no_typing(self._bench)
        self.go(focus)
        return True

    def delete(self) -> bool:
        """Delete what is selected; points of curves become unmeasured."""
        session = self._bench.session
        ids = session.selection
        if not ids:
            return False
        new = self._bench.attempt(lambda: delete(session.project, session.map_id, ids))
        if new is not None:
            session.commit(sentences.label_delete(len(ids)), new, frozenset())
            say_deleted(self._bench, len(ids))
            self._bench.repaint()
        return True

    def go(self, focus: Focus) -> None:
        """Put the focus on a place and select what stands there."""
        self._bench.focus = focus
        ref = ref_at(self._bench.session.journey, focus)
        self._bench.session.select(frozenset() if ref is None else frozenset({ref}))
        say_chosen(self._bench)
        self._bench.repaint()

    def here(self) -> Focus:
        """Where the keys go now: the focus, else the selected thing, else the first cell."""
        journey, focus = self._bench.session.journey, self._bench.focus
        if focus is not None and valid(journey, focus):
            return focus
        for ref in sorted(self._bench.session.selection):
            found = focus_of(journey, ref)
            if found is not None and valid(journey, found):
                return found
        return start(journey)

    def _walk(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if key in _ENDS:
            return self._end(_ENDS[key], held)
        return self._arrow(*_ARROWS[key], held)

    def _arrow(self, dx: int, dy: int, held: Qt.KeyboardModifier) -> bool:
        if held == Qt.KeyboardModifier.AltModifier:
            return self.nudge(dx, dy)
        if held == Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier:
            return bool(dy) and stretch_lane(self._bench, dy)
        if held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        session = self._bench.session
        if self._bench.focus is None and not session.selection:
            self.go(start(session.journey))
        elif held == Qt.KeyboardModifier.ShiftModifier:
            self._extend(step(session.journey, self.here(), dx, dy))
        else:
            self.go(step(session.journey, self.here(), dx, dy))
        return True

    def _end(self, by: int, held: Qt.KeyboardModifier) -> bool:
        """Go to the begin or the end of the row; with Shift choose all up to there."""
        to = end_of_row(self._bench.session.journey, self.here(), by)
        if held == Qt.KeyboardModifier.ShiftModifier:
            self._extend(to)
        elif not held:
            self.go(to)
        return held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)

    def _extend(self, to: Focus) -> None:
        """Bring the corner of the block that is chosen to a place."""
        self._bench.focus = self.here()
        self._bench.extend(to)
        say_chosen(self._bench)
        self._bench.repaint()

    def nudge(self, dx: int, dy: int) -> bool:
        """Move the chosen cards, stage or lane one place; False when nothing is chosen."""
        session = self._bench.session
        cards = frozenset(i for i in session.selection if find_card(session.journey, i))
        if not cards:
            return move_row(self._bench, dx, dy)
        new = self._bench.attempt(
            lambda: nudge_cards(session.project, session.map_id, cards, dx, dy)
        )
        if new is None:
            return True
        if new is session.project:
            self._bench.tell(cards_stay(len(cards)), "")
        session.commit(sentences.label_move_cards(len(cards)), new, session.selection)
        if len(cards) == 1:
            self._bench.focus = focus_of(session.journey, next(iter(cards)))
        self._bench.repaint()
        return True

    def _tab(self, by: int) -> bool:
        journey = self._bench.session.journey
        nowhere = self._bench.focus is None and not self._bench.session.selection
        self.go(start(journey) if nowhere else next_cell(journey, self.here(), by))
        return True

    def _let_go(self) -> bool:
        """Choose nothing; False when nothing was chosen: Escape then belongs to the window."""
        bench = self._bench
        had = bool(bench.session.selection) or bench.focus is not None
        bench.session.select(frozenset())
        bench.focus = None
        bench.tell("", "")
        bench.repaint()
        return had

    def _letter(self, text: str, held: Qt.KeyboardModifier) -> bool:
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if not plain or not text or not text.isprintable():
            return False
        if text in "+=−-?" and self._feel(text):
            return True
        return self.edit(text) if text.strip() else False

    def _feel(self, sign: str) -> bool:
        """+ and − move the feeling of the selected card half a step, ? takes it away."""
        session = self._bench.session
        chosen = session.selection
        felt = felt_at(session.journey, next(iter(chosen))) if len(chosen) == 1 else None
        if felt is None:
            return False
        project, map_id = session.project, session.map_id
        curve_id, card_id = felt.curve.id, felt.card_id
        if sign == "?":
            new = clear_feeling(project, map_id, curve_id, card_id)
            session.commit(sentences.label_unmeasured(), new, session.selection)
            return True
        v = stepped(felt.v, up=sign in "+=")
        better = self._bench.attempt(lambda: set_feeling(project, map_id, curve_id, card_id, v))
        if better is not None:
            merge = f"feeling:{curve_id}:{card_id}"
            session.commit(sentences.label_feeling(), better, session.selection, merge=merge)
        return True
