"""Makes and writes the work packs of one map."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import BinaryIO, NamedTuple

from PySide6.QtCore import QObject

from journeyeditor.booklet.sheet import MARGIN
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.printing import Leaf, Watch
from journeyeditor.poster.undrawn import Undrawn
from journeyeditor.ui.dialogs.paper_maker import PaperMaker
from journeyeditor.ui.printing.printable import Printable
from journeyeditor.workpack.export import print_pack
from journeyeditor.workpack.made import Pack, make_pack
from journeyeditor.workpack.setup import PackSetup


class MadePack(NamedTuple):
    """A work pack as the dialog wants it."""

    pack: Pack

    @property
    def setup(self) -> PackSetup:
        """What was asked for."""
        return self.pack.setup

    @property
    def preview(self) -> Sequence[Leaf]:
        """The pages to look at."""
        return self.pack.booklet.leaves

    @property
    def names(self) -> Sequence[str]:
        """What is said of each of them."""
        numbered = translate("Pack", "Page {page} of {pages}: {chapter}")
        chapters = self.pack.booklet.chapters
        return [
            numbered.format(page=page, pages=len(chapters), chapter=chapter)
            for page, chapter in enumerate(chapters, 1)
        ]

    @property
    def word(self) -> str:
        """What is said of its paper when it is written."""
        text = translate("Pack", "%n page(s) of {paper}", n=len(self.preview))
        return text.format(paper="Letter" if self.setup.letter else "A4")

    @property
    def printable(self) -> Printable:
        """What a printer gets."""
        return Printable(self.pack.title, self.preview, MARGIN)


class PackMaker(PaperMaker):
    """Makes and writes work packs, one at a time."""

    def __init__(
        self, project: Project, map_id: Id, fonts: Fonts, today: date, parent: QObject
    ) -> None:
        super().__init__(fonts, parent)
        self._project, self._map_id, self._today = project, map_id, today

    def lay_out(self, setup: PackSetup, watch: Watch) -> MadePack:
        pack = make_pack(self._project, self._map_id, setup, self.fonts, self._today, watch)
        return MadePack(pack)

    def print_out(self, made: MadePack, out: BinaryIO, watch: Watch) -> tuple[Undrawn, ...]:
        return print_pack(made.pack, out, self.fonts, watch)
