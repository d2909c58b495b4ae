"""Drives a window as a person does: menus, keys and the pointer, and looks at what is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPageSize, QPalette
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import find_card
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.field import Line
from journeyeditor.ui.dialogs.questions import Answer, Option
from journeyeditor.ui.main_window import MainWindow


@dataclass
class Answers:
    """Answers given beforehand, and what was told. No answer = cancelled."""

    open: Path | None = None
    save: Path | None = None
    poster: Path | None = None
    printed: Path | None = None
    paper: QPageSize | None = None
    table: Path | None = None
    rest: Path | None = None
    joined: list[Path] = field(default_factory=list)
    unsaved: Answer = Answer.CANCEL
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    choices: list[str] = field(default_factory=list)
    """What to answer to the next questions with verbs of their own, the first to come first."""
    names: list[str] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)

    def which_to_open(self, folder: Path) -> Path | None:
        """The file to open."""
        self.folders.append(folder)
        return self.open

    def which_to_compare(self, folder: Path) -> Path | None:
        """The file to compare with."""
        return self.which_to_open(folder)

    def which_to_join(self, folder: Path) -> list[Path]:
        """The files to join."""
        self.folders.append(folder)
        return self.joined

    def where_to_save(self, folder: Path, name: str) -> Path | None:
        """The file to save in."""
        self.names.append(name)
        self.folders.append(folder)
        return self.save

    def where_to_print(self, folder: Path, name: str) -> Path | None:
        """The file of the poster."""
        self.names.append(name)
        self.folders.append(folder)
        return self.poster

    def which_printer(self, printer: QPrinter, pages: int) -> bool:
        """Print to a file, on other paper if there is any."""
        self.names.append(f"{pages} page(s)")
        printer.setOutputFileName(str(self.printed))
        if self.paper is not None:
            printer.setPageSize(self.paper)
        return self.printed is not None

    def which_table(self, folder: Path) -> Path | None:
        """The table to read."""
        self.folders.append(folder)
        return self.table

    def which_to_import(self, folder: Path, kinds: str) -> Path | None:
        """The table or diagram to read."""
        self.folders.append(folder)
        self.names.append(kinds)
        return self.table

    def where_to_export(self, folder: Path, name: str, kind: str) -> Path | None:
        """The file to export to."""
        self.names += [name, kind]
        self.folders.append(folder)
        return self.rest

    def where_to_list(self, folder: Path, name: str) -> Path | None:
        """The file of a list."""
        self.names.append(name)
        self.folders.append(folder)
        return self.rest

    def which_folder(self, folder: Path) -> Path | None:
        """The folder for files."""
        self.folders.append(folder)
        return self.rest

    def where_to_tell(self, folder: Path, name: str) -> Path | None:
        """The file of a report."""
        self.names.append(name)
        self.folders.append(folder)
        return self.rest

    def what_with_unsaved(self, title: str) -> Answer:
        """What to do with changes."""
        self.asked.append(title)
        return self.unsaved

    def choose(self, sentence: str, more: str, options: Sequence[Option]) -> str:
        """The next of the choices, which must be among the options."""
        self.asked.append(f"{sentence} {more}")
        choice = self.choices.pop(0) if self.choices else ""
        assert choice in {"", *(option.key for option in options)}
        return choice

    def pick(self, sentence: str, verb: str, names: Mapping[str, str]) -> str:
        """The next of the choices too."""
        return self.choose(sentence, verb, [Option(*each) for each in names.items()])

    def tell(self, sentence: str, more: str) -> None:
        """What went wrong."""
        self.told.append(f"{sentence} {more}")


class Driver:
    """One window, and the answers to what it asks."""

    def __init__(self, window: MainWindow, answers: Answers) -> None:
        self.window = window
        self.answers = answers
        self.session = window.session
        self.inspector = window.inspector

    def do(self, command: str) -> None:
        """Choose a command from its menu; it must be enabled."""
        action = self.window.commands[command]
        assert action.isEnabled(), f"{command} is grey"
        action.trigger()
        QApplication.processEvents()

    def enabled(self, command: str) -> bool:
        """Whether a command can be chosen."""
        return self.window.commands[command].isEnabled()

    def choose(self, *ids: str) -> None:
        """Choose things on the map."""
        self.session.select(frozenset(ids))
        QApplication.processEvents()

    def card(self, card_id: str) -> AnyCard:
        """A card of the open journey."""
        place = find_card(self.session.journey, card_id)
        assert place is not None, f"no card {card_id}"
        return place.card

    def type_into(self, line: Line | Area, text: str) -> None:
        """Replace the text of a field, key by key."""
        line.setFocus()
        line.selectAll()
        if not text:
            press(line, Qt.Key.Key_Delete)
        for letter in text:
            type_letter(line, letter)

    def menu(self, widget: QWidget, at: QPoint | None = None) -> QMenu:
        """Ask for a menu: with the right button at a place of a widget, or with the Menu key."""
        reason = QContextMenuEvent.Reason
        place = at or widget.rect().center()
        event = QContextMenuEvent(
            reason.Keyboard if at is None else reason.Mouse, place, widget.mapToGlobal(place)
        )
        QApplication.sendEvent(widget, event)
        QApplication.processEvents()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu has opened"
        return menu

    def status(self) -> str:
        """The sentences of the status line."""
        return " ".join(self.window.status.sentence.said).strip()

    def state(self) -> str:
        """What stands at the right of the status line."""
        return self.window.status.saved.text()

    def notes(self, widget: QWidget) -> list[str]:
        """What is said to be wrong in a part of the window."""
        labels = [x for x in widget.findChildren(QLabel) if x.isVisibleTo(widget)]
        errors = [x for x in labels if x.foregroundRole() is QPalette.ColorRole.BrightText]
        return [x.text() for x in errors if x.text().startswith("!")]


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def type_letter(widget: QWidget, letter: str) -> None:
    """Type one letter, also one that Qt's test functions cannot."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


def mouse(widget: QWidget, kind: QEvent.Type, at: QPoint, down: bool = True) -> None:
    """Send one event of the left button."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = left if down else none
    place = QPointF(at)
    event = QMouseEvent(
        kind,
        place,
        QPointF(widget.mapToGlobal(at)),
        button,
        held,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
