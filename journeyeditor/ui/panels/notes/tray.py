"""The note tray: what was typed over from the wall and waits to be placed on the map.

Turns what is done with notes into commits; placing them on the map is told to whoever has the map.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.edits.lines import clean_line, lines_of
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.notes import add_notes, delete_notes, move_notes, revise_note
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.formulas import as_line
from journeyeditor.model.project import Note, Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.panels.notes.field import NoteField
from journeyeditor.ui.panels.notes.rows import NoteLook, NoteRows, drag_distance

MARGIN = 12

LEAST = 124
"""Px that the tray keeps: its head, its field and a note."""
ROOMY = 270
"""Px in which it shows some five notes."""
MANY = 4
"""So many notes want more room than the tray keeps."""


class NoteList(QListView):
    """The notes. `asked` tells what a key asks for, `dragged` that the pointer carries them."""

    dragged = Signal()
    asked = Signal(str)

    def __init__(self, rows: NoteRows, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note-list")
        self.setAccessibleName(translate("Notes", "Notes"))
        self.setModel(rows)
        self.setItemDelegate(NoteLook(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self._pressed: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        chosen = index.isValid() and self.selectionModel().isSelected(index)
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left and index.isValid() else None
        if not (chosen and event.modifiers() == Qt.KeyboardModifier.NoModifier):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = event.buttons() & Qt.MouseButton.LeftButton
        if self._pressed is None or not held:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= drag_distance():
            self._pressed = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            index = self.indexAt(event.position().toPoint())
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            if event.modifiers() == Qt.KeyboardModifier.NoModifier and index.isValid():
                self.selectionModel().setCurrentIndex(index, only)
        self._pressed = None
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.state() == QAbstractItemView.State.EditingState
        asked = "" if typing else _asked(event)  # Enter in the field comes by here as well
        if asked:
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def edit_current(self) -> None:
        """Type in the note with the keyboard, if there is one and nobody types in it already."""
        index = self.currentIndex()
        if index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # the words wrap to the width


def _asked(event: QKeyEvent) -> str:
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.AltModifier:
        return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(key, "")
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    if held:
        return ""
    return {
        Qt.Key.Key_Return: "place",
        Qt.Key.Key_Enter: "place",
        Qt.Key.Key_Delete: "delete",
        Qt.Key.Key_Backspace: "delete",
        Qt.Key.Key_Escape: "leave",
    }.get(key, "")


class NoteTray(QWidget):
    """Head, field and list.

    `dragged` tells that the chosen notes are carried off, `placed` that they are to go where the
    keyboard is on the map, `left` that the keyboard wants back there, `told` is for the status
    line. `crowded` tells that many notes want room, or that none of them is left.
    """

    dragged = Signal(tuple)
    placed = Signal(tuple)
    left = Signal()
    told = Signal(str, str)
    crowded = Signal(bool)

    def __init__(self, session: Session, new_id: IdSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._new_id = new_id
        self._seen: set[Id] = set()
        self.is_crowded = False
        self._rows = NoteRows(self)
        self._rows.changed.connect(self._revise)
        self.setBackgroundRole(self.palette().ColorRole.Button)
        self.setAutoFillBackground(True)
        self.count = plain("", self)
        self.field = NoteField(self)
        self.field.given.connect(self._take)
        self.list = NoteList(self._rows, self)
        self.list.dragged.connect(lambda: self.dragged.emit(self.chosen))
        self.list.asked.connect(self.do)
        self.field.left.connect(self._to_list)
        self.empty = plain("", self)
        self._arrange()
        self.setMinimumHeight(LEAST)
        self.refresh()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 9, MARGIN, 3)
        name = plain(translate("Notes", "Note tray"), self)
        for label in (name, self.count, self.empty):
            soften(label)
        for label in (name, self.count):
            label.setFont(bold(smaller(self.font(), 0.5)) if label is name else self.font())
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(name, 1)
        head.addWidget(self.count, 1)
        self.empty.setText(
            translate("Notes", "Paste what you typed from the photos: each line becomes a note.")
        )
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(MARGIN, 6, MARGIN, 6)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 4)
        row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)

    @property
    def chosen(self) -> tuple[Id, ...]:
        """The chosen notes from top to bottom."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(self._rows.notes[row].id for row in rows)

    def focus_first(self) -> None:
        """Bring the keyboard to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_note(self, note_id: Id) -> None:
        """Choose one note and scroll to it, if it is there."""
        self._choose((note_id,), -1)
        self.list.scrollTo(self.list.currentIndex())

    def refresh(self) -> None:
        """Show the notes of the project."""
        notes = self._session.project.notes
        if notes is self._rows.notes and self.count.text():
            return
        chosen, row = self.chosen, self.list.currentIndex().row()
        self._rows.show_notes(notes)
        self._choose(chosen, row)
        self._seen.update(note.id for note in notes)
        self.count.setText(self._counted())
        self.empty.setVisible(not notes)
        self.list.setVisible(bool(notes))
        crowded = bool(notes) if self.is_crowded else len(notes) >= MANY
        if crowded is not self.is_crowded:
            self.is_crowded = crowded
            self.crowded.emit(crowded)

    def _choose(self, ids: tuple[Id, ...], row: int) -> None:
        """Choose these again; where they are gone the row is chosen that came in their place."""
        rows = self._rows.rows_of(ids)
        model = self.list.selectionModel()
        none = QItemSelectionModel.SelectionFlag.NoUpdate
        if not rows and row >= 0 and self._rows.notes:
            rows = [min(row, len(self._rows.notes) - 1)]
        selection = QItemSelection()
        for each in rows:
            index = self._rows.index(each)
            selection.select(index, index)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            model.setCurrentIndex(self._rows.index(rows[0]), none)

    def _counted(self) -> str:
        """How many are left, and of how many: those here and those that became cards since."""
        left = len(self._session.project.notes)
        placed = len(self._seen & _card_ids(self._session.project)) if self._seen else 0
        if not placed:
            return translate("Notes", "%n note(s)", n=left) if left else " "
        text = translate("Notes", "{left} of {total} left")
        return text.format(left=left, total=left + placed)

    # -- what is done with notes --------------------------------------------------------------

    def _take(self, text: str) -> None:
        found = lines_of(text)
        notes = [Note(id=self._new_id(), text=line) for line in found.lines]
        label = translate("Notes", "Add %n note(s)", n=len(notes))
        self._session.commit(label, add_notes(self._session.project, notes))
        if found.dropped:
            self.told.emit(
                translate("Notes", "%n line(s) did not come along.", n=found.dropped),
                translate("Notes", "Paste a long text in parts."),
            )
        if notes:
            self.list.scrollToBottom()

    def _revise(self, note_id: Id, text: str) -> None:
        line = clean_line(text)
        if line:
            label = translate("Notes", "Change note")
            self._session.commit(label, revise_note(self._session.project, note_id, line))

    def do(self, what: str) -> None:
        """Do with the chosen notes what a key or a command asks for."""
        acts: dict[str, Callable[[], None]] = {
            "place": lambda: self.placed.emit(self.chosen),
            "edit": self.list.edit_current,
            "copy": self._copy,
            "all": self.list.selectAll,
            "delete": self._delete,
            "up": lambda: self._move(-1),
            "down": lambda: self._move(1),
            "leave": self.left.emit,
        }
        acts[what]()

    def _copy(self) -> None:
        """Put the chosen notes on the clipboard, one a line: pasted on the map they are cards."""
        ids = set(self.chosen)
        texts = [as_line(note.text) for note in self._rows.notes if note.id in ids]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))
            self.told.emit(translate("Notes", "Copied %n note(s).", n=len(texts)), "")

    def _delete(self) -> None:
        ids = self.chosen
        if ids:
            label = translate("Notes", "Delete %n note(s)", n=len(ids))
            self._session.commit(label, delete_notes(self._session.project, ids))
            self.told.emit(
                translate("Notes", "Deleted %n note(s).", n=len(ids)),
                translate("Notes", "Ctrl+Z puts it back."),
            )

    def _move(self, by: int) -> None:
        label = translate("Notes", "Move notes")
        self._session.commit(label, move_notes(self._session.project, self.chosen, by))

    def _to_list(self) -> None:
        if self._rows.notes:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.chosen:
                self.list.setCurrentIndex(self._rows.index(0))


def _card_ids(project: Project) -> set[Id]:
    return {
        card.id
        for journey in project.maps
        for lane in journey.lanes
        for cell in lane.cells
        for card in cell.cards
    }
