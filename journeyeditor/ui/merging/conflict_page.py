"""One conflict: what is asked, both sides on their maps, and the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.merging.changes import Fate, Key
from journeyeditor.merging.conflicts import Choice, Clash, Conflict, Side
from journeyeditor.model.base import Id
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.label import Plain, soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.tab_order import set_in_order
from journeyeditor.ui.merging import conflict_words as words
from journeyeditor.ui.merging.conflict_words import Code
from journeyeditor.ui.merging.joining import Asked, Joining
from journeyeditor.ui.merging.marking import ref_of, sign_of
from journeyeditor.ui.merging.side_pane import SidePane
from journeyeditor.ui.merging.text_difference import Piece, differing
from journeyeditor.ui.merging.whose import ours_head, sentence, side_names
from journeyeditor.ui.merging.words import Told

PAUSE = 250
"""Ms without a letter after which what is typed is taken."""


class ConflictPage(QWidget):
    """`answered` carries the choice for the conflict that is shown."""

    answered = Signal(object)

    def __init__(self, fonts: Fonts, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self._offered: tuple[object, ...] = ()
        self.head, self.was = Plain("", self), Plain("", self)
        self.head.setFont(bold(self.font()))
        soften(self.was)
        for label in (self.head, self.was):
            label.setWordWrap(True)
        self.answers: Segments | None = None
        self.ours, self.theirs = SidePane(fonts, self), SidePane(fonts, self)
        self.field = Area(self, rows=2)
        self.field.setAccessibleName(translate("Merge", "Something else"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.take_typed)
        self.field.typed.connect(lambda _text: self._soon.start())
        self._build()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 10)
        self._column.setSpacing(8)
        self._column.addWidget(self.head)
        self._column.addWidget(self.was)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        for pane in (self.ours, self.theirs):
            sides.addWidget(pane, 1)
        self._column.addLayout(sides, 1)
        self._column.addWidget(self.field)
        self.wrong = Plain("", self)
        self.wrong.setForegroundRole(self.palette().ColorRole.BrightText)
        self._column.addWidget(self.wrong)

    # -- showing ------------------------------------------------------------------------------

    def show_conflict(self, asked: Asked, joining: Joining, told: Told) -> None:
        """Show a conflict of a joining, or how it stands after an answer."""
        fresh = self._asked is None or _question(self._asked) != _question(asked)
        self._asked = asked
        conflict, copy = asked.conflict, joining.copies[asked.copy]
        self._offer(words.codes(conflict, copy.base is not None), side_names(asked, joining))
        if fresh:
            self._soon.stop()
            self.wrong.setText("")
            self.head.setText(sentence(asked, joining, words.name_of(conflict, told)))
            self._show_base(conflict, told)
            self.ours.show_project(joining.ours_before(asked.copy), ours_head(asked, joining))
            self.theirs.show_project(copy.project, copy.name)
            self._show_texts(conflict, joining, told)
            self._show_places(conflict)
        self._show_answer(conflict, told, fresh)

    def _offer(self, codes: tuple[Code, ...], names: tuple[str, str]) -> None:
        """The answers to choose from; made anew when they are others."""
        if self._offered == (codes, names):
            return
        self._offered = codes, names
        if self.answers is not None:
            self.answers.hide()
            self.answers.deleteLater()
        text = {
            Code.OURS: names[0],
            Code.THEIRS: names[1],
            Code.BASE: translate("Merge", "As it was"),
            Code.TYPED: translate("Merge", "Something else"),
        }
        self.answers = Segments([(code.value, text[code], "") for code in codes], self)
        self.answers.setAccessibleName(translate("Merge", "What to keep"))
        self.answers.chosen.connect(self._choose)
        self._column.insertWidget(2, self.answers)

    def _show_base(self, conflict: Conflict, told: Told) -> None:
        was = ""
        if conflict.question.clash is not Clash.FATE and conflict.base is not None:
            value = words.value_words(conflict, conflict.base, told)
            was = translate("Merge", "It was: {value}").format(value=value) if value else ""
        self.was.setText(was)
        self.was.setVisible(bool(was))

    def _show_texts(self, conflict: Conflict, joining: Joining, told: Told) -> None:
        """The values beside each other, what differs marked."""
        if conflict.question.clash is Clash.FATE:
            for side, pane in ((Side.OURS, self.ours), (Side.THEIRS, self.theirs)):
                pane.show_text(self._fate(side, joining, told))
            return
        values = (words.value_words(conflict, v, told) for v in (conflict.ours, conflict.theirs))
        shown = [value or translate("Merge", "(empty)") for value in values]
        for pane, pieces in zip((self.ours, self.theirs), differing(*shown), strict=True):
            pane.show_text(pieces)

    def _fate(self, side: Side, joining: Joining, told: Told) -> tuple[Piece, ...]:
        """What a side did to a thing that the other side did away with, or the other way round."""
        if self._asked is None:
            return ()
        conflict = self._asked.conflict
        if words.node_at(conflict, side) is None:
            return (Piece(translate("Merge", "Removed."), own=False),)
        changes = words.own_changes(joining.steps[self._asked.copy], side)
        lines = words.changed_lines(changes, conflict.question.key, told)
        return (Piece("\n".join(lines), own=False),)

    def _show_places(self, conflict: Conflict) -> None:
        key = conflict.question.key
        nodes = conflict.our_node, conflict.their_node
        refs = [ref_of(key, node) if words.is_on_map(key) else "" for node in nodes]
        ref, map_id = refs[0] or refs[1], key.map_id or ""
        kind = Fate.MOVED if conflict.question.clash is Clash.PLACE else Fate.CHANGED
        for pane, other in ((self.ours, self.theirs), (self.theirs, self.ours)):
            pane.show_thing(map_id, ref, sign_of({kind}), other.scene(map_id))

    def _show_answer(self, conflict: Conflict, told: Told, fresh: bool) -> None:
        code = words.chosen_code(conflict)
        if self.answers is not None:
            self.answers.show_value(code.value)
        typing = code is Code.TYPED
        self.field.setVisible(typing)
        self.wrong.setVisible(typing)
        if typing:
            value = words.value_words(conflict, words.chosen_value(conflict), told)
            self.field.show_value(value, fresh)
        set_in_order(self)  # Tab stops at the chosen answer, which may be another one now

    # -- answering ----------------------------------------------------------------------------

    def _choose(self, code: str) -> None:
        if self._asked is None:
            return
        self.answered.emit(words.choice(self._asked.conflict, Code(code)))
        if code == Code.TYPED.value:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()

    def take_typed(self) -> None:
        """Take what stands in the field, or tell that it does not do."""
        self._soon.stop()
        if self._asked is None or not self.field.isVisible():
            return
        value: Choice | None = words.typed(self._asked.conflict, self.field.text())
        self.field.set_wrong(value is None)
        wrong = translate("Merge", "! This field does not take that; what was chosen stays.")
        self.wrong.setText(wrong if value is None else "")
        if value is not None:
            self.answered.emit(value)


def _question(asked: Asked) -> tuple[int, Key, Clash, Id]:
    found = asked.conflict.question
    return asked.copy, found.key, found.clash, found.field
