"""Makes and writes the posters of one map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, NamedTuple

from PySide6.QtCore import QObject

from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.poster.export import print_poster
from journeyeditor.poster.legibility import PosterFacts, facts
from journeyeditor.poster.made import Poster, make_poster
from journeyeditor.poster.printing import Leaf, Watch
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.tiles.grid import UNPRINTED
from journeyeditor.poster.undrawn import Undrawn
from journeyeditor.ui.dialogs.paper_maker import PaperMaker
from journeyeditor.ui.dialogs.poster_pages import page_names
from journeyeditor.ui.dialogs.poster_words import printed_word
from journeyeditor.ui.printing.printable import Printable


class MadePoster(NamedTuple):
    """A poster, and what there is to know of it."""

    poster: Poster
    facts: PosterFacts

    @property
    def setup(self) -> PosterSetup:
        """What was asked for."""
        return self.poster.setup

    @property
    def preview(self) -> Sequence[Leaf]:
        """The pages to look at."""
        return self.poster.preview

    @property
    def names(self) -> Sequence[str]:
        """What is said of each of them."""
        return page_names(self.poster)

    @property
    def word(self) -> str:
        """What is said of its paper when it is written."""
        return printed_word(self.poster)

    @property
    def printable(self) -> Printable:
        """What a printer gets."""
        poster, setup = self.poster, self.poster.setup
        edge = UNPRINTED if poster.tiling else 0.0 if setup.bleed else setup.edge
        title = find_map(poster.project, poster.map_id).title
        return Printable(title, poster.leaves, edge, poster.tiling is None, ruled=True)


class PosterMaker(PaperMaker):
    """Makes and writes posters, one at a time."""

    def __init__(self, project: Project, map_id: Id, fonts: Fonts, parent: QObject) -> None:
        super().__init__(fonts, parent)
        self._project, self._map_id = project, map_id

    def lay_out(self, setup: PosterSetup, watch: Watch) -> MadePoster:
        poster = make_poster(self._project, self._map_id, setup, self.fonts, watch)
        return MadePoster(poster, facts(poster))

    def print_out(self, made: MadePoster, out: BinaryIO, watch: Watch) -> tuple[Undrawn, ...]:
        return print_poster(made.poster, out, self.fonts, watch).missing
