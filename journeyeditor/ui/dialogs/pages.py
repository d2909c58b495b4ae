"""The quiet page of the menu Help that tells what the program is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from journeyeditor import __version__
from journeyeditor.i18n import translate


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
