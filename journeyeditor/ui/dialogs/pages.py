"""The quiet pages of the menu Help: all shortcuts, and what the program is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from journeyeditor import __version__
from journeyeditor.i18n import translate
from journeyeditor.ui.commands import Reach, commands


class TextPage(QDialog):
    """Plain text to read, in a window of its own that leaves the map usable."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setObjectName("page-text")
        self.text.setTabStopDistance(self.fontMetrics().averageCharWidth() * 20)
        self.text.setAccessibleName(title)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(
            translate("Pages", "Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 78, metrics.height() * 26)


def about_text() -> str:
    """Version, fonts, licences and the trade marks of others."""
    parts = (
        f"Journeyeditor {__version__}",
        translate("Pages", "Draw customer and employee journeys and print them as posters."),
        translate("Pages", "Journeyeditor is free software under the MIT licence."),
        translate(
            "Pages",
            "Map and poster are set in FiraGO and Noto Symbols, under the SIL Open Font License."
            " The signs are our own.",
        ),
        translate(
            "Pages",
            "Made with Qt {version} (LGPL 3), PySide6 (LGPL 3), Pydantic (MIT), ReportLab (BSD)"
            " and HarfBuzz (MIT).",
        ).format(version=qVersion()),
        translate(
            "Pages",
            "Net Promoter, Net Promoter Score and NPS are trade marks of Bain & Company,"
            " NICE Satmetrix and Fred Reichheld. Journeyeditor does not belong to them.",
        ),
        translate("Pages", "People, companies and scores in the examples are invented."),
    )
    return "\n\n".join(parts)


def shortcut_text() -> str:
    """All keys: of the map, the commands, the tabs, the lists and the presenter."""
    parts = (
        ("", [*_map_keys(), *_command_keys(Reach.WINDOW, Reach.MAP)]),
        (translate("Pages", "On the tab of a journey"), _tab_keys()),
        (translate("Pages", "In the note tray"), _command_keys(Reach.NOTES)),
        (translate("Pages", "In the history"), _command_keys(Reach.HISTORY)),
        (translate("Pages", "While presenting"), _presenter_keys()),
    )
    return "\n\n".join(_part(head, rows) for head, rows in parts)


def _part(head: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"{keys}\t{what}" for keys, what in rows]
    return "\n".join([head, *lines] if head else lines)


def _map_keys() -> list[tuple[str, str]]:
    return [
        (
            translate("Pages", "Arrows"),
            translate("Pages", "Walk over cards and places"),
        ),
        (
            translate("Pages", "Shift+arrows"),
            translate("Pages", "Choose more cards"),
        ),
        (translate("Pages", "Alt+arrows"), translate("Pages", "Move the card")),
        ("Home  End", translate("Pages", "First and last place of the row")),
        ("Enter", translate("Pages", "Edit the card; in the text: next card")),
        ("Shift+Enter", translate("Pages", "New line in a title")),
        ("Tab", translate("Pages", "Next place")),
        ("+  −", translate("Pages", "Feeling half a step up or down")),
        ("?", translate("Pages", "Make the feeling unmeasured")),
        ("Esc", translate("Pages", "Let go; stop what is going on")),
    ]


def _tab_keys() -> list[tuple[str, str]]:
    return [
        ("←  →", translate("Pages", "Open the journey before or after it")),
        ("Alt+←  Alt+→", translate("Pages", "Move the tab")),
        ("F2", translate("Pages", "Rename the journey")),
        ("Del", translate("Pages", "Delete the journey")),
    ]


def _presenter_keys() -> list[tuple[str, str]]:
    return [
        ("→  " + translate("Pages", "Space"), translate("Pages", "Next stage or finding")),
        ("←", translate("Pages", "Back")),
        ("↓  ↑", translate("Pages", "The cards of the stage one by one")),
        ("1 … 9", translate("Pages", "Go to a stage")),
        ("Home  End", translate("Pages", "The first stage; the last finding")),
        ("M", translate("Pages", "Take a note")),
        ("B", translate("Pages", "A white screen, and back")),
        ("Esc", translate("Pages", "Back to the map")),
    ]


def _command_keys(*places: Reach) -> list[tuple[str, str]]:
    """The keys of the commands that are heard in these places."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (
            QKeySequence(command.keys[0]).toString(native),
            command.text.replace("&", "").removesuffix("…"),
        )
        for command in commands()
        if command.keys and command.reach in places
    ]
