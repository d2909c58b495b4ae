"""The row of facts under the sheet: what there is to know of a poster before it is printed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.poster.legibility import PosterFacts, comfortable, farthest, figure
from journeyeditor.poster.made import Poster
from journeyeditor.ui.dialogs.fact import Fact
from journeyeditor.ui.dialogs.poster_pages import tiles_word


class FactRow(QWidget):
    """Facts beside each other; one below its limit is marked with "!"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.card_text = Fact(translate("Export", "Smallest card text"), self)
        self.notes = Fact(translate("Export", "Room for sticky notes"), self)
        self.ink = Fact(translate("Export", "Ink"), self)
        self.pages = Fact(translate("Export", "Pages"), self)
        self.tiles = Fact(translate("Export", "Tiles"), self)
        for fact in (self.card_text, self.notes, self.ink, self.pages, self.tiles):
            row.addWidget(fact, 1)

    def show_facts(self, found: PosterFacts, made: Poster) -> None:
        """Show those of another poster."""
        reach = translate("Export", "comfortable to {metres} m")
        self.card_text.say(
            f"{figure(found.card_pt)} pt",
            reach.format(metres=figure(comfortable(found.card_pt))),
            found.scale < 1.0 or farthest(found.card_pt) < found.distance,
        )
        self.notes.setVisible(found.notes is not None)
        of = translate("Export", "of {size} mm")
        size = " × ".join(figure(side) for side in made.setup.sticky.size)
        self.notes.say(str(found.notes or 0), of.format(size=size), found.notes == 0)
        percent = translate("Export", "about {percent} %").format(percent=round(found.ink * 100))
        self.ink.say(percent, translate("Export", "of a solid page"))
        more = len(made.leaves) - made.body
        appendix = translate("Export", "with %n page(s) of appendix", n=more) if more else ""
        self.pages.say(str(1 + more), appendix or _size(made))
        self.pages.setVisible(made.tiling is None)
        self.tiles.setVisible(made.tiling is not None)
        if made.tiling is not None:
            sheet = made.tiling.tiles_of.sheet
            self.tiles.say(f"{found.sheets} × {sheet}", tiles_word(made.tiling))


def _size(made: Poster) -> str:
    """How large the sheet is: what a roll and paper that lies by itself turn out to be."""
    return f"{figure(round(made.sheet.w))} × {figure(round(made.sheet.h))} mm"
